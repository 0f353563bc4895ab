#!/usr/bin/env bash
# Counts the instructions of each work in benches/instructions.tsv under callgrind and holds them to
# the count written there, 5 % more at the most. With --write, writes the counts instead.
# Needs valgrind; without it there is nothing to count with, and nothing fails.
set -euo pipefail
cd "$(dirname "$0")/.."
command -v valgrind >/dev/null || { echo "valgrind is not installed: instructions are not counted"; exit 0; }

table=benches/instructions.tsv
program=$(cargo bench -p ansinh --bench instructions --no-run --message-format=json 2>/dev/null |
  sed -n 's/.*"executable":"\([^"]*instructions-[^"]*\)".*/\1/p' | tail -n 1)

total() { # WORK TIMES: the instructions of the whole run
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$program" "$1" "$2" 2>&1 |
    sed -n 's/.*Collected : \([0-9]*\).*/\1/p'
}

counts=$(mktemp); trap 'rm -f "$counts"' EXIT
failed=0
while IFS=$'\t' read -r work times written; do
  # What a run costs beyond the work cancels out.
  count=$(( ( $(total "$work" $((2 * times))) - $(total "$work" "$times") ) / times ))
  printf '%s\t%s\t%s\n' "$work" "$times" "$count" >> "$counts"
  printf '%-16s %10d instructions, %d written\n' "$work" "$count" "$written"
  [ $((count * 100)) -le $((written * 105)) ] || failed=1
done < "$table"

if [ "${1:-}" = --write ]; then cp "$counts" "$table"; exit 0; fi
[ "$failed" = 0 ] || { echo "more instructions than written in $table; --write accepts them"; exit 1; }
