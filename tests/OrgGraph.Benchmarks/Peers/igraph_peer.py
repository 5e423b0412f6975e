"""The questions of IndexBenchmark, answered by python-igraph without dates. Prints milliseconds as JSON."""
import heapq
import json
import random
import statistics
import sys
import time
from collections import Counter

import igraph
import numpy

path, people, boards = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
seats = numpy.unique(numpy.loadtxt(path, dtype=numpy.int64), axis=0)
graph = igraph.Graph(n=people + boards, edges=[(int(p), people + int(b)) for p, b in seats])


def measured(run, times):
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        run()
        taken.append((time.perf_counter() - begun) * 1000)
    return statistics.median(taken)


def top():
    return heapq.nlargest(100, enumerate(graph.degree(range(people))), key=lambda each: each[1])


def pairs():
    shared = Counter()
    for members in graph.get_adjlist()[:people]:
        members = sorted(set(members))
        for i, one in enumerate(members):
            for other in members[i + 1:]:
                shared[one, other] += 1
    return [pair for pair, count in shared.items() if count >= 3]


def routes():
    chosen = random.Random(7)
    for _ in range(20):
        graph.get_shortest_paths(chosen.randrange(people), chosen.randrange(people))


answers = {
    "people by seats, top 100": measured(top, 5),
    "board pairs that share 3 or more, first 100": measured(pairs, 1),
    "shortest route, mean of 200": measured(routes, 1) / 20,
}
print(json.dumps(answers))
