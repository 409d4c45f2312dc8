"""What can be used on a page, and how a person uses it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from ..control import Control
from . import hand
from .tree import Element

_MAX_VALUES = 4
_KEY_NAMES = {"Enter": "Return", " ": "space", "Esc": "Escape"}


def find(window: Any) -> list[Control]:
    """The controls of a window that are enabled, in the order of the page."""
    found: list[Control] = []
    for element in window.elements:
        if element.told["state"] != "disabled":
            found += _of_element(element)
    if window.dialog is None and not window.page["modals"]:
        for target, keys in window.page["keys"]:
            for key in keys:
                found.append(_key(window.native, target, key))
    return found


def _of_element(element: Element) -> Iterator[Control]:
    maker = _MAKERS.get(element.kind)
    if maker is not None:
        yield from maker(element)
    for what, how, words in (
        ("dblclick", "double", "pressing twice on"), ("contextmenu", "second", "pressing with the second button on"),
        ("drags", "drag", "dragging"),
    ):  # fmt: skip
        if element.told.get(what) and element.kind not in ("table", "list"):
            yield _control(element, "mouse", f"{words} “{element.label}”", partial(hand.act, element, how))


def _control(element: Element, what: str, phrase: str, use: Callable[[], object], label: str | None = None) -> Control:
    label = element.label if label is None else label
    path = re.sub(r"\d+", "", element.told["path"])
    return Control(key=f"{what}|{label}|{path}", what=what, label=label, phrase=phrase, path=element.id, use=use)


def _button(element: Element) -> Iterator[Control]:
    phrase = f"pressing the button “{element.label}”" if element.label else "pressing a button without a text"
    yield _control(element, "button", phrase, partial(hand.press, element))


def _menu(element: Element) -> Iterator[Control]:
    yield _control(element, "menu", f"choosing “{element.label}” in a menu", partial(hand.press, element))


def _toggle(element: Element) -> Iterator[Control]:
    yield _control(element, "toggle", f"switching “{element.label}”", partial(hand.act, element, "press"))


def _tab(element: Element) -> Iterator[Control]:
    yield _control(element, "tab", f"opening the tab “{element.label}”", partial(hand.act, element, "press"))


def _choice(element: Element) -> Iterator[Control]:
    options, now = element.told["options"], element.told["value"]
    chosen = [*[option for option in options if option != now][:_MAX_VALUES], *([now] if now in options else [])]

    def use() -> None:
        for option in chosen:
            hand.act(element, "choose", option)

    if chosen:
        yield _control(element, "choice", f"choosing “{chosen[0]}” in a list of choices", use, "")


def _rows(element: Element) -> Iterator[Control]:
    if element.told["texts"]:
        what = "a list" if element.kind == "list" else "a table"

        def use() -> None:
            hand.act(element, "row", -1)
            if element.kind == "table":
                hand.act(element, "openRow")

        yield _control(element, element.kind, f"selecting a row of {what}", use, "")


def _slider(element: Element) -> Iterator[Control]:
    yield _control(element, "slider", "moving a slider", partial(hand.act, element, "slide"))


def _color(element: Element) -> Iterator[Control]:
    yield _control(element, "slider", "choosing a colour", partial(hand.act, element, "color"))


def _file(element: Element) -> Iterator[Control]:
    yield _control(element, "choice", "choosing a file", partial(hand.act, element, "file"))


def _canvas(element: Element) -> Iterator[Control]:
    if element.told.get("hears"):
        phrase = "clicking and dragging on the drawing area"
        yield _control(element, "canvas", phrase, partial(hand.act, element, "canvas"), "")


def _entry(element: Element) -> Iterator[Control]:
    for key in element.told["keys"]:
        name = _key_name(key)
        use = partial(hand.act, element, "key", key)
        yield _control(element, "key", f"pressing {key} in the field “{element.told['about']}”", use, name)


def _key(native: Any, target: str, key: str) -> Control:
    name = _key_name(key)
    return Control(
        key=f"key|{name}|{target}",
        what="key",
        label=name,
        phrase=f"pressing the key {'space' if key == ' ' else key}",
        path=target,
        use=partial(hand.press_key, native, target, key),
    )


def _key_name(key: str) -> str:
    return _KEY_NAMES.get(key, key.replace("Control-", "Control-Key-"))


def has_rows(widget: Element) -> bool:
    return bool(widget.told["texts"])


def has_selection(widget: Element) -> bool:
    """Whether one of its rows is marked as pages commonly do."""
    return bool(widget.told.get("chosen"))


def select(widget: Element, *, last: bool = False) -> None:
    """Select the first row, or the last one, as a person's click does."""
    hand.act(widget, "row", -1 if last else 0)


def leave(widget: Element) -> None:
    """A page has no current row."""


def deselect(widget: Element) -> None:
    """A page has no common way for it."""


_MAKERS: dict[str, Callable[[Element], Iterator[Control]]] = {
    "button": _button,
    "menu": _menu,
    "toggle": _toggle,
    "tab": _tab,
    "choice": _choice,
    "list": _rows,
    "table": _rows,
    "slider": _slider,
    "color": _color,
    "file": _file,
    "canvas": _canvas,
    "entry": _entry,
    "text": _entry,
}
