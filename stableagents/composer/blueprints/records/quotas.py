"""What each of a group is to come to in all, or is not to go beyond: "who has less than ten hours", "180 per child",
"the fee is 40, who still owes how much"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stableagents.composer.asides import alike
from stableagents.composer.blueprints.records import dues, goals, watching
from stableagents.composer.blueprints.records.keys import GROUPING, TODAYS, has
from stableagents.composer.figures import FIGURE, MONEY, as_digits
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.periods import A_PERIOD, LENGTH
from stableagents.composer.spec import FieldSpec

_SENTENCES = r"[.](?!\d)|[;!?\n]|:(?!\d)"
_AMOUNT = rf"(?!one\b){FIGURE}(?!/)"
_UNIT = r"(?: ?(?P<unit>[€$£]|[^\W\d_]{1,20}))?"
_WHO = r"who|wer|quién(?:es)?|(?<!ce )qui"
_WHICH = (
    rf"(?:{_WHO}|anyone|anybody|somebody|someone|jemand|alguien|quelqu'un|whose|which|welche[rsn]?|qué|cuáles|quels?"
    r"|quelles?|lesquel\w*)"
)
_WARNS = r"warn\w*|mark\w*|alert\w*|tell me|melde\w*|avis\w*|préviens|prévenir|signale\w*"
_NOT_YET = r"not|hasnt|havent|nicht|kein\w*|no|pas|n'a|n'ont"
_ANYONE = (
    rf"{_WHO}|someone|somebody|anyone|anybody|each|every(?:one|body)?|jemand|jede[rsn]?|alle|alguien|cada (?:uno|una)"
    r"|todos|quelqu'un|chacune?|tous"
)
_MUST = (
    r"(?:must|has to|have to|needs? to|should|(?:is|are) (?:to|supposed to|expected to)|muss|müssen|soll(?:en|te|ten)?"
    r"|debe[nr]?|tienen? que|doit|doivent|wants? to|would like to|möchten?|will|quieren?|veut|veulent)"
)
_EACH = r"(?:each(?: one)?|every(?:one|body)?|jede[rsn]?|alle|cada|todos(?: los)?|chaque|chacune?|tous(?: les)?)"
_DUTY = rf"\b{_EACH}(?: [^\W\d_]+){{0,2}}? {_MUST}(?: [^\W\d_]+){{0,3}}? {_AMOUNT}{_UNIT}"
_WANTED = (
    r"goals?|targets?|aim|needed|required|quota|must|minimum|at least|\w*ziel|soll|\w*pflicht\w*|mindest\w*"
    r"|meta|objetivos?|obligatori[oa]s?|mínimo|objectif|obligatoires?|minimum|au moins|al menos"
)
_BELOW = r"below|under|short|behind|missing|d(?:a|ru)runter|drunter|fehlt|debajo|falta[n]?|dessous|manque(?:nt)?"
_FOR_EACH = (
    rf"(?<![\w.,]){_AMOUNT}{_UNIT}(?: [^\W\d_]+)?? (?:per|for (?:each|every)|each|pro|je|für jede[nrs]?|por(?: cada)?"
    rf"|para cada|par|pour chaque) (?!(?:{A_PERIOD})\b)[^\W\d_]{{3,20}}"
)
_OWES = (
    r"owes?|owing|outstanding|missing|left to pay|still to pay|behind|schulde\w*|fehlt|fehlen|noch (?:offen|zahlen)"
    r"|debe[n]?|falta[n]?|doi(?:t|vent)|manque(?:nt)?|reste à payer"
)
_PAID = (
    r"paid(?: in)?|payment|amount|gezahlt|bezahlt|betrag|einzahlung|pagad[oa]|pago|importe|payée?|montant|versée?"
    r"|versement"
)
_NO_SUM = r"times|mal|veces|fois|percent|prozent|%"


@dataclass(frozen=True, slots=True)
class Quota:
    """What the figure ``key`` of each of ``by`` is to come to (``under`` tells what is missing) or not to go beyond
    (``over``); ``period`` is the one of which it is, ``said`` the sentence that tells it."""

    how: str
    figure: str
    key: str
    by: str
    period: str
    said: str

    @property
    def column(self) -> list[str]:
        return [f"{self.how}:{self.figure}", self.key]


def told(fields: Sequence[FieldSpec], text: str, summed: Sequence[str]) -> Quota | None:
    """The quota that a text in lower case tells of records, of whose fields those with the keys ``summed`` are added
    up."""
    if not summed:
        return None
    is_log = any(f.type == "date" and _is_log(f) for f in fields)
    for said in pattern_of(_SENTENCES).split(text):
        limits = list(_limits(said, is_log=is_log))
        by = _group(fields, said) if limits else ""
        for how, figure, unit in limits if by else ():
            key = _figure_of([f for f in fields if f.key in summed], said, unit)
            if key and key != by:
                period = next((name for name, words in goals.OF_PERIOD.items() if words.search(said)), "")
                return Quota(how, figure, key, by, period, said)
    return _of_fee(fields, text, summed)


def without(text: str, quota: Quota | None) -> str:
    """The text without what tells a quota, which holds for no single record."""
    return text.replace(quota.said, " ") if quota and quota.said else text


def _is_log(field: FieldSpec) -> bool:
    label = field.label.lower()
    return has(TODAYS, label) and not has(watching.OTHER_DAYS, label)


def _limits(said: str, *, is_log: bool) -> Iterator[tuple[str, str, str]]:
    """What a sentence has as the least or the most of each: how, the figure and its unit. Where each has only one entry
    (not ``is_log``), what is asked of some is told by the entry itself."""
    if is_log and has(f"{_WHICH}|{_WARNS}", said):
        for place, figure, found in watching.beyond(said):
            if figure[:1].isdigit() and not pattern_of(r"\d ?/ ?\d").search(said):
                yield ("over" if place == 2 else "under"), figure, found["unit"] or ""
    if is_log and has(_WHICH, said) and (has(_NOT_YET, said) or "n't" in said):
        for found in pattern_of(rf"(?<![\w.,/]){_AMOUNT}{_UNIT}(?!\w)").finditer(said):
            yield "under", as_digits(found[1]), found["unit"] or ""
    if has(_WHO, said) and has(_WANTED, said) and has(_BELOW, said):
        for found in pattern_of(rf"(?<![\w.,/]){_AMOUNT}{_UNIT}(?!\w)").finditer(said):
            yield "under", as_digits(found[1]), found["unit"] or ""
    duty = pattern_of(_DUTY).search(said) or (pattern_of(_FOR_EACH).search(said) if has(_WANTED, said) else None)
    if duty:
        yield "under", as_digits(duty[1]), duty["unit"] or ""


def _group(fields: Sequence[FieldSpec], said: str) -> str:
    """The field that a sentence names as those of whom it tells, or that of a person where it asks who."""
    groups = [f for f in fields if f.type in GROUPING]
    balances = [f.label for f in fields if f.type in ("running", "level")]
    if any(alike(a, b) for label in balances for a in _words(label) for b in _words(said)):
        return ""
    named = [f.key for f in groups if any(alike(a, b) for a in _words(f.label) for b in _words(said))]
    return next(iter(named), "") or (groups[0].key if groups and has(_ANYONE, said) else "")


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]{3,}", text.lower())


def _figure_of(summed: Sequence[FieldSpec], said: str, unit: str) -> str:
    if has(_NO_SUM, unit):
        return ""
    near = [f.key for f in summed if unit and any(alike(unit, word) for word in f.label.lower().split())]
    if near or pattern_of(LENGTH).fullmatch(unit):
        return next(iter(near), "")
    money = [f.key for f in summed if f.type in ("money", "amount", "product", "banded")]
    return next(iter(money if pattern_of(MONEY).fullmatch(unit) else [f.key for f in summed]), "")


def _of_fee(fields: Sequence[FieldSpec], text: str, summed: Sequence[str]) -> Quota | None:
    """What is missing of a fee that is the same for all, where what each paid is written down."""
    fee, groups = dues.of(text), [f for f in fields if f.type in GROUPING]
    paid = [f.key for f in fields if f.type == "money" and f.key in summed and has(_PAID, f.label.lower())]
    if not fee or not groups or len(paid) != 1 or not has(_OWES, text):
        return None
    return Quota("under", fee, paid[0], groups[0].key, "", "")
