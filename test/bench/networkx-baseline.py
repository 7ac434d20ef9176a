"""Milliseconds that networkx takes for the cut points and the components of a graph; median of seven.

Takes the path of a list of edges: first the number of points, then a line for each edge, two numbers of points.
"""

import statistics
import sys
import time

import networkx


def measure(graph):
    started = time.perf_counter()
    list(networkx.articulation_points(graph))
    list(networkx.connected_components(graph))
    return (time.perf_counter() - started) * 1000


with open(sys.argv[1]) as lines:
    graph = networkx.Graph()
    graph.add_nodes_from(range(int(next(lines))))
    graph.add_edges_from(tuple(map(int, line.split())) for line in lines)

print(statistics.median(measure(graph) for _ in range(7)))
