#!/usr/bin/env python3
"""Counts nodes and edges of files by other means than ours: GraphML by expat, DOT by Graphviz' own gc.

usage: corpora-counts.py FOLDER... > counts.tsv

One line a file: its name and nodes/edges, `-` when it is not well-formed. Of GraphML all elements `node` and
`edge` count, also those in nested graphs, but a `hyperedge` is none and what stands in `data` does not count.
"""
import os, re, shutil, subprocess, sys
import xml.parsers.expat


def graphml(path):
    counts = {"node": 0, "edge": 0}
    in_data = 0

    def start(name, attributes):
        nonlocal in_data
        local = name.split("|")[-1]
        if in_data or local in ("data", "default"):
            in_data += 1
        elif local in counts:
            counts[local] += 1

    def end(name):
        nonlocal in_data
        in_data -= in_data > 0

    parser = xml.parsers.expat.ParserCreate(namespace_separator="|")
    parser.StartElementHandler, parser.EndElementHandler = start, end
    with open(path, "rb") as file:
        try:
            parser.ParseFile(file)
        except xml.parsers.expat.ExpatError:
            return "-"
    return f"{counts['node']}/{counts['edge']}"


def dot(path):
    done = subprocess.run(["gc", "-n", "-e", path], capture_output=True, text=True, errors="replace")
    # Of several graphs in a file the last line is the total.
    found = re.findall(r"^\s*(\d+)\s+(\d+) ", done.stdout, re.MULTILINE)
    return "-" if "syntax error" in done.stderr or not found else "/".join(found[-1])


for folder in sys.argv[1:]:
    for root, _, names in os.walk(folder):
        for name in sorted(names):
            path = os.path.join(root, name)
            if name.endswith((".graphml", ".xml")):
                print(name, graphml(path), sep="\t")
            elif name.endswith((".dot", ".gv")) and shutil.which("gc"):
                print(name, dot(path), sep="\t")
