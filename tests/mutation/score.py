"""numbers CHANGES: the number of every change that can be judged. left CHANGES FOLDER RESULTS...: the numbers of those in a folder that nothing noticed yet.
score CHANGES TABLE RESULTS...: how many of them the tests noticed, by folder, and which they did not; those must stand, with why, in the table."""
import collections
import json
import os
import re
import sys

LEAST = 90
NOTICED = ("noticed", "endless", "crashed")


def cell(text):
    """Code as it stands in a cell of the table: on one line, without the bar that would end the cell."""
    return "`" + re.sub(r"\s+", " ", text).strip().replace("|", "¦").replace("`", "'") + "`"


def changes(report):
    """Each change that compiles: its number, its file, the statement's first line, what stands there and what it is changed to."""
    for path, file in sorted(json.load(open(report, encoding="utf-8"))["files"].items()):
        lines = file["source"].split("\n")
        for change in file["mutants"]:
            if change["status"] in ("CompileError", "Ignored"):
                continue
            start, end = change["location"]["start"], change["location"]["end"]
            piece = lines[start["line"] - 1:end["line"]]
            piece[-1] = piece[-1][:end["column"] - 1]
            piece[0] = piece[0][start["column"] - 1:]
            yield int(change["id"]), path.split("src/Ras.Engine/")[-1], start["line"], "\n".join(piece), change["replacement"]


def read_ends(results):
    """What became of each change: that it was noticed, where it was in any of the files; else the last word on it."""
    ends = {}
    for file in results:
        for line in open(file, encoding="utf-8"):
            number, word = line.split()[:2]
            if ends.get(int(number)) not in NOTICED:
                ends[int(number)] = word
    return ends


def score(report, table, results):
    ends = read_ends(results)
    explained = open(table, encoding="utf-8").read()
    noticed, all_of, unexplained = collections.Counter(), collections.Counter(), 0
    for number, file, line, piece, replacement in changes(report):
        folder, end = os.path.dirname(file), ends.get(number, "not judged")
        all_of[folder] += 1
        noticed[folder] += end in NOTICED
        row = f"| {file} | {cell(piece)} | {cell(replacement)} |"
        if end not in NOTICED and row not in explained:
            unexplained += 1
            print(f"{row} line {line}, {end}")
    for folder in all_of:
        print(f"{folder}: {noticed[folder]} of {all_of[folder]} changes noticed, {100 * noticed[folder] / all_of[folder]:.1f} %")
    print(f"{unexplained} that were not noticed are not explained")
    return unexplained > 0 or any(100 * noticed[folder] < LEAST * all_of[folder] for folder in all_of)


if sys.argv[1] == "numbers":
    print("\n".join(str(number) for number, *_ in sorted(changes(sys.argv[2]))))
elif sys.argv[1] == "left":
    ends = read_ends(sys.argv[4:])
    for number, file, *_ in sorted(changes(sys.argv[2])):
        if file.startswith(sys.argv[3]) and ends.get(number) not in NOTICED:
            print(number)
else:
    sys.exit(score(sys.argv[2], sys.argv[3], sys.argv[4:]))
