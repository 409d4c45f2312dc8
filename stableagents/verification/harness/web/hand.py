"""Does one thing on a page, and waits until what it leads to has come to rest, another page included."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

from .clock import Clock

if TYPE_CHECKING:
    from .tree import Element

_REST_S = 0.5  # a call into Python that takes longer goes on beside what is done next
_LOADS_S = 5.0  # a page that takes the place of another
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


def fill(field: Element, value: str) -> str:
    """Type into a field; what it holds then."""
    native = field.window.native
    told = _do(native, "fill", field.id, value, then=f"busy({json.dumps(field.id)})")
    return str(told["value"]) if told is not None else ""


def _do(native: Any, how: str, *details: Any, then: str = "") -> dict[str, Any] | None:
    """Do it, and ask ``then``, by default for a look, until what it led to has come to rest; the last answer."""
    words = ", ".join(json.dumps(detail) for detail in (how, *details))
    toolkit.changed()
    toolkit.ask(native, f"window.__hands.act({words})")
    passed: Clock | None = None
    while True:
        # What the page's code puts off for a moment, it gets to before the next question.
        told: dict[str, Any] | None = toolkit.ask(native, f"window.__hands.{then}") if then else toolkit.rest(native)
        is_there = told is not None and told["ready"]
        if (is_there and not told["pending"]) or not toolkit.is_open(native):  # type: ignore[index]
            return told
        passed = passed or Clock()
        if passed.seconds() > (_REST_S if is_there else _LOADS_S):
            return told
        _sleep(_LOOK_S)
