"""A native window by itself, confined as the product's without being root: it prints what it would open elsewhere.

With ``lost-frame`` nothing of its page is drawn until its size changes, and with ``slow-frame`` until it has stayed
another one for a while, as on a busy computer.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from stableagents import settings
from stableagents.window.base import Confined
from stableagents.window.confine import confine
from stableagents.window.native import NativeWindow, ensure_toolkit, shows_by_webkit
from tests.window.not_root import leave_root


def main() -> None:
    """Open it until it is ended, or its page has died."""
    leave_root()
    config = settings.load()
    ensure_toolkit()
    confined = confine(config, has_webkit=shows_by_webkit())
    print("confined", confined.name, flush=True)
    window = NativeWindow(config, "")
    window.has_own_tree = confined is Confined.BY_TREE
    window.open_outside = lambda address: print("outside", address, flush=True) is None
    window.on_frozen = lambda: os._exit(75)
    window.on_crashed = lambda: os._exit(76)
    if "lost-frame" in sys.argv:
        _lose_frames(0)
    if "slow-frame" in sys.argv:
        _lose_frames(1500)
    window.run()


def _lose_frames(milliseconds: int) -> None:
    """Lose what is drawn until another size has lasted so long."""
    from gi.repository import GLib
    from webview.platforms import gtk

    as_made = gtk.BrowserView.__init__

    def without_frames(made: Any, *arguments: Any, **options: Any) -> None:
        as_made(made, *arguments, **options)
        view = made.webview
        heights: list[int] = []  # since the page is there

        def loaded(_view: Any, event: Any) -> None:
            if event == gtk.webkit.LoadEvent.FINISHED:
                view.set_opacity(0)
                heights.append(view.get_allocated_height())

        def allocated(_view: Any, place: Any) -> None:
            if heights and place.height != heights[0]:
                GLib.timeout_add(milliseconds, drawn, place.height)

        def drawn(height: int) -> bool:
            if view.get_allocated_height() == height:
                view.set_opacity(1)
            return False

        view.connect("load-changed", loaded)
        view.connect("size-allocate", allocated)

    gtk.BrowserView.__init__ = without_frames


if __name__ == "__main__":
    main()
