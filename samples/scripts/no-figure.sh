#!/bin/sh
# In which areas do how many people get no figure, and why? A pipeline of the tool and what every system has.
#
#   sh no-figure.sh ../configurations/illustrative-carers/configuration.json cases.csv
#
# The cases have a column `area`; `ras sample` writes one. RAS names the tool where it is not on the path.
set -eu

${RAS:-ras} batch "$1" "$2" 2> /dev/null |
  awk -F, '
    NR == 1 { for (i = 1; i <= NF; i++) column[$i] = i; next }
    $column["status"] != "indicative" { print $column["area"] "\t" $column["status"] "\t" $column["why"] }' |
  sort | uniq -c | sort -k1,1nr -k2 | head -n "${TOP:-12}"
