"""An amount of one period in others: "yearly salary; show per month, per week and per hour"."""

from __future__ import annotations

import re
from collections.abc import Callable

from stableagents.composer.blueprints.formula.expression import Tree, name_of
from stableagents.composer.blueprints.formula.parts import Field
from stableagents.composer.blueprints.formula.worded.program import Line, Program, Result
from stableagents.composer.languages.patterns import pattern_of

WEEK = r"week|weekly|woche|wöchentlich\w*|wochen\w*|semana|semanal|semaine|hebdomadaire"
MONTH = r"month|monthly|monat|monatlich\w*|monats\w*|mes|mensual|mois|mensuel(?:le)?"
YEAR = r"year|yearly|annual|annually|jahr|jährlich\w*|jahres\w*|año|anual|an|année|annuel(?:le)?"
# What an amount has a period by, what it is called as a result, and how many of it are in a year.
_PERIODS = (
    (r"hour|hourly|stunde|stunden\w*|hora|heure|horaire", "In an hour", "2080"),
    (r"day|daily|tag(?:e|es)?|täglich|día|diari[oa]|jour|journalier", "In a day", "365"),
    (WEEK, "In a week", "52"),
    (MONTH, "In a month", "12"),
    (YEAR, "In a year", "1"),
)
_PAID = (
    r"\b(?:salary|wages?|pay|income|earn\w*|\w*gehalt|\w*lohn|einkommen|verdienst|sueldo|salario|ingresos?|salaire"
    r"|revenu)\b"
)
_OF_WORK = {"365": "260"}  # days of a year that are paid
_AMOUNT = (
    r"\b(?:amount|cost|price|rent|salary|wages?|pay|income|money|betrag|kosten|preis|miete|\w*gehalt|\w*lohn|taschengeld"
    r"|einkommen|importe|cantidad|gasto|coste|precio|alquiler|sueldo|salario|paga|montant|coût|prix|loyer|salaire|argent)\b"
)
_FEW = 6  # words of what is put in
_WISHES = r"\b(?:show|see|how much|what|tell|zeig\w*|wie ?viel|was|muestra\w*|cu[áa]nto|ver|affiche|combien|montre)\b"
_ASKED_FOR = (
    r"^(?:enter|type in|gib|pongo|saisis) (?:my |the |mein(?:en)? |den |das |mi |el |mon |le )?"
    r"|^(?:my|mein|mi|mon) | ein$"
)


def periods_of(text: str, words: Callable[[str], str]) -> Program | None:
    """What an amount of one period, the only thing put in, is in the periods that are asked for; else ``None``."""
    parts = [part.strip() for part in re.split(r"[.;:?!\n]", text) if part.strip()]
    items = [part for part in parts if len(part.split()) <= _FEW and pattern_of(_AMOUNT).search(part.lower())]
    items = [part for part in items if len(_periods_in(part)) == 1 and not pattern_of(_WISHES).search(part.lower())]
    if len(items) != 1 or pattern_of(r"\d|,.*,.*,.*,").search(text) or len(parts) > 3:
        return None
    own = _periods_in(items[0])[0]
    rest = " ".join(part for part in parts if part != items[0])
    others = [period for period in _periods_in(rest) if period != own]
    if "," in items[0] or not others or not pattern_of(_WISHES).search(rest.lower()):
        return None
    item = pattern_of(_ASKED_FOR, re.IGNORECASE).sub("", items[0])
    program = begun_with([item])
    is_paid = pattern_of(_PAID).search(text.lower()) is not None
    for _words, label, count in others:
        tree: Tree = ("/", ("*", name_of(item), _in_year(own[2], is_paid)), _in_year(count, is_paid))
        name = f"{name_of(label)}_result"
        program.lines.append(Line(name, words(label), tree))
        program.labels[name] = words(label)
        program.results.append(Result(words(label), name, is_money=True))
    return program


def _in_year(count: str, is_paid: bool) -> str:
    return _OF_WORK.get(count, count) if is_paid else count


def _periods_in(text: str) -> list[tuple[str, str, str]]:
    return [one for one in _PERIODS if pattern_of(rf"\b(?:{one[0]})\b").search(text.lower())]


def begun_with(items: list[str]) -> Program:
    """A calculation of what is put in, without a line yet."""
    program = Program(is_more=True, is_sure=True, is_whole=True, count=len(items))
    for item in items:
        shown = item[:1].upper() + item[1:]
        program.fields.append(Field(name=name_of(item), label=shown, least="0"))
        program.labels[name_of(item)] = shown
    return program
