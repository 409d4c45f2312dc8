"""Tells buttons that nothing comes of: no command, and nobody who hears the mouse on them."""

from __future__ import annotations

import contextlib
import re
import tkinter
from typing import Any

from ..wire import Place, Wire
from . import tree

# What a button, and every window, of customtkinter always hears.
_OWN_OF_CUSTOM = ("<Enter>", "<Leave>", "<Button-1>", "<ButtonRelease-1>")
_OWN_OF_ALL = "<Button-1>"
_A_BINDING = 'if {"['
_HEARS_ALL = re.compile(r"Button|<1>")


class Dead:
    """Keeps the buttons that were pressed without effect; one that is heard at any moment of the life is not told."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._silent: dict[str, tuple[str, Place]] = {}
        self._heard: set[str] = set()

    def press(self, button: Any) -> Any:
        """Press a button, as a person does, and note whether anything is there to hear it."""
        path, label = tree.path(button), tree.label(button)
        if _is_heard(button):
            self._heard.add(path)
        elif len(re.findall(r"[^\W\d_]", label)) > 1:  # one letter, or a picture, may only be there to be seen
            self._silent.setdefault(path, (label, button.harness_place))
        return button.invoke()

    def tell(self) -> None:
        """At the end of a life."""
        for path, (label, place) in self._silent.items():
            if path not in self._heard and place[0] is not None:
                self._wire.finding("dead_control", f"The button “{label}” does nothing: no code reacts to it.", place)


def _is_heard(button: Any) -> bool:
    with contextlib.suppress(tkinter.TclError, AttributeError):
        if tree.is_custom(button):
            is_sign = not button._hover  # it does not even look as if it could be pressed
            return (
                is_sign
                or button._command is not None
                or _is_bound(button._canvas, is_custom=True)
                or _is_heard_around(button)
            )
        return bool(str(button.cget("command"))) or _is_bound(button) or _is_heard_around(button)
    return True


def _is_bound(widget: Any, *, is_custom: bool = False) -> bool:
    """Whether the app bound anything to this widget, or gave it tags of its own to be heard by."""
    sequences = widget.tk.splitlist(widget.tk.call("bind", widget._w))
    if any(not is_custom or sequence not in _OWN_OF_CUSTOM for sequence in sequences):
        return True
    if any(str(widget.tk.call("bind", widget._w, each)).count(_A_BINDING) > 1 for each in sequences):
        return True
    usual = {widget._w, str(widget.winfo_class()), str(widget.winfo_toplevel()), "all"}
    return bool(set(widget.bindtags()) - usual)


def _is_heard_around(button: Any) -> bool:
    """Whether its window, or the app as a whole, hears of presses on anything in it."""
    bind = button.tk.call
    for tag in (str(button.winfo_toplevel()), "all"):
        for sequence in map(str, button.tk.splitlist(bind("bind", tag))):
            is_own = tree.is_custom(button) and tag == "all" and sequence == _OWN_OF_ALL
            if _HEARS_ALL.search(sequence) and not (is_own and str(bind("bind", tag, sequence)).count(_A_BINDING) == 1):
                return True
    return False
