"""Days that follow from others in a record keeper: when something is due next, how many days are left, an age."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from stableagents.composer.asides import alike
from stableagents.composer.blueprints.formula.expression import name_of
from stableagents.composer.blueprints.records import keys, since, worked_out
from stableagents.composer.blueprints.records.keys import has
from stableagents.composer.figures import FIGURE, as_digits
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.periods import LENGTH, steps_of
from stableagents.composer.spec import FieldSpec

Fields = list[FieldSpec]
_LEFT = r"left|remaining|until|verbleib\w*|restliche?|noch|bis|faltan?|quedan?|restant\w*|avant"
DAYS_LEFT = (
    r"days? (?:left|remaining)(?!\s*=)|days? (?:until|to go)|how many days(?! between)|(?:verbleibende|restliche"
    r"|noch) tage"
    r"|tage (?:bis"
    r"|übrig)|wie viele tage"
    r"|días (?:que )?(?:faltan|quedan|restantes|hasta)|cuántos días (?:faltan|quedan)|jours (?:restants|avant|jusqu)"
)
_EXPECTED = (
    r"harvest\w*|expected|due|until|deadline|expir\w*|end\w*|next|planned|event|ernte|fällig\w*"
    r"|ablauf\w*|frist|ende|termin|cosecha|vence|vencimiento|caduc\w*|fin|récolte|échéance|expiration"
    r"|best before|haltbar\w*"
)
_EVERY = (
    r"(?:every|each) (?:how many )?\w+|every|interval\w*|frequency|cada .*|alle .*|intervall?o?"
    r"|tous les .*|fréquence|how often|rhythmus|(?:days|tage|días|jours) (?:between|zwischen|entre)\b.*"
)
_SO_MANY_DAYS = (
    r"\b(?:every|each) (?:so many|how many|x|n|few|a few|certain number of|set number of|different number of) days\b"
    r"|\balle (?:so und so viele|soundso viele|so viele|x|n|paar|wie ?viele) tage\b"
    r"|\bcada (?:tantos|x|n|ciertos|cuántos) días\b|\btous les (?:x|n|tant de|quelques|combien de) jours\b"
)
_LAST = r"last\b.*|letzte\w*.*|zuletzt.*|últim\w*.*|derni(?:er|ère)\w*.*|watered|gegossen"
_SO_LONG_AFTER = (
    r"(?P<what>[^\W\d_][\w' ]{1,40}?),? (?:in |after |nach |en |a los |après )?"
    r"(?P<figure>\d{1,3}|an?|one|two|three|six|eine?[nm]?|zwei|drei|sechs|una?|dos|tres|seis|une?|deux|trois) "
    rf"(?P<unit>{LENGTH})"
    r" (?:later|after(?:wards)?|from|später|danach|nach|ab|después|más tarde|tras|plus tard|après)"
    r"(?: (?:it was |being |del? |du |la |le )?(?P<of>[^\W\d_]+))?"
)
DAY_AND_LENGTH = re.compile(  # "next visit = last visit + 1 year"
    rf"\s*=\s*(?P<day>[^\W\d_][\w ]*?)\s*\+\s*(?P<length>\d{{1,3}} (?:{LENGTH}))\b",
    re.IGNORECASE,
)
_UNIT_OF_METER = r"(?:.* )?(?:km|kilom\w*|mileage|odometer|miles|\w*stand|hours?|stunden|horas|heures|kilometraje)\b"
_NEXT_AFTER = (
    rf"(?:next|again|nächste\w*|wieder|próxim\w*|otra vez|prochaine?|à nouveau)\b[^.;,!?]{{0,25}}?"
    rf"(?:after|in|every|nach|alle|a los|después de|tras|cada|après|au bout de"
    rf"|tous les) {FIGURE} (?P<unit>{LENGTH})\b"
)
AT_EVERY = rf"\b(?:every|each|alle|cada|tou(?:te)?s les) {FIGURE} (?P<unit>{LENGTH})\b"
_SO_LONG = (
    r"(?P<what>[^\W\d_][\w' -]*?)(?: (?:in|every|after|for|nach|alle|für|cada|a los|en|de|por|tous les|après"
    r"|dans|pour))?"
    rf" (?P<figure>\d{{1,4}}) (?P<unit>{LENGTH})"
)
_SMALL = {"a": "1", "an": "1", "ein": "1", "eine": "1", "einen": "1", "einem": "1", "un": "1", "una": "1", "une": "1",
          "six": "6", "sechs": "6", "seis": "6"}  # fmt: skip
_EACH_SO_FAR = (
    rf"\b(?:every|each|alle|cada|tous les|toutes les|nach|after|a los|au bout de) {FIGURE} (?P<unit>km|kilom\w+"
    rf"|miles|hours?|stunden"
    r"|horas|heures)\b"
)
_IS_NEXT = (
    r"next|due|again|remind\w*|nächste\w*|fällig|wieder|erinner\w*|próxim\w*|toca|vence|avis\w*"
    r"|prochaine?|prévien\w*|prévenir|rappel\w*|recu[eé]rd\w*"
    r"|overdue|überfällig\w*|vencid[oa]s?|en retard|(?:doi(?:t|vent)|à) revenir"
)
_OR_AFTER = (
    rf"\b(?:after|every|nach|alle|cada|después de|al cabo de|tous les|après|au bout d[e'])[ ]?(?:{FIGURE}|an?"
    rf"|eine[mnr]?|une?|una?) "
    rf"(?P<unit>{LENGTH})\b"
)
_BORN = (
    r"birth ?days?|birth ?dates?|date of birth|born(?: on)?|geburts\w+|geboren\w*|(?:fecha de )?nacimiento"
    r"|cumpleaños|(?:date de )?naissance|anniversaire|hatch\w*(?: dates?| days?| on)?|foaled|whelped|lambed|calved"
    r"|\w*geschlüpft\w*|schlupf\w*|schlüpf\w*|eclosión|éclosion"
)
WILL_BE = (
    r"(?:how old|age)(?: \w+){0,3} (?:will|turns?|becomes?|gets?)|(?:will be|turns?) how old|wie alt"
    r"(?: \w+){0,3} (?:wird|werden)|cu[aá]ntos (?:años )?(?:\w+ )?(?:cumpl\w+|va\w* a (?:cumplir|tener)|tendrá\w*)"
    r"|quel âge (?:\w+ ){0,2}(?:aura|auront|va|vont)"
)


def age(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    born = keys.key_of(fields, _BORN, ("date",))
    is_asked = born and has(since.AGES, text) and not any(field.type == "age" for field in fields)
    return (FieldSpec(key="age", label="Age", type="age", choices=(born,)), fields) if is_asked else None


def turning(field: FieldSpec, words: Mapping[str, str]) -> FieldSpec:
    """An age, as it will be on the next birthday."""
    return replace(field, label=words.get("Will be", "Will be"), choices=(field.choices[0], "next"))


def days_left(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    if any(field.type == "days_left" for field in fields):
        return None
    born = keys.key_of(fields, _BORN, ("date",))
    if born and has(rf"(?:next|nächste\w*|próxim\w*|prochaine?) (?:\w+ )?(?:{_BORN})", text):
        return FieldSpec(key="days_left", label="Days left", type="days_left", choices=(born, "yearly")), fields
    lasting = next((f for f in fields if f.key == "lasts_until"), None)
    if lasting:
        return FieldSpec(key="days_left", label="Days left", type="days_left", choices=(lasting.key,)), fields
    if not has(DAYS_LEFT, text) or any("days" in f.choices for f in fields if f.type == "age"):
        return None
    days = [field.key for field in fields if field.type in ("date", "next_day")]
    day = keys.key_of(fields, _EXPECTED, ("date",)) or (days[-1] if days else "")
    yearly = ("yearly",) if day and day == keys.key_of(fields, _BORN, ("date",)) else ()
    made = FieldSpec(key="days_left", label="Days left", type="days_left", choices=(day, *yearly))
    return (made, fields) if day else None


def after_a_day(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    """A name that tells for how long after a day something is good: "warranty 24 months", "check every 6 months"."""
    for place, field in enumerate(fields):
        found = pattern_of(_SO_LONG, re.IGNORECASE).fullmatch(field.label)
        days = [f for f in fields[:place] if f.type == "date"] or [f for f in fields if f.type == "date"]
        if found is None or not days or field.type not in ("text", "number", "tick"):
            continue
        if worked_out.is_measured_at(field.label):
            continue
        steps = (days[-1].key, *steps_of(int(found["figure"]), found["unit"]))
        made = replace(field, label=found["what"], type="next_day", choices=steps)
        return made, [other for other in fields if other is not field]
    return None


def tells_interval(text: str) -> bool:
    """Whether a text in lower case tells that each has days of its own until it is due again."""
    return bool(pattern_of(_SO_MANY_DAYS).search(text))


def with_interval(fields: Fields, text: str, words: Mapping[str, str]) -> Fields:
    """The fields, with the number of days that a text tells of without saying how many: "every so many days"."""
    last, every = keys.key_of(fields, _LAST, ("date",)), keys.key_of(fields, _EVERY, ("number",))
    if not last or every or not tells_interval(text):
        return fields
    label = words.get("Every how many days", "Every how many days")
    place = next(number for number, field in enumerate(fields, 1) if field.key == last)
    return [*fields[:place], FieldSpec(key="every", label=label, type="number"), *fields[place:]]


def next_day(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    """A day that is so many days after the last: "last watered, every how many days"."""
    last, every = keys.key_of(fields, _LAST, ("date",)), keys.key_of(fields, _EVERY, ("number",))
    told = pattern_of(_NEXT_AFTER).search(text) if last and not every else None
    if told is None and last and not every and has(_IS_NEXT, text):
        told = pattern_of(AT_EVERY).search(text)  # "they come every 8 weeks, show who is due"
    if told:
        steps = (last, *steps_of(int(float(as_digits(told[1]))), told["unit"]))
        return FieldSpec(key="next_day", label="Due next", type="next_day", choices=steps), fields
    if not last or not every or keys.key_of(fields, r"next|nächste\w*|próxim\w*|prochain\w*", ("date",)):
        return None
    return FieldSpec(key="next_day", label="Due next", type="next_day", choices=(last, every)), fields


def next_at(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    """The figure at which something is due again: "the next one every 15000 km", beside the kilometres."""
    found = pattern_of(_EACH_SO_FAR).search(text)
    meters = [f for f in fields if f.type in ("number", "text") and pattern_of(_UNIT_OF_METER).match(f.label.lower())]
    if found is None or not meters or not has(_IS_NEXT, text) or any(f.key == "next_at" for f in fields):
        return None
    kept = [replace(f, type="number") if f is meters[0] else f for f in fields]
    steps = (meters[0].key, as_digits(found[1]), "+")
    return FieldSpec(key="next_at", label="Next at", type="formula", choices=steps), kept


def or_after(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    """The day on which something is due that is due at a figure as well: "every 15000 km or after one year"."""
    found = pattern_of(_OR_AFTER).search(text)
    day = keys.key_of(fields, r".*", ("date",))
    is_known = any(f.type == "next_day" for f in fields)
    if found is None or not day or is_known or not any(f.key == "next_at" for f in fields):
        return None
    steps = (day, *steps_of(int(float(as_digits(found[1] or "1"))), found["unit"]))
    return FieldSpec(key="next_day", label="Due next", type="next_day", choices=steps), fields


_AND_THE = r"(?:(?:and|und|y|et)\s+(?:(?:the|der|die|das|el|la|le)\s+)?)?"


def later(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    """A day that is always so long after another: "expires 30 days later", "haltbar bis ist 6 Monate später"."""
    found = pattern_of(_SO_LONG_AFTER).search(text)
    days = [field for field in fields if field.type == "date"]
    if found is None or not days:
        return None
    named = re.sub(rf"^(?:.*[,;:.]\s*)?{_AND_THE}|\s+(?:is|are|ist|sind|es|est|=)$", "", found["what"].strip())
    of = re.sub(r"^(?:the|der|dem|die|das|la|el|le|l')\s+", "", (found["of"] or "").strip())
    result = next((f for f in fields if f.label.lower() in (named, found[0].strip(" ,"))), None)
    result = result or next((f for f in fields if named and f.label.lower().startswith(named)), None)
    before = [day for day in days if day is not result and (result is None or fields.index(day) < fields.index(result))]
    start = next((day for day in days if of and alike(day.label.split()[0], of.split()[0])), None)
    start = start or (before[-1] if before else None)
    if start is None or start is result or not named:
        return None
    figure = as_digits(_SMALL.get(found["figure"], found["figure"]))
    steps = (start.key, *steps_of(int(figure), found["unit"]))
    label = named[:1].upper() + named[1:40]
    if result is not None:
        named_so = replace(result, key=name_of(label), label=label)
        fields = [named_so if field is result else field for field in fields]
    return FieldSpec(key=name_of(label), label=label, type="next_day", choices=steps), fields
