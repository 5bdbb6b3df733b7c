#!/usr/bin/env python3
"""Times other programs writing GraphML: networkx and igraph, where they are installed.

usage: peer.py FILE.graphml

Each reads the file that claimgraph wrote and writes it again; only the writing is timed, in CPU seconds.
"""
import io, os, sys, time


def report(name, seconds, size):
    print(f"{name:24} {seconds:8.3f} s  {size / 1e6 / seconds:7.1f} MB/s")


def with_networkx(path):
    import networkx

    graph = networkx.read_graphml(path)
    out = io.BytesIO()
    begin = time.process_time()
    networkx.write_graphml_xml(graph, out)
    report("networkx " + networkx.__version__, time.process_time() - begin, out.tell())


def with_igraph(path):
    import igraph

    graph = igraph.Graph.Read_GraphML(path)
    begin = time.process_time()
    graph.write_graphml(os.devnull)
    seconds = time.process_time() - begin
    # Writing nowhere is the kindest measure of its speed; the size is that of the file it read.
    report("igraph " + igraph.__version__, seconds, os.path.getsize(path))


for name, measure in (("networkx", with_networkx), ("igraph", with_igraph)):
    try:
        measure(sys.argv[1])
    except ImportError:
        print(f"{name:24} not installed")
