"""Works out with networkx what OrgGraph.Analysis works out by itself, for a test that compares the two.

In: JSON lines, each a graph {"seats": [[person, board], ...], "joins": [[person, board], ...], "lines": [[from, to], ...]}; the joins are the seats and those
that do not count, such as an observer's.
Out: JSON lines with the answers, by names.
"""

import json
import sys

import networkx as nx
from networkx.algorithms import bipartite


def answers(graph):
    seats = nx.Graph()
    for person, board in graph["seats"]:
        seats.add_edge(person, board)
    boards = sorted({board for _, board in graph["seats"]})
    people = sorted({person for person, _ in graph["seats"]})

    count = bipartite.weighted_projected_graph(seats, boards)
    overlap = bipartite.overlap_weighted_projected_graph(seats, boards, jaccard=False)
    jaccard = bipartite.overlap_weighted_projected_graph(seats, boards, jaccard=True)
    newman = bipartite.collaboration_weighted_projected_graph(seats, boards)
    pairs = {}
    for one, other in count.edges:
        key = " ".join(sorted([one, other]))
        pairs[key] = [g[one][other]["weight"] for g in (count, overlap, jaccard, newman)]

    cuts = {}
    for node in nx.articulation_points(seats):
        if node in people:
            rest = seats.subgraph(nx.node_connected_component(seats, node)).copy()
            rest.remove_node(node)
            cuts[node] = sorted(sorted(group) for group in nx.connected_components(rest))

    lines = nx.DiGraph()
    lines.add_edges_from(graph["lines"])
    loops = [sorted(group) for group in nx.strongly_connected_components(lines) if len(group) > 1]
    joins = nx.Graph()
    joins.add_edges_from(graph["joins"])
    down = lines.reverse()
    layers = {}
    for top in lines:
        if lines.out_degree(top) == 0:
            depths = nx.single_source_shortest_path_length(down, top)
            layers[top] = [max(depths.values()) + 1, len(depths) - 1]
    return {
        "boards": {person: seats.degree(person) for person in people},
        "distances": nx.single_source_shortest_path_length(joins, graph["joins"][0][0]),
        "spans": {node: lines.in_degree(node) for node in lines if lines.in_degree(node) > 0},
        "dual": sorted(node for node in lines if lines.out_degree(node) > 1),
        "layers": layers,
        "pairs": pairs,
        "betweenness": {node: score for node, score in nx.betweenness_centrality(seats, normalized=False).items() if score > 1e-9},
        "cuts": cuts,
        "components": sorted(sorted(group) for group in nx.connected_components(seats)),
        "loops": sorted(loops),
        "reaches": {node: sorted(nx.descendants(lines, node)) for node in lines},
    }


for line in sys.stdin:
    if line.strip():
        print(json.dumps(answers(json.loads(line))), flush=True)
