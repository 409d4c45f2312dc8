"""Equations solved exactly: linear ones with as many unknowns, and one with a square, with the way there."""

from __future__ import annotations

import re
from fractions import Fraction
from math import isqrt, sqrt

from logic import Made, ToolError, Typed, plain, text_in

MOST = 8  # equations
LONGEST = 200  # characters of one
DEEPEST = 12  # brackets within brackets
Term = tuple[str, ...]  # the unknowns that are multiplied, none for a number
Sums = dict[Term, Fraction]
_PART = re.compile(r"\d{1,12}(?:\.\d{1,12})?|[a-z]\d?|[-+*/^()]")


def work_out(typed: Typed, changed: str) -> Made:
    lines = [line for line in re.split(r"[\n;]", text_in(typed, "equations")) if line.strip()][:MOST]
    sums = [_all_on_the_left(line) for line in lines]
    names = sorted({name for one in sums for term in one for name in term})
    if not names:
        raise ToolError("Write equations such as 2x + 3y = 12, each in a line.", "equations")
    if all(len(term) < 2 for one in sums for term in one):
        return _linear(sums, names)
    if len(sums) == len(names) == 1 and all(len(term) < 3 for term in sums[0]):
        return _quadratic(sums[0], names[0])
    raise ToolError("A square may stand in one equation with one unknown; several equations are linear.", "equations")


def _linear(sums: list[Sums], names: list[str]) -> Made:
    """One unknown after the other is taken out of all other equations."""
    rows = [[*(one.get((name,), Fraction(0)) for name in names), -one.get((), Fraction(0))] for one in sums]
    way = ["In order:", *_shown(rows, names)]
    place = 0
    for column in range(len(names)):
        pivot = next((n for n in range(place, len(rows)) if rows[n][column]), None)
        if pivot is None:
            continue
        if pivot != place:
            rows[place], rows[pivot] = rows[pivot], rows[place]
            way.append(f"Lines {place + 1} and {pivot + 1} change places.")
        lead = rows[place][column]
        if lead != 1:
            rows[place] = [value / lead for value in rows[place]]
            way += [f"Line {place + 1} divided by {lead}:", *_shown(rows, names)]
        others = [n for n, row in enumerate(rows) if n != place and row[column]]
        for n in others:
            times = rows[n][column]
            rows[n] = [x - times * y for x, y in zip(rows[n], rows[place], strict=True)]
        if others:
            way += [
                f"{names[column]} taken out of the other lines, by means of line {place + 1}:",
                *_shown(rows, names),
            ]
        place += 1
    if any(row[-1] and not any(row[:-1]) for row in rows):
        return Made([("Solution", "There is none.")], "\n".join([*way, "A line says that zero is another number."]))
    if place < len(names):
        return Made([("Solution", "There are many: another equation is needed.")], "\n".join(way))
    return Made([(name, _value(rows[n][-1])) for n, name in enumerate(names)], "\n".join(way))


def _quadratic(sums: Sums, name: str) -> Made:
    """By the formula with the root of b² − 4ac."""
    a, b, c = (sums.get((name,) * power, Fraction(0)) for power in (2, 1, 0))
    inside = b * b - 4 * a * c
    whole = _line([(a, f"{name}²"), (b, name), (c, "")])
    way = [
        f"All on the left: {whole} = 0",
        f"a = {a}, b = {b}, c = {c}",
        f"b² − 4ac = {inside}",
        f"{name} = (−b ± √(b² − 4ac)) ÷ 2a = ({-b} ± √{inside}) ÷ {2 * a}",
    ]
    vertex = ("Vertex", f"({-b / (2 * a)}, {c - b * b / (4 * a)})")
    if inside < 0:
        middle, beside = _value(-b / (2 * a)), plain(sqrt(-inside) / abs(float(2 * a)))
        way.append("There is no real root of a number below zero.")
        return Made(
            [("Solution", "There is no real one."), ("With complex numbers", f"{middle} ± {beside}i"), vertex],
            "\n".join(way),
        )
    root = _root(inside)
    if root is None:
        found = sorted((float(-b) + sign * sqrt(inside)) / float(2 * a) for sign in (-1, 1))
        texts = [plain(one, 6) for one in found]
    else:
        texts = [_value(one) for one in sorted({(-b - root) / (2 * a), (-b + root) / (2 * a)})]
    way += [f"{name} = {text}" for text in texts]
    numbered = [name] if len(texts) == 1 else [f"{name}₁", f"{name}₂"]
    return Made([*zip(numbered, texts, strict=True), vertex], "\n".join(way))


