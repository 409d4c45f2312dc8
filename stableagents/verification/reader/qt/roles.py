"""What is asked of an item of Qt's under a role of the app's own, and that nothing ever puts there."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ..nodes import last_name, of_kind

if TYPE_CHECKING:
    from ..project import Source

Found = tuple[str, int, str]
_PUTS = {"setData", "setItemData", "appendRow", "setModel", "setDict"}
_WITH_DATA = {"addItem": 2, "insertItem": 3}  # from so many arguments on, the last is what is kept
_NEVER = "Nothing ever puts anything into an item under this role: this is always None. Call setData() as it is made."


class Roles:
    """Whether anything of the project puts data of its own into items."""

    def __init__(self, trees: Iterable[ast.Module]) -> None:
        self._puts = False
        for tree in trees:
            self._puts |= any(part.name == "data" for part in of_kind(tree, ast.FunctionDef))
            self._puts |= any(last_name(node) in _PUTS for node in of_kind(tree, ast.Attribute, ast.Name))
            for call in of_kind(tree, ast.Call):
                given = len(call.args) + len(call.keywords)
                self._puts |= given >= _WITH_DATA.get(last_name(call.func), given + 1)

    def wrong(self, source: Source) -> Iterator[Found]:
        """``(kind, line, message)`` of each in a file."""
        if self._puts or "PySide6" not in source.text:
            return
        for call in of_kind(source.tree, ast.Call):
            is_asking = isinstance(call.func, ast.Attribute) and call.func.attr == "data"
            if is_asking and any("UserRole" in ast.unparse(each) for each in call.args):
                yield "dead_control", call.lineno, _NEVER
                return
