#!/bin/sh
# Compares two versions over a large portfolio in parts, one process each, and puts the parts together: the report has the
# same bits as that of one process over all cases. Parts may as well lie on other machines, and nobody's answers need leave them.
#
#   sh in-parts.sh OLD.json NEW.json cases.csv 4 > report.html
#
# No cell of the cases may hold a line end, since lines are what they are split by. RAS names the tool where it is not on the path.
set -eu
old=$1 new=$2 cases=$3 parts=${4:-2}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

tail -n +2 "$cases" | split -n "r/$parts" - "$folder/part-"
running=""
for part in "$folder"/part-*; do
  { head -n 1 "$cases"; cat "$part"; } > "$part.csv"
  ${RAS:-ras} compare "$old" "$new" "$part.csv" --by area --by ageBand --sums "$part.sums" > /dev/null &
  running="$running $!"
done
for process in $running; do wait "$process"; done
${RAS:-ras} compare "$old" "$new" --by area --by ageBand --merge "$folder"/part-*.sums --sums "${SUMS:-$folder/all}" --format "${FORMAT:-html}"
