#!/bin/sh
# make audit-bench: indexing, locating, a whole library, and others beside it.
#
# usage: audit-run.sh [BOOKS]
set -eu
cd "$(dirname "$0")/.."
books=${1:-100}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

swift build -c release --package-path Benchmarks --product audit-bench
bench=Benchmarks/.build/release/audit-bench

echo
$bench book | tee "$work/book"
echo
echo "1,000 quotations with up to 15 % changed words:"
$bench library "$books"
$bench store "$books" "$work"
$bench stored "$books" "$work"
echo
echo "The place of a quotation in one book, found by others:"
if command -v python3 >/dev/null 2>&1; then
  $bench slice "$work"
  python3 Benchmarks/audit-peers.py "$work" "$(sed -n 's/^locating a quotation *\([0-9.]*\).*/\1/p' "$work/book")"
else
  echo "python3 is not installed"
fi
