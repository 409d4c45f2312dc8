"""The rules of the sheet: formulas, what depends on what, and what a cell shows."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from decimal import Decimal, DecimalException, InvalidOperation, localcontext
from typing import Any

ROWS, COLUMNS = 100, 26
MAX_LENGTH = 500
MAX_DEPTH = 400  # formulas that depend on each other in a row
Value = Decimal | str
_TOKEN = re.compile(r"\s*(\d+\.?\d*|\.\d+|[A-Za-z]{1,6}\d{0,2}|\"[^\"]*\"|<=|>=|<>|[-+*/^(),;:<>=%])")


class CellError(ValueError):
    """What a formula gives in place of a value; the message is shown in the cell."""


class Sheet:
    """``formulas`` maps names such as B7 to what was typed; values are worked out when they are asked for."""

    def __init__(self, formulas: dict[str, str] | None = None) -> None:
        self.formulas = dict(formulas or {})
        self._values: dict[str, Value | CellError] = {}
        self._used_by: dict[str, set[str]] = {}
        self._working: list[str] = []
        self._undo: list[dict[str, str]] = []
        self._redo: list[dict[str, str]] = []

    def write(self, name: str, typed: str) -> set[str]:
        """Write a cell. Returns the cells whose value may be another now."""
        self._remember()
        if typed.strip():
            self.formulas[name] = typed[:MAX_LENGTH]
        else:
            self.formulas.pop(name, None)
        return self._forget(name)

    def shown(self, name: str) -> str:
        """What the cell shows: its text, its number, or what is wrong."""
        try:
            return as_text(self.value(name))
        except CellError as error:
            return str(error)

    def value(self, name: str) -> Value:
        """The value of a cell, an empty text for an empty one. Raises ``CellError``."""
        if self._working:
            self._used_by.setdefault(name, set()).add(self._working[-1])
        if name not in self._values:
            self._values[name] = self._worked_out(name)
        found = self._values[name]
        if isinstance(found, CellError):
            raise found
        return found

    def load(self, rows: list[list[str]]) -> None:
        """Take the cells of a table from A0 on, in place of all."""
        self._remember()
        cells = [
            (row, column, text) for row, texts in enumerate(rows[:ROWS]) for column, text in enumerate(texts[:COLUMNS])
        ]
        self.formulas = {name_of(row, column): text for row, column, text in cells if text.strip()}
        self._values.clear()

    def clear(self) -> None:
        self.load([])

    def undo(self) -> bool:
        return self._step(self._undo, self._redo)

    def redo(self) -> bool:
        return self._step(self._redo, self._undo)

    def _worked_out(self, name: str) -> Value | CellError:
        typed = self.formulas.get(name, "").strip()
        if not typed.startswith("="):
            return _plain(typed)
        if name in self._working:
            return CellError("Circle!")
        if len(self._working) > MAX_DEPTH:
            return CellError("Too deep!")
        self._working.append(name)
        try:
            with localcontext() as context:
                context.prec = 24
                return _Formula(typed[1:], self.value).result()
        except CellError as error:
            return error
        except RecursionError:
            return CellError("Too deep!")
        except (DecimalException, OverflowError):
            return CellError("Too large!")
        finally:
            self._working.pop()

    def _forget(self, name: str) -> set[str]:
        """Forget the value of a cell and of all that depend on it, however far."""
        changed, waiting = set[str](), [name]
        while waiting:
            one = waiting.pop()
            if one not in changed:
                changed.add(one)
                self._values.pop(one, None)
                waiting += self._used_by.pop(one, set())
        return changed

    def _remember(self) -> None:
        self._undo = [*self._undo, dict(self.formulas)][-200:]
        self._redo.clear()

    def _step(self, source: list[dict[str, str]], other: list[dict[str, str]]) -> bool:
        if not source:
            return False
        other.append(self.formulas)
        self.formulas = source.pop()
        self._values.clear()
        return True


class _Formula:
    """Reads a formula once, working it out on the way; ``value_of`` gives the values of cells."""

    def __init__(self, text: str, value_of: Callable[[str], Value]) -> None:
        self._tokens = _tokens(text)
        self._value_of = value_of

    def result(self) -> Value:
        value = self._comparison()
        if self._tokens:
            raise CellError("Formula?")
        return value

    def _comparison(self) -> Value:
        left = self._sum()
        if self._tokens and self._tokens[0] in ("<", ">", "=", "<=", ">=", "<>"):
            sign, right = self._tokens.pop(0), self._sum()
            both = isinstance(left, Decimal) and isinstance(right, Decimal)
            a, b = (left, right) if both else (as_text(left).lower(), as_text(right).lower())
            is_true = {"<": a < b, ">": a > b, "=": a == b, "<=": a <= b, ">=": a >= b, "<>": a != b}[sign]  # type: ignore
            return Decimal(int(is_true))
        return left

    def _sum(self) -> Value:
        value = self._product()
        while self._tokens and self._tokens[0] in "+-":
            sign, other = self._tokens.pop(0), number(self._product())
            value = number(value) + other if sign == "+" else number(value) - other
        return value

    def _product(self) -> Value:
        value = self._power()
        while self._tokens and self._tokens[0] in "*/":
            sign, other = self._tokens.pop(0), number(self._power())
            if sign == "/" and other == 0:
                raise CellError("Divided by 0!")
            value = number(value) * other if sign == "*" else number(value) / other
        return value

    def _power(self) -> Value:
        if self._tokens and self._tokens[0] in "+-":
            sign, value = self._tokens.pop(0), number(self._power())
            return -value if sign == "-" else value
        value = self._atom()
        while self._tokens and self._tokens[0] == "%":
            self._tokens.pop(0)
            value = number(value) / 100
        if self._tokens and self._tokens[0] == "^":
            self._tokens.pop(0)
            exponent = number(self._power())
            if abs(exponent) > 999:
                raise CellError("Too large!")
            try:
                return number(value) ** exponent
            except InvalidOperation:
                raise CellError("Number?") from None
        return value

    def _atom(self) -> Value:
        token = self._next()
        if token == "(":
            value = self._comparison()
            self._expect(")")
            return value
        if token.startswith('"'):
            return token[1:-1]
        if token[0].isdigit() or token[0] == ".":
            return Decimal(token)
        name = token.upper()
        if name in FUNCTIONS and self._tokens[:1] == ["("]:
            self._expect("(")
            return FUNCTIONS[name](self._arguments())
        return self._value_of(cell_name(name))

    def _arguments(self) -> list[Value]:
        """What stands between the brackets; a range gives all its cells."""
        found: list[Value] = []
        while self._tokens[:1] != [")"]:
            if len(self._tokens) > 2 and self._tokens[1] == ":":
                first, last = cell_name(self._next()), cell_name(self._tokens.pop(0) and self._next())
                found += [self._value_of(name) for name in cells_between(first, last)]
            else:
                found.append(self._comparison())
            if self._tokens[:1] in ([","], [";"]):
                self._tokens.pop(0)
            elif self._tokens[:1] != [")"]:
                raise CellError("Formula?")
        self._expect(")")
        return found

    def _next(self) -> str:
        if not self._tokens:
            raise CellError("Formula?")
        return self._tokens.pop(0)

    def _expect(self, token: str) -> None:
        if self._next() != token:
            raise CellError("Formula?")


def _numbers(values: list[Value]) -> list[Decimal]:
    return [value for value in values if isinstance(value, Decimal)]


def _mean(values: list[Value]) -> Decimal:
    found = _numbers(values)
    if not found:
        raise CellError("Divided by 0!")
    return sum(found, Decimal(0)) / len(found)


def _if(values: list[Value]) -> Value:
    if len(values) not in (2, 3):
        raise CellError("Formula?")
    is_true = bool(values[0]) if isinstance(values[0], str) else values[0] != 0
    return values[1] if is_true else values[2] if len(values) == 3 else ""


def _round(values: list[Value]) -> Value:
    if len(values) not in (1, 2):
        raise CellError("Formula?")
    places = int(number(values[1])) if len(values) == 2 else 0
    if not 0 <= places <= 12:
        raise CellError("Number?")
    return round(number(values[0]), places)


FUNCTIONS: dict[str, Callable[[list[Value]], Value]] = {
    "SUM": lambda values: sum(_numbers(values), Decimal(0)),
    "AVG": _mean,
    "MEAN": _mean,
    "MIN": lambda values: min(_numbers(values), default=Decimal(0)),
    "MAX": lambda values: max(_numbers(values), default=Decimal(0)),
    "COUNT": lambda values: Decimal(len(_numbers(values))),
    "ABS": lambda values: abs(number(values[0] if values else "")),
    "IF": _if,
    "ROUND": _round,
}


def number(value: Value) -> Decimal:
    """A value as a number; an empty cell is 0. Raises ``CellError`` for words."""
    if isinstance(value, Decimal):
        return value
    if not value:
        return Decimal(0)
    raise CellError("Number?")


def as_text(value: Value) -> str:
    """A value as a cell shows it: at most ten decimals, no needless zeros."""
    if isinstance(value, str):
        return value
    rounded = round(value, 10).normalize() if abs(value) < Decimal(10) ** 15 else value.normalize()
    return f"{rounded:f}" if rounded.adjusted() < 18 else f"{rounded:.8E}"


def name_of(row: int, column: int) -> str:
    return f"{chr(ord('A') + column)}{row}"


def cell_name(token: str) -> str:
    """Raises ``CellError`` for what is no cell."""
    name = token.upper()
    if not re.fullmatch(r"[A-Z]\d{1,2}", name):
        raise CellError("Formula?")
    return f"{name[0]}{int(name[1:])}"


def cells_between(first: str, last: str) -> list[str]:
    """The names of a rectangle of cells."""
    columns = sorted((ord(first[0]) - ord("A"), ord(last[0]) - ord("A")))
    rows = sorted((int(first[1:]), int(last[1:])))
    return [name_of(row, column) for row in range(rows[0], rows[1] + 1) for column in range(columns[0], columns[1] + 1)]


def as_csv(sheet: Sheet) -> str:
    """What the cells show, up to the last one that is not empty."""
    places = [(int(name[1:]), ord(name[0]) - ord("A")) for name in sheet.formulas]
    rows, columns = (max((place[n] for place in places), default=-1) + 1 for n in (0, 1))
    out = io.StringIO()
    table = [[sheet.shown(name_of(row, column)) for column in range(columns)] for row in range(rows)]
    csv.writer(out, lineterminator="\n").writerows(table)
    return out.getvalue()


def read_csv(text: str) -> list[list[str]]:
    """Raises ``ValueError`` for what is no table."""
    head = text.split("\n", 1)[0]
    try:
        return list(csv.reader(io.StringIO(text), delimiter=";" if head.count(";") > head.count(",") else ","))
    except csv.Error as error:
        raise ValueError(f"That is no table: {error}.") from None


def as_json(sheet: Sheet) -> str:
    return json.dumps(sheet.formulas)


def from_json(text: str) -> Sheet:
    kept: dict[str, Any] = json.loads(text)
    return Sheet(kept)


def _plain(typed: str) -> Value:
    cleaned = typed.replace(",", ".", 1)
    is_number = re.fullmatch(r"[-+]?(?:\d{1,15}(?:\.\d{0,10})?|\.\d{1,10})", cleaned)
    return Decimal(cleaned) if is_number else typed


def _tokens(text: str) -> list[str]:
    found, place = [], 0
    stripped = text.rstrip()
    while place < len(stripped):
        token = _TOKEN.match(stripped, place)
        if token is None:
            raise CellError("Formula?")
        found.append(token[1])
        place = token.end()
    return found
