"""Answers Tk's own dialogs and menus in the person's place, both ways: messages, files, colours."""

from __future__ import annotations

import tkinter
from collections.abc import Callable
from tkinter import commondialog
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .toolkit import Toolkit

_FILES = ("filetypes", "initialdir", "initialfile", "parent", "title", "typevariable")
_DIALOG_OPTIONS = {
    "tk_messageBox": ("default", "detail", "icon", "message", "parent", "title", "type"),
    "tk_getOpenFile": ("defaultextension", "multiple", *_FILES),
    "tk_getSaveFile": ("confirmoverwrite", "defaultextension", *_FILES),
    "tk_chooseDirectory": ("initialdir", "mustexist", "parent", "title"),
    "tk_chooseColor": ("initialcolor", "parent", "title"),
}


class Dialogs:
    """Put in the place of Tk's commands; what a dialog is answered depends on the round."""

    def __init__(self, toolkit: Toolkit) -> None:
        self._kit = toolkit

    def install(self) -> None:
        """Keep menus from popping up, and refuse what Tk's own dialogs refuse."""

        def popped_up(menu: Any, *_args: Any, **_options: Any) -> None:
            self._kit.popups.append(menu)

        tkinter.Menu.tk_popup = popped_up  # type: ignore[method-assign,assignment]
        tkinter.Menu.post = popped_up  # type: ignore[method-assign,assignment]
        dialog: Any = commondialog.Dialog
        show = dialog.show

        def shown(self: Any, **options: Any) -> Any:
            known = _DIALOG_OPTIONS.get(str(self.command), ())
            for name in (*self.options, *options) if known else ():
                if not any(option.startswith(str(name)) for option in known):
                    raise tkinter.TclError(f'bad option "-{name}": must be one of {", ".join(known)}')
            return show(self, **options)

        dialog.show = shown

    def answers(self) -> dict[str, Callable[..., Any]]:
        """By the names of Tk's commands: what is called in their place."""
        return {
            "tk_messageBox": self._answer_message,
            "tk_getOpenFile": self._answer_open,
            "tk_getSaveFile": self._answer_save,
            "tk_chooseDirectory": lambda *args: str(self._kit.folder) if self._agrees("folder", args) else "",
            "tk_chooseColor": lambda *args: "#3366cc" if self._agrees("colour", args) else "",
        }

    def _agrees(self, what: str, args: tuple[Any, ...]) -> bool:
        options = _options(args)
        return self._kit.answers(f"{what} {options.get('title')} {options.get('message')}")

    def _answer_message(self, *args: Any) -> str:
        options = _options(args)
        self._kit.shown.judge(options.get("title"), options.get("message"), options.get("detail"))
        self._kit.complaints += options.get("icon") in ("error", "warning")
        agrees = self._agrees("message", args)
        return {
            "okcancel": "ok" if agrees else "cancel",
            "yesno": "yes" if agrees else "no",
            "yesnocancel": "yes" if agrees else ("no" if self._kit.dialogs.total() % 2 else "cancel"),
            "retrycancel": "cancel",
            "abortretryignore": "ignore" if agrees else "abort",
        }.get(str(options.get("type", "ok")), "ok")

    def _answer_open(self, *args: Any) -> str:
        return self._kit.file_to_open(str(_options(args).get("filetypes", ""))) if self._agrees("open", args) else ""

    def _answer_save(self, *args: Any) -> str:
        ending = str(_options(args).get("defaultextension") or "")
        return self._kit.file_to_save(ending) if self._agrees("save", args) else ""


def _options(args: tuple[Any, ...]) -> dict[str, Any]:
    """``-name value`` pairs as a dict."""
    return {str(args[i]).lstrip("-"): args[i + 1] for i in range(0, len(args) - 1, 2)}
