"""Fields that a person can type into, and that nothing ever asks for what was typed.

Judged over all files of a project, and only where every use of the field's name is in sight.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from .nodes import in_scope, last_name, mentioned, of_kind

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
_FIELDS = {"Entry", "CTkEntry", "Spinbox"}
_CHOICES = {"Combobox", "CTkComboBox", "CTkOptionMenu", "CTkSegmentedButton"}
_TOGGLES = {"CTkSwitch", "CTkCheckBox"}
_SETS_TOGGLE = {"select", "deselect"}  # what nobody sets may do nothing on purpose
_FREE = {"width", "font", "show", "justify", "placeholder_text", "height", "from_", "to", "increment", "bd", "relief"}
_FREE_OF_CHOICES = {
    "text",
    "onvalue",
    "offvalue",
    "corner_radius",
    "border_width",
    "width",
    "height",
    "font",
    "values",
    "state",
    "justify",
    "fg_color",
    "button_color",
    "text_color",
}
_HARMLESS = {"pack", "grid", "place", "focus", "focus_set", "insert", "set", "select", "deselect"}
_GOES_ROUND = {"getattr", "nametowidget", "focus_get", "vars", "locals", "globals"}
_CHILDREN = {"winfo_children", "children", "grid_slaves", "pack_slaves"}
_LOOKS_AT = {"isinstance", "winfo_class", "type"}
_NEVER_ASKED = "Nothing ever asks {} for what is typed into it."
_NEVER_CHOSEN = "Nothing ever asks {} for what is chosen in it."
_ASKED_ONCE = "{} is asked here, while the window is made: what is typed into it later is never looked at."


class Unread:
    """What the project's files do with the fields that it keeps."""

    def __init__(self, trees: Iterable[ast.Module]) -> None:
        self._uses: dict[str, list[ast.AST]] = {}
        self._owners: dict[int, str] = {}
        self._made: dict[str, int] = {}
        does_anything = goes_round = False
        for tree in trees:
            for node in of_kind(tree, ast.Name, ast.Attribute):
                if isinstance(node.ctx, ast.Load):
                    self._uses.setdefault(_key(node), []).append(node)
                else:
                    self._made[_key(node)] = self._made.get(_key(node), 0) + 1
            self._owners |= {id(node.value): node.attr for node in of_kind(tree, ast.Attribute)}
            keywords = {each.arg for call in of_kind(tree, ast.Call) for each in call.keywords}
            does_anything |= "command" in keywords
            names = mentioned(tree)
            goes_round |= bool(names & _GOES_ROUND) or (bool(names & _CHILDREN) and bool(names & _LOOKS_AT))
        self._is_unsure = goes_round or not does_anything

    def wrong(self, source: Source) -> Iterator[Found]:
        """``(kind, line, message)`` of each in a file."""
        if "tkinter" not in source.text or self._is_unsure:
            return
        for scope in of_kind(source.tree, ast.FunctionDef, ast.Module):
            body = in_scope(scope.body)
            for node in body:
                if isinstance(node, ast.Assign) and len(node.targets) == 1 and _is_free_field(node.value):
                    yield from self._judge(node, node.targets[0], body, scope)

    def _judge(
        self, node: ast.Assign, target: ast.expr, body: list[ast.AST], scope: ast.FunctionDef | ast.Module
    ) -> Iterator[Found]:
        name, key = last_name(target), _key(target)
        if not name or self._made.get(key) != 1:
            return
        if isinstance(target, ast.Attribute) and last_name(target.value) != "self":
            return
        uses = self._uses.get(key, [])
        after = [(use, self._owners.get(id(use), "")) for use in uses]
        asked = [use for use, what in after if what == "get"]
        others = [what for _, what in after if what not in _HARMLESS | {"get"}]
        if others or not any(what in ("pack", "grid", "place") for _, what in after):
            return
        is_toggle = last_name(node.value.func) in _TOGGLES  # type: ignore[attr-defined]
        if is_toggle and not {what for _, what in after} & _SETS_TOGGLE:
            return
        is_choice = last_name(node.value.func) in _CHOICES | _TOGGLES  # type: ignore[attr-defined]
        if not asked:
            yield "dead_control", node.lineno, (_NEVER_CHOSEN if is_choice else _NEVER_ASKED).format(name)
        if not asked or is_choice:
            return
        inside = {id(each) for each in body}
        is_window_made = isinstance(scope, ast.Module) or scope.name == "__init__"
        if is_window_made and all(id(use) in inside for use in asked):
            kept = _kept(body, asked[0])
            if kept and any(use not in body for use in self._uses.get(kept, [])):
                yield "dead_control", asked[0].lineno, _ASKED_ONCE.format(name)  # type: ignore[attr-defined]


def _key(node: ast.AST) -> str:
    """An attribute and a variable of the same name are two."""
    return f".{node.attr}" if isinstance(node, ast.Attribute) else last_name(node)


def _is_free_field(value: ast.expr) -> bool:
    """A field to type into, or a choice, that no variable follows and no command listens to."""
    name = last_name(value.func) if isinstance(value, ast.Call) else ""
    free = _FREE if name in _FIELDS else _FREE_OF_CHOICES
    return name in _FIELDS | _CHOICES | _TOGGLES and all(each.arg in free for each in value.keywords)  # type: ignore[attr-defined]


def _kept(body: list[ast.AST], use: ast.AST) -> str:
    """What the name that what was asked is kept under is looked up by."""
    for node in body:
        is_plain = isinstance(node, ast.Assign) and len(node.targets) == 1
        if is_plain and any(each is use for each in ast.walk(node.value)):  # type: ignore[attr-defined]
            return _key(node.targets[0])  # type: ignore[attr-defined]
    return ""
