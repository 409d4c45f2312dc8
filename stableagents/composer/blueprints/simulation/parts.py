"""What a simulation of the catalogue is made of."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Setting:
    """One slider, or a choice between ``choices``, which are numbered from 1; ``counted`` is a pattern of what a number
    in the description may count."""

    name: str
    label: str
    least: int
    most: int
    first: int
    counted: str = ""
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """``words`` is a pattern in descriptions."""

    title: str
    words: str
    explanation: str
    settings: tuple[Setting, ...]
