"""Rows that are counted in one order and used in another: those of a sorted or filtered view, and those behind it.

Told within one function, from where it asks the view for a row to where it uses that row for what is behind.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ..nodes import givings, last_name, mentioned, of_kind, own_name
from ..rows import how, parts_kept

if TYPE_CHECKING:
    from ..project import Source
    from .objects import Objects

Found = tuple[str, int, str]
_PROXY = {"QSortFilterProxyModel"}
_FINDS_BACK = {"mapToSource", "mapSelectionToSource", "mapFromSource"}
_FROM_VIEW = {"currentIndex", "selectedIndexes", "selectedRows", "indexAt", "currentRow", "selectionModel"}
_WITH_INDEX = {"clicked", "doubleClicked", "activated", "pressed", "entered"}
_WITH_ROW = {"currentRowChanged", "cellClicked", "cellDoubleClicked", "cellChanged", "currentCellChanged"}
_SHOWS = {
    "addItem",
    "appendRow",
    "insertRow",
    "setItem",
    "addTopLevelItem",
    "addItems",
    "addTopLevelItems",
    "insertItem",
}
_ANOTHER_ORDER = (
    "This row is one of {0}, which sorts or filters, and {1} has its rows in another order: "
    "take {0}.mapToSource(index).row()."
)
_SORTED = (
    "The list on the window is filled from a sorted copy or a part of {0}, so that its rows are not those of {0}: "
    "this is another entry than the one that was chosen."
)
_BY_ID = re.compile(r"\bwhere\s+\w*id\s*=\s*(\?|:\w+|%s)\s*;?\s*$", re.I)
_ROW_AS_ID = (
    "The number of a row on the window is no id in the database, where others are gone or the order is another."
)
_STAYS_SIFTED = "What rows are kept by changes here, and none is sifted anew: call invalidateFilter() after it."


class Rows:
    """Which views of the project show something in another order than it is kept in."""

    def __init__(self, objects: Objects, trees: Iterable[ast.Module]) -> None:
        self._objects = of = objects
        self._moves_rows = any(re.search(r"\b(delete from|order by)\b", text, re.I) for text in of.texts)
        self._behind: dict[str, str] = {}  # by the name of a proxy
        self._views: dict[str, str] = {}  # by the name of a view, its proxy
        for name in list(of.makings):
            if of.kind(name) in _PROXY:
                sources = {last_name(each.args[0]) for each in of.setting(name, "setSourceModel") if each.args}
                if len(sources) == 1:
                    self._behind[name] = sources.pop()
        for name in list(of.calls):
            models = {last_name(each.args[0]) for each in of.setting(name, "setModel") if each.args}
            if len(models) == 1 and (model := models.pop()) in self._behind:
                self._views[name] = model
        self._slots = {
            last_name(slot): last_name(call.func.value.value)
            for tree in trees
            for call in of_kind(tree, ast.Call)
            for slot in call.args[:1]
            if last_name(call.func) == "connect"
            and isinstance(call.func, ast.Attribute)
            and isinstance(call.func.value, ast.Attribute)
            and call.func.value.attr in _WITH_INDEX
        }

    def wrong(self, source: Source) -> Iterator[Found]:
        """``(kind, line, message)`` of each in a file."""
        if "PySide6" not in source.text:
            return
        for node in of_kind(source.tree, ast.ClassDef):
            yield from self._of_listing(node)
            yield from self._sifted(node)
        functions = of_kind(source.tree, ast.FunctionDef)
        giving = {each.name: given for each in functions if (given := self._given_by(each))}
        for function in functions:
            yield from self._of_proxy(function, giving)
            yield from self._as_id(function)

    def _given_by(self, function: ast.FunctionDef) -> tuple[str, int] | None:
        """The view whose row a function returns as it stands, and where."""
        if not self._views or mentioned(function) & _FINDS_BACK or len(self._objects.called(function.name)) == 0:
            return None
        rows = _taken_from(function, set(self._views), {})
        for node in of_kind(function, ast.Return):
            view = _view_of(node.value, set(self._views), rows) if node.value is not None else ""
            if view and isinstance(node.value, ast.Call) and last_name(node.value.func) == "row":
                return view, node.lineno
        return None

    def _of_proxy(self, function: ast.FunctionDef, giving: dict[str, tuple[str, int]]) -> Iterator[Found]:
        if not self._views or mentioned(function) & _FINDS_BACK:
            return
        views = set(self._views)
        asked = {
            last_name(target): giving[last_name(value.func)]
            for target, value in givings(function)
            if isinstance(value, ast.Call) and last_name(value.func) in giving
        }
        rows = {name: view for name, (view, _) in asked.items()}
        if function.name in self._slots and self._slots[function.name] in self._views:
            first = [each.arg for each in function.args.args if each.arg != "self"][:1]
            rows |= dict.fromkeys(first, self._slots[function.name])
        rows = _taken_from(function, views, rows)
        for node in of_kind(function, ast.Call, ast.Subscript):
            uses = _used_with(node)
            if uses is None:
                continue
            behind, candidates = uses
            for given in candidates:
                view = _view_of(given, views, rows)
                if view and self._is_behind(behind, view) and not _is_column(given):
                    line = asked[last_name(given)][1] if last_name(given) in asked else node.lineno
                    yield "lost_data", line, _ANOTHER_ORDER.format(self._views[view], behind)
                    break

    def _as_id(self, function: ast.FunctionDef) -> Iterator[Found]:
        """``execute("… where id = ?", (row + 1,))`` with a row of a list or table."""
        asked = [call.func.value for call in of_kind(function, ast.Call) if isinstance(call.func, ast.Attribute)]
        rows = _taken_from(function, {last_name(each) for each in asked}, {})
        for call in of_kind(function, ast.Call) if rows else ():
            if last_name(call.func) != "execute" or len(call.args) != 2 or not isinstance(call.args[1], ast.Tuple):
                continue
            said = call.args[0].value if isinstance(call.args[0], ast.Constant) else ""
            given = call.args[1].elts[-1] if call.args[1].elts else call.args[0]
            number = given.left if isinstance(given, ast.BinOp) and isinstance(given.right, ast.Constant) else given
            is_row = isinstance(number, ast.Name) and number.id in rows and _is_plain_row(function, number.id)
            if is_row and isinstance(said, str) and _BY_ID.search(said) and self._moves_rows:
                yield "lost_data", call.lineno, _ROW_AS_ID

    def _is_behind(self, name: str, view: str) -> bool:
        source = self._behind[self._views[view]]
        return name == source or any(
            name == last_name(given)
            for making in self._objects.makings[source]
            if isinstance(making, ast.Call)
            for given in making.args
        )

    def _of_listing(self, node: ast.ClassDef) -> Iterator[Found]:
        """A list that is filled from a sorted or filtered copy, whose row is taken for one of the whole."""
        parts = {name: how(values[0])[1] for name, values in parts_kept([node]).items()}
        listings = dict(_listings(node, parts)) | dict(self._sortable(node))
        handed = dict(_handed(node))
        for widget, kept in listings.items():
            if _is_ordered(node, kept):
                continue
            methods = [each for each in node.body if isinstance(each, ast.FunctionDef)]
            answers = {f"self.{each.name}()": widget for each in methods if _answers_with(each, widget)}
            for method in methods:
                slot = handed.get(method.name, ("", ""))
                first = {slot[1]: widget} if slot[0] == widget else {}
                rows = _taken_from(method, {widget}, answers | first)
                for use in of_kind(method, ast.Subscript, ast.Call):
                    found = _used_with(use)
                    is_other = isinstance(use, ast.Call) and last_name(use.func) != "pop"
                    if found is None or found[0] != kept or is_other:
                        continue
                    if any(_view_of(each, {widget}, rows) for each in found[1]):
                        yield "lost_data", use.lineno, _SORTED.format(f"self.{kept}")
                        break

    def _sortable(self, node: ast.ClassDef) -> Iterator[tuple[str, str]]:
        """Tables that a click on a heading sorts, and what they are filled from."""
        of = self._objects
        if of.mentioned & {"sortIndicatorChanged", "sectionClicked"}:
            return
        for loop in of_kind(node, ast.For):
            is_counted = isinstance(loop.iter, ast.Call) and last_name(loop.iter.func) == "enumerate" and loop.iter.args
            kept = own_name(loop.iter.args[0] if is_counted else loop.iter)
            for call in of_kind(loop, ast.Call) if kept else ():
                widget = own_name(call.func.value) if isinstance(call.func, ast.Attribute) else ""
                is_filled = last_name(call.func) in ("setItem", "insertRow") and of.kind(widget) == "QTableWidget"
                sorts = [each.args[0] for each in of.setting(widget, "setSortingEnabled") if each.args]
                if is_filled and any(isinstance(each, ast.Constant) and each.value is True for each in sorts):
                    yield widget, kept

    def _sifted(self, node: ast.ClassDef) -> Iterator[Found]:
        """What a filter of the app's own decides by, changed without a word to the filter."""
        methods = {part.name: part for part in node.body if isinstance(part, ast.FunctionDef)}
        accepts = methods.get("filterAcceptsRow")
        if accepts is None or not any(last_name(base) in _PROXY for base in node.bases):
            return
        renews = {"beginFilterChange", "endFilterChange", "beginResetModel", "setSourceModel", "layoutChanged"}
        mentioned = self._objects.mentioned - {"setSourceModel"}
        if mentioned & renews or any(each.startswith(("invalidate", "setFilter", "reset")) for each in mentioned):
            return
        decides = set(map(own_name, of_kind(accepts, ast.Attribute))) - {""}
        for name, method in methods.items():
            for statement in method.body if not name.startswith("__") else ():
                for target in statement.targets if isinstance(statement, ast.Assign) else ():
                    if own_name(target) in decides:
                        yield "dead_control", statement.lineno, _STAYS_SIFTED
                        return


