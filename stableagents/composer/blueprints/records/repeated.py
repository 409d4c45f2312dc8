"""Figures that each record has several of: "each archer has 10 shots from 0 to 10"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import FieldSpec

MOST = 10
_EACH = (
    r"\b(?:each|every|jede[rs]?|cada|chaque) (?P<who>[^\W\d_]{3,20}) (?:has|gets|shoots|throws|plays|bowls|does"
    r"|hat|bekommt"
    r"|schießt|wirft|spielt|macht|tiene|tira|lanza|juega|a|tire|lance|joue"
    r"|fait) (?P<number>\d{1,2}) (?P<what>(?!(?:euros?|cents?|pounds?|pence|dollars?"
    r"|bucks?|francs?|franken|pesos?|kilos?|grams?|gramm|lit(?:er|re)s?|hours?|minutes?|days?|weeks?|months?|years?"
    r"|stunden?|minuten|tage|wochen|monate|jahre|horas?|minutos|días|semanas|meses|años|heures?|jours|semaines"
    r"|mois|ans|percent|prozent)\b)[^\W\d_]{3,20})"
    r"(?P<range>[^.;,]{0,20}?\b(?P<least>\d{1,3}) ?(?:to|bis|-|–|a|à) ?(?P<most>\d{1,4})\b)?"
)
_PLURALS = ((r"ies$", "y"), (r"(?<![su])s$", ""))


def told(text: str) -> list[str]:
    """The fields of a text that tells how many figures each one has: who, and the figures by their number."""
    found = pattern_of(_EACH).search(text.lower())
    if found is None or not 1 < int(found["number"]) <= MOST:
        return []
    what = _one_of(found["what"])
    return [found["who"], *(f"{what} {number}" for number in range(1, int(found["number"]) + 1))]


def as_figures(fields: Sequence[FieldSpec], text: str) -> list[FieldSpec]:
    """The fields, of which those that each one has several of are figures."""
    names = told(text)[1:]
    return [FieldSpec(key=f.key, label=f.label, type="number") if f.label.lower() in names else f for f in fields]


def rules(fields: Sequence[FieldSpec], text: str) -> Iterator[tuple[str, str, str]]:
    """Between which bounds each of the figures lies."""
    found = pattern_of(_EACH).search(text)
    names = told(text)[1:]
    if found is None or not found["range"]:
        return
    for field in fields:
        if field.label.lower() in names:
            yield field.key, "least", found["least"]
            yield field.key, "most", found["most"]


def _one_of(name: str) -> str:
    for ending, one in _PLURALS:
        if re.search(ending, name):
            return re.sub(ending, one, name)
    return name
