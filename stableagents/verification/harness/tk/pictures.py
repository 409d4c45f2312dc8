"""Pictures that vanish: Tk shows one only as long as the app keeps it, and a name in a function that ends does not."""

from __future__ import annotations

import contextlib
import sys
import tkinter
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from ..wire import Place, Wire
from . import tree

_VANISHES = (
    "The picture is shown for a moment only: nothing of the app keeps it, so it is gone when this function ends."
)


class Pictures:
    """Knows which pictures are gone, and where each was made."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._gone: dict[str, Place] = {}
        self._suspected: set[str] = set()

    def install(self) -> None:
        """Put it between the app and Tk's pictures."""
        image: Any = tkinter.Image
        make, end = image.__init__, image.__del__

        def made(image: Any, *args: Any, **options: Any) -> None:
            make(image, *args, **options)
            image.harness_place = self._wire.place_of_frame(sys._getframe(1))
            image.harness_name = str(image.name)  # Pillow takes the name away before the end

        def ended(image: Any) -> None:
            place: Place = getattr(image, "harness_place", (None, None))
            if place[0] is not None:
                self._gone[image.harness_name] = place
            end(image)

        image.__init__, image.__del__ = made, ended

    def look_over(self, windows: Callable[[], Iterable[Any]]) -> None:
        """Tell those that are gone at two looks in a row, though something that can be seen wants to show them."""
        if not self._gone:
            return
        wanted = {name for window in windows() for widget in tree.in_window(window) for name in _wanted_by(widget)}
        for name in self._suspected & wanted:
            self._wire.finding("picture_lost", _VANISHES, self._gone[name])
        self._suspected = (wanted & set(self._gone)) - self._suspected
        self._gone = {name: place for name, place in self._gone.items() if name in self._suspected}


def _wanted_by(widget: Any) -> Iterator[str]:
    """The names of the pictures that a widget is to show, if it can be seen."""
    with contextlib.suppress(tkinter.TclError):
        if tree.can_be_seen(widget):
            yield from map(str, widget.tk.splitlist(tkinter.Misc.cget(widget, "image")))  # themed ones have several
