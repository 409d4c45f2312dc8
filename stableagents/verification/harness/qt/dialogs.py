"""Answers Qt's own dialogs in the person's place, both ways: messages, files, inputs, colours, fonts, menus."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore, QtGui, QtWidgets

from .. import values
from . import tree

if TYPE_CHECKING:
    from .toolkit import Toolkit

_BUTTONS = QtWidgets.QMessageBox.StandardButton
_YES = (_BUTTONS.Yes, _BUTTONS.Ok, _BUTTONS.Save, _BUTTONS.YesToAll, _BUTTONS.Open, _BUTTONS.Apply, _BUTTONS.Discard)
_NO = (_BUTTONS.No, _BUTTONS.Cancel, _BUTTONS.Close, _BUTTONS.Discard, _BUTTONS.Abort, _BUTTONS.NoToAll)


class Dialogs:
    """Put in the place of Qt's functions; what a dialog is answered depends on the round."""

    def __init__(self, toolkit: Toolkit) -> None:
        self._toolkit = toolkit
        self._menu_turn = 0
        self._chosen: Counter[str] = Counter()  # entries of context menus

    def install(self) -> None:
        # Plain functions everywhere: Qt's classes bind nothing else to their objects.
        self._messages()
        self._files()
        self._inputs()
        menu: Any = QtWidgets.QMenu
        start = menu.__init__

        def started(menu: Any, *args: Any, **options: Any) -> None:
            start(menu, *args, **options)
            # A menu finds its own exec, of which there are two in Qt, nowhere but in itself.
            menu.exec = menu.exec_ = lambda *_place: self._from_menu(menu)

        menu.__init__ = started
        menu.popup = lambda menu, *_place: self._toolkit.popups.append(menu)

    def _messages(self) -> None:
        box: Any = QtWidgets.QMessageBox
        first = {"information": _BUTTONS.Ok, "warning": _BUTTONS.Ok, "critical": _BUTTONS.Ok}
        first["question"] = _BUTTONS.Yes | _BUTTONS.No
        for name, buttons in first.items():
            setattr(box, name, staticmethod(self._message(name, buttons)))
        for name in ("about", "aboutQt"):
            setattr(
                box, name, staticmethod(lambda *args, **_options: self._toolkit.answers(f"about {args[1:2]}") and None)
            )
        box.exec = box.exec_ = lambda box: self._run_message(box)

    def _about(self, parent: Any = None, title: str = "", *_rest: Any, **_options: Any) -> None:
        _check_parent(parent)
        self._toolkit.answers(f"about {title}")

    def _message(self, name: str, usual: Any) -> Callable[..., Any]:
        def answer(parent: Any, title: str, text: str, buttons: Any = usual, *rest: Any, **_options: Any) -> Any:
            _check_parent(parent)
            self._toolkit.shown.judge(title, text)
            self._toolkit.complaints += name in ("warning", "critical")
            agrees = self._toolkit.answers(f"message {title} {text}")
            offered = [button for button in (_YES if agrees else _NO) if button & buttons]
            return offered[0] if offered else _BUTTONS.Ok

        return answer

    def _run_message(self, box: Any) -> int:
        """A message box of the app's own making: one of its buttons is pressed."""
        self._toolkit.shown.judge(box.windowTitle(), box.text(), box.informativeText())
        self._toolkit.complaints += box.icon() in (box.Icon.Warning, box.Icon.Critical)
        agrees = self._toolkit.answers(f"message {box.windowTitle()} {box.text()}")
        roles = box.ButtonRole
        wanted = (roles.AcceptRole, roles.YesRole, roles.DestructiveRole, roles.ApplyRole)
        offered = box.buttons() or [box.addButton(_BUTTONS.Ok)]
        fitting = [button for button in offered if (box.buttonRole(button) in wanted) == agrees]
        QtCore.QTimer.singleShot(0, (fitting or offered)[0].click)
        return self._toolkit.run_dialog(box)

    def _files(self) -> None:
        dialog: Any = QtWidgets.QFileDialog

        def one(parent: Any = None, caption: str = "", dir: str = "", filter: str = "", *rest: Any, **more: Any) -> Any:
            _check_parent(parent)
            agrees = self._toolkit.answers(f"open {caption}")
            return (self._toolkit.file_to_open(filter) if agrees else ""), filter.split(";;")[0] if agrees else ""

        def several(*args: Any, **options: Any) -> Any:
            path, chosen = one(*args, **options)
            return [path] if path else [], chosen

        def save(
            parent: Any = None, caption: str = "", dir: str = "", filter: str = "", *rest: Any, **more: Any
        ) -> Any:
            _check_parent(parent)
            if not self._toolkit.answers(f"save {caption}"):
                return "", ""
            return self._toolkit.file_to_save(_ending(str(dir), filter)), filter.split(";;")[0]

        def folder(parent: Any = None, caption: str = "", *rest: Any, **more: Any) -> str:
            _check_parent(parent)
            return str(self._toolkit.folder) if self._toolkit.answers(f"folder {caption}") else ""

        def run(self_: Any) -> int:
            if not self._toolkit.answers(f"file {self_.windowTitle()}"):
                return 0
            is_folder = self_.fileMode() is dialog.FileMode.Directory
            is_save = self_.acceptMode() is dialog.AcceptMode.AcceptSave
            types = ";;".join(self_.nameFilters())
            path = self._toolkit.file_to_save(_ending("", types)) if is_save else self._toolkit.file_to_open(types)
            self_.setDirectory(str(self._toolkit.folder))
            self_.selectFile(str(self._toolkit.folder) if is_folder else path)
            return 1 if path or is_folder else 0

        dialog.getOpenFileName, dialog.getOpenFileNames = staticmethod(one), staticmethod(several)
        dialog.getSaveFileName, dialog.getExistingDirectory = staticmethod(save), staticmethod(folder)
        dialog.exec = dialog.exec_ = run

    def _inputs(self) -> None:
        dialog, toolkit = QtWidgets.QInputDialog, self._toolkit

        def text(parent: Any, title: str, label: str, *rest: Any, **more: Any) -> tuple[str, bool]:
            _check_parent(parent)
            agrees = toolkit.answers(f"input {title} {label}")
            return (values.by_variant(label or title, toolkit.variant, toolkit.offset) if agrees else "", agrees)

        def number(parent: Any, title: str, label: str, *given: Any, **more: Any) -> tuple[Any, bool]:
            _check_parent(parent)
            agrees = toolkit.answers(f"input {title} {label}")
            names = dict(zip(("value", "minValue", "maxValue"), given, strict=False)) | more
            low, high = names.get("minValue", -(2**31)), names.get("maxValue", 2**31 - 1)
            return (min(max(7, low), high) if agrees else names.get("value", 0), agrees)

        def decimal(*args: Any, **more: Any) -> tuple[float, bool]:
            value, agrees = number(*args, **more)
            return float(value), agrees

        def item(parent: Any, title: str, label: str, items: Any, current: int = 0, *rest: Any, **more: Any) -> Any:
            _check_parent(parent)
            agrees = toolkit.answers(f"input {title} {label}")
            return (list(items)[-1 if agrees else current] if items else "", agrees)

        inputs: Any = dialog
        inputs.getText = inputs.getMultiLineText = staticmethod(text)
        inputs.getInt, inputs.getDouble, inputs.getItem = (
            staticmethod(number),
            staticmethod(decimal),
            staticmethod(item),
        )
        colours: Any = QtWidgets.QColorDialog
        colours.getColor = staticmethod(self._colour)
        colours.exec = colours.exec_ = lambda box: int(toolkit.answers("colour"))
        fonts: Any = QtWidgets.QFontDialog
        fonts.getFont = staticmethod(lambda *args, **more: (toolkit.answers("font"), QtGui.QFont("DejaVu Sans", 14)))
        fonts.exec = fonts.exec_ = lambda box: int(toolkit.answers("font"))

    def _colour(self, *_args: Any, **_options: Any) -> Any:
        return QtGui.QColor("#3366cc") if self._toolkit.answers("colour") else QtGui.QColor()

    def _from_menu(self, menu: Any) -> Any:
        """Choose from a context menu, another entry each time; nothing where the person does not agree."""
        menu.aboutToShow.emit()
        entries = [action for action in _entries(menu) if not values.leaves(tree.plain(action.text()))]
        entries = [action for action in entries if self._toolkit.destroys or not values.destroys(action.text())]
        if not entries or not (self._toolkit.answers("menu") or self._menu_turn % 2):
            self._menu_turn += 1
            return None
        action = min(entries, key=lambda entry: self._chosen[entry.text()])
        self._chosen[action.text()] += 1
        self._menu_turn += 1
        action.trigger()
        return action


def _entries(menu: Any) -> list[Any]:
    found: list[Any] = []
    for action in menu.actions():
        if action.menu() is not None:
            found += _entries(action.menu())
        elif action.isEnabled() and not action.isSeparator():
            found.append(action)
    return found


def _ending(name: str, types: str) -> str:
    """The ending that a file to save will have: of the name that is proposed, else of the first type."""
    if "." in name.rsplit("/", 1)[-1]:
        return name.rpartition(".")[2]
    return types.partition("*.")[2].split(")")[0].split(" ")[0] if "*." in types else ""


def _check_parent(parent: Any) -> None:
    """Qt's own complaint about what can't hold a dialog; its functions would have raised it."""
    if parent is not None and not isinstance(parent, QtWidgets.QWidget):
        raise TypeError(f"The parent of a dialog must be a QWidget, not {type(parent).__name__}")
