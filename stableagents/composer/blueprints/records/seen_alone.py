"""Which records a description wants to see alone by a figure: "show only those with more than 500 pieces"."""

from __future__ import annotations

import re

from stableagents.composer.blueprints.records import watching
from stableagents.composer.blueprints.records.keys import has
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import FieldSpec

_PIECES = r"[.](?!\d)|[;!?\n]|,(?!\d)"
_SEES = (
    r"show\w*|see|view|lists?|find|display|filter\w*|zeig\w*|sehen?|anzeig\w*|finden|ver|mostrar|muestr\w+|enseñ\w+"
    r"|filtr\w+|voir|montr\w+|affich\w+"
)
_ALONE = (
    r"only|just|those|the ones|all (?:the )?[^\W\d_]+ (?:over|under|above|below|with|from)|filter\w*|nur|diejenigen"
    r"|sólo|solo|solamente|(?:los|las) que|filtr\w+|seulement|uniquement|que (?:les|ceux|celles)|ceux|celles"
)
_WARNED = r"red|mark\w*|highlight\w*|warn\w*|rot|markier\w*|rojo|marca\w*|rouge|surlign\w*|signal\w*"


def is_meant(piece: str) -> bool:
    """Whether a piece of a text in lower case asks for some of the records alone, and warns of nothing."""
    return has(_SEES, piece) and has(_ALONE, piece) and not has(_WARNED, piece)


def seen_alone(fields: tuple[FieldSpec, ...], text: str) -> list[list[str]]:
    """The keys of figures by which records are seen alone, each with the least and the most beyond which they lie."""
    found: list[list[str]] = []
    for piece in filter(is_meant, pattern_of(_PIECES).split(text)):
        for place, figure, said in watching.beyond(piece):
            key = watching.watched(fields, piece, said["unit"] or "", "", said.start())
            others = [] if said["unit"] else [f.key for f in fields if f.type == "money"]
            if any(one[0] == key for one in found):  # "at least 3 rooms and under 300000"
                key = next((other for other in others if other != key), key)
            if key:
                found.append([key, figure, ""] if place == 1 else [key, "", figure])
    return found


def without(text: str) -> str:
    """A text without the pieces that ask for some records alone, for what warns of bounds."""
    return "".join(" " if is_meant(part) else part for part in re.split(rf"({_PIECES})", text))
