"""So much for each of something, several of them, or another for some: "1.85 per drop and 20p a mile", "9 a night per
pitch plus 4 per person per night", "12 an hour, 8 for village groups". Each finds its quantity among the fields; where
one of them does not, nothing is worked out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from stableagents.composer.asides import alike, grouped
from stableagents.composer.blueprints.formula.expression import name_of
from stableagents.composer.blueprints.records import keys, reading
from stableagents.composer.blueprints.records.keys import has
from stableagents.composer.blueprints.records.resources import one_of
from stableagents.composer.blueprints.records.told_rates import (
    HOURS,
    MINUTES,
    NIGHTS,
    OTHERS,
    PERSONS,
    PIECES,
    WAY,
    WHOLE_DAYS,
    Rate,
    beyond,
    flat,
    for_some,
    is_of_year,
    is_unit,
    later,
    rates_in,
    shares_for_some,
)
from stableagents.composer.blueprints.records.worth import DAYS
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.periods import A_PERIOD
from stableagents.composer.spec import FieldSpec

Fields = list[FieldSpec]
Found = tuple[FieldSpec, Fields]
Steps = tuple[str, ...]
MAX_READ, MAX_RATES = 2000, 6
COST = (
    r"^(?:(?:total |stay )?(?:costs?|price|amount|charge|total|bill|pay|fee)|kosten|preis|betrag|summe|lohn|gesamt"
    r"|coste|precio|importe|total|coût|prix|montant)$"
)
_DISTANCE = rf"{WAY}|distance|distancia|strecke|entfernung|gefahren"
_COUNTED = rf"{PERSONS}|guests?|gäste|huéspedes|invitados|invités|participants?|teilnehmer\w*|participantes"
_MEASURES = r"\w*meter|\w*liter|\w*zentner|\w*gramm|kilo|pfund|stück"  # one or many
_IF_SO = "yes"  # what a tick keeps


@dataclass(frozen=True, slots=True)
class Term:
    """A figure times a quantity, only where ``when`` holds."""

    figure: str
    quantity: Steps
    when: str = ""


def charged(fields: Fields, text: str) -> Found | None:
    """What several rates come to together, or one that is another for some or beyond so many."""
    found = _worked_out(fields, text)
    return found[:2] if found and found[2] else None


def single(fields: Fields, text: str) -> Found | None:
    """What one rate comes to."""
    if any(f.type in ("amount", "product", "by_kind", "banded") for f in fields):
        return None
    found = _worked_out(fields, text)
    return found[:2] if found else None


def hours_of(fields: Sequence[FieldSpec]) -> Steps:
    """The steps of how many hours a record has: those that are kept, or minutes; none where it has neither."""
    hours = keys.key_of(fields, r".*", ("hours",)) or keys.key_of(fields, HOURS, ("number",))
    minutes = keys.key_of(fields, MINUTES, ("number",))
    return (hours,) if hours else (minutes, "60", "/") if minutes else ()


def _since_last(fields: Fields, steps: Steps) -> Steps:
    """The steps, with what was used since the last reading in the place of the reading."""
    used = next((f for f in fields if f.type == "difference" and f.choices[0] == steps[0]), None)
    return (used.key, *steps[1:]) if used else steps


def _worked_out(fields: Fields, text: str) -> tuple[FieldSpec, Fields, bool] | None:
    """The amount, the fields that it needs, and whether it is more than one figure times one quantity."""
    text = re.sub(r"\([^()]*\)", lambda one: " " * len(one[0]), text[:MAX_READ])
    rates = list(rates_in(text))
    if not rates or len(rates) > MAX_RATES:
        return None
    sums: list[Steps] = []
    terms: list[Term] = []
    is_more = len(rates) > 1
    for rate in rates:
        fields, quantity = _quantity(fields, rate.units, text)
        if quantity is None:
            return None
        quantity = _since_last(fields, quantity)
        is_more = is_more or len(rate.units) > 1
        if rate.first and not beyond(rate, text):
            return None
        if rate.first and len(rates) == 1 and is_of_year(rate, text):
            return _banded(fields, rate, quantity, text)
        evening = later(rate, text) if rate is rates[-1] and is_unit(HOURS, rate.units[-1]) else None
        if evening:
            fields, stepped = _in_the_evening(fields, rate, quantity, evening)
            sums.append(stepped)
            continue
        stepped = _stepped(rate, quantity, text)
        if stepped:
            sums.append(stepped)
            continue
        others = for_some(text, rate) if rate is rates[-1] else ()
        for one in (rate, *(replace(rate, figure=figure, whom=whom) for figure, whom in others)):
            fields, term = _term(fields, one, quantity)
            if term is None:
                return None
            terms.append(term)
    fields, terms = _kinds(fields, terms)
    added = _added(fields, terms)
    if added is None or not any(step for steps in [*sums, *added] for step in steps if step in {f.key for f in fields}):
        return None
    sums += added
    is_more = is_more or len(terms) > 1 or len(sums) > len(terms) or bool(rates[-1].most)
    steps = [*sums[0], *(step for one in sums[1:] for step in (*one, "+"))]
    if rates[-1].most:
        steps += [rates[-1].most, "min"]
    return FieldSpec(key="cost", label="Cost", type="amount", choices=tuple(steps)), fields, is_more


def _banded(fields: Fields, rate: Rate, quantity: Steps, text: str) -> tuple[FieldSpec, Fields, bool] | None:
    """What a record adds where the first so many of a year have one rate and all further ones another."""
    day = keys.key_of(fields, r".*", ("date",))
    if not day:
        return None
    steps = (day, rate.first, rate.figure, beyond(rate, text), *quantity)
    return FieldSpec(key="cost", label="Cost", type="banded", choices=steps), fields, True


def _in_the_evening(fields: Fields, rate: Rate, quantity: Steps, evening: tuple[str, str]) -> tuple[Fields, Steps]:
    """The fields with how many hours are later than a time of day, and the steps of a rate that is another one then."""
    start, end = keys.edges(fields, ("time",))
    late = FieldSpec(key="hours_later", label="Late hours", type="hours_after", choices=(start, end, evening[0]))
    return [*fields, late], (*quantity, late.key, "-", rate.figure, "*", late.key, evening[1], "*", "+")


def _stepped(rate: Rate, quantity: Steps, text: str) -> Steps:
    """The steps of a rate that is another one beyond so many, or a fixed price; none where it is neither."""
    if rate.first:
        return (
            *quantity, rate.first, "min", rate.figure, "*",
            *quantity, rate.first, "-", "0", "max", beyond(rate, text), "*", "+",
        )  # fmt: skip
    fixed = flat(rate, text)
    if fixed is None:
        return ()
    over = (*quantity, fixed[0], ">")
    return (*quantity, rate.figure, "*", "1", *over, "-", "*", *over, fixed[1], "*", "+")


def _term(fields: Fields, rate: Rate, quantity: Steps) -> tuple[Fields, Term | None]:
    """A rate times its quantity, and the fields with a tick where one is to tell who pays it."""
    whom = re.sub(r"^(?:the|die|los|las|les) ", "", rate.whom)
    if not whom or pattern_of(OTHERS).fullmatch(whom):
        return fields, Term(rate.figure, quantity)
    on = next((days for days, words in DAYS if is_unit(words, whom)), "")
    if on:
        day = keys.key_of(fields, r".*", ("date",))
        return fields, Term(rate.figure, quantity, f"{day}@{on}") if day else None
    counted = next((f.key for f in fields if f.type == "number" and _is_called(f, whom)), "")
    if counted:
        return fields, Term(rate.figure, (*quantity, counted, "*") if quantity else (counted,))
    fields, when = _paid_by(fields, whom)
    return fields, Term(rate.figure, quantity, when)


def _paid_by(fields: Fields, whom: str) -> tuple[Fields, str]:
    """The step that tells whether some pay, as a choice or a tick has it, and the fields with a new tick where none
    does."""
    for field in fields:
        chosen = next((one for one in field.choices if alike(one, whom)), "") if field.type == "choice" else ""
        if chosen:
            return fields, f"{field.key}={chosen.replace(' ', '_')}"
    tick = next((f for f in fields if f.type == "tick" and _is_called(f, whom)), None)
    if tick is None:
        label = one_of(whom)
        tick = FieldSpec(key=name_of(label), label=label[:1].upper() + label[1:], type="tick")
        fields = [*fields, tick]
    return fields, f"{tick.key}={_IF_SO}"


def raised_for_some(fields: Fields, text: str) -> Fields:
    """The fields, of which the amount is more or less for some: "10 % less for pensioners"."""
    amounts = [f for f in fields if f.type == "amount"]
    told = list(shares_for_some(text)) if len(amounts) == 1 else []
    steps = amounts[0].choices if amounts else ()
    for share, whom in told if len(told) == 1 else ():
        fields, when = _paid_by(fields, whom)
        steps = (*steps, "1", when, share, "*", "+", "*") if when not in steps else steps
    return [replace(f, choices=steps) if f.type == "amount" and len(amounts) == 1 else f for f in fields]


def _kinds(fields: Fields, terms: list[Term]) -> tuple[Fields, list[Term]]:
    """The fields with a choice in place of the ticks where each that pays is one of several: "12 for firms, 8 for
    clubs"."""
    whens = list(dict.fromkeys(term.when for term in terms))
    ticks = [f for f in fields if f.type == "tick" and f"{f.key}={_IF_SO}" in whens]
    if "" in whens or len(ticks) < 2 or len(ticks) != len(whens):
        return fields, terms
    kind = FieldSpec(key="kind", label="Kind", type="choice", choices=tuple(f.label for f in ticks))
    named = {f"{f.key}={_IF_SO}": f"{kind.key}={f.label.replace(' ', '_')}" for f in ticks}
    kept = [kind if f is ticks[0] else f for f in fields if f not in ticks[1:]]
    return kept, [replace(term, when=named[term.when]) for term in terms]


