#!/usr/bin/env python3
"""Times another program reading or writing a graph file; prints the bytes and the CPU seconds.

usage: exchange-peers.py read-graphml-igraph FILE
"""
import io, os, sys, time


def igraph_read(path):
    import igraph

    return igraph.Graph.Read_GraphML(path)


def networkx_read(path):
    import networkx

    return networkx.read_graphml(path)


def pydot_read(path):
    import pydot

    return pydot.graph_from_dot_file(path)


def igraph_write(graph, path, format):
    out = path + ".igraph"
    graph.write(out, format=format)
    size = os.path.getsize(out)
    os.remove(out)
    return size


def networkx_write(graph, path):
    import networkx

    out = io.BytesIO()
    networkx.write_graphml(graph, out)
    return out.tell()


def timed(work):
    begin = time.process_time()
    result = work()
    return result, time.process_time() - begin


what, path = sys.argv[1:3]
readers = {"igraph": igraph_read, "networkx": networkx_read, "pydot": pydot_read}
peer = what.split("-")[-1]
try:
    __import__(peer)
except ImportError:
    sys.exit(f"{peer} is not installed")
if what.startswith("read"):
    _, seconds = timed(lambda: readers[peer](path))
    size = os.path.getsize(path)
else:
    graph = readers[peer](path)
    form = what.split("-")[1]
    write = (lambda: igraph_write(graph, path, form)) if peer == "igraph" else (lambda: networkx_write(graph, path))
    size, seconds = timed(write)
print(size, seconds)
