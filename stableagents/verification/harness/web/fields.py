"""The fields of a page: which there are, what they hold, what they are for, and typing into them."""

from __future__ import annotations

from typing import Any

from .. import naming
from . import hand


def find(window: Any) -> list[Any]:
    """Fields that can be seen and typed into."""
    return [
        element
        for element in window.elements
        if element.kind in ("entry", "text") and element.told["state"] not in ("disabled", "readonly")
    ]


def fill(field: Any, value: str) -> None:
    """Replace the content, with the events that typing makes."""
    field.told["value"] = hand.fill(field, value)


def content(field: Any) -> str:
    return str(field.told.get("value", ""))


def describe(field: Any) -> str:
    """The words that tell what belongs into a field."""
    return str(field.told["about"])


def called(field: Any, _folder: str) -> str:
    """What the page's code calls it: its id."""
    identity = str(field.told["path"]).rpartition(">")[2]
    return naming.words_of(identity[1:]) if identity.startswith("#") else ""


def beside(field: Any) -> list[str]:
    """The words on the buttons that stand beside it."""
    top = field.told["box"][1]
    return [
        element.label
        for element in field.window.elements
        if element.kind == "button" and abs(element.told["box"][1] - top) < 40
    ]
