"""Ticks and texts of a variable of tkinter's which nothing of the app keeps: Tk forgets them with the variable."""

from __future__ import annotations

import contextlib
import sys
import tkinter
from tkinter import ttk
from typing import Any

from ..wire import Wire
from . import tree

_WITH_A_TEXT = ("label", "button")
_OWN_NAME = "PY_VAR"
_MESSAGE = "The tick of “{}” is lost: nothing of the app keeps its variable, so it is gone when this function ends."
_TEXT_MESSAGE = "“{}” is lost: nothing of the app keeps the variable of this text, so it is gone with this function."


class Ticks:
    """Remembers the variables that have gone, and what they held."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._gone: dict[str, Any] = {}

    def watch(self) -> None:
        """Put it between the app and its variables' end."""
        variable: Any = tkinter.Variable
        end, gone = variable.__del__, self._gone

        def ended(self: Any) -> None:
            with contextlib.suppress(Exception):
                if self._name.startswith(_OWN_NAME):  # another variable may be given any other name again
                    gone[self._name] = self.get()
            end(self)

        variable.__del__ = ended
        menu: Any = tkinter.Menu
        add, place_of = menu.add, self._wire.place_of_frame

        def added(self: Any, kind: Any, cnf: Any = {}, **options: Any) -> None:  # noqa: B006, as tkinter's own
            add(self, kind, cnf, **options)
            if "variable" in {**cnf, **options}:
                places = self.__dict__.setdefault("harness_entries", {})
                places[str({**cnf, **options}.get("label"))] = place_of(sys._getframe(1))

        menu.add = added

    def look_over(self, window: Any) -> None:
        """Tell what shows no text in this window, no tick, or half of one, for want of its variable."""
        for widget in tree.in_window(window) if self._gone else ():
            if tree.kind(widget) == "menu":
                self._look_for_entries(widget)
            if tree.kind(widget) in _WITH_A_TEXT:
                self._look_for_text(widget)
            if tree.kind(widget) != "toggle" or tree.is_custom(widget):
                continue
            held = self._gone.get(str(widget.cget("variable")))
            # Themed ones show half a tick then; the others only lose one that was there.
            if held or (held is not None and isinstance(widget, ttk.Checkbutton)):
                self._wire.finding("lost_data", _MESSAGE.format(tree.label(widget)), widget.harness_place)

    def _look_for_entries(self, menu: Any) -> None:
        for index in range(-1 if menu.index("end") is None else menu.index("end") + 1):
            if menu.type(index) in ("checkbutton", "radiobutton"):
                label = str(menu.entrycget(index, "label"))
                if self._gone.get(str(menu.entrycget(index, "variable"))):
                    place = getattr(menu, "harness_entries", {}).get(label, menu.harness_place)
                    self._wire.finding("lost_data", _MESSAGE.format(label), place)

    def _look_for_text(self, widget: Any) -> None:
        with contextlib.suppress(tkinter.TclError):
            held = self._gone.get(str(tkinter.Misc.cget(widget, "textvariable")))
            if held and not str(tkinter.Misc.cget(widget, "text")):
                self._wire.finding("lost_data", _TEXT_MESSAGE.format(held), widget.harness_place)
