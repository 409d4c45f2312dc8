"""So many places for each of a group, of which no more are taken, and how many are left: "60 seats each evening", "each
course takes 12", "max 8 children per group"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stableagents.composer.asides import alike
from stableagents.composer.blueprints.records.keys import GROUPING, has, key_of
from stableagents.composer.figures import FIGURE, as_digits
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import FieldSpec

TAKEN = "places_taken"
FREE = "free:"  # how a column of an overview tells what is left
_PLACES = (
    r"seats?|places?|spots?|spaces?|slots?|tickets?|people|persons?|participants?|guests?|children|kids|pupils"
    r"|students"
    r"|members|plätze?n?|sitzplätze|karten|leute|personen|teilnehmer\w*|gäste|kinder|schüler\w*|mitglieder"
    r"|plazas?|asientos?"
    r"|personas|participantes|niños|alumnos|entradas|socios|sièges?|personnes|participants|enfants|élèves|billets"
)
_EACH = (
    r"(?:per|for (?:each|every)|at (?:each|every)|in (?:each|every)|on (?:each|every)|each|every|pro|je"
    r"|jede[nrsm]?|für jede[ns]?"
    r"|in jede[mr]|por(?: cada)?|para cada|en cada|cada|par|pour chaque|dans chaque|chaque)"
)
_HAS = r"(?:has|have|offers?|is for|hat|haben|bietet|ist für|tiene|ofrece|es para|a|offre|est pour)"
_HOLDS = r"(?:takes?|holds?|fits?|seats?|can (?:take|have|hold|seat)|fasst|nimmt|admite|caben|prend|accueille|compte)"
_MOST = (
    r"(?:room for|up to|at most|max(?:imum)?\.?(?: of)?|only|höchstens|maximal|platz für|hasta|como máximo|jusqu'à"
    r"|au plus)"
)
_SO_MANY_EACH = rf"{FIGURE} (?P<noun>{_PLACES}) {_EACH} (?P<group>[^\W\d_]{{3,}})\b"
_EACH_SO_MANY = (
    rf"\b(?:each|every|jede[rs]?|cada|chaque) (?P<group>[^\W\d_]{{3,}}),? (?:{_HOLDS}"
    rf"|{_HAS}(?= [^.;,]*? (?:{_PLACES})\b))"
    rf" (?:{_MOST} )?{FIGURE}\b"
    rf"(?! ?(?:%|€|\$|£|euros?|hours?|h\b|minutes?|days?|weeks?|stunden|tage|horas|días|heures|jours|points?|cm"
    rf"|kg|km))"
)
_IN_ALL = rf"\b(?:{_HAS}|{_HOLDS}) (?:{_MOST} )?{FIGURE} (?P<noun>{_PLACES})\b"
_LEFT_EACH = (
    rf"(?:left|free|available|remaining|frei\w*|libres?|restant\w*|disponibles?)"
    rf"[^.;,]{{0,20}}? {_EACH} (?P<group>[^\W\d_]{{3,}})"
)
_ASKS_LEFT = (
    rf"\b(?:{_PLACES}|many|much|viele|cuánt[oa]s|combien)\b[^.;,]{{0,25}}\b(?:left|free|available|remain\w*|übrig"
    rf"|frei|quedan?"
    r"|libres?|disponibles?|rest\w+)\b|\b(?:free|remaining|available|freie[nr]?|übrige[nr]?|restliche[nr]?"
    r"|verfügbare[nr]?)"
    rf" (?:{_PLACES})\b"
)
_TIMES = (
    r"day|evening|night|date|session|show|performance|screening|tour|trip|event|tag|abend|nacht|termin"
    r"|vorstellung|aufführung"
    r"|führung|fahrt|día|noche|tarde|fecha|sesión|función|visita|viaje|jour|soir\w*|nuit|date|séance|spectacle"
    r"|visite|sortie"
)
_SO_MANY = (
    rf"(?<![\d.,]){FIGURE} (?:seats?|places?|tickets?|spots?|plätzen?|sitzplätzen?|karten|plazas?|asientos|entradas"
    r"|sièges?|billets)\b"
    r"(?!,? (?:each|every|per|an?|for each|at each|je|jeweils|pro|cada|por|par|pour chaque|chacun)\b)"
)
_PEOPLE = (
    r"adults?|children|kids|pensioners|students|concessions?|members|erwachsene|kinder|rentner|ermäßigte?"
    r"|mitglieder|adultos|niños|jubilados|adultes|enfants|retraités"
)
_COUNTS = (
    rf"(?:number of |how many |anzahl |número de |nombre d[e'] ?|cuánt[oa]s |combien de )?(?:{_PLACES})|how many"
    rf"|number|anzahl"
    r"|quantity|cantidad|número|quantité|nombre"
)


@dataclass(frozen=True, slots=True)
class Places:
    """How many there are for each value of the field ``by``, and the field that tells how many one takes, or none."""

    most: str
    by: str
    count: str


def of_each(fields: Sequence[FieldSpec], text: str) -> Places | None:
    """The places that a text in lower case tells for each of a group that is kept; ``None`` where it tells none."""
    for most, group in _told(text):
        by = next((f.key for f in fields if f.type in (*GROUPING, "date") and _is_called(f, group)), "")
        by = by or (key_of(fields, r".*", ("date",)) if pattern_of(rf"(?:{_TIMES})s?").fullmatch(group) else "")
        if by:
            counts = (f.key for f in fields if f.type == "number" and f.key != by)
            counted = {f.key for f in fields if pattern_of(rf"(?:{_COUNTS})").fullmatch(f.label.lower())}
            return Places(most, by, next((key for key in counts if key in counted), ""))
    return None


def tells(text: str) -> bool:
    """Whether a text in lower case has so many places for each of something."""
    return any(True for _told_one in _told(text))


def asks_left(text: str) -> bool:
    """Whether a text in lower case asks how many places are left."""
    return bool(pattern_of(_ASKS_LEFT).search(text))


def in_all(fields: Sequence[FieldSpec], text: str) -> tuple[str, list[str]] | None:
    """How many places there are of all together, and the keys of what takes them, where a text in lower case asks how
    many are left: "150 seats", of adults and children."""
    found = None if tells(text) or not asks_left(text) else pattern_of(_SO_MANY).search(text)
    takers = [
        f.key
        for f in fields
        if f.type == "number" and pattern_of(rf"(?:{_COUNTS}|{_PEOPLE})").fullmatch(f.label.lower())
    ]
    return (as_digits(found[1]), takers) if found and takers else None


def taken(fields: list[FieldSpec], text: str) -> tuple[FieldSpec, list[FieldSpec]] | None:
    """How many places a record takes, where several figures tell it: adults and children."""
    told = in_all(fields, text)
    if told is None or len(told[1]) < 2:
        return None
    steps = (told[1][0], *(step for key in told[1][1:] for step in (key, "+")))
    return FieldSpec(key=TAKEN, label="Places taken", type="formula", choices=steps), fields


def rules(fields: Sequence[FieldSpec], text: str) -> Iterator[tuple[str, str, str]]:
    """No more places of each are taken than there are."""
    places = of_each(fields, text)
    if places is None:
        return
    is_day = any(f.key == places.by and f.type == "date" for f in fields)
    if is_day:
        yield places.by, "capacity", f"{places.most}:day:{places.by}:{places.count}:"
    elif places.count:
        yield places.count, "sum_most", f"{places.most}:{places.by}"
    else:
        yield places.by, "count_most", f"{places.most}:*"


def column(places: Places) -> list[str]:
    """What the overview of the groups shows of the places that are left."""
    return [f"{FREE}{places.most}:{places.count}", places.by]


def _told(text: str) -> Iterator[tuple[str, str]]:
    for pattern in (_SO_MANY_EACH, _EACH_SO_MANY):
        for found in pattern_of(pattern).finditer(text):
            yield as_digits(found[1] if pattern == _SO_MANY_EACH else found[2]), found["group"]
    whole, each = pattern_of(_IN_ALL).search(text), pattern_of(_LEFT_EACH).search(text)
    if whole and each:
        yield as_digits(whole[1]), each["group"]


def _is_called(field: FieldSpec, group: str) -> bool:
    words = re.findall(r"[^\W\d_]{3,}", field.label.lower())
    return any(alike(word, group) for word in words) and not has(_COUNTS, field.label.lower())
