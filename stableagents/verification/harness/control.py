"""One thing to use, whatever toolkit it is of; and the sums that are worked out on a keypad of such things."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(slots=True, kw_only=True)
class Control:
    """One thing to use. ``key`` is the same for the same control in another life; ``phrase`` completes "while …".

    ``what``: button, toggle, choice, list, table, heading, slider, tab, canvas, spinner, menu, key, mouse, keypad.
    """

    key: str
    what: str
    label: str
    phrase: str
    path: str
    use: Callable[[], object]
    command: Callable[..., Any] | None = None  # the app's function, where the toolkit calls it without an event loop


def keypad(controls: list[Control]) -> list[Control]:
    """Sums worked out on a keypad, if these controls hold one: nobody meets 8 ÷ 0 by pressing keys in a row."""
    keys = {control.label: control for control in controls if control.what == "button"}
    if "=" not in keys or sum(digit in keys for digit in "0123456789") < 10:
        return []
    divide = "÷" if "÷" in keys else "/"
    times = "×" if "×" in keys else "*"
    clear = next((label for label in ("C", "AC", "Clear") if label in keys), "")
    sums = [["7", "+", "5", "="], ["=", "="], ["+", "="], ["8", divide, "0", "="], ["9", divide, "2", "="]]
    sums.append(["1", "2", times, "3", "="])
    return [
        _sum([clear, *labels] if clear else labels, keys) for labels in sums if all(label in keys for label in labels)
    ]


def _sum(labels: list[str], keys: dict[str, Control]) -> Control:
    def use() -> None:
        for label in labels:
            keys[label].use()

    text = " ".join(labels)
    return Control(
        key=f"keypad|{text}", what="keypad", label=text, phrase=f"pressing {text} on the keypad", path="", use=use
    )
