"""The goal that a description sets for what a record keeper adds up: "save 1200", "meta de 8000", "goal 75 kg"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from stableagents.composer.asides import alike
from stableagents.composer.figures import WRITTEN, as_digits
from stableagents.composer.spec import FieldSpec

_FIGURE = rf"{WRITTEN}(?![\d.,:/-]*\d)"
_UNIT = r"(?: ?(?P<{name}>[€$£]|[^\W\d]{{1,12}}))?"
_BETWEEN = (
    r"(?: (?:weight|amount|of|is|to|for|the|year|month|week|day|save|raise|collect|reach|read|run|von|ist|sind|bei|für"
    r"|das|jahr|de|es|son|para|el|año|est|sont|pour|l'année)| ?[:=])*"
)
_SET = re.compile(
    r"\b(?:goals?|target|aim|(?:spar|tages|jahres|monats)?ziel|meta|objetivo|objectif)\b"
    rf"{_BETWEEN} ?[€$£]?(?P<figure>{_FIGURE}){_UNIT.format(name='unit')}",
    re.IGNORECASE,
)
_DOING = re.compile(
    r"\b(?:sav(?:e|ing)(?: up)?|rais(?:e|ing)|collect(?: up to)?|reach|ahorrar|juntar|recaudar|reunir|économiser"
    r"|épargner|réunir|récolter)"
    rf"(?: up to| about| around| to| hasta| jusqu'à)? [€$£]?(?P<figure>{_FIGURE}){_UNIT.format(name='unit')}"
    rf"|\b(?P<figure_of>{_FIGURE}){_UNIT.format(name='unit_of')} (?:ansparen|sparen|sammeln|erreichen)\b",
    re.IGNORECASE,
)
_AT_LEAST = re.compile(
    rf"\b(?:at least|minimum|mindestens|al menos|como mínimo|mínimo"
    rf"|au moins) (?P<figure>{_FIGURE}){_UNIT.format(name='unit')}"
    r"(?<! a)(?<! am)(?<! al) (?:a|per|each|every|am|pro|jeden|al|por|cada|par) (?:day|tag|día|jour)\b",
    re.IGNORECASE,
)
_DAILY = re.compile(
    r"\b(?:daily|(?:a|per|each|every) day|täglich\w*|tagesziel|(?:am|pro) tag|diari[ao]|(?:al|por) día|par jour"
    r"|quotidien\w*)\b",
    re.IGNORECASE,
)
_OTHERS_THAN_UNITS = {"and", "or", "with", "by", "in", "on", "und", "mit", "bis", "y", "con", "et", "avec", "a", "per"}
_FIGURES = ("money", "number", "product", "hours", "formula", "amount", "difference")
_MONEY = {"€", "$", "£", "euro", "euros", "eur", "dollar", "dollars", "usd", "pound", "pounds", "chf", "franken"}
_OF_UNIT = {"kg": ("weight", "gewicht", "peso", "poids"), "km": ("kilometres", "distance", "distanz", "distancia")}


def asked(text: str, fields: Sequence[FieldSpec], names: str) -> dict[str, Any]:
    """The goal that a description sets: its figure, of which field or of ``names`` it is, and whether it is one of
    each day; nothing where there is none."""
    found = _SET.search(text) or _DOING.search(text) or _AT_LEAST.search(text)
    if found is None:
        return {}
    parts = found.groupdict()
    figure, unit = parts["figure"] or parts.get("figure_of"), (parts["unit"] or parts.get("unit_of") or "").lower()
    around = text[max(0, found.start() - 20) : found.end() + 20]
    has_days = any(field.type == "date" for field in fields)
    of = _meant(unit, fields, names)
    return {"figure": as_digits(str(figure)), "of": of, "daily": has_days and bool(_DAILY.search(around))} if of else {}


def shown(goal: Mapping[str, Any], fields: Sequence[FieldSpec], sums: Sequence[str]) -> dict[str, Any]:
    """What the page shows of a goal, as long as its field is there."""
    keys = {field.key for field in fields}
    if not goal or not (goal["of"] == "*" or goal["of"] in keys):
        return {}
    day = next((field.key for field in fields if field.type == "date"), "")
    of = "" if goal["of"] == "*" else goal["of"]
    how = "count" if not of else "sum" if of in sums else "latest"
    return {"figure": goal["figure"], "of": of, "how": how, "day": day, "daily": bool(goal["daily"] and day)}


def _meant(unit: str, fields: Sequence[FieldSpec], names: str) -> str:
    """The key of the field that a goal is of, or ``*`` for how many records there are."""
    figures = [field for field in fields if field.type in _FIGURES]
    if unit in _MONEY:
        money = [field for field in figures if field.type in ("money", "product", "amount", "formula")]
        return next((field.key for field in [*money[::-1], *figures]), "")
    if len(unit) > 1 and unit not in _OTHERS_THAN_UNITS:
        words = (unit, *_OF_UNIT.get(unit, ()))
        for field in figures:
            if any(alike(word, part) for word in words for part in re.findall(r"[^\W\d]+", field.label.lower())):
                return field.key
        if any(alike(unit, name) for name in re.findall(r"[^\W\d]{3,}", names.lower())):
            return "*"
    return next((field.key for field in figures), "")
