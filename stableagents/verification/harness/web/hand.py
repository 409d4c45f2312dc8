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
    told = _do(field.window.native, "fill", field.id, value, field=field.id)
    return str(told["value"]) if told is not None else ""


def _do(native: Any, *what: Any, field: str = "") -> dict[str, Any] | None:
    """Do it, and wait until what it led to has come to rest; the last look at the page, or at a field."""
    toolkit.changed()
    patience = Patience()
    told: dict[str, Any] | None = toolkit.do(native, what, field, lambda: patience.is_over(_REST_S))
    while True:
        is_there = told is not None and told["ready"]
        if (is_there and not told["pending"]) or not toolkit.is_open(native):  # type: ignore[index]
            return told
        if patience.is_over(_REST_S if is_there else _LOADS_S):
            return told
        _sleep(_LOOK_S)
        told = toolkit.ask(native, f"window.__hands.busy({json.dumps(field)})") if field else toolkit.rest(native)


class Patience:
    """Waiting, from the first time that somebody asks."""

    def __init__(self) -> None:
        self._clock: Clock | None = None

    def is_over(self, seconds: float) -> bool:
        self._clock = self._clock or Clock()
        return self._clock.seconds() > seconds
