"""Statements of SQL that SQLite itself refuses, by the tables that the project makes.

Nothing is carried out: an empty database in memory is given the project's tables, and only says what it thinks of the
statements. Told only where every table is written out.
"""

from __future__ import annotations

import ast
import contextlib
import re
import sqlite3
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from .nodes import last_name, of_kind

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
_MAKES = re.compile(r"\bcreate\s+(?:virtual\s+|temp\s+|temporary\s+)?(?:table|view)\b", re.IGNORECASE)
_TABLE = re.compile(r"\s*create\s+table\s+(?:if\s+not\s+exists\s+)?[\"'`\[]?(\w+)", re.IGNORECASE)
_STATEMENT = re.compile(
    r"\s*(?:select\b.+\bfrom\b|insert\s+(?:or\s+\w+\s+)?into\b|replace\s+into\b|update\b.+\bset\b|delete\s+from\b)",
    re.IGNORECASE | re.DOTALL,
)
_OTHERWISE_MADE = re.compile(
    r"\b(?:alter\s+table|attach|create\s+(?:virtual|temp|temporary|view)|create\s+table.*\bas\s*\(?\s*(?:select|with))\b",
    re.IGNORECASE | re.DOTALL,
)
_REFUSED = re.compile(
    r"no such column|no such table|has no column named|values for \d+ columns|columns but \d+ values|syntax error"
    r"|ambiguous column name|must have the same number of terms"
)
_BUILT = {"format", "join", "replace", "strip", "split", "startswith", "print"}
_WANTS = re.compile(r"uses (\d+)")
_SQLITE = ("sqlite3", "QtSql")
_MOST_LETTERS = 5000
_SAYS = "SQLite refuses this statement: {0}."


class _Anything(dict[str, None]):
    def __missing__(self, key: str) -> None:
        return None


class Statements:
    """The tables that a project makes."""

    def __init__(self, trees: Iterable[ast.Module]) -> None:
        trees = list(trees)
        texts = [node.value for tree in trees for node in of_kind(tree, ast.Constant) if isinstance(node.value, str)]
        tables = list(dict.fromkeys(text for text in texts if _TABLE.match(text)))
        parts = [part for text in tables for part in text.split(";") if _TABLE.match(part)]
        names = [found[1].lower() for part in parts if (found := _TABLE.match(part))]
        making = sum(len(_MAKES.findall(text)) for text in dict.fromkeys(texts))
        is_plain = making == len(names) == len(set(names)) and not any(map(_OTHERWISE_MADE.search, texts))
        self._tables = parts if is_plain and names else []
        self._built = {
            id(node)
            for tree in trees
            for whole in of_kind(tree, ast.JoinedStr, ast.BinOp, ast.AugAssign)
            for node in of_kind(whole, ast.Constant)
        }

    def wrong(self, source: Source) -> Iterator[Found]:
        """``(kind, line, message)`` of each in a file."""
        if not self._tables or not any(word in source.text for word in _SQLITE):
            return
        with contextlib.closing(sqlite3.connect(":memory:")) as database:
            try:
                for part in self._tables:
                    database.execute(part)
            except sqlite3.Error:
                return
            for call in of_kind(source.tree, ast.Call):
                for given in call.args if last_name(call.func) not in _BUILT else ():
                    said = given.value if isinstance(given, ast.Constant) and id(given) not in self._built else None
                    refusal = _refusal(said, database) if isinstance(said, str) and _STATEMENT.match(said) else ""
                    if refusal:
                        yield "error_in_callback", given.lineno, _SAYS.format(refusal)


def _refusal(statement: str, database: sqlite3.Connection) -> str:
    """What SQLite has against a statement; empty where nothing, or where it can't be told."""
    if len(statement) > _MOST_LETTERS:
        return ""
    given: object = _Anything()
    for _ in range(2):
        try:
            database.execute(f"EXPLAIN {statement}", given)  # type: ignore[arg-type]
        except sqlite3.ProgrammingError as error:
            wanted = _WANTS.search(str(error))
            given = [None] * int(wanted[1]) if wanted else ()
        except sqlite3.Error as error:
            return str(error) if _REFUSED.search(str(error)) else ""
        else:
            return ""
    return ""
