"""Finds everything in a Qt window that a person can use, and uses it as Qt itself would."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets

from ..control import Control
from . import mouse, tree

_MAX_VALUES = 4
_MAX_SECTIONS = 8
_ACROSS = QtCore.Qt.Orientation.Horizontal
_TYPED = ["A", "1", "Return", "Left", "Right", "Up", "Down", "Space"]


def find(window: Any) -> list[Control]:
    """The controls of a window that can be seen and are enabled, in the order of the tree."""
    found: list[Control] = []
    for widget in tree.in_window(window):
        if widget is not window and (not tree.can_be_seen(widget) or not widget.isEnabled()):
            continue
        maker = _MAKERS.get(tree.kind(widget))
        if maker is not None:
            found += maker(widget)
        found += _more(widget)
    return found + list(_shortcuts(window))


def control(widget: Any, what: str, label: str, phrase: str, use: Callable[[], object]) -> Control:
    """A control of a widget; its key holds in another life, too."""
    key = f"{what}|{label}|{tree.place_in_tree(widget)}"
    is_there = partial(_is_there, widget)
    return Control(key=key, what=what, label=label, phrase=phrase, path=tree.path(widget), use=use, is_there=is_there)


def _is_there(widget: Any) -> bool:
    return tree.can_be_seen(widget) and bool(widget.isEnabled())


def _button(widget: Any) -> Iterator[Control]:
    label = tree.label(widget)
    menu = widget.menu() if hasattr(widget, "menu") else None
    if menu is not None:
        yield from of_menu(menu, widget)
        return
    phrase = f"pressing the button “{label}”" if label else "pressing a button without a text"
    yield control(widget, "button", label, phrase, partial(mouse.press, widget))


def _toggle(widget: Any) -> Iterator[Control]:
    label = tree.label(widget)
    made = control(widget, "toggle", label, f"switching “{label}”", widget.click)
    made.is_option = isinstance(widget, QtWidgets.QRadioButton)
    yield made


def _choice(widget: Any) -> Iterator[Control]:
    count, now = widget.count(), widget.currentIndex()
    if count == 0:
        return
    chosen = [*[number for number in range(count) if number != now][:_MAX_VALUES], max(now, 0)]

    def choose(number: int) -> None:
        if tree.exists(widget) and number < widget.count():
            widget.setCurrentIndex(number)
            if tree.exists(widget):
                widget.activated.emit(widget.currentIndex())
                widget.textActivated.emit(widget.currentText())

    def use() -> None:
        for number in chosen:
            choose(number)

    first = tree.plain(widget.itemText(chosen[0]))
    made = control(widget, "choice", "", f"choosing “{first}” in a list of choices", use)
    made.options = tuple(partial(choose, number) for number in range(count))
    yield made


def _view(widget: Any) -> Iterator[Control]:
    """A list, a table or a tree: its last row is clicked; double clicks and the column titles are used, too."""
    what = tree.kind(widget)
    if has_rows(widget):
        yield control(widget, what, "", f"selecting a row of a {what}", lambda: select(widget, last=True))
        phrase = f"double-clicking a row of a {what}"
        yield control(widget, "mouse", "double click", phrase, lambda: mouse.on_row(widget, _row(widget), twice=True))
        row = _row(widget)
        if row.flags() & QtCore.Qt.ItemFlag.ItemIsUserCheckable:
            yield control(widget, "toggle", "", "switching the tick of a row", partial(_tick, row))
    read = getattr(widget, "horizontalHeader", None) or getattr(widget, "header", None)
    header = read() if read is not None else None
    if header is None or not header.isVisible() or not header.sectionsClickable():
        return
    for section in range(min(header.count(), _MAX_SECTIONS)):
        text = str(widget.model().headerData(section, _ACROSS, QtCore.Qt.ItemDataRole.DisplayRole) or "")
        phrase = f"pressing the column title “{text}”"
        yield control(widget, "heading", text, phrase, partial(mouse.on_section, header, section))


def _tick(row: Any) -> None:
    role, states = QtCore.Qt.ItemDataRole.CheckStateRole, QtCore.Qt.CheckState
    if row.isValid():
        is_ticked = QtCore.Qt.CheckState(row.data(role)) is states.Checked
        model = row.model()
        model.setData(row, (states.Unchecked if is_ticked else states.Checked).value, role)


def _slider(widget: Any) -> Iterator[Control]:
    def use() -> None:
        low, high = widget.minimum(), widget.maximum()
        for value in (low, high, (low + high) // 2):
            if tree.exists(widget):
                widget.setSliderPosition(value)
                widget.sliderMoved.emit(value)
        if tree.exists(widget):
            widget.sliderReleased.emit()

    yield control(widget, "slider", "", "moving a slider", use)


def _tabs(widget: Any) -> Iterator[Control]:
    for number in range(widget.count()):
        if widget.isTabEnabled(number):
            text = tree.plain(widget.tabText(number))
            phrase = f"opening the tab “{text}”"
            yield control(widget, "tab", text, phrase, partial(widget.setCurrentIndex, number))
    if widget.tabsClosable() and widget.count():
        use = partial(widget.tabCloseRequested.emit, widget.count() - 1)
        yield control(widget, "button", "× of the last tab", "closing the last tab", use)


def _entry(widget: Any) -> Iterator[Control]:
    if isinstance(widget, QtWidgets.QAbstractSpinBox):
        if tree.state(widget) == "normal":

            def use() -> None:
                for step in (widget.stepUp, widget.stepDown):
                    if tree.exists(widget):
                        step()

            yield control(widget, "spinner", "", "pressing the arrows of a number field", use)
    elif widget.receivers(QtCore.SIGNAL("returnPressed()")) > 0:
        yield control(
            widget, "key", "Return", "pressing the key Return in a field", partial(mouse.key, widget, "Return")
        )


def _calendar(widget: Any) -> Iterator[Control]:
    def use() -> None:
        date = widget.selectedDate().addDays(1)
        widget.setSelectedDate(date)
        for signal in (widget.clicked, widget.activated):
            if tree.exists(widget):
                signal.emit(date)

    yield control(widget, "calendar", "", "choosing the next day in a calendar", use)


def _menubar(widget: Any) -> Iterator[Control]:
    for action in widget.actions():
        if action.menu() is not None and action.isEnabled():
            yield from of_menu(action.menu(), widget)
        elif action.isEnabled() and not action.isSeparator():
            yield of_action(action, widget)


def of_menu(menu: Any, owner: Any, depth: int = 0) -> Iterator[Control]:
    """The entries of a menu and of the menus in it."""
    menu.aboutToShow.emit()
    for action in menu.actions():
        if action.isSeparator() or not action.isEnabled() or not action.isVisible():
            continue
        if action.menu() is not None:
            if depth < 3:
                yield from of_menu(action.menu(), owner, depth + 1)
        elif not isinstance(action, QtWidgets.QWidgetAction):
            yield of_action(action, owner)


def of_action(action: Any, owner: Any) -> Control:
    """An entry of a menu."""
    label = tree.plain(action.text())
    return control(owner, "menu", label, f"choosing “{label}” in a menu", partial(mouse.choose, action))


def _more(widget: Any) -> Iterator[Control]:
    """What the app itself made of the mouse, the keys and the second mouse button on this widget."""
    what, policy = tree.kind(widget), widget.contextMenuPolicy()
    policies = QtCore.Qt.ContextMenuPolicy
    if isinstance(widget, QtWidgets.QGroupBox) and widget.isCheckable():
        label = tree.label(widget)
        use = lambda: widget.setChecked(not widget.isChecked())  # noqa: E731
        yield control(widget, "toggle", label, f"switching “{label}”", use)
    if isinstance(widget, QtWidgets.QToolBox):
        for number in range(widget.count()):
            text = tree.plain(widget.itemText(number))
            yield control(widget, "tab", text, f"opening “{text}”", partial(widget.setCurrentIndex, number))
    is_own_menu = policy is policies.DefaultContextMenu and tree.overrides(widget, "contextMenuEvent")
    if policy is policies.CustomContextMenu or is_own_menu:
        yield control(widget, "mouse", "second button", "asking for a context menu", partial(mouse.second, widget))
    elif policy is policies.ActionsContextMenu:
        for action in widget.actions():
            if action.isEnabled() and not action.isSeparator():
                yield of_action(action, widget)
    if what == "canvas" or (what == "window" and tree.takes_mouse(widget)):
        if isinstance(widget, QtWidgets.QGraphicsView) or tree.takes_mouse(widget):
            yield control(
                widget, "canvas", "", "clicking and dragging on the drawing area", partial(mouse.over, widget)
            )
    elif tree.takes_mouse(widget):
        yield control(widget, "mouse", "click", "using the mouse on a widget", partial(mouse.over, widget))
    if tree.overrides(widget, "keyPressEvent") or tree.overrides(widget, "keyReleaseEvent"):
        for name in _TYPED:
            yield control(widget, "key", name, f"pressing the key {name}", partial(mouse.key, widget, name))


def _shortcuts(window: Any) -> Iterator[Control]:
    """Keys that are not in any menu: QShortcut, and actions of the window itself."""
    for shortcut in window.findChildren(QtGui.QShortcut):
        holder = shortcut.parent()
        is_near = not isinstance(holder, QtWidgets.QWidget) or tree.can_be_seen(holder)
        if shortcut.isEnabled() and is_near:
            name = shortcut.key().toString()
            yield control(window, "key", key_name(name), f"pressing {name}", partial(_press_shortcut, shortcut))
    for action in window.actions():
        if action.isEnabled() and not action.shortcut().isEmpty() and not _is_in_menu(action):
            name = action.shortcut().toString()
            yield control(window, "key", key_name(name), f"pressing {name}", partial(mouse.choose, action))


def _is_in_menu(action: Any) -> bool:
    return any(isinstance(holder, QtWidgets.QMenu | QtWidgets.QMenuBar) for holder in action.associatedObjects())


def _press_shortcut(shortcut: Any) -> None:
    if tree.exists(shortcut):
        shortcut.activated.emit()


def key_name(text: str) -> str:
    """As the shared rules write keys: Control-q, Escape."""
    *held, key = text.split("+")
    names = {"Ctrl": "Control", "Meta": "Command"}
    key = {"Esc": "Escape"}.get(key, key if len(key) > 1 else key.lower())
    return "-".join([*(names.get(name, name) for name in held), key])


def select(widget: Any, *, last: bool = False) -> None:
    """Click the first row, or the last one."""
    mouse.on_row(widget, _row(widget, last=last))


def select_row(widget: Any, number: int) -> None:
    """Click this row."""
    mouse.on_row(widget, _row(widget, number=number))


def deselect(widget: Any) -> None:
    """Take every selection away."""
    widget.clearSelection()


def leave(widget: Any) -> None:
    """Let no row be the current one."""
    widget.selectionModel().clearCurrentIndex()


def has_rows(widget: Any) -> bool:
    return widget.model() is not None and widget.model().rowCount(widget.rootIndex()) > 0


def has_selection(widget: Any) -> bool:
    return widget.selectionModel() is not None and widget.selectionModel().hasSelection()


def _row(widget: Any, *, number: int = 0, last: bool = False) -> Any:
    """The index of this row, or of the last one, in the first column that is shown."""
    model, root = widget.model(), widget.rootIndex()
    hidden = getattr(widget, "isColumnHidden", lambda column: False)
    column = next((n for n in range(tree.columns_of(model, root)) if not hidden(n)), 0)
    return model.index(model.rowCount(root) - 1 if last else number, column, root)


_MAKERS: dict[str, Callable[[Any], Iterator[Control]]] = {
    "button": _button,
    "toggle": _toggle,
    "choice": _choice,
    "list": _view,
    "table": _view,
    "slider": _slider,
    "tabs": _tabs,
    "entry": _entry,
    "calendar": _calendar,
    "menubar": _menubar,
}