def _is_called(field: FieldSpec, name: str) -> bool:
    return alike(field.label, name) or alike(field.label.split()[-1], name)


def _added(fields: Fields, terms: Sequence[Term]) -> list[Steps] | None:
    """The steps of each quantity times what it costs. ``None`` where two figures hold at once, or none may."""
    found: list[Steps] = []
    for quantity in dict.fromkeys(term.quantity for term in terms):
        same = [term for term in terms if term.quantity == quantity]
        always = [term for term in same if not term.when]
        some = list({term.when: term for term in same if term.when}.values())
        whole = next((f for f in fields if some and f.key == some[0].when.partition("=")[0]), None)
        are_apart = len(some) < 2 or len({re.split(r"[=@]", term.when)[0] for term in some}) == 1
        is_all = bool(whole and whole.type == "choice" and len(some) == len(whole.choices))
        if len(always) > 1 or not are_apart or (not always and not is_all):
            return None
        steps: list[str] = []
        if always:
            steps = ["1", *(step for term in some for step in (term.when, "-")), always[0].figure, "*"]
            steps = steps if some else [always[0].figure]
        for term in some:
            steps += [term.when, term.figure, "*", *(["+"] if steps else [])]
        found.append((*quantity, *steps, "*") if quantity else tuple(steps))
    return found


