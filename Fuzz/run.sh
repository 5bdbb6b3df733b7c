#!/bin/sh
# make fuzz: feeds every reader and the audit with inputs made up from Fuzz/Seeds, each for some seconds.
#
# usage: run.sh SECONDS [TARGET...]
#
# What is found lies in Fuzz/Found afterwards; run it again with: CLAIMGRAPH_FUZZ=TARGET PROGRAM FILE
set -eu
cd "$(dirname "$0")/.."
seconds=${1:-60}
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- reader-plain reader-markdown reader-html audit extraction lock locator stored-index

# A crash handler under the address sanitizer hangs.
export SWIFT_BACKTRACE=enable=no
swift build -c release --package-path Fuzz --scratch-path Fuzz/.build --product Fuzz \
  --sanitize=fuzzer --sanitize=address -Xswiftc -sanitize-coverage=edge,inline-8bit-counters,pc-table

status=0
for target; do
  mkdir -p "Fuzz/Corpus/$target" "Fuzz/Found/$target"
  echo "--- $target, $seconds s"
  CLAIMGRAPH_FUZZ=$target nice -n 19 Fuzz/.build/release/Fuzz \
    -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=4096 -print_final_stats=1 \
    -artifact_prefix="Fuzz/Found/$target/" "Fuzz/Corpus/$target" "Fuzz/Seeds/$target" >"Fuzz/Found/$target.log" 2>&1 ||
    status=1
  grep -E 'SUMMARY|Fatal|number_of_executed_units|average_exec' "Fuzz/Found/$target.log" || true
done
exit $status
