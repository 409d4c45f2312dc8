"""Linear equations with as many unknowns, solved exactly."""

from __future__ import annotations

import re
from fractions import Fraction

from logic import Made, ToolError, Typed, text_in

MOST = 8


def work_out(typed: Typed, changed: str) -> Made:
    lines = [line for line in re.split(r"[\n;]", text_in(typed, "equations")) if line.strip()][:MOST]
    read = [_equation(line) for line in lines]
    names = sorted({name for sums, _ in read for name in sums})
    if not names:
        raise ToolError("Write equations such as 2x + 3y = 12, each in a line.", "equations")
    rows = [[*(sums.get(name, Fraction(0)) for name in names), rest] for sums, rest in read]
    place = 0
    for column in range(len(names)):
        pivot = next((n for n in range(place, len(rows)) if rows[n][column]), None)
        if pivot is None:
            continue
        rows[place], rows[pivot] = rows[pivot], rows[place]
        lead = rows[place][column]
        rows[place] = [value / lead for value in rows[place]]
        for n, row in enumerate(rows):
            if n != place and row[column]:
                times = row[column]
                rows[n] = [x - times * y for x, y in zip(row, rows[place], strict=True)]
        place += 1
    if any(row[-1] and not any(row[:-1]) for row in rows):
        return Made([("Solution", "There is none.")])
    if place < len(names):
        return Made([("Solution", "There are many: another equation is needed.")])
    return Made([(name, str(rows[n][-1])) for n, name in enumerate(names)])


def _equation(line: str) -> tuple[dict[str, Fraction], Fraction]:
    """What stands before each unknown, all on the left, and the number on the right."""
    sides = line.replace("−", "-").replace(",", ".").replace(" ", "").replace("*", "").split("=")
    if len(sides) != 2:
        raise ToolError("Each equation needs one = sign.", "equations")
    sums: dict[str, Fraction] = {}
    rest = Fraction(0)
    for side, text in zip((1, -1), sides, strict=True):
        terms = re.findall(r"[+-]?[^+-]+", text)
        if "".join(terms) != text or not terms:
            raise ToolError("Write equations such as 2x + 3y = 12, each in a line.", "equations")
        for term in terms:
            found = re.fullmatch(r"([+-]?)(\d{1,12}(?:\.\d{1,12})?(?:/\d{1,12})?)?([a-z]\d?)?", term.lower())
            if found is None or not (found[2] or found[3]) or re.search(r"/0+(?!\d)", term):
                raise ToolError(f"{term[:20]!r} can't be read. Write such as 2x + 3y = 12.", "equations")
            number = Fraction(found[2] or 1) * (-1 if found[1] == "-" else 1) * side
            if found[3]:
                sums[found[3]] = sums.get(found[3], Fraction(0)) + number
            else:
                rest -= number
    return sums, rest