def _handed(node: ast.ClassDef) -> Iterator[tuple[str, tuple[str, str]]]:
    """The methods that a signal hands a row: the widget whose it is, and what the row is called there."""
    methods = {part.name: part for part in node.body if isinstance(part, ast.FunctionDef)}
    for call in of_kind(node, ast.Call):
        signal = call.func.value if isinstance(call.func, ast.Attribute) and call.func.attr == "connect" else None
        if isinstance(signal, ast.Attribute) and signal.attr in _WITH_ROW and len(call.args) == 1:
            method = methods.get(own_name(call.args[0]))
            if method is not None and len(method.args.args) > 1:
                yield method.name, (last_name(signal.value), method.args.args[1].arg)


def _answers_with(method: ast.FunctionDef, widget: str) -> bool:
    """Whether a method gives the row that is chosen, or else nothing."""
    rows = _taken_from(method, {widget}, {})
    answers = [node.value for node in of_kind(method, ast.Return) if not isinstance(node.value, ast.Constant | None)]
    return bool(answers) and all(_view_of(each, {widget}, rows) and _is_row(each, rows) for each in answers)


def _is_row(node: ast.expr, rows: dict[str, str]) -> bool:
    """Whether it is the number itself, and no item or index."""
    if isinstance(node, ast.IfExp):
        return any(_is_row(each, rows) for each in (node.body, node.orelse))
    return isinstance(node, ast.Call) and last_name(node.func) in ("row", "currentRow")


