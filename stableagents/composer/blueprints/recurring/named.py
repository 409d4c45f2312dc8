"""The things that a description names, each with how often it comes: "glass every 2 weeks, paper every 4 weeks"."""

from __future__ import annotations

import re
from typing import NamedTuple

from stableagents.composer.periods import WEEKDAYS

UNITS = {
    "Days": r"days?|tage?n?|días?|jours?",
    "Weeks": r"weeks?|wochen?|semanas?|semaines?",
    "Months": r"months?|monate?n?|mes(?:es)?|mois",
    "Years": r"years?|jahre?n?|años?|ans?",
}
_FIGURES = {
    "other": 2, "two": 2, "three": 3, "four": 4, "six": 6, "zwei": 2, "drei": 3, "vier": 4, "sechs": 6, "dos": 2,
    "tres": 3, "cuatro": 4, "seis": 6, "deux": 2, "trois": 3, "quatre": 4,
}  # fmt: skip
_EVERY = (
    r"(?:every|each|alle|jede[nrs]?|cada|tous les|toutes les|chaque)"
    rf"(?: (\d{{1,3}}|{'|'.join(_FIGURES)}))? ({'|'.join(UNITS.values())})"
)
_BETWEEN = r"\s*\(?(?:the|in der|la|l['’])\s?(?:other|anderen?|otra|autre)\b"
_THING = re.compile(
    r"(?:^|[,;:.?!\n]|\b(?:and|und|y|et)\b)\s*(?:the |die |der |das |el |la |los |las |le |les )?"
    rf"([^\W\d_][^,;:.?!\n()]{{1,38}}?)\s*\b{_EVERY}\b({_BETWEEN})?",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"^.*\b(?:the|my|den|die|das|meine?n?|el|la|los|las|mis?|le|les|mes|mon|ma) ", re.IGNORECASE)
_NO_THING = re.compile(
    r"\b(?:i|we|ich|wir|yo|je|nous|me|mich|mir|is|are|ist|sind|es|est|that|which|what|who|show|remind|have to|must)\b",
    re.IGNORECASE,
)


class Named(NamedTuple):
    """``often`` and ``unit`` are how often it comes; ``is_between`` where it comes between the ones before."""

    name: str
    often: int
    unit: str
    is_between: bool


def named_in(text: str) -> tuple[Named, ...]:
    """The things that are named, each once; none where only one is."""
    found: dict[str, Named] = {}
    for match in _THING.finditer(text[:4000]):
        name = _BEFORE.sub("", " ".join(match[1].split()))
        if _NO_THING.search(name) or len(name) < 3:
            continue
        figure = (match[2] or "1").lower()
        often = int(figure) if figure.isdecimal() else _FIGURES[figure]
        unit = next(unit for unit, words in UNITS.items() if re.fullmatch(words, match[3].lower()))
        found.setdefault(name.lower(), Named(name[:1].upper() + name[1:], max(1, often), unit, bool(match[4])))
    return tuple(found.values()) if len(found) > 1 else ()


def weekday_in(text: str) -> int | None:
    """The one weekday that is named, from 0 for Monday."""
    named = [number for number, words in enumerate(WEEKDAYS) if re.search(rf"\b(?:{words})\b", text, re.IGNORECASE)]
    return named[0] if len(named) == 1 else None
