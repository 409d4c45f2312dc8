"""When a record keeper is to remind of a day: "warn me two days before a birthday", "a week before it expires"."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.records import reminders_asked
from stableagents.composer.blueprints.said import in_figures
from stableagents.composer.changing.clauses import Wish, stated
from stableagents.composer.changing.ordering import EVERY_YEAR, counting_down
from stableagents.composer.changing.record_fields import due_of
from stableagents.composer.changing.state import Outcome, State, done, field_named, stems_of
from stableagents.composer.spec import AppSpec, FieldSpec

_TELLS = re.compile(
    r"\b(?:remind|warn|alert|notify|tell|let) (?:me|us|her|him)\b|\b(?:reminders?|warnings?|it should warn|a warning)\b"
    r"|\b(?:erinner\w*|warn\w*|(?:sag|gib) (?:mir|uns)|bescheid)\b|\b(?:av[ií]s\w*|recu[eé]rd\w*|advi[eé]rt\w*)\b"
    r"|\b(?:préviens|prévenir|prévienne|rappel\w*|avertis\w*)\b",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"\b(?P<many>\d+|an?|one|eine?n?|una?|une?) (?P<unit>days?|weeks?|hours?|tage?n?|wochen?|stunden?|días?"
    r"|semanas?|horas?|jours?|semaines?|heures?) (?:before|ahead|earlier|in advance|vorher|davor|zuvor|vor"
    r"|antes|avant|à l'avance)\b",
    re.IGNORECASE,
)


def reminded(state: State, wish: Wish) -> Outcome | None:
    """A reminder so long before the day that is named, or that is due; nothing where there is no day."""
    said = in_figures(stated(wish.said))
    ahead = _AHEAD.search(said) if state.spec.kind == "records" and _TELLS.search(said) else None
    day = _day(state.spec, said) if ahead else None
    if ahead is None or day is None:
        return None
    spec = state.spec
    if EVERY_YEAR.search(day.label):
        spec = counting_down(spec, day)
    left = next((field for field in spec.fields if field.type == "days_left"), None)
    due = left.key if left is not None and EVERY_YEAR.search(day.label) else day.key
    asked = reminders_asked.asked(spec.fields, f"remind me {ahead['many']} {ahead['unit'].lower()} before", due, set())
    if not asked:
        return None
    options = {**spec.options, "remind": asked}
    return done(state, replace(spec, options=options), "option", wish.said.strip(" .!?"))


def _day(spec: AppSpec, said: str) -> FieldSpec | None:
    """The day that is meant: one that is named, or the one that is due."""
    days = [field for field in spec.fields if field.type in ("date", "next_day")]
    stems = set(stems_of(re.sub(r"[^\w\s]", " ", said)))
    named = [field for field in days if set(stems_of(field.label)) & stems]
    return next(iter(named), None) or (field_named(spec, due_of(spec)) if days else None)
