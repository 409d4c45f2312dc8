"""The rules of tables in text files: how one is divided, its numbers, sorting, filtering."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

MAX_MB = 20
MAX_COLUMNS = 200
MAX_CELL = 10_000
MAX_UNDO = 50
LOOKED_AT = 20  # lines that tell how a file is divided
DIVIDERS = (",", ";", "\t", "|")
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


class TableError(ValueError):
    """That is no table, the message says why."""


class Figures(NamedTuple):
    """What a column of numbers comes to."""

    name: str
    count: int
    total: Decimal
    least: Decimal
    most: Decimal

    @property
    def mean(self) -> Decimal:
        return self.total / self.count


class Sheet:
    """Rows of texts below ``names``; ``divider`` is that of the file."""

    def __init__(self, names: list[str], rows: list[list[str]], divider: str = ",") -> None:
        self.names, self.rows, self.divider = names, rows, divider
        self.has_names = True
        self._numbers: dict[int, list[Decimal | None]] | None = None
        self._before: list[list[list[str]]] = []
        self.is_changed = False  # and not saved
        self._was_changed = False  # as it came

    def mark_changed(self) -> None:
        """It is not what a file holds, whatever is taken back."""
        self.is_changed = self._was_changed = True

    def mark_saved(self) -> None:
        """It is what a file holds now."""
        self.is_changed = self._was_changed = False

    def change(self, place: int, column: int, text: str) -> None:
        """Another text in a cell."""
        row = list(self.rows[place])
        row[column] = text[:MAX_CELL]
        self._replace([*self.rows[:place], row, *self.rows[place + 1 :]])

    def add_row(self) -> int:
        """An empty row below the others. Returns its place."""
        self._replace([*self.rows, [""] * len(self.names)])
        return len(self.rows) - 1

    def remove_row(self, place: int) -> None:
        self._replace(self.rows[:place] + self.rows[place + 1 :])

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        if not self._before:
            return False
        self.rows, self._numbers, self.is_changed = self._before.pop(), None, self._was_changed or bool(self._before)
        return True

    def _replace(self, rows: list[list[str]]) -> None:
        self._before = [*self._before[1 - MAX_UNDO :], self.rows]
        self.rows, self._numbers, self.is_changed = rows, None, True

    def numbers(self) -> dict[int, list[Decimal | None]]:
        """The columns that hold numbers alone, with the number of each row."""
        if self._numbers is None:
            columns = {place: as_numbers([row[place] for row in self.rows]) for place in range(len(self.names))}
            self._numbers = {place: found for place, found in columns.items() if found is not None}
        return self._numbers

    def found(self, words: str = "") -> list[int]:
        """The places of the rows that hold all the words, in any column."""
        wanted = words.casefold().split()
        joined = (" ".join(row).casefold() for row in self.rows)
        return [place for place, text in enumerate(joined) if all(word in text for word in wanted)]

    def ordered(self, places: list[int], column: int, *, descending: bool) -> list[int]:
        """The places in the order of a column: numbers by what they are worth, empty cells last."""
        numbers = self.numbers().get(column)
        if numbers is not None:
            keys = {place: numbers[place] for place in places if numbers[place] is not None}
        else:
            keys = {place: self.rows[place][column].casefold() for place in places if self.rows[place][column].strip()}
        filled = sorted(keys, key=lambda place: keys[place], reverse=descending)  # type: ignore[arg-type,return-value]
        return filled + [place for place in places if place not in keys]

    def figures(self, places: list[int]) -> list[Figures]:
        """Sum, least and most of each column of numbers, in these rows."""
        found = []
        for column, numbers in self.numbers().items():
            given = [number for place in places if (number := numbers[place]) is not None]
            if given:
                found.append(Figures(self.names[column], len(given), sum(given, Decimal()), min(given), max(given)))
        return found

    def take_names(self, *, are_there: bool) -> None:
        """Have the first line as the names of the columns, or as a row."""
        if are_there == self.has_names or not self.names:
            return
        self._numbers = None
        self._before.clear()  # the rows are other ones now
        if are_there and self.rows:
            self.names, self.rows = filled_names(self.rows[0]), self.rows[1:]
        elif not are_there:
            self.rows = [self.names, *self.rows]
            self.names = filled_names([""] * len(self.names))
        self.has_names = are_there

    def text(self, places: list[int] | None = None) -> str:
        """The table as its file has it; only the rows at ``places``, where given."""
        out = io.StringIO()
        writer = csv.writer(out, delimiter=self.divider, lineterminator="\n")
        if self.has_names and self.names:
            writer.writerow(self.names)
        writer.writerows(self.rows if places is None else [self.rows[place] for place in places])
        return out.getvalue()


def read(data: bytes) -> Sheet:
    """The table of a file. Raises ``TableError`` where there is none."""
    if len(data) > MAX_MB * 1_000_000:
        raise TableError(f"The file is too large: at most {MAX_MB} MB.")
    text = decoded(data)
    if "\0" in text:
        raise TableError("That is no text file.")
    divider = divider_of(text)
    try:
        rows = [row for row in csv.reader(io.StringIO(text, newline=""), delimiter=divider) if any(map(str.strip, row))]
    except csv.Error as error:
        raise TableError(f"That is no table: {error}.") from None
    if not rows:
        raise TableError("The file is empty.")
    width = max(map(len, rows))
    if width > MAX_COLUMNS:
        raise TableError(f"A table may have at most {MAX_COLUMNS} columns; this one has {width}.")
    rows = [row + [""] * (width - len(row)) for row in rows]
    has_names = looks_like_names(rows)
    sheet = Sheet(filled_names(rows[0] if has_names else [""] * width), rows[has_names:], divider)
    sheet.has_names = has_names
    return sheet


def decoded(data: bytes) -> str:
    """The text of a file: by the mark of its encoding, else UTF-8, else what Windows wrote in the west."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    for encoding in ("utf-8", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def divider_of(text: str) -> str:
    """What stands between the cells: what divides most of the first lines into the same number, two or more."""
    lines = "\n".join(text.splitlines()[:LOOKED_AT])

    def agreement(divider: str) -> tuple[int, int]:
        try:
            widths = Counter(len(row) for row in csv.reader(io.StringIO(lines), delimiter=divider) if row)
        except csv.Error:
            return 0, 0
        width, count = max(widths.items(), key=lambda item: (item[1], item[0]), default=(0, 0))
        return (count, width) if width > 1 else (0, 0)

    return max(DIVIDERS, key=agreement)