def _taken_from(function: ast.FunctionDef, views: set[str], rows: dict[str, str]) -> dict[str, str]:
    """Which variables of a function hold a row, an index or a selection of which view."""
    rows = dict(rows)
    for node in of_kind(function, ast.Assign, ast.For, ast.NamedExpr, ast.comprehension):
        value = node.iter if isinstance(node, ast.For | ast.comprehension) else node.value
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        view = _view_of(value, views, rows)
        for target in targets:
            if isinstance(target, ast.Name) and target.id not in rows and view and not _is_column(value):
                rows[target.id] = view
    return rows


def _view_of(node: ast.expr, views: set[str], rows: dict[str, str]) -> str:
    """The view that this row or index is one of; empty for anything else."""
    if isinstance(node, ast.Name):
        return rows.get(node.id, "")
    if isinstance(node, ast.Subscript):
        return _view_of(node.value, views, rows)
    if isinstance(node, ast.IfExp):
        return _view_of(node.body, views, rows) or _view_of(node.orelse, views, rows)
    if isinstance(node, ast.ListComp | ast.SetComp | ast.GeneratorExp):
        return _view_of(node.generators[0].iter, views, rows)
    if not isinstance(node, ast.Call):
        return ""
    if isinstance(node.func, ast.Name) and node.func.id in ("sorted", "reversed", "list", "set") and node.args:
        return _view_of(node.args[0], views, rows)
    if isinstance(node.func, ast.Attribute):
        owner = node.func.value
        if not node.args and ast.unparse(node) in rows:
            return rows[ast.unparse(node)]
        if node.func.attr in _FROM_VIEW and last_name(owner) in views:
            return last_name(owner)
        if node.func.attr == "row" and last_name(owner) in views:
            return last_name(owner)
        if node.func.attr in _FROM_VIEW | {"row"}:
            return _view_of(owner, views, rows)
    return ""


