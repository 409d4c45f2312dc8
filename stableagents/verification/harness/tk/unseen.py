"""What the app writes or brings up, and nobody ever sees: in a locked field, beside a variable, a page put nowhere.

Tk takes all of it without a word.
"""

from __future__ import annotations

import contextlib
import sys
import tkinter
from collections.abc import Callable
from types import FrameType
from typing import Any

from ..wire import Place, Wire
from . import tree

_LOCKED = ("disabled", "readonly")
_INTO_LOCKED = "What is written here never appears: the field is locked at that moment (its state is “{}”)."
_PUT_NOWHERE = "This is brought to the top (tkraise), and it was put nowhere (no pack, grid or place): nobody sees it."
_BESIDE_VARIABLE = "This text never appears: the widget shows its textvariable instead."


class Raised:
    """Remembers the pages that were brought up before they were put anywhere."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._nowhere: list[tuple[Any, Place]] = []

    def watch(self) -> None:
        """Put it between the app and Tk."""
        misc: Any = tkinter.Misc
        tkraise, nowhere, place_of = misc.tkraise, self._nowhere, self._wire.place_of_frame

        def raised(self: Any, *args: Any) -> Any:
            if isinstance(self, tkinter.BaseWidget) and tree.kind(self) != "window" and not _manager(self):
                nowhere.append((self, place_of(sys._getframe(1))))
            return tkraise(self, *args)

        misc.tkraise = misc.lift = raised

    def tell(self) -> None:
        """While the window is still there, tell those that nobody has put anywhere since."""
        for widget, place in self._nowhere:
            if tree.exists(widget) and not _manager(widget) and place[0] is not None:
                self._wire.finding("clipped_widget", _PUT_NOWHERE, place)


def _manager(widget: Any) -> str:
    return str(tkinter.Misc.winfo_manager(widget))


def watch(wire: Wire) -> None:
    """Put it between the app and Tk."""
    for owner in (tkinter.Text, tkinter.Entry):
        kind: Any = owner
        kind.insert = _into(kind.insert, wire)
    misc: Any = tkinter.Misc
    configure = misc.configure

    def configured(self: Any, cnf: Any = None, **options: Any) -> Any:
        result = configure(self, cnf, **options)
        if "text" in options and "textvariable" not in options and _lost(self, options["text"]):
            wire.finding("lost_data", _BESIDE_VARIABLE, wire.place_of_frame(sys._getframe(1)))
        return result

    misc.configure = misc.config = configured


def _into(insert: Callable[..., Any], wire: Wire) -> Callable[..., Any]:
    def inserted(self: Any, index: Any, text: Any, *more: Any) -> Any:
        state = "" if _is_made(sys._getframe(1)) else _option(self, "state")
        if state in _LOCKED and str(text).strip():
            place = wire.place_of_frame(sys._getframe(1))
            if place[0] is not None:
                wire.finding("lost_data", _INTO_LOCKED.format(state), place)
        return insert(self, index, text, *more)

    return inserted


def _is_made(caller: FrameType) -> bool:
    """Whether a toolkit's own widget writes its first choice as it is made: the app's comes after that."""
    name = str(caller.f_globals.get("__name__", ""))
    return caller.f_code.co_name == "__init__" and name.partition(".")[0] == "customtkinter"


def _lost(widget: Any, text: Any) -> bool:
    """Whether the widget shows something else than the text it was just given."""
    return bool(_option(widget, "textvariable")) and _option(widget, "text") != str(text)


def _option(widget: Any, name: str) -> str:
    with contextlib.suppress(tkinter.TclError):
        return str(tkinter.Misc.cget(widget, name))
    return ""
