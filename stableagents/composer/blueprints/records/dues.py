"""A fee that is the same for all, where it is ticked who has paid it: "the fee is 45 euros", "everyone pays 35", "25
pounds a lesson"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from stableagents.composer.asides import alike
from stableagents.composer.blueprints.records import states, told_rates
from stableagents.composer.blueprints.records.keys import has
from stableagents.composer.blueprints.records.tables import CENTS
from stableagents.composer.figures import FIGURE, MONEY, as_digits
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.periods import A_PERIOD
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
_OUTING = (
    r"(?:[^\W\d_]+ )?(?:trip|tour|outing|excursion|camp|course|weekend|journey|retreat)|\w*(?:ausflug|fahrt|reise"
    r"|lager|kurs|freizeit)|(?:viaje|excursión|curso|campamento|voyage|sortie|stage)(?: [^\W\d_]+)?"
)
_FEE = (
    rf"\b(?:{_NOUN})(?: (?:is|are|of|was|ist|sind|beträgt|von|es|son|de|es de|est|est de|à))?:? [€£$]?{FIGURE}"
    rf"(?:{_MONEY})?(?!\w)"
    rf"|\b{_EACH} [€£$]?{FIGURE}{_MONEY}(?!\w)"
    rf"|\b(?:{_OUTING})\b(?: (?:that|which|die|der|das|que|qui))? (?:costs?|kostet|cuesta|coûte) [€£$]?{FIGURE}"
    rf"(?:{_MONEY})? (?:each|a head|per|for each|pro|je|für jede[ns]?|por|cada|par|chacun)\b"
    rf"|\bit(?:'s| is| costs) [€£$]?{FIGURE}(?:{_MONEY})? (?:per|for each|for every|a|each) (?:child|kid|person"
    rf"|head|family"
    r"|member|pupil|team)\b"
    rf"|\b(?:at|zu|für|a|à|for) [€£$]?{FIGURE}(?:{_MONEY})? (?:each|apiece|(?:das )?stück|cada un[oa]|chacune?)\b"
    rf"|(?<![^\W\d_])(?:lessons?|classes|sessions|\w*stunden?|\w*unterricht|clases|cours|leçons?)(?: d[e'] ?[^\W\d_]+)?"
    rf" (?:at|for|zu|für|a|por|à|pour) [€£$]?{FIGURE}{_MONEY}(?! ?(?:an?|per|pro|die|la|por|par|de l')\b)(?!\w)"
)
_PERIOD_BEHIND = re.compile(
    r" ?(?:an?|per|each|every|pro|im|die|al?|por|par) (?:hour|stunde|hora|heure|day|tag|día|jour"
    r"|week|woche|semana|semaine|month|monat|mes|mois)\b"
)
_OF_TIME = "|".join(
    (told_rates.HOURS, told_rates.MINUTES, told_rates.NIGHTS, told_rates.WHOLE_DAYS, told_rates.WAY, A_PERIOD)
)
_BESIDE = ("text", "tick", "choice", "email", "long_text", "date")  # what has no price of its own
_AMOUNT = rf"[€$£] ?\d|{FIGURE} ?(?:{MONEY}|{CENTS})(?![^\W_])"
_LESSONS = r"lessons?|tuition|\w{3,}stunden?|\w*unterricht|nachhilfe|clases?|cours|leçons?"
_ASKS_SUM = (
    r"totals?|sum|how much|owes?|owed|earned|takings|summe|gesamt\w*|wie ?viel|schulde\w*|verdien\w*|suma|cuánto|deben?"
    r"|somme|combien|doi(?:t|vent)"
)
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
    """The fields, with the fee before the tick that it is paid, or last where its sum is asked for; not where another
    of them is money."""
    if any(f.type not in _BESIDE and not _is_period(f) for f in fields):
        return fields
    done = states.done_of(tuple(fields))[0]
    paid = next((f for f in fields if f.key == done and f.type == "tick" and has(_PAID, f.label.lower())), None)
    figure = (of(text) if paid else "") or (of_each(fields, text) if paid or has(_ASKS_SUM, text) else "")
    if not figure:
        return fields
    place = fields.index(paid) if paid else len(fields)
    return [*fields[:place], FieldSpec(key=_KEY, label=words.get("Fee", "Fee"), type="money"), *fields[place:]]


def of_each(fields: Sequence[FieldSpec], text: str) -> str:
    """What one of the records costs, as a text in lower case has it: "25 pounds a lesson"; nothing where it is a price
    of what a record has several of."""
    rates = list(told_rates.rates_in(text))
    if len(pattern_of(_AMOUNT).findall(text)) > 1:
        return ""
    if len(rates) != 1 or len(rates[0].units) != 1 or rates[0].first or rates[0].whom:
        return ""
    rate, unit = rates[0], rates[0].units[0]
    is_of_time = told_rates.is_unit(_OF_TIME, unit)
    is_hour = told_rates.is_unit(told_rates.HOURS, unit) and has(_LESSONS, text)
    are_several = any(
        f.type == "text"
        and alike(f.label, unit)
        and not _is_period(f)
        and (f.label.lower() != unit or f is not fields[0])
        for f in fields
    )
    is_of_period = any(_is_period(f) and alike(f.label, unit) for f in fields)
    return "" if are_several or (is_of_time and not is_hour and not is_of_period) else rate.figure


def _is_period(field: FieldSpec) -> bool:
    """Whether a field tells for which week, month or year a record is."""
    return bool(pattern_of(rf"(?:{A_PERIOD})").fullmatch(field.label.lower()))


def is_in(fields: Sequence[FieldSpec]) -> bool:
    """Whether a fee stands in each record."""
    return any(f.key == _KEY and f.type == "money" for f in fields)


def first_of(fields: tuple[FieldSpec, ...], text: str) -> dict[str, str]:
    """What the fee of a new record begins with."""
    if not is_in(fields):
        return {}
    figure = of(text) or of_each([f for f in fields if f.key != _KEY], text)
    return {_KEY: figure} if figure else {}
