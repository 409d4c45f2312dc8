"""What a tool of the catalogue is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field of a tool; as ``Field`` in the project's ``logic.py``. ``row`` is what stands before a row of ticks,
    ``only_for`` has what must be chosen for it to be asked for; nothing: it always is."""

    name: str
    label: str
    type: str = "line"
    first: str = ""
    choices: tuple[str, ...] = ()
    least: int = 0
    most: int = 100
    row: str = ""
    only_for: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Tool:
    """``words`` is a pattern in descriptions; ``example`` are typed values and what the first result then holds.
    ``has_text`` is for a result of several lines, ``sheet`` the size of a drawing, where there is one. ``given``
    are patterns of what a field begins with, as a description says it; ``narrowed`` is a choice that has only what a
    description names, where that is two at least. ``again`` are the words of a button that asks for the next
    one: the tool is then told that ``again`` has changed."""

    title: str
    words: str
    explanation: str
    fields: tuple[Field, ...]
    example: tuple[dict[str, str | bool], str]
    has_text: bool = False
    sheet: tuple[int, int] = field(default=(0, 0))
    given: Mapping[str, str] = field(default_factory=dict)
    narrowed: str = ""
    again: str = ""