def _quantity(fields: Fields, units: Sequence[str], text: str) -> tuple[Fields, Steps | None]:
    """The fields, with days where they are needed, and the steps of how many units a record has. ``None`` where a unit
    is none of its fields; what a record has one of, as its pitch, counts once."""
    steps: Steps = ()
    for unit in units:
        fields, counted = _counted(fields, unit, text)
        if counted is None or (not counted and len(units) < 2):
            return fields, None
        steps = (*steps, *counted, "*") if steps and counted else steps or counted
    return fields, steps


def _counted(fields: Fields, unit: str, text: str) -> tuple[Fields, Steps | None]:
    if is_unit(HOURS, unit):
        return fields, hours_of(fields) or None
    if is_unit(MINUTES, unit):
        minutes = keys.key_of(fields, MINUTES, ("number",))
        hours = hours_of(fields)
        return fields, (minutes,) if minutes else (*hours, "60", "*") if hours else None
    if is_unit(f"{WHOLE_DAYS}|{NIGHTS}", unit):
        return _days(fields, unit)
    if is_unit(WAY, unit):
        return fields, _way(fields)
    if is_unit(PERSONS, unit):
        key = keys.key_of(fields, _COUNTED, ("number",))
        return fields, (key,) if key else None
    named = [f for f in fields if not grouped(f.label) and any(alike(w, unit.split()[-1]) for w in _words(f.label))]
    named = [f for f in named if not (f.label.lower() == unit and is_unit(A_PERIOD, unit))]  # which week it was
    counts = [f for f in named if f.type == "number" or (f.type == "text" and _is_several(f, unit))]
    if len(counts) == 1:
        figures = [replace(f, type="number") if f is counts[0] else f for f in fields]
        return figures, (counts[0].key,)
    if not counts and any(f.type in ("choice", "link", "text") for f in named):
        return fields, ()
    numbers = [f.key for f in fields if f.type == "number"]
    key = reading.counted(fields) or (numbers[0] if len(numbers) == 1 else "")
    return fields, (key,) if key and is_unit(PIECES, unit) else None


def _days(fields: Fields, unit: str) -> tuple[Fields, Steps | None]:
    """How many days or nights a record has: those that are kept, or from one day to another."""
    kept = keys.key_of(fields, r".*", ("days",)) or keys.key_of(fields, f"{WHOLE_DAYS}|{NIGHTS}", ("number",))
    first, last = keys.edges(fields, ("date",))
    if kept or not first or first == last:
        return fields, (kept,) if kept else None
    label = "Nights" if is_unit(NIGHTS, unit) else "Days"
    return [*fields, FieldSpec(key="days", label=label, type="days", choices=(first, last))], ("days",)


def _way(fields: Fields) -> Steps | None:
    """How far a record went: what lies between two readings, or the one distance that is kept."""
    ways = [f for f in fields if f.type == "difference"]
    ways = ways or [f for f in fields if f.type in ("number", "formula") and has(_DISTANCE, f.label.lower())]
    used = {key for way in ways if way.type == "formula" for key in way.choices}
    ways = [way for way in ways if way.key not in used and not grouped(way.label)]
    return (ways[0].key,) if len(ways) == 1 else None


def _is_several(field: FieldSpec, unit: str) -> bool:
    """Whether a name without a type counts a unit: "drops" of "drop"."""
    is_other = field.label.lower() != unit or unit[-1] in "sx" or has(_MEASURES, unit)
    return is_other and alike(field.label, unit)


def _words(label: str) -> list[str]:
    return [word.lower() for word in re.findall(r"[^\W\d_]{2,}", label)]
