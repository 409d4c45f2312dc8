"""Reads a Qt window: what each widget is, whether it can be seen and used, and what it shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import shiboken6
from PySide6 import QtCore, QtGui, QtWidgets

MAX_WIDGETS = 1500
_MAX_TEXT = 300
_MAX_RECORDED = 200
_MAX_ROWS = 400
_SHOWN = QtCore.Qt.ItemDataRole.DisplayRole
_TICKED = QtCore.Qt.ItemDataRole.CheckStateRole

# Qt's class -> what it is for a person. The first known class of a widget's ancestry counts.
KINDS = {
    "QMessageBox": "window",
    "QDialog": "window",
    "QMainWindow": "window",
    "QMenuBar": "menubar",
    "QMenu": "menu",
    "QCheckBox": "toggle",
    "QRadioButton": "toggle",
    "QPushButton": "button",
    "QToolButton": "button",
    "QAbstractButton": "button",
    "QLineEdit": "entry",
    "QAbstractSpinBox": "entry",
    "QTextBrowser": "label",
    "QTextEdit": "text",
    "QPlainTextEdit": "text",
    "QComboBox": "choice",
    "QCalendarWidget": "calendar",
    "QHeaderView": "header",
    "QListView": "list",
    "QTableView": "table",
    "QTreeView": "table",
    "QAbstractItemView": "table",
    "QGraphicsView": "canvas",
    "QScrollBar": "scrollbar",
    "QAbstractSlider": "slider",
    "QTabBar": "tabs",
    "QTabWidget": "frame",
    "QToolBox": "frame",
    "QGroupBox": "frame",
    "QLabel": "label",
    "QLCDNumber": "label",
    "QProgressBar": "progress",
    "QStatusBar": "statusbar",
    "QFrame": "frame",
    "QWidget": "frame",
}
_WHOLE = {"entry", "choice", "calendar", "header", "scrollbar", "slider", "menubar", "menu", "tabs", "button"}
_SCENERY = {"frame", "window", "menubar", "menu", "statusbar", "scrollbar", "header", "handle"}
_BY_HAND = ("mousePressEvent", "mouseMoveEvent", "mouseReleaseEvent", "mouseDoubleClickEvent", "wheelEvent")
_class_names: dict[type[Any], str] = {}
_kinds: dict[type[Any], str] = {}
_own_names: dict[type[Any], set[str]] = {}  # of what the app's own classes define
_numbers = iter(range(1, 1 << 30))


def class_name(widget: Any) -> str:
    """Qt's own class that this widget is, below the app's subclasses."""
    kept = _class_names.get(type(widget))
    if kept is None:
        kept = next((c.__name__ for c in type(widget).__mro__ if is_of_qt(c)), type(widget).__name__)
        _class_names[type(widget)] = kept
    return kept


def is_of_qt(cls: type[Any]) -> bool:
    return cls.__module__.startswith("PySide6")


def overrides(widget: Any, name: str) -> bool:
    """Whether the app's own class answers this event."""
    own = _own_names.get(type(widget))
    if own is None:
        classes = (cls for cls in type(widget).__mro__ if not is_of_qt(cls) and cls is not object)
        own = _own_names[type(widget)] = {name for cls in classes for name in vars(cls)}
    return name in own


def kind(widget: Any) -> str:
    """What it is for a person; ``canvas`` is what the app paints and handles itself."""
    kept = _kinds.get(type(widget))
    if kept is None:
        kept = next(KINDS[c.__name__] for c in type(widget).__mro__ if is_of_qt(c) and c.__name__ in KINDS)
        if kept in ("frame", "label") and (overrides(widget, "paintEvent") or takes_mouse(widget)):
            kept = "canvas"
        _kinds[type(widget)] = kept
    return kept


def takes_mouse(widget: Any) -> bool:
    return any(overrides(widget, name) for name in _BY_HAND)


def walk(widget: Any) -> Iterator[Any]:
    """The widget and everything in it, windows included."""
    waiting = [widget]
    count = 0
    while waiting and count < MAX_WIDGETS:
        current = waiting.pop()
        if not exists(current):
            continue
        count += 1
        yield current
        waiting += reversed(_children(current))


def in_window(window: Any) -> list[Any]:
    """The widgets of one window, without those of windows inside it."""
    found: list[Any] = []
    waiting = [window]
    while waiting and len(found) < MAX_WIDGETS:
        current = waiting.pop()
        found.append(current)
        waiting += [child for child in reversed(_children(current)) if not child.isWindow()]
    return found


def _children(widget: Any) -> list[Any]:
    if kind(widget) in _WHOLE:
        return []
    return [child for child in widget.children() if isinstance(child, QtWidgets.QWidget) and exists(child)]


def can_be_seen(widget: Any) -> bool:
    """Shown with all its parents, and larger than a dot."""
    return exists(widget) and bool(widget.isVisible()) and widget.width() > 1 and widget.height() > 1


def is_passing(window: Any) -> bool:
    """Whether it is a tool tip, a splash screen or a list that drops down: nothing that a person works in."""
    types = QtCore.Qt.WindowType
    return window.windowType() in (types.ToolTip, types.Popup, types.SplashScreen, types.Desktop) or isinstance(
        window, QtWidgets.QMenu
    )


def exists(widget: Any) -> bool:
    return bool(shiboken6.isValid(widget))


def state(widget: Any) -> str:
    """``normal``, ``disabled`` or ``readonly``."""
    if not widget.isEnabled():
        return "disabled"
    is_read_only = getattr(widget, "isReadOnly", None)
    return "readonly" if is_read_only is not None and is_read_only() else "normal"


