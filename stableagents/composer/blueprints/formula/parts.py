"""What a formula of the catalogue is made of."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field of a formula; as ``Input`` in the project's ``logic.py``."""

    name: str
    label: str
    unit: str = ""
    type: str = "number"
    first: str = ""
    least: str = ""
    most: str = ""
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Formula:
    """``words`` is a pattern in descriptions; ``example`` are typed values and what the first result then holds."""

    title: str
    words: str
    explanation: str
    fields: tuple[Field, ...]
    example: tuple[dict[str, str], str] = field(default=({}, ""))
