"""The kinds of window, best first: a native web view, an installed Chromium as an app window, the default browser."""

from __future__ import annotations

from collections.abc import Iterator

from stableagents.settings import Settings
from stableagents.window.base import Confined, Window, WindowUnavailableError
from stableagents.window.browser import AppModeWindow, BrowserWindow
from stableagents.window.native import NativeWindow

__all__ = ["Confined", "NativeWindow", "Window", "WindowUnavailableError", "windows_to_try"]


def windows_to_try(config: Settings, *, wants: str, without: frozenset[str]) -> Iterator[type[Window]]:
    """The kinds to try in turn; ``without`` names those that have failed before on this start."""
    kinds: list[type[Window]] = []
    if wants == "native" and config.native_window:
        kinds += [NativeWindow, AppModeWindow]
    if wants == "browser" or config.browser_fallback:
        kinds.append(BrowserWindow)
    yield from (kind for kind in kinds if kind.mode not in without)
