#!/usr/bin/env python3
"""Who must look at how many results, and how much money is in them? Python's standard library, through NDJSON.

    python3 referral_costs.py ../configurations/illustrative-hours/configuration.json cases.csv

RAS names the tool where it is not on the path. Amounts are read as decimals, so that nothing is lost on the way.
"""
import collections
import decimal
import json
import os
import shlex
import subprocess
import sys

tool = shlex.split(os.environ.get("RAS", "ras"))
batch = subprocess.Popen([*tool, "batch", sys.argv[1], sys.argv[2], "--format", "json"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8")
people, money = collections.Counter(), collections.Counter()
for line in batch.stdout:
    result = json.loads(line, parse_float=decimal.Decimal)
    for referral in result["referrals"]:
        who = f'{referral["referTo"]} ({referral["id"]})'
        people[who] += 1
        money[who] += result["budget"]["perYear"] if result["budget"] else 0
for who, count in people.most_common():
    print(f"{who:45} {count:6,} people {money[who]:18,.2f} a year")
sys.exit(0 if batch.wait() in (0, 1) else batch.returncode)
