"""Links between names: the shortest way, the least that connects all, a way over every link, and what is apart."""

from __future__ import annotations

from heapq import heappop, heappush
from itertools import pairwise
from math import cos, pi, sin

from logic import Made, ToolError, Typed, plain
from shapes import Shape, circle, line, words

MAX_LINKS = 200
Link = tuple[str, str, float]
Way = list[tuple[str, str]]


def links_in(typed: Typed) -> list[Link]:
    """The links, each once. Raises ``ToolError`` for a line that is none."""
    links: list[Link] = []
    for number, row in enumerate(typed["links"].splitlines(), 1):
        parts = row.replace(",", ".").replace("->", " ").replace("—", " ").replace(" - ", " ").split()
        if not parts:
            continue
        if len(parts) not in (2, 3) or parts[0] == parts[1]:
            raise ToolError(f"Line {number}: write two different names and a length, such as A B 4.", "links")
        links.append((parts[0][:20], parts[1][:20], _length(parts[2], number) if len(parts) == 3 else 1.0))
    if not links:
        raise ToolError("There is nothing here yet: write something.", "links")
    if len(links) > MAX_LINKS:
        raise ToolError(f"More than {MAX_LINKS} links are too many to be drawn.", "links")
    return links


def _length(text: str, number: int) -> float:
    try:
        length = float(text)
    except ValueError:
        length = -1.0
    if not 0 <= length < 1e9:
        raise ToolError(f"Line {number}: the length must be a number that is not below 0.", "links")
    return length


def names_of(links: list[Link]) -> list[str]:
    return list(dict.fromkeys(name for one, other, _ in links for name in (one, other)))


def neighbours_of(links: list[Link]) -> dict[str, list[tuple[str, float]]]:
    found: dict[str, list[tuple[str, float]]] = {name: [] for name in names_of(links)}
    for one, other, length in links:
        found[one].append((other, length))
        found[other].append((one, length))
    return found


def shortest(links: list[Link], start: str, goal: str) -> tuple[float, list[str]]:
    """How long the shortest way is, and the names on it; none where there is no way (Dijkstra 1959)."""
    near = neighbours_of(links)
    waiting: list[tuple[float, list[str]]] = [(0.0, [start])]
    done: set[str] = set()
    while waiting:
        length, way = heappop(waiting)
        here = way[-1]
        if here == goal:
            return length, way
        if here not in done:
            done.add(here)
            for name, more in near[here]:
                if name not in done:
                    heappush(waiting, (length + more, [*way, name]))
    return 0.0, []


def spanning(links: list[Link]) -> list[Link]:
    """The links that connect as much with the least length in all (Kruskal 1956)."""
    group = {name: name for name in names_of(links)}

    def head(name: str) -> str:
        while group[name] != name:
            name = group[name]
        return name

    taken = []
    for one, other, length in sorted(links, key=lambda link: link[2]):
        if head(one) != head(other):
            group[head(one)] = head(other)
            taken.append((one, other, length))
    return taken


def parts_of(links: list[Link]) -> list[list[str]]:
    """The names that hang together, in groups."""
    near, left, groups = neighbours_of(links), names_of(links), []
    while left:
        group, waiting = [], [left[0]]
        while waiting:
            name = waiting.pop()
            if name in left:
                left.remove(name)
                group.append(name)
                waiting += [other for other, _ in near[name]]
        groups.append(group)
    return groups


def euler(links: list[Link]) -> list[str]:
    """The names on a way that takes every link once; none where there is no such way (Hierholzer 1873)."""
    near = {name: [other for other, _ in others] for name, others in neighbours_of(links).items()}
    odd = [name for name, others in near.items() if len(others) % 2]
    if len(odd) > 2 or len(parts_of(links)) > 1:
        return []
    way, stack = [], [odd[0] if odd else next(iter(near))]
    while stack:
        here = stack[-1]
        if near[here]:
            there = near[here].pop()
            near[there].remove(here)
            stack.append(there)
        else:
            way.append(stack.pop())
    return way[::-1]


def drawn(links: list[Link], marked: Way) -> list[Shape]:
    """The names in a ring, what is marked in colour."""
    names = names_of(links)
    turn = 2 * pi / len(names)
    at = {name: (280 + 235 * sin(n * turn), 150 - 115 * cos(n * turn)) for n, name in enumerate(names)}
    bright = {frozenset(pair) for pair in marked}
    shapes: list[Shape] = []
    for one, other, length in links:
        (x, y), (x2, y2) = at[one], at[other]
        is_bright = frozenset((one, other)) in bright
        shapes.append(line(x, y, x2, y2, color="accent" if is_bright else "line", width=4 if is_bright else 2))
        shapes.append(words((x + x2) / 2, (y + y2) / 2 - 9, plain(length), 13, "text" if is_bright else "hint"))
    for name, (x, y) in at.items():
        shapes += [circle(x, y, 17, fill="field", line="accent"), words(x, y, name[:6], 13)]
    return shapes


def work_out(typed: Typed, changed: str) -> Made:
    links = links_in(typed)
    asked = typed["asked"]
    if asked == "Shortest way":
        return _shortest(typed, links)
    if asked == "Minimum spanning tree":
        taken = spanning(links)
        rows = [("Length in all", plain(sum(length for *_, length in taken)))]
        rows += [(f"{one} – {other}", plain(length)) for one, other, length in taken]
        return Made(rows, shapes=drawn(links, [(one, other) for one, other, _ in taken]))
    if asked == "Eulerian path":
        way = euler(links)
        told = " → ".join(way) if way else "There is no way that takes every link once."
        return Made([("Way over every link", told)], shapes=drawn(links, _pairs(way)))
    groups = parts_of(links)
    told = "Yes, everything is connected." if len(groups) == 1 else "No, there are parts without a link between them."
    rows = [("Connected", told), ("Parts", str(len(groups)))]
    return Made([*rows, *((f"{n}.", ", ".join(group)) for n, group in enumerate(groups, 1))], shapes=drawn(links, []))


def _shortest(typed: Typed, links: list[Link]) -> Made:
    known = {name.casefold(): name for name in names_of(links)}
    ends = []
    for field in ("start", "goal"):
        name = known.get(typed[field].strip().casefold()[:20])
        if name is None:
            raise ToolError("That name is in none of the links.", field)
        ends.append(name)
    length, way = shortest(links, ends[0], ends[1])
    if not way:
        return Made([("Shortest way", "There is no way from one to the other.")], shapes=drawn(links, []))
    rows = [("Shortest way", " → ".join(way)), ("Length", plain(length)), ("Links on it", str(len(way) - 1))]
    return Made(rows, shapes=drawn(links, _pairs(way)))


def _pairs(way: list[str]) -> Way:
    return list(pairwise(way))
