"""What the app's own code compares input with: formats of dates, words, bounds and lengths, by the names it uses.

A form that lets only certain things pass is used to its end only by who types one of them. Read once, never run.
"""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

from . import naming, wanted

_MOST_BYTES, _MOST_FILES = 200_000, 40
_MOST_OF_ONE = 6  # candidates
_MOST_LETTERS = 60
_IN_SCRIPTS = re.compile(
    r"(?P<name>[A-Za-z_$][\w$]*(?:\??\.[A-Za-z_$][\w$]*)*)(?:\(\))?\s*"
    r"(?:[!=]==?\s*(?P<quote>[\"'])(?P<text>[^\"'\n]{1,60})(?P=quote)|(?:[<>]=?|[!=]==?)\s*(?P<number>-?\d+(?:\.\d+)?))"
)
_OF_EVERY_FIELD = {"value", "length", "trim", "toLowerCase", "checked", "textContent", "valueAsNumber"}
_ENOUGH = 4  # letters at the beginning
_TEXT = "marigold saffron juniper " * 3

Found = TypeVar("Found")


class Hints:
    """``formats`` are those that dates are read with; ``candidates`` what a name is compared with, by its words."""

    def __init__(self) -> None:
        self.formats: list[str] = []
        self._texts: dict[str, list[str]] = {}
        self._bounds: dict[str, list[float]] = {}
        self._lengths: dict[str, list[int]] = {}
        self._told: dict[str, list[str]] = {}  # candidates, by the words that were asked about

    def candidates(self, words: str) -> list[str]:
        """What may pass in a field with these words at it, the likeliest first; empty if nothing is known."""
        if words not in self._told:
            self._told[words] = self._candidates(words)
        return self._told[words]

    def _candidates(self, words: str) -> list[str]:
        found: list[str] = []
        for word in re.findall(r"[a-z]{3,}", words.lower()):
            bounds = sorted({bound for values in _alike(word, self._bounds) for bound in values})
            lengths = {length for values in _alike(word, self._lengths) for length in values}
            found += [text for values in _alike(word, self._texts) for text in values]
            found += _around(bounds) if bounds else []
            found += [_TEXT[: length + 1] for length in sorted(lengths, reverse=True)]
        return list(dict.fromkeys(found))[:_MOST_OF_ONE]

    def moments(self, usual: str) -> list[str]:
        """A date or a time in each form that the code reads, where ``usual`` is one as most apps want it."""
        is_date = "-" in usual
        fitting = [form for form in self.formats if ("%d" in form or "%m" in form) == is_date]
        return list(dict.fromkeys(text for text in (*map(wanted.moment_as, fitting), usual) if text))

    def read(self, tree: ast.AST) -> None:
        """Take in one file."""
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and "<script" in node.value:
                self.read_script(node.value)
            elif isinstance(node, ast.Call):
                self._note_format(node)
            elif isinstance(node, ast.Compare):
                self._note_comparison(node)

    def read_script(self, text: str) -> None:
        """Take in a page, or a script of one, as far as its comparisons can be seen without reading the language."""
        for found in _IN_SCRIPTS.finditer(text):
            *owners, name = found["name"].replace("?", "").split(".")
            if owners[:1] in (["e"], ["ev"], ["event"], ["evt"]):
                continue  # a key that was pressed, or the like
            is_length = name == "length"
            value: object = found["text"] if found["number"] is None else float(found["number"])
            names = [each for each in (*owners, name) if each not in _OF_EVERY_FIELD]
            for word in (word for each in names for word in naming.parts_of(each)):
                self._note(word, [value], is_length=is_length)

    def _note_format(self, call: ast.Call) -> None:
        name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
        if name == "strptime" and len(call.args) > 1:
            form = call.args[1]
            if isinstance(form, ast.Constant) and isinstance(form.value, str) and form.value not in self.formats:
                self.formats.append(form.value)

    def _note_comparison(self, node: ast.Compare) -> None:
        sides = [node.left, *node.comparators]
        for one, other in itertools.pairwise(sides):
            for named, constant in ((one, other), (other, one)):
                values = list(_constants(constant))
                words = _words_in(named) if values else []
                is_length = isinstance(named, ast.Call) and getattr(named.func, "id", "") == "len"
                for word in words:
                    self._note(word, values, is_length=is_length)

    def _note(self, word: str, values: list[object], *, is_length: bool) -> None:
        for value in values:
            if isinstance(value, str):
                if 0 < len(value) <= _MOST_LETTERS and not value.startswith("__"):
                    self._texts.setdefault(word, []).append(value)
            elif isinstance(value, bool) or not isinstance(value, int | float):
                continue
            elif is_length and 0 < value <= _MOST_LETTERS:
                self._lengths.setdefault(word, []).append(int(value))
            elif not is_length and value:
                self._bounds.setdefault(word, []).append(value)


_read: list[Hints] = []


def of_app(folder: Path) -> Hints:
    """What the files of the one app of this process tell; read once, also for its copies."""
    if not _read:
        _read.append(of_folder(folder))
    return _read[0]


def of_folder(folder: Path) -> Hints:
    """What the files of an app tell; a file that can't be read tells nothing."""
    hints = Hints()
    for path in sorted(path for path in folder.rglob("*") if path.suffix in (".py", ".js", ".html"))[:_MOST_FILES]:
        try:
            if path.stat().st_size > _MOST_BYTES or "tests" in path.relative_to(folder).parts:
                continue
            text = path.read_text(encoding="utf-8")
            if path.suffix == ".py":
                hints.read(ast.parse(text))
            else:
                hints.read_script(text)
        except (OSError, SyntaxError, ValueError, RecursionError, MemoryError):
            continue
    return hints


def _alike(word: str, table: dict[str, Found]) -> list[Found]:
    """What is kept under this word, or under one that begins like it: user, username."""
    return [
        found
        for name, found in table.items()
        if name == word or (min(len(name), len(word)) >= _ENOUGH and (name.startswith(word) or word.startswith(name)))
    ]


def _constants(node: ast.AST) -> Iterator[object]:
    if isinstance(node, ast.Constant):
        yield node.value
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub) and isinstance(node.operand, ast.Constant):
        if isinstance(node.operand.value, int | float):
            yield -node.operand.value
    elif isinstance(node, ast.Tuple | ast.List | ast.Set):
        for element in node.elts:
            yield from _constants(element)


def _words_in(node: ast.AST) -> list[str]:
    """The words of every name in an expression."""
    names = [
        inner.id if isinstance(inner, ast.Name) else inner.attr
        for inner in ast.walk(node)
        if isinstance(inner, ast.Name | ast.Attribute)
    ]
    return [word for name in names for word in naming.parts_of(name)]


def _around(bounds: list[float]) -> list[str]:
    """Numbers between and at the bounds, one after the other."""
    low, high = bounds[0], bounds[-1]
    middle = (low + high) / 2 if low != high else low * 2
    numbers = [middle, *bounds, low - 1, high + 1]
    return [str(int(number)) if float(number).is_integer() else str(number) for number in numbers]
