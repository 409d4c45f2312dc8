"""The rules of fractals: lines that repeat themselves in small, on a sheet of 600 × 500 units."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import pairwise

from shapes import Points, Shape, line

WIDTH, HEIGHT = 600, 500
FIGURES = ("Tree", "Snowflake", "Triangle")
TREE, SNOWFLAKE, TRIANGLE = range(3)
DEEPEST = 12
DEEPEST_OTHER = 7  # deeper, the other figures have lines too short to be seen
SHRINKS = 0.72  # a branch to the one that it grows from
THIN_FROM = 5  # from this level on all branches of a part are one line
BARK, LEAF = "#8a6a4f", "#3f8a4a"


def drawn(figure: int, depth: int, angle: int, length: int) -> list[Shape]:
    """The figure in ``depth`` steps; ``angle`` in degrees and ``length`` in percent are those of a tree's branches."""
    depth = min(DEEPEST, max(1, depth))
    if figure == TREE:
        return tree(depth, angle, length)
    return [line(*points, color="accent", width=1.5) for points in _others(figure, min(DEEPEST_OTHER, depth))]


def tree(depth: int, angle: int, length: int) -> list[Shape]:
    """A trunk whose branches fork ``depth`` - 1 times."""
    trunk = 1.3 * length
    return list(_branches(WIDTH / 2, HEIGHT - 15.0, -math.pi / 2, trunk, math.radians(angle), 1, depth))


def _branches(
    x: float, y: float, heading: float, length: float, turn: float, level: int, depth: int
) -> Iterator[Shape]:
    color = LEAF if level > THIN_FROM or 1 < level == depth else BARK
    if level > THIN_FROM:
        yield line(*_traced(x, y, heading, length, turn, depth - level + 1), color=color, width=1.5)
        return
    end = (x + length * math.cos(heading), y + length * math.sin(heading))
    yield line(x, y, *end, color=color, width=max(1.5, 11.0 - 2 * level))
    if level < depth:
        for side in (-turn, turn):
            yield from _branches(*end, heading + side, length * SHRINKS, turn, level + 1, depth)


def _traced(x: float, y: float, heading: float, length: float, turn: float, levels: int) -> Points:
    """A branch with all that grows from it as one line that goes there and back."""
    end = (x + length * math.cos(heading), y + length * math.sin(heading))
    points = (x, y, *end)
    if levels > 1:
        for side in (-turn, turn):
            points += (*_traced(*end, heading + side, length * SHRINKS, turn, levels - 1), *end)
    return (*points, x, y)


def _others(figure: int, depth: int) -> list[Points]:
    top, left, right = (300.0, 25.0), (92.0, 385.0), (508.0, 385.0)
    if figure == TRIANGLE:
        return list(_triangles((300.0, 20.0), (35.0, 480.0), (565.0, 480.0), depth))
    corners = [top, right, left, top]
    points = [*corners[:1]]
    for start, end in pairwise(corners):
        points += _edge(start, end, depth - 1)
    return [tuple(number for point in points for number in point)]


def _edge(start: tuple[float, float], end: tuple[float, float], depth: int) -> list[tuple[float, float]]:
    """A side of the snowflake without its first point: each third in the middle becomes a spike."""
    if depth == 0:
        return [end]
    (x, y), (dx, dy) = start, ((end[0] - start[0]) / 3, (end[1] - start[1]) / 3)
    first, second = (x + dx, y + dy), (x + 2 * dx, y + 2 * dy)
    cos, sin = 0.5, -math.sqrt(3) / 2
    spike = (first[0] + dx * cos - dy * sin, first[1] + dx * sin + dy * cos)
    turns = [start, first, spike, second, end]
    return [point for one, other in pairwise(turns) for point in _edge(one, other, depth - 1)]


def _triangles(
    top: tuple[float, float], left: tuple[float, float], right: tuple[float, float], depth: int
) -> Iterator[Points]:
    if depth == 1:
        yield (*top, *left, *right, *top)
        return
    middle = [((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) for a, b in ((top, left), (left, right), (right, top))]
    yield from _triangles(top, middle[0], middle[2], depth - 1)
    yield from _triangles(middle[0], left, middle[1], depth - 1)
    yield from _triangles(middle[2], middle[1], right, depth - 1)
