#!/usr/bin/env python3
"""Times other programs looking for quotations in a book, where they are installed: rapidfuzz, fuzzysearch, edlib.

usage: audit-peers.py FOLDER MICROSECONDS

FOLDER holds book.txt and quotations.txt, one a line; MICROSECONDS is what the audit takes for one of them. The
peers only find the place, in CPU seconds; the audit also compares, judges and looks at what stands around.
"""
import sys, time

folder, ours = sys.argv[1], float(sys.argv[2])
book = open(folder + "/book.txt", encoding="utf-8").read()
quotations = open(folder + "/quotations.txt", encoding="utf-8").read().split("\n")


def with_rapidfuzz(quotation):
    from rapidfuzz import fuzz

    fuzz.partial_ratio_alignment(quotation, book)


def with_fuzzysearch(quotation):
    from fuzzysearch import find_near_matches

    find_near_matches(quotation, book, max_l_dist=len(quotation) * 15 // 100)


def with_edlib(quotation):
    import edlib

    edlib.align(quotation, book, mode="HW", task="locations")


for name, find, count in (
    ("rapidfuzz", with_rapidfuzz, 3),
    ("edlib", with_edlib, 5),
    ("fuzzysearch", with_fuzzysearch, 1),
):
    try:
        find(quotations[0][:20])
    except ImportError:
        print(f"{name:24}not installed")
        continue
    begin = time.process_time()
    for quotation in quotations[:count]:
        find(quotation)
    each = (time.process_time() - begin) / count * 1e6
    print(f"{name:24}{each:12.0f} µs each, {each / ours:9.0f} times the audit's", flush=True)