def _root(number: Fraction) -> Fraction | None:
    """The root, where it is exact."""
    above, below = isqrt(number.numerator), isqrt(number.denominator)
    root = Fraction(above, below)
    return root if root * root == number else None


def _value(number: Fraction) -> str:
    """A fraction, and what it is with a point."""
    return str(number) if number.denominator == 1 else f"{number} = {plain(float(number), 6)}"


def _shown(rows: list[list[Fraction]], names: list[str]) -> list[str]:
    return [f"    {_line(list(zip(row[:-1], names, strict=True)))} = {row[-1]}" for row in rows]


def _line(parts: list[tuple[Fraction, str]]) -> str:
    """Numbers before their unknowns, added up."""
    text = ""
    for number, name in parts:
        if number:
            sign = (" − " if number < 0 else " + ") if text else ("−" if number < 0 else "")
            text += f"{sign}{'' if abs(number) == 1 and name else abs(number)}{name}"
    return text or "0"


def _all_on_the_left(line: str) -> Sums:
    """An equation as what is zero. Raises ``ToolError``."""
    text = re.sub(r"[−–]", "-", line.lower()).replace(",", ".").replace("×", "*").replace("·", "*")
    text = text.replace("÷", "/").replace(":", "/").replace("²", "^2").replace("³", "^3")
    sides = "".join(text.split()).split("=")
    if len(sides) != 2:
        raise ToolError("Each equation needs one = sign.", "equations")
    left, right = (_Reader(side).read() for side in sides)
    return _added(left, right, -1)


class _Reader:
    """Reads one side of an equation, part by part."""

    def __init__(self, text: str) -> None:
        self.parts = _PART.findall(text[:LONGEST])
        if "".join(self.parts) != text or not text:
            raise ToolError(f"{text[:20]!r} can't be read. Write such as 2x + 3y = 12.", "equations")
        self.at = self.depth = 0

    def read(self) -> Sums:
        sums = self._sum()
        if self.at < len(self.parts):
            raise ToolError(f"{self.parts[self.at]!r} is too much there.", "equations")
        return sums

    def _next(self) -> str:
        return self.parts[self.at] if self.at < len(self.parts) else ""

    def _take(self) -> str:
        self.at += 1
        return self.parts[self.at - 1]

    def _sum(self) -> Sums:
        sums: Sums = {}
        sign = 1
        while self._next() in ("+", "-") and self._next():
            sign *= -1 if self._take() == "-" else 1
        sums = _added({}, self._product(), sign)
        while self._next() in ("+", "-") and self._next():
            sign = 1
            while self._next() in ("+", "-") and self._next():
                sign *= -1 if self._take() == "-" else 1
            sums = _added(sums, self._product(), sign)
        return sums

    def _product(self) -> Sums:
        """What is multiplied or divided; between a number and an unknown or a bracket no sign is needed."""
        product = self._power()
        while (sign := self._next()) and sign not in "+-)^":
            if sign in "*/":
                self._take()
            other = self._power()
            if sign == "/":
                if set(other) - {()} or not other:
                    raise ToolError("Divide only by numbers that are not zero.", "equations")
                other = {(): 1 / other[()]}
            product = _times(product, other)
        return product

    def _power(self) -> Sums:
        base = self._one()
        if self._next() != "^":
            return base
        self._take()
        if self._next() not in ("1", "2", "3"):
            raise ToolError("Powers go up to 3.", "equations")
        made: Sums = {(): Fraction(1)}
        for _ in range(int(self._take())):
            made = _times(made, base)
        return made

    def _one(self) -> Sums:
        part = self._next()
        if part == "(" and self.depth < DEEPEST:
            self._take()
            self.depth += 1
            sums = self._sum()
            if self._next() != ")":
                raise ToolError("A bracket is not closed.", "equations")
            self._take()
            self.depth -= 1
            return sums
        if not part or part in "+-*/^()":
            raise ToolError("A number or an unknown is missing.", "equations")
        self._take()
        return {(part,): Fraction(1)} if part[0].isalpha() else _added({}, {(): Fraction(part)}, 1)


def _added(first: Sums, second: Sums, times: int) -> Sums:
    """The first and so many times the second; what comes to nothing is left out."""
    sums = dict(first)
    for term, number in second.items():
        sums[term] = sums.get(term, Fraction(0)) + times * number
    return {term: number for term, number in sums.items() if number}


def _times(first: Sums, second: Sums) -> Sums:
    product: Sums = {}
    for term, number in first.items():
        for other, by in second.items():
            both = tuple(sorted((*term, *other)))
            if len(both) > 3:
                raise ToolError("Powers go up to 3.", "equations")
            product[both] = product.get(both, Fraction(0)) + number * by
    return {term: number for term, number in product.items() if number}
