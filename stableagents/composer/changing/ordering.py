"""What a list is ordered by, as an instruction says it."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer import fields
from stableagents.composer.blueprints import BLUEPRINTS
from stableagents.composer.blueprints.records import due_days
from stableagents.composer.changing import record_fields
from stableagents.composer.changing.clauses import Wish, choice_of, unquoted
from stableagents.composer.changing.state import Outcome, State, done, field_meant, field_named, stems_of
from stableagents.composer.languages import words_of
from stableagents.composer.spec import AppSpec, FieldSpec

_DOWN = re.compile(
    r"[\s,(]*\b(?:(?:from |von |de |desde )?(?:la )?z (?:to|bis|a|à)(?: la)? a|backwards|descending|desc"
    r"|downwards?|(?:most|más|meiste\w*|mayor|plus) (?:first|primero|zuerst|d'abord|en premier)|(?:highest"
    r"|largest|newest|latest|biggest) first|absteigend|descendente"
    r"|de mayor a menor|décroissant"
    r"|(?:(?:the|the ones|die|das|der|le|la|les|el|los|las|lo) )?(?:largest|biggest|highest|newest|latest|dearest"
    r"|most expensive"
    r"|größte\w*|höchste\w*|neueste\w*|teuerste\w*|más (?:grande|alt[oa]|car[oa]|reciente)s?|mayor(?:es)?"
    r"|plus (?:grand|haut|cher|récent)e?s?)"
    r" (?:ones? )?(?:first|on top|at the top|zuerst|oben|zuoberst|primero|arriba|d'abord|en premier|en haut))\W*$",
    re.IGNORECASE,
)
_UP = re.compile(
    r"[\s,(]*\b(?:ascending|asc|upwards?"
    r"|(?:least|fewest|menos|wenigste\w*|menor|moins) (?:first|primero|zuerst|d'abord|en premier)|(?:lowest"
    r"|smallest|oldest) first|aufsteigend|ascendente|croissant"
    r"|(?:(?:the|the ones|die|das|der|le|la|les|el|los|las|lo) )?(?:smallest|lowest|oldest|cheapest"
    r"|kleinste\w*|niedrigste\w*|älteste\w*|billigste\w*|más (?:pequeñ[oa]|baj[oa]|barat[oa]|antigu[oa])s?"
    r"|menor(?:es)?"
    r"|(?:plus (?:petit|bas|ancien)|moins cher)(?:ne)?e?s?)"
    r" (?:ones? )?(?:first|on top|at the top|zuerst|oben|zuoberst|primero|arriba|d'abord|en premier|en haut))\W*$",
    re.IGNORECASE,
)
_OF_THE_LARGEST = re.compile(
    r"(?:biggest|largest|highest|smallest|lowest|größte\w*|höchste\w*|kleinste\w*|niedrigste\w*) (?P<what>[^\W\d]+)",
    re.IGNORECASE,
)
_SMALLEST = re.compile(r"smallest|lowest|klein|niedrig", re.IGNORECASE)
_NEWEST = re.compile(r"newest|latest|\bnew\b|recent|recient|neueste|récent", re.IGNORECASE)
_OLDEST = re.compile(r"oldest|longest|älteste|längsten|antigu|ancien", re.IGNORECASE)
EVERY_YEAR = re.compile(r"birth|geburt|cumple|nacimiento|anniversa|naissance|jahrestag|aniversario", re.IGNORECASE)
_DETAILS_ORDERED = ("priority", "category", "person")
BY = re.compile(r"\b(?:by|nach|por|par)\b", re.IGNORECASE)
_THE_LAST = re.compile(r"(?:it|that|this|this field|danach|ello|ese campo|ça|celui-ci)", re.IGNORECASE)


def ordered(state: State, wish: Wish) -> Outcome | None:
    if (largest := _OF_THE_LARGEST.fullmatch(wish.a)) is not None:
        is_up = bool(_SMALLEST.match(wish.a))
        wish = replace(wish, a=f"{largest['what']} {'ascending' if is_up else 'descending'}")
    descending = bool(_DOWN.search(wish.a))
    wanted = unquoted(_DOWN.sub("", _UP.sub("", wish.a)))
    by_age = bool(_NEWEST.search(wish.said) or _OLDEST.search(wish.said))
    if (by_price := record_fields.by_price(state.spec, wish.said)) is not None:
        wanted, descending = by_price
        if not wanted:
            return None
    if record_fields.DUE.fullmatch(wanted):
        wanted = "due date" if state.spec.kind != "records" else record_fields.due_of(state.spec)
    if not wanted:
        wanted, descending = ("day", bool(_NEWEST.search(wish.said))) if by_age else ("name", False)
        found = _first(state.spec, ("date",) if by_age else ("text",)) or (_year(state.spec) if by_age else None)
    elif _THE_LAST.fullmatch(wanted) and state.last:
        found = field_named(state.spec, state.last)
    else:
        found = field_meant(state, wanted)
    if by_age and found is None and (day := _first(state.spec, ("date",))) is not None:
        found, descending = day, bool(_NEWEST.search(wish.said))
    if by_age and found is None and state.spec.kind == "records":
        options = {**state.spec.options, "order": "", "descending": descending}
        return done(state, replace(state.spec, options=options), "order", wish.said)
    is_first = not BY.search(wish.said)
    if (found is None or is_first) and (of_tick := record_fields.tick_meant(state.spec, wanted)) is not None:
        found, descending = of_tick
    key = found.key if found is not None else choice_of(dict(BLUEPRINTS[state.spec.kind].orders), wanted)
    if not key:
        return None
    options = {**state.spec.options, "order": key, "descending": descending}
    details = options.get("details", ())
    if state.spec.kind == "todo" and key in _DETAILS_ORDERED and key not in details:
        options["details"] = (*details, key)  # what tasks are ordered by, they must have
    words = words_of(state.spec.language, state.spec.kind)
    shown = words.get(key.capitalize(), wanted) if found is None else found.label
    return done(state, replace(state.spec, options=options), "order", shown)


def next_first(state: State, wish: Wish) -> Outcome | None:
    """What comes next before the rest: by the days that are left, the day something is due, or the first day."""
    coming = [field for kind in ("days_left", "next_day") for field in state.spec.fields if field.type == kind]
    days = [field for field in state.spec.fields if field.type == "date"]
    named = [field for field in days if {*stems_of(field.label)} & {*stems_of(wish.a)}]
    if state.spec.kind != "records" or not (coming or days):
        return None
    found = next(iter(coming or named or days))
    if EVERY_YEAR.search(found.label) and found.type == "date":
        return _by_days_left(state, found)
    options = {**state.spec.options, "order": found.key, "descending": False}
    return done(state, replace(state.spec, options=options), "order", found.label)


def _by_days_left(state: State, day: FieldSpec) -> Outcome | None:
    """The list by the days that are left until a day that comes each year, which are a new field of it."""
    counting = counting_down(state.spec, day)
    if counting == state.spec:
        return None
    left = counting.fields[-1]
    options = {**state.spec.options, "order": left.key, "descending": False}
    return done(state, replace(counting, options=options), "order", left.label)


def counting_down(spec: AppSpec, day: FieldSpec) -> AppSpec:
    """The spec with the days that are left until a day that comes each year, where there is room for them."""
    made = due_days.days_left(list(spec.fields), f"days left until the next {day.label.lower()}")
    if made is None or len(spec.fields) >= fields.MAX_FIELDS:
        return spec
    words = words_of(spec.language)
    return replace(spec, fields=(*spec.fields, replace(made[0], label=words.get(made[0].label, made[0].label))))


def _year(spec: AppSpec) -> FieldSpec | None:
    """The year, where records have no day."""
    return next(
        (f for f in spec.fields if f.type == "number" and re.search(r"\byear|jahr|año|année", f.label, re.I)), None
    )


def _first(spec: AppSpec, types: tuple[str, ...]) -> FieldSpec | None:
    """The first field of one of the types, one that is called a name before others."""
    fitting = [field for field in spec.fields if field.type in types]
    named = [field for field in fitting if re.match(r"name|title|titel|nombre|título|nom|titre", field.label, re.I)]
    return next(iter(named or fitting), None)
