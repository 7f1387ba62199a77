"""Many cases at once in NumPy, on one thread, in two forms: whole columns, and blocks that stay in the cache."""
import json
import sys
import time

import numpy as np

folder, rounds, block = sys.argv[1], 15, 16_384
with open(f"{folder}/work.json", encoding="utf-8") as file:
    work = json.load(file)
points = [np.array(table, dtype=np.int16) for table in work["points"]]
weights = np.array(work["weights"], dtype=np.int32)
pennies = np.fromfile(f"{folder}/pennies.bin", dtype=np.int64)
answers = np.fromfile(f"{folder}/answers.bin", dtype=np.uint8).reshape(-1, len(pennies))
edges = np.array([3200, 12800, 25600, 41600, 60800], dtype=np.int32)
levels = np.array([0, 2500, 6000, 11000, 17500, 26000], dtype=np.int32)


def score(columns, found):
    total = np.zeros(columns.shape[1], dtype=np.int32)
    for domain, weight in enumerate(weights):
        questions = range(domain * 5, domain * 5 + 5)
        sums = sum(points[question].take(columns[question]) for question in questions)
        total += sums * (columns[len(points) + domain] * weight)
    found[:] = (total * 135 + 80) // 160 + levels.take(np.searchsorted(edges, total, side="right"))


def whole(found):
    score(answers, found)


def in_blocks(found):
    for first in range(0, len(found), block):
        score(answers[:, first:first + block], found[first:first + block])


for form, run in {"whole columns": whole, f"blocks of {block}": in_blocks}.items():
    found = np.zeros(len(pennies), dtype=np.int32)
    run(found)
    if not np.array_equal(found, pennies):
        at = int(np.argmax(found != pennies))
        sys.exit(f"NumPy gives case {at} {found[at]} pennies, and the engine {pennies[at]}.")
    times = []
    for _ in range(rounds):
        start = time.perf_counter_ns()
        run(found)
        times.append(time.perf_counter_ns() - start)
    print(json.dumps({"lane": "CasesBesidePeers", "parameter": "", "peer": f"NumPy {np.__version__}, {form}", "nanoseconds": min(times)}))
