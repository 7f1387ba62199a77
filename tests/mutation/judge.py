"""Says how many changes the tests noticed, and which they did not; those must stand, with why, in the table of survivors."""
import json
import re
import sys

LEAST = 90
report, folder, table = sys.argv[1:]
explained = open(table, encoding="utf-8").read()


def piece(source, place):
    lines = source.split("\n")[place["start"]["line"] - 1:place["end"]["line"]]
    lines[-1] = lines[-1][:place["end"]["column"] - 1]
    lines[0] = lines[0][place["start"]["column"] - 1:]
    return "\n".join(lines)


def cell(text):
    """Code as it stands in a cell of the table: on one line, without the bar that would end the cell."""
    return "`" + re.sub(r"\s+", " ", text).strip().replace("|", "¦").replace("`", "'") + "`"


noticed, survivors = 0, []
for path, file in sorted(json.load(open(report, encoding="utf-8"))["files"].items()):
    name = path.split("src/Ras.Engine/")[-1]
    for mutant in file["mutants"]:
        if mutant["status"] in ("Killed", "Timeout"):
            noticed += 1
        elif mutant["status"] in ("Survived", "NoCoverage"):
            row = f'| {name} | {cell(piece(file["source"], mutant["location"]))} | {cell(mutant["replacement"])} |'
            survivors.append((row, mutant["location"]["start"]["line"], mutant["status"]))

unexplained = [s for s in survivors if s[0] not in explained]
for row, line, status in unexplained:
    print(f"{row} line {line}, {status}")
changes = noticed + len(survivors)
score = 100 * noticed / changes
print(f"{folder}: {noticed} of {changes} changes noticed, {score:.2f} %; of {len(survivors)} that were not, {len(unexplained)} are not explained")
sys.exit(score < LEAST or len(unexplained) > 0)