def _is_plain_row(function: ast.FunctionDef, name: str) -> bool:
    """Whether the variable is nothing but ``currentRow()``, or the ``row()`` of an index."""
    values = [node.value for node in of_kind(function, ast.Assign) if [last_name(t) for t in node.targets] == [name]]
    return len(values) == 1 and isinstance(values[0], ast.Call) and last_name(values[0].func) in ("currentRow", "row")


def _is_column(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and last_name(node.func) == "column"


def _used_with(node: ast.Call | ast.Subscript) -> tuple[str, list[ast.expr]] | None:
    """Whose row is used here, and which."""
    if isinstance(node, ast.Subscript):
        return (last_name(node.value), [node.slice]) if isinstance(node.value, ast.Attribute) else None
    if not isinstance(node.func, ast.Attribute):
        return None
    return last_name(node.func.value), list(node.args)


def _listings(node: ast.ClassDef, parts: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Each widget that is filled from a copy in another order or with fewer entries, and what is copied.

    ``parts`` are attributes that hold such a copy.
    """
    for loop in of_kind(node, ast.For):
        kept = _copied(loop.iter) or parts.get(own_name(loop.iter), "")
        if not kept and _leaves_out(loop):
            is_counted = isinstance(loop.iter, ast.Call) and last_name(loop.iter.func) == "enumerate" and loop.iter.args
            kept = own_name(loop.iter.args[0] if is_counted else loop.iter)
        shown = [
            last_name(call.func.value)
            for call in of_kind(loop, ast.Call)
            if isinstance(call.func, ast.Attribute) and call.func.attr in _SHOWS
        ]
        if kept and shown:
            yield shown[0], kept
    for call in of_kind(node, ast.Call):
        if isinstance(call.func, ast.Attribute) and call.func.attr == "addItems" and len(call.args) == 1:
            given = call.args[0]
            if isinstance(given, ast.ListComp | ast.GeneratorExp) and len(given.generators) == 1:
                source = given.generators[0]
                kept = _copied(source.iter) or (own_name(source.iter) if source.ifs else "")
            else:
                kept = _copied(given)
            if kept:
                yield last_name(call.func.value), kept


def _copied(node: ast.expr) -> str:
    """``sorted(self.name)`` or ``reversed(self.name)``: the name."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
        if node.func.id in ("sorted", "reversed"):
            return own_name(node.args[0])
        if node.func.id == "enumerate":
            return _copied(node.args[0])
    return ""


def _leaves_out(loop: ast.For) -> bool:
    """Whether the loop shows some only: all that it does is under one condition, or one leads on to the next."""
    first = loop.body[0]
    if not isinstance(first, ast.If) or first.orelse:
        return False
    names = {each.id for each in of_kind(loop.target, ast.Name)}
    is_of_entry = any(each.id in names for each in of_kind(first.test, ast.Name))
    return is_of_entry and (len(loop.body) == 1 or isinstance(first.body[-1], ast.Continue))


def _is_ordered(node: ast.ClassDef, kept: str) -> bool:
    """Whether what is kept is itself put in order, or made anew of a part of it."""
    for call in of_kind(node, ast.Call):
        if (
            isinstance(call.func, ast.Attribute)
            and call.func.attr in ("sort", "reverse")
            and own_name(call.func.value) == kept
        ):
            return True
        if last_name(call.func) == "insort" and call.args and own_name(call.args[0]) == kept:
            return True
    return any(
        isinstance(each.value, ast.Call) and last_name(each.value.func) in ("sorted", "reversed")
        for each in of_kind(node, ast.Assign)
        if kept in map(own_name, each.targets)
    )
