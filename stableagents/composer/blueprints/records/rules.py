"""What must hold for a record, as a description and the names of its fields tell it: limits, bookings, what is there
once only."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from stableagents.composer.asides import alike
from stableagents.composer.blueprints.records.keys import (
    BED,
    END,
    FIGURES,
    METER,
    RESOURCE,
    START,
    TODAYS,
    edges,
    has,
    key_of,
)
from stableagents.composer.figures import FIGURE, as_digits
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import FieldSpec

Rule = tuple[str, str, str]
_BELOW_ZERO = (
    r"temperature?s?|temperatur\w*|temperaturas?|degrees?|grad|grados?|degrés?|celsius|fahrenheit|points?|punkte?"
    r"|puntos?|scores?"
    r"|balance|change|difference|differenz|diferencia|différence|gain|loss|profit|gewinn|verlust|altitude|elevation"
    r"|deviation"
    r"|handicap|plus|minus|celsius|credits?|debits?|correction|x|y|height above|longitude|latitude|karma|ph"
)
_PAID_FOR = (
    r"prices?|costs?|fees?|fares?|rents?|paid|spent|earned|pledged|promised|given|donated|wages?|salary|income"
    r"|expenses?"
    r"|\w*preise?|kosten|gebühr|miete|bezahlt|ausgegeben|verdient|einnahmen?|ausgaben?|eingang|ausgang|lohn"
    r"|precios?|costes?|pagado|gastado|ganado|ingresos?|gastos?|alquiler|entradas?|salidas?"
    r"|prix|coûts?|payé|versé|dépensé|gagné|loyer|recettes?|dépenses?"
)
AT_ONCE = (
    r"same time|gleiche[nr]? zeit|gleichzeitig|mism[ao] (?:hora|tiempo|día)|même (?:temps|heure|jour)"
    r"|same (?:day|hour|nights?|dates?|period|week)|booked twice|twice (?:on|at|for) the same"
)
_NAMED = "\0"  # stands where the field is named, so that the patterns of rules are the same for every field
_BE = (
    r"(?:\s+(?:must|should|has to|have to|needs to|muss|soll|debe|doit|is|are|ist|sind|es|est))?(?:\s+(?:be|ser"
    r"|être|sein))?"
)
_RULES = (
    ("required", r"{name} (?:must|should) (?:not be (?:empty|blank|missing)|be (?:filled|given|there))"
                 r"|{name}(?: field)?{be} (?:required|mandatory|obligatory|compulsory|needed|pflicht\w*|erforderlich"
                 r"|obligatori[oa]s?|obligatoires?)|{name} darf nicht (?:leer|fehlen)"
                 r"|(?:required|mandatory|pflichtfeld(?:er)?|obligatorios?|obligatoires?): (?:\w+, )*{name}"),
    ("positive", r"{name}{be} (?:always )?(?:positive?|positiv|positivo|positif|(?:greater|more|higher|larger"
                 r"|bigger) than"
                 r" (?:0|zero)|above (?:0|zero)|größer als (?:0|null)|mayor que (?:0|cero)|supérieure? à (?:0|zéro))"
                 r"|{name} (?:can'?t|cannot|can not|must not|may not|darf nicht|no puede ser|ne (?:peut"
                 r"|doit) pas être)"
                 r" (?:be )?(?:negative?|negativ\w*|négati\w+)|no negative {name}"),
    ("unique", r"(?:no|never|not) two (?:\w+ ){{1,3}}(?:with|have|may have|having|share) the same (?:\w+ )?{name}"
               r"|(?:same|gleiche[nrs]?|misma?o?|même) {name} (?:twice|zweimal|doppelt|dos veces|deux fois)"
               r"|{name} (?:can'?t|cannot|must not|may not|darf nicht|no puede"
               r"|ne peut pas) (?:\w+ ){{0,3}}(?:twice|zweimal"
               r"|doppelt|dos veces|deux fois)|{name}{be} (?:unique|eindeutig|únic[oa])|(?:no|keine|sin"
               r"|pas de) (?:duplicate|double"
               r"|doppelten?|two|duplicad[oa]s?"
               r"|doublons?)(?: de)? {name}"
               r"|{name} (?:no se (?:puede repetir|repit\w+)|darf nicht doppelt|nicht doppelt"
               r"|ne peut pas être répété)"),
    ("not_past", r"{name} (?:can'?t|cannot|must not|may not|darf nicht) (?:be |lie )?in (?:the past"
                 r"|der vergangenheit)"),
    ("least", r"{name}{be} (?:at least|not less than|no less than|min(?:imum)?|mindestens|al menos|como mínimo"
              r"|au moins) {figure}"),
    ("most", r"{name}{be} (?:at most|(?:not|no) more than|max(?:imum)?|up to|höchstens|maximal|nicht mehr als"
             r"|como máximo"
             r"|no más de|au plus|au maximum) {figure}|{name} out of {figure}"),
    ("between", r"{name}{be} \(?(?:(?:a number |a value |eine zahl |un número |un chiffre )?(?:between|from"
                r"|zwischen|von|entre|de)|1\b(?=[- ]))\s*{figure}\s*(?:and|to|und"
                r"|bis|y|a|et|à|-|–)\s*{figure}"
                r"|{name} \(?{figure}\s*(?:-|–|to|bis|a|à)\s*{figure}"),
)  # fmt: skip
_MOST = (
    r"(?:at most|(?:no|not) more than|max(?:imum)?(?: of)?|up to|höchstens|maximal|como máximo|máximo"
    r"|au plus|au maximum)"
)
_IN_ALL = (
    rf"(?:budget|presupuesto|limit)(?: \w+)?? (?:of |is |von |de |over |: ?)?[€$£]?{FIGURE}\b"
    rf"|{_MOST} {FIGURE} ([^\W\d]{{4,}})"
    r"(?! (?:per|a|each|every|pro|je|por|par)\b)"
)
_PEOPLE = (
    r"people|persons?|participants?|members?|guests?|children|kids|places?|entries|personen|leute|teilnehmer|mitglieder"
    r"|gäste|kinder|plätze|personas|participantes|miembros|plazas|niños|personnes|membres|enfants|places|inscrits"
)
_PER_DAY = (
    rf"(?:(?:not|no) more than|at most|max(?:imum)?(?: of)?|only|up to|höchstens|maximal|nicht mehr als|como máximo"
    rf"|no más de|máximo|au plus|maximum) {FIGURE} (?:\w+ ){{0,2}}(?:per|a|each|every|pro|am|por|al"
    rf"|par|on (?:one|a|any|the same)|in (?:one|a)|an einem|en un(?: mismo)?) (?:day|tag|día|jour)"
)


def all_rules(fields: tuple[FieldSpec, ...], options: dict[str, Any]) -> list[Rule]:
    keys = {field.key for field in fields}
    found = [tuple(rule) for rule in options.get("rules", ()) if rule[0] in keys]
    found += _order_rules(fields)
    product = next((field.choices for field in fields if field.type == "product"), ())
    ruled = {rule[0] for rule in found if rule[1] in ("least", "positive")}
    found += [(f.key, "least", "0") for f in fields if f.key not in ruled and (f.key in product or _is_counted(f))]
    found += [(f.choices[0], "rising", ",".join(f.choices[1:])) for f in fields if _is_of_meter(f, fields)]
    if options.get("is_booked"):
        found += _booking_rules(fields)
    else:
        today = key_of(fields, rf"(?:{TODAYS})", ("date",), whole=True)
        found += [(today, "today", "")] if today else []
    return [(str(key), str(rule), str(other)) for key, rule, other in found]


def _is_counted(field: FieldSpec) -> bool:
    """Whether there is nothing below 0 of it: a count, a distance, a duration, a price, but no temperature."""
    if field.type not in ("number", "money") or has(_BELOW_ZERO, field.label.lower()):
        return False
    return field.type == "number" or has(_PAID_FOR, field.label.lower())


def _is_of_meter(field: FieldSpec, fields: tuple[FieldSpec, ...]) -> bool:
    """Whether this is the difference between the readings of a meter, which never goes back."""
    meter = next((f.label.lower() for f in fields if field.type == "difference" and f.key == field.choices[0]), "")
    return has(METER, meter)


def _order_rules(fields: tuple[FieldSpec, ...]) -> list[Rule]:
    """The end is after the start, where there are both."""
    for types, rule in ((("time",), "after"), (("date",), "not_before")):
        start, end = edges(fields, types)
        if start and end and start != key_of(fields, BED, types):
            return [(end, rule, start)]
    return []


def _booking_rules(fields: tuple[FieldSpec, ...]) -> list[Rule]:
    date = key_of(fields, r".*", ("date",))
    if not date:
        return []
    first, last = edges(fields, ("date",))
    start, end = key_of(fields, START, ("time",)), key_of(fields, END, ("time",))
    time = key_of(fields, r".*", ("time",))
    resource = key_of(fields, RESOURCE, ("text", "choice", "link", "number"))
    if first and last and first != last:
        return [(resource or first, "not_taken", f"days:{first},{last}")] if resource else []
    if start and end:
        return [(resource or date, "not_taken", f"times:{date},{start},{end}")]
    if time:
        return [(resource or date, "not_taken", f"at:{date},{time}")]
    return [(resource, "not_taken", f"day:{date}")] if resource else []


def stated(fields: tuple[FieldSpec, ...], text: str, names: str) -> Iterable[Rule]:
    for field in fields:
        label = field.label.lower()
        named_here = re.sub(rf"\b(?:{re.escape(label)}|{re.escape(label.split()[-1])})s?", _NAMED, text)
        for rule, pattern in _RULES if _NAMED in named_here else ():
            found = pattern_of(pattern.format(name=_NAMED, be=_BE, figure=FIGURE)).search(named_here)
            if not found:
                continue
            named = [as_digits(group) for group in found.groups() if group]
            if rule == "between" and len(named) == 2 and field.type in FIGURES:
                yield from ((field.key, "least", named[0]), (field.key, "most", named[1]))
            elif rule in ("least", "most"):
                if field.type in FIGURES and named:
                    yield (field.key, rule, named[0])
            elif rule == "unique" and has(AT_ONCE, text):
                continue  # it is a booking
            elif rule != "between" and (rule != "positive" or field.type in FIGURES):
                yield (field.key, rule, "")
    if re.search(
        r"\b(?:no duplicates|without duplicates|keine (?:duplikate|doppelten)|sin duplicados"
        r"|sans doublons)",
        text,
    ):
        yield (fields[0].key, "unique", "")
    per_day = re.search(_PER_DAY, text)
    day = key_of(fields, r".*", ("date",))
    total = re.search(_IN_ALL, text)
    if total:
        figure, noun = (total[1], "") if total[1] else (total[2], total[3])
        kinds = ("money",) if total[1] else ("number",)
        summed = [f.key for f in fields if f.type in kinds and (not noun or noun[:5] in f.label.lower())]
        if summed and not per_day:
            yield (summed[0], "sum_most", as_digits(figure))
        elif not per_day:
            yield from _counted_most(fields, text, names)
    if per_day and day:
        yield (day, "per_day", as_digits(per_day[1]))


def _counted_most(fields: tuple[FieldSpec, ...], text: str, names: str) -> Iterable[Rule]:
    """So many records at most: in all, of one choice ("at most 10 desserts"), or for each of a group ("5 books per
    member"). ``names`` are what the records are called."""
    found = re.search(
        rf"{_MOST} {FIGURE} ([^\W\d]{{3,}})(?: (?:per|an?|each|for each|pro|je|por|par) ([^\W\d]+))?", text
    )
    if not found:
        return
    figure, noun, group = as_digits(found[1]), found[2], found[3]
    grouping = [f for f in fields if f.type in ("text", "choice", "link")]
    if group:
        yield from ((f.key, "count_most", f"{figure}:*") for f in grouping[:4] if alike(f.label, group))
        return
    chosen = [(f.key, choice) for f in fields if f.type == "choice" for choice in f.choices if alike(choice, noun)]
    if chosen:
        yield (chosen[0][0], "count_most", f"{figure}:{chosen[0][1]}")
    elif has(_PEOPLE, noun) or any(alike(word, noun) for word in f"{names} {fields[0].label}".split()):
        yield (fields[0].key, "count_most", figure)