def path(widget: Any) -> str:
    """What tells it from every other widget of this life: a number that it carries."""
    number = widget.property("harness_number")
    if number is None:
        number = next(_numbers)
        widget.setProperty("harness_number", number)
    return f"w{number}"


def place_in_tree(widget: Any) -> str:
    """The classes of its parents: the same in another life, shared by its like."""
    names: list[str] = []
    while widget is not None and len(names) < 12:
        names.append(class_name(widget))
        widget = widget.parentWidget()
    return ".".join(reversed(names))


def title(window: Any) -> str:
    return str(window.windowTitle())


def plain(text: str) -> str:
    """A text without the & that underlines a letter, and without markup."""
    text = text.replace("&&", "\0").replace("&", "").replace("\0", "&")
    if "<" in text and ">" in text:
        document = QtGui.QTextDocument()
        document.setHtml(text)
        text = document.toPlainText()
    return " ".join(text.split())


def label(widget: Any) -> str:
    """The text on the widget itself, else what it is called; empty if there is none."""
    for name in ("text", "title", "toolTip", "accessibleName"):
        read = getattr(widget, name, None)
        if callable(read):
            text = plain(str(read()))
            if text:
                return text[:60]
    return ""


def texts(widget: Any) -> list[str]:
    """Everything that the widget shows as text."""
    what = kind(widget)
    if what in ("list", "table"):
        shown = _rows(widget.model(), widget.rootIndex(), nested=isinstance(widget, QtWidgets.QTreeView))
    elif what == "text" or isinstance(widget, QtWidgets.QTextEdit):
        shown = [widget.toPlainText()]
    elif what == "choice":
        shown = [widget.currentText()]
    elif what == "entry":
        shown = [widget.text()]
    elif what == "statusbar":
        shown = [widget.currentMessage()]
    elif isinstance(widget, QtWidgets.QLCDNumber):
        shown = [str(widget.value())]
    elif isinstance(widget, QtWidgets.QGraphicsView):
        shown = [_text_of(item) for item in widget.scene().items()] if widget.scene() is not None else []
    elif widget.isWindow():
        shown = [widget.windowTitle()]
    elif isinstance(widget, QtWidgets.QTabBar):
        shown = [plain(widget.tabText(number)) for number in range(widget.count())]
    else:
        shown = [label(widget)]
    return [text for text in shown if text.strip()]


def ticks(widget: Any) -> list[bool]:
    """Whether it is on, if it can be; the same of each row of a list."""
    if isinstance(widget, QtWidgets.QCheckBox):
        return [widget.isChecked()]
    if kind(widget) not in ("list", "table") or widget.model() is None:
        return []
    model, root = widget.model(), widget.rootIndex()
    states = (model.index(row, 0, root).data(_TICKED) for row in range(min(model.rowCount(root), _MAX_ROWS)))
    return [QtCore.Qt.CheckState(state) is QtCore.Qt.CheckState.Checked for state in states if state is not None]


def choices(widget: Any) -> list[str]:
    """What can be chosen in it."""
    return [widget.itemText(number) for number in range(min(widget.count(), _MAX_ROWS))]


def _text_of(item: Any) -> str:
    """What an item of a scene shows, if it is a text."""
    if isinstance(item, QtWidgets.QGraphicsTextItem):
        return item.toPlainText()
    return item.text() if isinstance(item, QtWidgets.QGraphicsSimpleTextItem) else ""


def columns_of(model: Any, parent: Any) -> int:
    """How many columns a model has; Qt's own for lists keep it to themselves."""
    try:
        return int(model.columnCount(parent))
    except TypeError:
        return 1


def _rows(model: Any, root: Any, *, nested: bool) -> list[str]:
    """The rows of a model as texts, those inside rows too where the view shows such."""
    found: list[str] = []
    waiting = [root]
    while waiting and len(found) < _MAX_ROWS and model is not None:
        parent = waiting.pop(0)
        columns = min(columns_of(model, parent), 30)
        for row in range(min(model.rowCount(parent), _MAX_ROWS)):
            # By way of Qt, as a view asks: the app's own data() need not have a default for the role.
            cells = [model.index(row, column, parent).data(_SHOWN) for column in range(columns)]
            found.append(" ".join(str(cell) for cell in cells if cell is not None))
            if nested and model.rowCount(model.index(row, 0, parent)) > 0:
                waiting.append(model.index(row, 0, parent))
    return found


def has_content(window: Any) -> bool:
    """Whether there is anything to see in the window."""
    for widget in [w for w in in_window(window)[1:] if can_be_seen(w)]:
        what = kind(widget)
        if what not in _SCENERY and not (what == "canvas" and isinstance(widget, QtWidgets.QGraphicsView)):
            return True
        if isinstance(widget, QtWidgets.QGraphicsView) and widget.scene() is not None and widget.scene().items():
            return True
    return overrides(window, "paintEvent")


def record(window: Any) -> dict[str, Any]:
    """One screen as data: title, size, and its visible widgets with class, text, state and geometry in pixels."""
    widgets: list[dict[str, Any]] = []
    for widget in in_window(window)[1:]:
        if len(widgets) >= _MAX_RECORDED:
            break
        if not can_be_seen(widget) or str(widget.objectName()).startswith("qt_"):
            continue
        corner = widget.mapTo(window, QtCore.QPoint(0, 0))
        widgets.append(
            {
                "class": class_name(widget),
                "text": re.sub(r"\s+", " ", " | ".join(texts(widget)))[:_MAX_TEXT],
                "state": state(widget),
                "geometry": [corner.x(), corner.y(), widget.width(), widget.height()],
            }
        )
    return {"title": title(window), "size": [window.width(), window.height()], "widgets": widgets}
