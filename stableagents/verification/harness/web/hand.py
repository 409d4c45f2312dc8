"""Does one thing on a page, and waits until what it leads to has come to rest."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

from .clock import Clock

if TYPE_CHECKING:
    from .tree import Element

_REST_S = 0.5  # a call into Python that takes longer goes on beside what is done next
_LOOK_S = 0.002
_sleep = time.sleep  # before anything is patched

toolkit: Any = None  # the Toolkit; there is one in a process


def act(element: Element, how: str, *details: Any) -> None:
    """Do it to an element."""
    _do(element.window.native, how, element.id, *details)


def press_key(native: Any, target: str, key: str) -> None:
    _do(native, "key", target, key)


def press(element: Element) -> None:
    """Press a button, and note whether anything comes of it."""
    before = toolkit.effects
    act(element, "press")
    toolkit.judge_button(element, toolkit.effects != before)


def content(field: Element) -> str:
    """What a field holds now."""
    page = toolkit.look(field.window.native)
    return next((str(told.get("value", "")) for told in page["elements"] if told["id"] == field.id), "")


def _do(native: Any, how: str, *details: Any) -> None:
    words = ", ".join(json.dumps(detail) for detail in (how, *details))
    toolkit.changed()
    report = toolkit.ask(native, f"window.__hands.act({words})")
    passed = Clock()
    while report is not None and report["pending"] and passed.seconds() < _REST_S:
        _sleep(_LOOK_S)
        report = toolkit.ask(native, "window.__hands.busy()")
