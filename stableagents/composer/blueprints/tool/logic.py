"""What all tools have in common: their fields, what they make of them, and how whole numbers are read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation

from days import read_day, read_time
from marks import without_thousands
from shapes import Shape

MAX_TEXT = 200_000  # characters that a tool reads
BAR = 20  # signs
NOW = ("now", "jetzt", "ahora", "maintenant")
Typed = Mapping[str, str]


class ToolError(ValueError):
    """A field can't be used like this; the message says why, ``field`` is its name."""

    def __init__(self, message: str, field: str = "") -> None:
        super().__init__(message)
        self.field = field


@dataclass(frozen=True)
class Field:
    """One field. ``type`` is line, secret (a line that is not kept), area (several lines), tick ("yes" or"
    " nothing), choice or slider; ``only_for`` has what must be chosen for it to be asked for."""

    name: str
    label: str
    type: str = "line"
    first: str = ""
    choices: tuple[str, ...] = ()
    only_for: tuple[str, ...] = ()


@dataclass(frozen=True)
class Made:
    """What a tool made: rows of a name and a value, the first of which is the result; a text of several lines;"
    " what it
    puts into its fields; what it draws."""

    rows: list[tuple[str, str]]
    text: str = ""
    puts: dict[str, str] = field(default_factory=dict)
    shapes: list[Shape] = field(default_factory=list)


def text_in(typed: Typed, name: str) -> str:
    """What was typed. Raises ``ToolError`` where that is nothing."""
    text = typed[name].strip()
    if not text:
        raise ToolError("There is nothing here yet: write something.", name)
    return text[:MAX_TEXT]


def whole_in(typed: Typed, name: str, least: int, most: int) -> int:
    """The whole number in a field. Raises ``ToolError`` for what is none, or out of its range."""
    text = without_thousands("".join(typed[name].split()))
    digits = text.removeprefix("-")
    is_whole = digits.isascii() and digits.isdecimal() and len(digits) < 20
    if not is_whole or not least <= int(text) <= most:
        raise ToolError(f"Write a whole number from {least} to {most}.", name)
    return int(text)


def number_in(typed: Typed, name: str, least: float, most: float) -> Decimal:
    """The number in a field, with a point or a comma. Raises ``ToolError``."""
    text = without_thousands("".join(typed[name].split())).replace(",", ".")
    try:
        number = Decimal(text)
    except InvalidOperation:
        raise ToolError("Write a number like 12.5.", name) from None
    if not number.is_finite() or not least <= number <= most:
        raise ToolError(f"Write a number from {least:g} to {most:g}.", name)
    return number


def day_in(typed: Typed, name: str) -> date:
    """The day in a field. Raises ``ToolError``."""
    try:
        return date.fromisoformat(read_day(text_in(typed, name), date.today()))
    except ToolError:
        raise
    except ValueError as error:
        raise ToolError(str(error), name) from None


def time_in(typed: Typed, name: str) -> time:
    """The time of day in a field, such as 7:30, or that of now. Raises ``ToolError``."""
    text = text_in(typed, name)
    if text.lower() in NOW:
        return datetime.now().time().replace(second=0, microsecond=0)
    try:
        return time.fromisoformat(read_time(text))
    except ValueError as error:
        raise ToolError(str(error), name) from None


def as_clock(minutes: int) -> str:
    """A time of day from the minutes since midnight, whichever day that is on."""
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"


def bar_of(share: float) -> str:
    """A share from 0 to 1 as a bar of signs."""
    full = round(BAR * share)
    return "█" * full + "░" * (BAR - full)


def plain(number: float | Decimal, places: int = 4) -> str:
    """A number without needless zeros."""
    text = f"{number:,.{places}f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text


def colour_in(typed: Typed, name: str) -> tuple[int, int, int]:
    """Red, green and blue of a colour such as #3f7ab3 or #fff. Raises ``ToolError``."""
    text = typed[name].strip().lstrip("#").lower()
    text = "".join(digit * 2 for digit in text) if len(text) == 3 else text
    if not re.fullmatch(r"[0-9a-f]{6}", text):
        raise ToolError("Write a colour such as #3f7ab3.", name)
    return int(text[:2], 16), int(text[2:4], 16), int(text[4:], 16)


def hex_of(colour: tuple[float, ...]) -> str:
    return "#" + "".join(f"{round(part):02x}" for part in colour)


def between(first: tuple[int, int, int], second: tuple[int, int, int], share: float) -> tuple[float, ...]:
    """The colour on the way from one to the other; ``share`` is from 0 to 1."""
    return tuple(a + (b - a) * share for a, b in zip(first, second, strict=True))
