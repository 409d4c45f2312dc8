"""Widgets, layouts and pages of Qt that are made and put nowhere, so that nobody ever sees them.

Told of a name that is given such a thing once, without a parent, and that is never handed to anything after that.
"""

from __future__ import annotations

import ast
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from ..nodes import attributes_used, last_name, of_kind, own_name

if TYPE_CHECKING:
    from ..project import Source

Found = tuple[str, int, str]
_WIDGETS = {
    "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QLabel", "QLineEdit", "QTextEdit", "QPlainTextEdit",
    "QComboBox", "QSpinBox", "QDoubleSpinBox", "QListWidget", "QTableWidget", "QTreeWidget", "QSlider", "QDial",
    "QDateEdit", "QTimeEdit", "QDateTimeEdit", "QCalendarWidget", "QDialogButtonBox", "QProgressBar", "QLCDNumber",
    "QGroupBox", "QTabWidget", "QStackedWidget", "QScrollArea",
}  # fmt: skip
_LAYOUTS = {"QVBoxLayout", "QHBoxLayout", "QGridLayout", "QFormLayout", "QStackedLayout", "QBoxLayout"}
_HOLDERS = {"QWidget", "QFrame", "QGroupBox", "QScrollArea"}
_CONVERTING = {"QTextEdit", "QPlainTextEdit"}  # also used for a moment to make one text of another
_FILLS = {"addWidget", "addRow", "addLayout", "addItem", "insertWidget"}
_OTHER_WAYS = {
    "show", "exec", "exec_", "open", "setParent", "grab", "render", "print_", "print", "document", "setWindowFlags",
    "setWindowFlag", "raise_", "setVisible", "showNormal", "showMaximized", "showFullScreen", "winId", "popup",
    "sizeHint", "toHtml", "adjustSize", "windowHandle", "setWindowTitle",
}  # fmt: skip
_NOWHERE = "{} is made here and put nowhere: no layout has it, so nobody ever sees it."
_THROWN_AWAY = "{}() makes a page here and gives it back, and nothing takes it, so nobody ever sees it."
_LAYOUT_NOWHERE = "What is put into {} is never seen: no widget and no other layout is given this layout."


class Unplaced:
    """What every name of the project is given, and whether it is handed on."""

    def __init__(self, trees: Iterable[ast.Module]) -> None:
        trees = list(trees)
        self._own = _own_widgets(trees)
        self._handed: set[str] = set()  # attributes
        self._stored: Counter[str] = Counter()
        self._used: dict[str, set[str]] = defaultdict(set)
        self._texts: set[str] = set()
        self._looks_up = False
        for tree in trees:
            owners = {id(node.value): node.attr for node in of_kind(tree, ast.Attribute)}
            holding = _in_layouts(tree)
            stored, read = attributes_used(tree)
            self._stored += stored
            for node in read:
                if id(node) in owners:
                    self._used[node.attr].add(owners[id(node)])
                elif id(node) not in holding:
                    self._handed.add(node.attr)
            self._texts |= {node.value for node in of_kind(tree, ast.Constant) if isinstance(node.value, str)}
            names = {node.id for node in of_kind(tree, ast.Name)} | {node.attr for node in of_kind(tree, ast.Attribute)}
            self._looks_up |= bool(names & {"getattr", "vars", "__dict__", "setattr", "locals", "globals"})

    def wrong(self, source: Source) -> Iterator[Found]:
        """``(kind, line, message)`` of each in a file."""
        if "PySide6" not in source.text or self._looks_up:
            return
        for node in of_kind(source.tree, ast.Assign):
            target = node.targets[0]
            kind = (_made(node.value) or self._made_of_own(node.value)) if len(node.targets) == 1 else ""
            if kind and isinstance(target, ast.Attribute) and self._is_nowhere(target.attr, kind):
                yield _told(kind, target.attr, node.lineno)
        yield from _of_functions(source.tree, self._made_of_own)
        yield from _thrown_away(source.tree)

    def _made_of_own(self, value: ast.expr) -> str:
        """The widget class of the app's own of which an object is made that is told of no other widget."""
        if not (isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id in self._own):
            return ""
        given = [*value.args, *(each.value for each in value.keywords)]
        return value.func.id if all(isinstance(each, ast.Constant) and each.value is not None for each in given) else ""

    def _is_nowhere(self, name: str, kind: str) -> bool:
        is_plain = self._stored[name] == 1 and name not in self._handed and name not in self._texts
        return is_plain and _is_lost(kind, self._used[name])


