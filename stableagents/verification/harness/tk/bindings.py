"""What the app itself bound to keys and the mouse, and the events that a person would make for it."""

from __future__ import annotations

import contextlib
import re
import tkinter
from collections.abc import Callable, Iterator
from functools import lru_cache, partial
from typing import Any

from . import bulk, tree

_INNER = ("_entry", "_textbox", "_label", "_canvas")
_NOT_BY_HAND = re.compile(
    r"Configure|Map|Expose|Visibility|Destroy|Focus|Property|Reparent|Activate|Deactivate|Circulate|Colormap|Gravity"
)
_KEYS_TYPED = ("a", "1", "Return", "Left", "space")
Maker = Callable[[Any, str, str, str, Callable[[], object]], Any]


def of_widgets(widgets: list[Any]) -> list[list[tuple[Any, str]]]:
    """What is bound to each of them: the widgets that its bindings are at, and their sequences."""
    targets = [_targets(widget) for widget in widgets]
    sequences = iter(bulk.bound([target for of_one in targets for target in of_one]))
    return [[(target, sequence) for target in of_one for sequence in next(sequences)] for of_one in targets]


def find(widget: Any, bound: list[tuple[Any, str]], known: set[str], make: Maker) -> Iterator[Any]:
    """Controls for what is ``bound`` at a widget, but the ``known`` sequences; ``make`` builds one."""
    for target, sequence in bound:
        by_hand = None if sequence in known else _by_hand(sequence)
        if by_hand is not None:
            what, name, phrase = by_hand
            yield make(widget, what, name, phrase, partial(fire, target, sequence))


@lru_cache(maxsize=1_024)
def _by_hand(sequence: str) -> tuple[str, str, str] | None:
    """The kind of the control that a sequence of events makes, its name, and words for its use; ``None`` for others."""
    if sequence.startswith("<<") or _NOT_BY_HAND.search(sequence):
        return None
    name = _plain(sequence)
    if is_key(sequence):
        return "key", name, f"pressing the key {name}"
    return "mouse", name, f"using the mouse ({name})"


def of_all(root: Any) -> set[str]:
    """What is bound for every widget at once."""
    return set(root.tk.splitlist(root.tk.call("bind", "all")))


def _targets(widget: Any) -> list[Any]:
    """Where an app's bindings of this widget end up: customtkinter hands them to widgets inside."""
    if not tree.is_custom(widget):
        return [widget]
    if tree.kind(widget) not in ("entry", "text", "label", "frame", "window"):
        return []
    return [widget, *(getattr(widget, name) for name in _INNER if getattr(widget, name, None) is not None)]


def is_key(sequence: str) -> bool:
    return not re.search(r"Button|Motion|Enter|Leave|MouseWheel|B\d", sequence)


def _plain(sequence: str) -> str:
    return sequence.strip("<>").replace("Key-", "")


def fire(target: Any, sequence: str) -> None:
    """Make the events that lead to a binding."""
    if is_key(sequence):
        _type_key(target, sequence)
        return
    x, y = target.winfo_width() // 2, target.winfo_height() // 2
    button = re.search(r"Button(?:Press|Release)?-(\d)", sequence)
    if "Motion" in sequence:
        held = re.search(r"B(\d)", sequence)
        number = int(held.group(1)) if held else 0
        if number:
            target.event_generate(f"<Button-{number}>", x=x, y=y)
        target.event_generate(f"<B{number}-Motion>" if number else "<Motion>", x=x + 3, y=y + 3)
        if number:
            target.event_generate(f"<ButtonRelease-{number}>", x=x + 3, y=y + 3)
    elif "MouseWheel" in sequence:
        target.event_generate("<MouseWheel>", x=x, y=y, delta=120)
    elif "Double" in sequence or "Triple" in sequence:
        number = int(button.group(1)) if button else 1
        if tree.kind(target) in ("list", "table"):
            x, y = _first_row(target)
        for _ in range(3 if "Triple" in sequence else 2):
            click(target, number, x, y)
    elif button is not None or "Button" in sequence:
        modifiers = sequence.strip("<>").split("Button")[0]
        click(target, int(button.group(1)) if button else 1, x, y, modifiers)
    else:
        target.event_generate("<Leave>" if "Leave" in sequence else "<Enter>", x=x, y=y)


def click(target: Any, number: int, x: int, y: int, modifiers: str = "") -> None:
    """Press and let go, as long as the widget is there."""
    for event in ("Button", "ButtonRelease"):
        if tree.exists(target):
            target.event_generate(f"<{modifiers}{event}-{number}>", x=x, y=y)


def hand_back_keys(window: Any) -> None:
    """Give the keyboard to the window below before this one goes, as a desktop does.

    Where none has it, Tk can only be forced to take it, and may crash at that when the window has a menu bar.
    """
    with contextlib.suppress(tkinter.TclError):
        if str(window.tk.call("focus")).startswith(str(window)) and window.master is not None:
            window.master.winfo_toplevel().focus_set()


def take_keys(target: Any) -> None:
    """Give it the keyboard, by force only where no window of the app has it."""
    if target.focus_displayof() is None:
        target.focus_force()
    else:
        target.focus_set()


def _type_key(target: Any, sequence: str) -> None:
    take_keys(target)
    name = sequence.strip("<>")
    if name in ("Key", "KeyPress", "Any-Key", "Any-KeyPress"):
        for keysym in _KEYS_TYPED:
            if tree.exists(target):
                target.event_generate("<Key>", keysym=keysym)
    elif name == "KeyRelease":
        target.event_generate("<KeyRelease>", keysym="a")
    elif sequence.startswith("<"):
        with contextlib.suppress(tkinter.TclError):
            target.event_generate(sequence)
    else:
        target.event_generate("<Key>", keysym=sequence)


def _first_row(target: Any) -> tuple[int, int]:
    if tree.kind(target) == "list":
        box = target.bbox(0) if target.size() else None
    else:
        rows = target.get_children()
        box = target.bbox(rows[0]) if rows else None
    if not box:
        return target.winfo_width() // 2, target.winfo_height() // 2
    return box[0] + min(10, box[2] // 2), box[1] + box[3] // 2
