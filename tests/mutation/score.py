"""numbers CHANGES: the number of every change that can be judged. left CHANGES FOLDER RESULTS...: the numbers of those in a folder that nothing noticed yet.
unexplained CHANGES TABLE RESULTS...: the numbers of those that nothing noticed and the table does not explain.
score CHANGES TABLE RESULTS...: how many of them the tests noticed, by folder, and which they did not; those must stand, with why, in the table, and
nothing must stand there that is no change. Rows of what was noticed after all are told, and are no fault."""
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


def row(file, piece, replacement):
    return f"| {file} | {cell(piece)} | {cell(replacement)} |"


def read_rows(table):
    """What the table explains."""
    return {line.rsplit(" | ", 1)[0] + " |" for line in open(table, encoding="utf-8") if re.match(r"\| [\w./]+\.cs \|", line)}


def unexplained(report, table, results):
    ends, rows = read_ends(results), read_rows(table)
    return [change for change in changes(report) if ends.get(change[0]) not in NOTICED and row(change[1], *change[3:]) not in rows]


def score(report, table, results):
    ends, rows, all_rows = read_ends(results), read_rows(table), set()
    noticed, all_of, needed = collections.Counter(), collections.Counter(), set()
    for number, file, line, *code in changes(report):
        all_of[os.path.dirname(file)] += 1
        noticed[os.path.dirname(file)] += ends.get(number) in NOTICED
        all_rows.add(row(file, *code))
        if ends.get(number) not in NOTICED:
            needed.add(row(file, *code))
    left, stale = unexplained(report, table, results), rows - all_rows
    for number, file, line, *code in left:
        print(f"{row(file, *code)} line {line}, {ends.get(number, 'not judged')}")
    for known in sorted(rows & all_rows - needed):
        print(f"{known} was noticed")
    for known in sorted(stale):
        print(f"{known} is no change")
    for folder in all_of:
        print(f"{folder}: {noticed[folder]} of {all_of[folder]} changes noticed, {100 * noticed[folder] / all_of[folder]:.1f} %")
    print(f"{len(left)} that were not noticed are not explained, {len(stale)} rows of the table speak of no change")
    return len(left) > 0 or len(stale) > 0 or any(100 * noticed[folder] < LEAST * all_of[folder] for folder in all_of)


if sys.argv[1] == "numbers":
    print("\n".join(str(number) for number, *_ in sorted(changes(sys.argv[2]))))
elif sys.argv[1] == "left":
    ends = read_ends(sys.argv[4:])
    for number, file, *_ in sorted(changes(sys.argv[2])):
        if file.startswith(sys.argv[3]) and ends.get(number) not in NOTICED:
            print(number)
elif sys.argv[1] == "unexplained":
    for number, *_ in unexplained(sys.argv[2], sys.argv[3], sys.argv[4:]):
        print(number)
else:
    sys.exit(score(sys.argv[2], sys.argv[3], sys.argv[4:]))
