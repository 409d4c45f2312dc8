"""A fee that is the same for all, where it is ticked who has paid it: "the fee is 45 euros", "everyone pays 35"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from stableagents.composer.blueprints.records import states
from stableagents.composer.blueprints.records.keys import has
from stableagents.composer.figures import FIGURE, as_digits
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import FieldSpec

_KEY = "fee"
_MONEY = r" ?(?:€|£|\$|euros?|eur|dollars?|pounds?|quid|francs?|franken|chf)"
_NOUN = (
    r"(?:(?:yearly|annual|monthly|membership|club|entry|school|registration) )?"
    r"(?:fees?|dues|subscription|subs|contribution)"
    r"|\w*(?:beitrag|gebühr)|cuotas?|cotisation|participation"
)
_EACH = (
    r"(?:everyone|everybody|each(?: one| of them| \w+)?|every \w+|they(?: all)?|all of them|jede[rs]?(?: \w+)?|alle"
    r"|cada (?:uno|una|\w+)|todos|chacun|chacune|chaque \w+|tous) (?:has to pay|have to pay|must pay|pays?|owes?"
    r"|zahlt|zahlen|muss|müssen|paga|pagan|paie|paient|doit(?: payer)?)"
)
_FEE = (
    rf"\b(?:{_NOUN})(?: (?:is|are|of|was|ist|sind|beträgt|von|es|son|de|es de|est|est de|à))?:? [€£$]?{FIGURE}"
    rf"(?:{_MONEY})?(?!\w)"
    rf"|\b{_EACH} [€£$]?{FIGURE}{_MONEY}(?!\w)"
)
_PERIOD_BEHIND = re.compile(
    r" ?(?:an?|per|each|every|pro|im|die|al?|por|par) (?:hour|stunde|hora|heure|day|tag|día|jour"
    r"|week|woche|semana|semaine|month|monat|mes|mois)\b"
)
_BESIDE = ("text", "tick", "choice", "email", "long_text", "date")  # what has no price of its own
_PAID = r"paid|bezahlt|gezahlt|pagad[oa]|pagó|payée?"
_WHO_HAS_PAID = (
    r"\bwho (?:has |have |hasn't |already )*paid\b|\bwer (?:\w+ ){0,4}(?:be|ge)zahlt"
    r"|\bquién(?:es)? (?:ha|han|ya|no) ?(?:\w+ )?pag|\bqui a (?:déjà )?payé"
)


def of(text: str) -> str:
    """The one fee that a text in lower case tells, as digits; nothing where there is none, or more than one."""
    found = [one for one in pattern_of(_FEE).finditer(text) if not _PERIOD_BEHIND.match(text, one.end())]
    figures = {as_digits(next(filter(None, one.groups()))) for one in found}
    return figures.pop() if len(figures) == 1 else ""


def asks_who_paid(text: str) -> bool:
    """Whether a text in lower case asks who has paid a fee that is the same for all."""
    return bool(of(text) and pattern_of(_WHO_HAS_PAID).search(text))


def with_fee(fields: list[FieldSpec], text: str, words: Mapping[str, str]) -> list[FieldSpec]:
    """The fields, with the fee before the tick that it is paid, where no other of them is money."""
    done = states.done_of(tuple(fields))[0]
    paid = next((f for f in fields if f.key == done and f.type == "tick" and has(_PAID, f.label.lower())), None)
    if paid is None or not of(text) or any(f.type not in _BESIDE for f in fields):
        return fields
    place = fields.index(paid)
    return [*fields[:place], FieldSpec(key=_KEY, label=words.get("Fee", "Fee"), type="money"), *fields[place:]]


def first_of(fields: tuple[FieldSpec, ...], text: str) -> dict[str, str]:
    """What the fee of a new record begins with."""
    return {_KEY: of(text)} if any(f.key == _KEY and f.type == "money" for f in fields) and of(text) else {}
