"""One thing to use, whatever toolkit it is of; and what is done with several: sums on a keypad, a button per choice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from . import values

_MOST_OPTIONS, _MOST_BUTTONS, _MOST_SWITCHES = 8, 2, 3  # of what is tried together


@dataclass(slots=True, kw_only=True)
class Control:
    """One thing to use. ``key`` is the same for the same control in another life; ``phrase`` completes "while …".

    ``what``: button, toggle, choice, list, table, heading, slider, tab, canvas, spinner, menu, key, mouse, keypad,
    pair.

    ``options`` has a use for each thing that can be chosen in it; ``is_option``: it is itself one of several.
    ``is_there`` says whether it can be used at this moment.
    """

    key: str
    what: str
    label: str
    phrase: str
    path: str
    use: Callable[[], object]
    command: Callable[..., Any] | None = None  # the app's function, where the toolkit calls it without an event loop
    options: tuple[Callable[[], object], ...] = ()
    is_option: bool = False
    is_there: Callable[[], bool] = lambda: True


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


def pairs(controls: list[Control], pause: Callable[[], object]) -> list[Control]:
    """A button pressed with each thing chosen in turn: what goes wrong with the third choice alone is met there.

    ``pause`` is called before each press.
    """
    groups: list[tuple[str, Sequence[Callable[[], object]]]] = [
        (control.path, control.options) for control in controls if len(control.options) > 1
    ]
    singles = [control for control in controls if control.is_option]
    for kind in dict.fromkeys(control.what for control in singles):
        groups.append((kind, [partial(_if_there, control) for control in singles if control.what == kind]))
    buttons = [control for control in controls if control.what == "button" and _does_work(control.label)]
    buttons.sort(key=lambda control: not (values.makes(control.label) or values.works(control.label)))
    switches = [
        partial(_if_there, control)
        for control in controls
        if control.what == "toggle" and not control.is_option and not values.is_of_looks(control.label)
    ]
    if 0 < len(switches) <= _MOST_SWITCHES:
        groups.append(("switches", _every_way(switches)))
    sheets = [control for control in controls if control.what == "canvas"] if singles else []
    return [
        Control(
            key=f"pair|{button.key}|{group}",
            what="pair",
            label=button.label,
            phrase=f"{button.phrase} with each choice in turn",
            path="",
            use=partial(_with_each, options[:_MOST_OPTIONS], button, pause),
        )
        for group, options in groups
        for button in [*buttons[:_MOST_BUTTONS], *sheets[:1]]
    ]


def _if_there(control: Control) -> None:
    if control.is_there():
        control.use()


def _every_way(switches: Sequence[Callable[[], object]]) -> list[Callable[[], object]]:
    """Which of them to turn, one after the other, until every combination was there, and the first one is again."""
    turns = [(number & -number).bit_length() - 1 for number in range(1, 2 ** len(switches))]
    return [switches[turn] for turn in [*turns, len(switches) - 1]]


def _does_work(label: str) -> bool:
    return not (values.is_wordless(label) or values.destroys(label) or values.leaves(label) or values.searches(label))


def _with_each(options: Sequence[Callable[[], object]], button: Control, pause: Callable[[], object]) -> None:
    for option in options:
        if not button.is_there():
            return  # what it led to has taken its place
        option()
        pause()
        button.use()
