"""Which record is marked among all, or in each group: "mark the cheapest", "highlight the highest score"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from stableagents.composer.asides import alike
from stableagents.composer.blueprints.records import keys
from stableagents.composer.blueprints.records.worked_out import best_group
from stableagents.composer.languages.patterns import pattern_of, words_like
from stableagents.composer.spec import FieldSpec

_MARKS = (
    r"mark(?:s|ed)?|highlight(?:s|ed)?|flag(?:s|ged)?|which(?: one| product| shop| of them)? is|point out|pick out"
    r"|markier\w*|hervor\w*|kennzeichn\w*|welche[rs]?(?: \w+)? ist|marca\w*|marque\w*|resalt\w*|destac\w*|señal\w*"
    r"|cuál es|(?:sur)?lign\w*|mets? en évidence|(?:le|la)?quel(?:le)? est|signal\w*"
)
_CHEAPEST = (
    r"cheapest|least expensive|best (?:deal|buy|value|price|offer)|(?:bil+ig|günstig|preiswert)ste\w*"
    r"|más (?:barat|económic)\w+"
    r"|(?:le|la|les) moins ch[eè]r\w*|mejor (?:precio|oferta)|meilleure? (?:prix|offre|affaire)"
)
_DEAREST = r"most expensive|dearest|priciest|teuerste\w*|más car[oa]s?|plus ch[eè]r\w*"
_LOWEST = (
    r"lowest|smallest|fewest|fastest|shortest|quickest|niedrigste\w*|kleinste\w*|schnellste\w*|kürzeste\w*|wenigsten?"
    r"|menor|más (?:baj|pequeñ|rápid|cort)\w+|plus (?:bas|petit|rapide|court)\w*"
)
_HIGHEST = (
    r"best(?: rated)?|highest|biggest|largest|longest|heaviest|top|beste\w*|höchste\w*|größte\w*|längste\w*"
    r"|schwerste\w*"
    r"|mejor(?:es)?|mayor|más (?:alt|grand|larg|pesad)\w+|meilleure?s?|plus (?:haut|grand|long|lourd)\w*"
)
_OF_EACH = r"\b(?:per|for each|of each|in each|pro|je|für jede[ns]?|por cada|de cada|por|par|pour chaque|de chaque)"
_TIMES = r"times?|seconds|minutes|zeit\w*|tiempo|temps|place|rank|platz|puesto"


def asked(fields: Sequence[FieldSpec], text: str) -> dict[str, str]:
    """The key of the figure whose lowest or highest is marked, ``how`` that is, least or most, and the key of the field
    ``by`` whose values each have one; nothing where a text in lower case asks for none."""
    for piece in pattern_of(r"[.;!?\n](?!\d)|,(?!\d)").split(text):
        told = words_like(_MARKS, r"\b", r"\b").search(piece)
        if told is None or best_group(fields, piece):
            continue
        for how, words in (("money", _CHEAPEST), ("dearest", _DEAREST), ("least", _LOWEST), ("most", _HIGHEST)):
            found = words_like(words, r"\b", r"\b").search(piece)
            of = _figure(fields, piece, is_money=how in ("money", "dearest")) if found else None
            if of is not None:
                is_least = how in ("money", "least") or bool(pattern_of(rf"\b(?:{_TIMES})\b").search(of.label.lower()))
                return {"of": of.key, "how": "least" if is_least else "most", "by": _by(fields, piece)}
    return {}


def _figure(fields: Sequence[FieldSpec], piece: str, *, is_money: bool) -> FieldSpec | None:
    """What is compared: the figure that is named, what a piece costs, else the amount or the one figure there is."""
    figures = [f for f in fields if f.type in keys.FIGURES]
    amounts = [f for f in figures if f.type in ("money", "amount", "product", "by_kind")]
    each = [f for f in figures if f.type in ("formula", "amount") and "/" in f.choices]
    if is_money:
        return next(iter([*each, *amounts]), None)
    words = re.findall(r"[^\W\d_]{3,}", piece)
    named = [
        f for f in figures if any(alike(one, word) for one in re.findall(r"[^\W\d_]{3,}", f.label) for word in words)
    ]
    stars = [f for f in figures if f.type == "stars"]
    return next(iter([*named, *stars, *each, *(figures if len(figures) == 1 else [])]), None)


def _by(fields: Sequence[FieldSpec], piece: str) -> str:
    found = pattern_of(rf"{_OF_EACH} (?P<group>[^\W\d_]{{3,}})").search(piece)
    groups = [f for f in fields if f.type in ("text", "choice", "link")]
    return next((f.key for f in groups if found and any(alike(w, found["group"]) for w in f.label.split())), "")
