#!/bin/sh
# make bench: every stage on a generated map, the whole program on a small one, and others beside it.
set -eu
cd "$(dirname "$0")/.."
count=${1:-100000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for product in bench claimgraph; do
  swift build -c release --static-swift-stdlib --package-path Benchmarks --product $product
done
bench=Benchmarks/.build/release/bench
claimgraph=Benchmarks/.build/release/claimgraph

echo
$bench "$count"

echo
echo "The whole program on a map of 10 KB, CPU time for 20 runs (user, system):"
$bench 62 --write "$work/small.argdown"
( for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
    $claimgraph export "$work/small.argdown" --to dot -o - >/dev/null
  done; times ) | tail -n 1

echo
echo "GraphML of 10,000 elements, written by others:"
$bench 10000 --write "$work/peer.argdown"
$claimgraph export "$work/peer.argdown" --to graphml -o "$work/peer.graphml" 2>/dev/null
if command -v python3 >/dev/null 2>&1; then
  python3 Benchmarks/peer.py "$work/peer.graphml"
else
  echo "python3 is not installed"
fi