def _own_widgets(trees: list[ast.Module]) -> set[str]:
    """Classes built right on a widget of Qt's that never hand themselves to anything, and never show themselves."""
    found: set[str] = set()
    for tree in trees:
        for node in of_kind(tree, ast.ClassDef):
            bases = [last_name(base) for base in node.bases]
            inside = of_kind(node, ast.Attribute)
            owners = {id(each.value) for each in inside}
            told = {
                id(given)
                for call in of_kind(node, ast.Call)
                if last_name(call.func) in _LAYOUTS | {"QPainter", "QTimer", "super"}
                for given in call.args
            }
            hands_on = any(each.id == "self" and id(each) not in owners | told for each in of_kind(node, ast.Name))
            named = set(map(own_name, inside)) - {""}
            if (
                len(bases) == 1
                and bases[0] in _WIDGETS | {"QWidget", "QFrame"}
                and not hands_on
                and not named & _OTHER_WAYS
            ):
                found.add(node.name)
    return found


def _of_functions(tree: ast.Module, made_of_own: Callable[[ast.expr], str]) -> Iterator[Found]:
    """The same of a function's own variables."""
    for function in of_kind(tree, ast.FunctionDef):
        names = of_kind(function, ast.Name)
        owners = {id(node.value): node.attr for node in of_kind(function, ast.Attribute)}
        holding = _in_layouts(function)
        holders = {node.id for node in names if id(node) in holding}
        uses: dict[str, set[str]] = defaultdict(set)
        handed: set[str] = set()
        stored: dict[str, int] = defaultdict(int)
        for node in names:
            if not isinstance(node.ctx, ast.Load):
                stored[node.id] += 1
            elif id(node) in owners:
                uses[node.id].add(owners[id(node)])
            elif id(node) not in holding:
                handed.add(node.id)
        shared = {name for node in of_kind(function, ast.Global, ast.Nonlocal) for name in node.names}
        for node in of_kind(function, ast.Assign):
            target = node.targets[0]
            own = made_of_own(node.value)
            kind = (_made(node.value) or own) if len(node.targets) == 1 else ""
            if kind in {"", *_CONVERTING} or not isinstance(target, ast.Name) or stored[target.id] != 1:
                continue
            is_used = uses[target.id] or target.id in holders or own
            if target.id not in handed | shared and is_used and _is_lost(kind, uses[target.id]):
                yield _told(kind, target.id, node.lineno)


def _thrown_away(tree: ast.Module) -> Iterator[Found]:
    """A page that one of the app's own methods makes and gives back, to nobody."""
    makers = {function.name for function in of_kind(tree, ast.FunctionDef) if _gives_page(function)}
    for node in of_kind(tree, ast.Expr):
        call = node.value
        if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr in makers):
            continue
        if isinstance(call.func.value, ast.Name) and call.func.value.id == "self":
            yield "clipped_widget", node.lineno, _THROWN_AWAY.format(call.func.attr)


def _gives_page(function: ast.FunctionDef) -> bool:
    """Whether it gives back, as its last step, a page that it has made and handed to nothing else."""
    last = function.body[-1]
    if not (isinstance(last, ast.Return) and isinstance(last.value, ast.Name)):
        return False
    name, holding = last.value.id, _in_layouts(function)
    owned = {id(node.value) for node in of_kind(function, ast.Attribute)}
    uses = [node for node in of_kind(function, ast.Name) if node.id == name and isinstance(node.ctx, ast.Load)]
    made = [
        node
        for node in of_kind(function, ast.Assign)
        if _made(node.value) in _HOLDERS and [getattr(target, "id", "") for target in node.targets] == [name]
    ]
    is_kept = any(id(node) not in holding | owned and node is not last.value for node in uses)
    return len(made) == 1 and not is_kept


def _told(kind: str, name: str, line: int) -> Found:
    return "clipped_widget", line, (_LAYOUT_NOWHERE if kind in _LAYOUTS else _NOWHERE).format(name)


def _is_lost(kind: str, used: set[str]) -> bool:
    if used & _OTHER_WAYS:
        return False
    return bool(used & _FILLS) if kind in _LAYOUTS else True


def _made(value: ast.expr) -> str:
    """The class of Qt's of which an object without a parent is made; empty for anything else."""
    if not isinstance(value, ast.Call):
        return ""
    name = last_name(value.func)
    if name not in _WIDGETS | _LAYOUTS | _HOLDERS:
        return ""
    given = [*value.args, *(each.value for each in value.keywords if each.arg not in ("clicked", "toggled"))]
    return name if all(_is_no_widget(each) for each in given) else ""


def _is_no_widget(node: ast.expr) -> bool:
    if isinstance(node, ast.Constant | ast.JoinedStr):
        return not (isinstance(node, ast.Constant) and node.value is None)
    is_of_qt = isinstance(node, ast.Attribute) and ast.unparse(node).startswith(
        ("Qt.", "QtCore.", "QtWidgets.", "QDialog")
    )
    return is_of_qt or (isinstance(node, ast.BinOp) and all(_is_no_widget(each) for each in (node.left, node.right)))


def _in_layouts(root: ast.AST) -> set[int]:
    """What is only given to a layout for its holder: ``QVBoxLayout(page)``, which puts the page nowhere."""
    return {
        id(call.args[0]) for call in of_kind(root, ast.Call) if len(call.args) == 1 and last_name(call.func) in _LAYOUTS
    }
