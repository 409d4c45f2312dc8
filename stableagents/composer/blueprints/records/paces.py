"""Times that somebody takes for something, and what follows from them: the pace for a kilometre, the speed."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.records.keys import has, key_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import FieldSpec

Fields = list[FieldSpec]
_TIMES = (
    r"(?:(?:my|finish(?:ing)?|race|run|lap|swim|total|mein\w*|mi|mon) )?(?:times?|(?:lauf|ziel|schwimm)?zeit(?:en)?"
    r"|tiempos?|temps)"
)
_TAKEN = (
    r"personal bests?|best times?|pbs?|pace|speed|faster|fastest|bestzeit\w*|bestleistung|tempo|geschwindigkeit"
    r"|schnell\w*|mejor(?:es)? tiempos?|mejor marca|ritmo|velocidad|más rápid\w+|meilleurs? temps|allure|vitesse"
    r"|plus vite|plus rapide"
)
_LIKE = r"\b(?:like|e\.?g\.?|z\.? ?b\.?|wie|etwa|como|p\.? ?ej\.?|comme|par ex\w*)\.? (?:2[4-9]|[3-9]\d):[0-5]\d\b"
_MINUTES = (
    rf"(?:{_TIMES}|duration|dauer|duración|durée) (?:in|en) (?:min|minutes|minuten|minutos)"
    r"|(?:duration )?minut(?:es|en|os)"
)
PACE = r"pace|(?:average |mean )?pace (?:per|a) (?:km|kilomet\w+|mile)|tempo|ritmo|allure"
SPEED = r"(?:average )?speed|geschwindigkeit|velocidad|vitesse"
_DISTANCE = r"(?:distance|distancia|strecke|kilom\w+|km|miles)(?: (?:in|en) (?:km|kilomet\w+|miles))?|.* (?:in|en) km"
_FAR = r"distance|miles|kilom\w+|km|strecke|entfernung|distancia|millas|milles"
_FAST = r"speed|knots|geschwindigkeit|tempo|knoten|velocidad|nudos|vitesse|nœuds"
_ARRIVES = r"arriv\w+|ankunft\w*|ankomm\w*|llegada|lleg[oaó]\w*|arrivée"
_SETS_OUT = r"start\w*|depart\w*|leave|leaving|begin\w*|abfahrt|beginn|los|salida|salgo|inicio|départ|pars"
_OF_ALL = r"\b(?P<km>\d{1,2}) ?k(?:m)?\b(?! ?/)"


def with_times(fields: Fields, text: str) -> Fields:
    """The fields, of which a time is how long something took, where a text speaks of a best time or a pace."""
    is_taken = has(_TAKEN, text) or pattern_of(_LIKE).search(text)
    clocked = [f for f in fields if f.type in ("time", "text") and re.fullmatch(_TIMES, f.label.lower())]
    timed = clocked if is_taken and len(clocked) == 1 else []
    return [replace(f, type="duration") if f in timed else f for f in fields]


def pace(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    """How long a kilometre took, of a distance that is kept, or of one that is always the same: "5k"."""
    steps = _ways(fields, text) if has(PACE, text) else ()
    if not steps or any(f.type == "pace" for f in fields):
        return None
    time, way, seconds = steps
    return FieldSpec(key="pace", label="Pace", type="pace", choices=(time, *_times(seconds), way, "/")), fields


def _times(seconds: str) -> tuple[str, ...]:
    return () if seconds == "1" else (seconds, "*")


def speed(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    """How many kilometres an hour."""
    steps = _ways(fields, text) if has(SPEED, text) else ()
    if not steps or has(PACE, text):
        return None
    time, way, seconds = steps
    steps = (way, str(3600 // int(seconds)), "*", time, "/")
    return FieldSpec(key="speed", label="Speed", type="formula", choices=steps), fields


def arrival(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    """At what time somebody arrives who sets out at a time, of a distance and a speed in the same measure."""
    way = [f for f in fields if f.type in ("number", "text") and has(_FAR, f.label.lower())]
    fast = [f for f in fields if f.type in ("number", "text") and has(_FAST, f.label.lower())]
    begun = [f for f in fields if f.type == "time" or (f.type == "text" and has(_SETS_OUT, f.label.lower()))]
    begun = [f for f in begun if not has(_ARRIVES, f.label.lower())]
    if not (len(way) == len(fast) == len(begun) == 1) or way == fast or not has(_ARRIVES, text):
        return None
    labels = f"{way[0].label} {fast[0].label}".lower()
    if has(r"km|kilom\w+|km/h", labels) and has(r"miles|mph|knots|meilen|knoten|millas|nudos|milles|nœuds", labels):
        return None
    figures = (way[0], fast[0])
    kept = [
        replace(f, type="number") if f in figures else replace(f, type="time") if f is begun[0] else f for f in fields
    ]
    steps = (begun[0].key, way[0].key, fast[0].key)
    return FieldSpec(key="arrival", label="Arrival", type="arrival", choices=steps), kept


def is_of_journey(name: str) -> bool:
    """Whether a name is that of what an arrival is worked out of, or of the arrival."""
    return has(rf"{_FAR}|{_FAST}|{_ARRIVES}|{_SETS_OUT}", name.lower())


def _ways(fields: Fields, text: str) -> tuple[str, ...]:
    """The key of the time, that of the distance or how many kilometres it always is, and the seconds of one of time."""
    clocked = key_of(fields, r".*", ("duration",))
    time = clocked or key_of(fields, _MINUTES, ("number",), whole=True)
    way = key_of(fields, rf"(?:{_DISTANCE})", ("number",), whole=True)
    always = {found["km"] for found in pattern_of(_OF_ALL).finditer(text)} or ({"5"} if "parkrun" in text else set())
    return (time, way or always.pop(), "1" if clocked else "60") if time and (way or len(always) == 1) else ()
