"""A fixed sum that each record has on top of what it comes to: "30 for cleaning on top each time", "plus a fee of
20"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from stableagents.composer.figures import MONEY, WRITTEN, as_digits
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import FieldSpec

Fields = list[FieldSpec]
_SUM = rf"(?:[€$£] ?)?(?P<SUM>{WRITTEN})(?![\d%]| ?%| ?(?:percent|prozent|por ciento|pour cent))(?: ?(?:{MONEY}))?"
# So much for each of something is a rate; each time is each record.
_NO_RATE = (
    r"(?! ?(?:an?|per|each|every|pro|je|jede[nrs]?|por|cada|par|chaque|la|le|el|die|der|das)"
    r" (?!time\b|booking\b|order\b|stay\b|job\b|delivery\b|mal\b|buchung\b|bestellung\b|vez\b|reserva\b|pedido\b"
    r"|fois\b)[^\W\d_])"
)
_AND = r"(?:plus|\+|zuzüglich|zzgl\.?|dazu(?: kommen)?|hinzu kommen|más|sumar|en plus|ajouter)"
_A_FEE = (
    r"(?:(?:a|an|the|eine|una|un|une) )?(?:(?:fixed|flat|one-off|feste|fija|fixe) )?"
    r"(?:fee|charge|price|deposit|grundgebühr|gebühr|pauschale|cuota|tarifa|frais|forfait)(?: fija| fixe)?"
    r"(?: (?:of|von|de))? "
)
_WHAT = r"(?: (?:for|für|de|por|para|pour|d')? ?(?:(?:the|die|das|la|el|le|l') ?)?[^\W\d_][\w-]*(?: [^\W\d_][\w-]*)?)?"
_TOP = r"(?:on top|extra|in addition|obendrauf|obendrein|zusätzlich|dazu|encima|aparte|adicional(?:es)?|en plus|en sus)"
_EACH_TIME = (
    r"(?:,? (?:each|every) (?:time|booking|order|stay|job)|,? for each|,? per (?:booking|order|stay|job|delivery)"
    r"|,? jedes mal"
    r"|,? (?:pro|je) (?:buchung|bestellung)|,? cada vez|,? por (?:reserva|pedido)|,? (?:à )?chaque fois"
    r"|,? par (?:réservation|commande))?"
)
_JOINED, _ENDS = r"(?:(?:,|\b(?:and|und|y|et))\s*)?", r"(?=\s*(?:[,;]|\.(?!\d)|$|\band\b|\bund\b|\by\b|\bet\b))"
_PLUS, _TOPPED = (_SUM.replace("SUM", name) for name in ("plus", "top"))
ON_TOP = (
    rf"{_JOINED}(?:(?<=[,;:.] )|\b){_AND} (?:{_A_FEE})?{_PLUS}{_NO_RATE}{_WHAT}(?: {_TOP})?{_EACH_TIME}{_ENDS}"
    rf"|{_JOINED}(?<![\w.,:/-]){_TOPPED}{_NO_RATE}{_WHAT} {_TOP}{_EACH_TIME}{_ENDS}"
)


def told(text: str) -> str:
    """The sum that comes on top of each record, as digits; nothing where a text tells none."""
    found = pattern_of(ON_TOP, re.IGNORECASE).search(text)
    return as_digits(found["plus"] or found["top"]) if found else ""


def without(text: str) -> str:
    """A text without what comes on top, which names no field."""
    return pattern_of(ON_TOP, re.IGNORECASE).sub("", text)


def added(fields: Sequence[FieldSpec], text: str) -> Fields:
    """The fields, of which the last amount that is worked out has the fixed sum on top."""
    figure = told(text)
    amounts = [f for f in fields if f.type in ("amount", "product")] if figure else []
    if not amounts:
        return list(fields)
    whole = amounts[-1]
    steps = (*whole.choices, "*") if whole.type == "product" else whole.choices
    made = replace(whole, type="amount", choices=(*steps, figure, "+"))
    return [made if field is whole else field for field in fields]


def is_told(part: str, fields: Sequence[FieldSpec]) -> bool:
    """Whether a part of a description tells the sum that an amount among the fields has on top."""
    figures = {as_digits(one) for one in re.findall(WRITTEN, part)}
    return any(f.type == "amount" and f.choices[-2:] == (one, "+") for f in fields for one in figures)