def looks_like_names(rows: list[list[str]]) -> bool:
    """Whether the first line has names: each once, and no number or day among them."""
    first = [cell.strip() for cell in rows[0] if cell.strip()]
    return (
        bool(first)
        and len(set(first)) == len(first)
        and not any(as_numbers([cell]) is not None or re.match(r"\d{1,4}[-./]\d", cell) for cell in first)
    )


def filled_names(names: list[str]) -> list[str]:
    """Names of columns, each once, with one for each that has none."""
    found: list[str] = []
    for number, name in enumerate(names, start=1):
        bare = " ".join(name.split()) or f"Column {number}"
        found.append(f"{bare} ({number})" if bare in found else bare)
    return found


def as_numbers(cells: list[str]) -> list[Decimal | None] | None:
    """The numbers of a column, nothing for an empty cell; ``None`` if one is no number. 01234 is a code, not a number.

    A point or a comma may stand before the decimals, if it does so in every cell.
    """
    bare = [re.sub(r"^[€$£]\s?|\s?[€$£%]$|(?<=\d)['\u00a0\u202f ](?=\d{3})", "", cell.strip()) for cell in cells]
    if not any(bare) or any(re.match(r"-?0\d", cell) for cell in bare):
        return None
    for thousands, decimals in ((",", "."), (".", ",")):
        shape = rf"-?(?:\d+|\d{{1,3}}(?:\{thousands}\d{{3}})+)(?:\{decimals}\d+)?(?:[eE][-+]?\d{{1,3}})?"
        if all(not cell or re.fullmatch(shape, cell, re.ASCII) for cell in bare):
            try:
                plain = [cell.replace(thousands, "").replace(decimals, ".") for cell in bare]
                return [Decimal(cell) if cell else None for cell in plain]
            except InvalidOperation:
                return None
    return None


def written(number: Decimal) -> str:
    """A number as people read it: two decimals at most, groups of three."""
    text = f"{number:,.2f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
