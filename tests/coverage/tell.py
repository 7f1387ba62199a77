"""Puts together what the runs below a folder have reached, and says what none has: of each file its lines, and of a line's branches how many."""

import collections
import json
import pathlib
import sys

LEAST = 98

lines, branches = collections.defaultdict(collections.Counter), collections.defaultdict(collections.Counter)
for report in pathlib.Path(sys.argv[1]).rglob("coverage.json"):
    for assembly in json.loads(report.read_text()).values():
        for path, classes in assembly.items():
            file = path.replace("\\", "/").split("/src/Ras.Engine/")[-1]
            for name, method in (entry for methods in classes.values() for entry in methods.items()):
                for line, hits in method["Lines"].items():
                    lines[file][int(line)] += hits
                for branch in method["Branches"]:
                    branches[file][branch["Line"], name, branch["Offset"], branch["Path"], branch["Ordinal"]] += branch["Hits"]

for file in sorted(lines):
    missed = {line: "" for line, hits in lines[file].items() if hits == 0}
    for line in {key[0] for key, hits in branches[file].items() if hits == 0}:
        taken = [hits > 0 for key, hits in branches[file].items() if key[0] == line]
        missed[line] = f" ({sum(taken)}/{len(taken)})"
    if missed:
        print(f"{file}: " + ", ".join(f"{line}{taken}" for line, taken in sorted(missed.items())))


def share(counted):
    hits = [hit > 0 for of_file in counted.values() for hit in of_file.values()]
    return 100 * sum(hits) / len(hits)


print(f"Ras.Engine: line {share(lines):.2f} %, branch {share(branches):.2f} %")
sys.exit(share(lines) < LEAST or share(branches) < LEAST)
