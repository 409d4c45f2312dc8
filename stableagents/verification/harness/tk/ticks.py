"""Ticks that belong to a variable of tkinter's which nothing of the app keeps: Tk forgets them with the variable."""

from __future__ import annotations

import contextlib
import tkinter
from tkinter import ttk
from typing import Any

from ..wire import Wire
from . import tree

_OWN_NAME = "PY_VAR"
_MESSAGE = "The tick of “{}” is lost: nothing of the app keeps its variable, so it is gone when this function ends."


class Ticks:
    """Remembers the variables that have gone, and what they held."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._gone: dict[str, bool] = {}

    def watch(self) -> None:
        """Put it between the app and its variables' end."""
        variable: Any = tkinter.Variable
        end, gone = variable.__del__, self._gone

        def ended(self: Any) -> None:
            with contextlib.suppress(Exception):
                if self._name.startswith(_OWN_NAME):  # another variable may be given any other name again
                    gone[self._name] = bool(self.get())
            end(self)

        variable.__del__ = ended

    def look_over(self, window: Any) -> None:
        """Tell what shows no tick in this window, or half of one, for want of its variable."""
        for widget in tree.in_window(window) if self._gone else ():
            if tree.kind(widget) != "toggle" or tree.is_custom(widget):
                continue
            held = self._gone.get(str(widget.cget("variable")))
            # Themed ones show half a tick then; the others only lose one that was there.
            if held or (held is not None and isinstance(widget, ttk.Checkbutton)):
                self._wire.finding("lost_data", _MESSAGE.format(tree.label(widget)), widget.harness_place)
