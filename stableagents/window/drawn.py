"""Whether what a page shows has reached the screen.

GTK's WebKit loses a page's first frame now and then, on a busy computer: the page lives and answers, and its window
stays blank until its size changes.
"""

from __future__ import annotations

import queue
import sys
from collections.abc import Callable
from typing import Any

_ANSWER_S = 5.0
_SMALLER_BY = 1  # pixels


def is_blank(window: Any) -> bool:
    """Whether a pywebview window shows one colour and nothing else; False where that can't be told.

    To be called from any thread but the toolkit's own.
    """
    view = _gtk_view(window)
    return view is not None and _in_gtk(lambda: _is_of_one_colour(view)) is True


def redraw(window: Any) -> None:
    """Have a page drawn anew, in another size. From any thread but the toolkit's own.

    It keeps that size until ``as_before``, or the two may come to nothing on a busy computer.
    """
    view = _gtk_view(window)
    if view is not None:
        _in_gtk(lambda: view.set_margin_bottom(0 if view.get_margin_bottom() else _SMALLER_BY))


def as_before(window: Any) -> None:
    """Give a page that was drawn anew its own size again. From any thread but the toolkit's own."""
    view = _gtk_view(window)
    if view is not None:
        _in_gtk(lambda: view.set_margin_bottom(0))


def _gtk_view(window: Any) -> Any:
    gtk = sys.modules.get("webview.platforms.gtk")
    made = gtk.BrowserView.instances.get(window.uid) if gtk is not None else None
    return made.webview if made is not None else None


def _in_gtk(act: Callable[[], Any]) -> Any:
    # What GTK has may be touched by its own thread alone.
    from gi.repository import GLib

    answers: queue.SimpleQueue[Any] = queue.SimpleQueue()

    def once() -> bool:
        answers.put(act())
        return False

    GLib.idle_add(once)
    try:
        return answers.get(timeout=_ANSWER_S)
    except queue.Empty:
        return None


def _is_of_one_colour(view: Any) -> bool:
    from gi.repository import Gdk

    surface = view.get_window()
    if surface is None or not surface.is_visible():
        return False
    shown = Gdk.pixbuf_get_from_window(surface, 0, 0, surface.get_width(), surface.get_height())
    if shown is None:
        return False
    pixels, line, pixel = shown.get_pixels(), shown.get_rowstride(), shown.get_n_channels()
    used = shown.get_width() * pixel
    one_colour = pixels[:pixel] * shown.get_width()
    return all(pixels[at : at + used] == one_colour for at in range(0, len(pixels), line))
