"""What is on the page, as the last look at it told: plain values that stand in for widgets."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from . import hand

_MAX_TEXT = 300
_MAX_RECORDED = 200
_FLAT = frozenset({"label", "picture"})


class Element:
    """One element that can be seen. ``id`` is the same as long as the page lives."""

    def __init__(self, window: Window, told: dict[str, Any]) -> None:
        self.window = window
        self.told = told
        self.id: str = told["id"]
        self.kind: str = told["kind"]
        self.label: str = told["label"]


class Window:
    """A window of pywebview with its page, or a modal dialog in one: ``dialog`` is then its id."""

    def __init__(self, native: Any, page: dict[str, Any], dialog: dict[str, Any] | None = None) -> None:
        self.native, self.page, self.dialog = native, page, dialog
        inside = dialog["id"] if dialog is not None else ""
        self.elements = [Element(self, told) for told in page["elements"] if told["modal"] == inside]


def in_window(window: Window) -> list[Any]:
    return [window, *window.elements]


def walk(root: Window) -> Iterator[Any]:
    """The window, everything on its page, and what is in its dialogs."""
    yield root
    for told in root.page["elements"]:
        yield Element(root, told)
    for name, text in root.page["hidden"].items():
        yield Element(root, {"id": name, "kind": "hidden", "label": text})


def path(widget: Any) -> str:
    if isinstance(widget, Element):
        return f"{widget.window.native.uid}.{widget.id}"
    return str(widget.native.uid) + (f".{widget.dialog['id']}" if widget.dialog is not None else "")


def title(window: Window) -> str:
    return str(window.dialog["title"] if window.dialog is not None else window.page["title"])


def kind(widget: Any) -> str:
    return widget.kind if isinstance(widget, Element) else "window"


def label(widget: Any) -> str:
    return widget.label if isinstance(widget, Element) else title(widget)


def state(widget: Any) -> str:
    return str(widget.told["state"]) if isinstance(widget, Element) else "normal"


def exists(widget: Any) -> bool:
    """Whether a dialog is still open; of other things it is noticed when they are used."""
    if isinstance(widget, Element) or widget.dialog is None:
        return True
    page = hand.toolkit.look(widget.native)
    return any(dialog["id"] == widget.dialog["id"] for dialog in page["modals"])


def can_be_seen(widget: Any) -> bool:
    return exists(widget)


def has_content(window: Window) -> bool:
    return bool(window.elements)


def texts(widget: Any) -> list[str]:
    """Everything that it shows as text."""
    if not isinstance(widget, Element):
        return [title(widget)]
    shown = widget.told.get("texts") or [widget.told.get("value") or widget.label]
    return [text for text in shown if text.strip()]


def record(window: Window) -> dict[str, Any]:
    """One screen as data: title, size, and what can be seen with its tag, text, state and geometry in pixels."""
    widgets = [
        {
            "class": element.told["tag"],
            "text": " | ".join(texts(element))[:_MAX_TEXT],
            "state": state(element),
            "geometry": element.told["box"],
        }
        for element in window.elements[:_MAX_RECORDED]
    ]
    return {"title": title(window), "size": window.page["size"], "widgets": widgets}
