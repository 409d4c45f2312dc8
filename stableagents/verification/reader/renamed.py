"""An entry that is kept under its name and gets another one: what is kept under the old name has to go.

Told where a function is handed both names, keeps the entry under the new one, and never looks at the old.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .nodes import givings, of_kind, own_name

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
_OLD = re.compile(r"(?:old|original|former|previous|prev)_?(?P<what>\w*)", re.IGNORECASE)
_NEW = re.compile(r"(?:new_?)?(?P<what>\w*)", re.IGNORECASE)
_STAYS = "{0} is handed over and never looked at: what self.{1} has under the old name stays beside the new one."


def wrong(source: Source) -> Iterator[Found]:
    """``(kind, line, message)`` of each."""
    for function in of_kind(source.tree, ast.FunctionDef):
        names = [each.arg for each in function.args.args]
        read = {node.id for node in of_kind(function, ast.Name)}
        for old in names:
            found = _OLD.fullmatch(old)
            if found is None or old in read or "locals" in read:
                continue
            for target, _ in givings(function):
                if isinstance(target, ast.Subscript) and own_name(target.value) and isinstance(target.slice, ast.Name):
                    new = target.slice.id
                    is_of_same = _what(new).casefold() == found["what"].casefold() or not found["what"]
                    if new in names and new != old and is_of_same:
                        yield "lost_data", target.lineno, _STAYS.format(old, own_name(target.value))
                        return


def _what(name: str) -> str:
    found = _NEW.fullmatch(name)
    return found["what"] if found is not None else name
