"""Steps of a timer that run one after another: a time in equal parts, a beep every so often, or names with times."""

from __future__ import annotations

import re

from stableagents.composer.blueprints.named_with import timed
from stableagents.composer.blueprints.said import listed_after, number_of
from stableagents.composer.languages import words_of
from stableagents.composer.languages.patterns import pattern_of

MOST = 24
_TIMER = (
    r"\b(?:\w*timers?|\w*countdowns?|\w+uhr|temporizador(?:es)?|cron[óo]metros?|minuteurs?|minuterie|chronom[èe]tre)\b"
)
_UNIT = r"(?:seconds?|secs?|s|sekunden?|sek|segundos?|secondes?|minutes?|mins?|min|minuten?|minutos?)\b"
_FIGURE = r"(\d{1,3}(?:[.,]\d)?)"
_HALF = re.compile(r"\b(?:half a|half|(?:eine )?halbe|medio|une demi|demi)[- ]?(?:minute|minuto)\b")
_PARTS = (
    r"(?:equal |gleiche |more )?(?:bits|parts?|quarters?|sections?|zones?|areas?|steps?|stages?|slots?|teilen?"
    r"|abschnitten?|vierteln?|bereichen?|schritten?|partes|zonas|tramos|pasos|cuartos|parties|zones|étapes|quarts)"
)
_EVERY = re.compile(
    rf"\b(?:every|each|alle|jede|cada|toutes les|chaque) {_FIGURE}[ -]?({_UNIT})"
    rf"|\b(?:bits|parts|quarters|sections|steps|stages|teile?n?|abschnitten?|partes|tramos|parties|étapes)"
    rf" (?:of|von|zu|mit|à|de|with)(?: je)? {_FIGURE}[ -]?({_UNIT})"
)
_EVERY_ONE = re.compile(r"\b(every|each|jede|cada|toutes les|chaque) (minut[eo])\b")
_RINGS = pattern_of(
    r"\b(?:beep\w*|sounds?|bells?|ding\w*|ring\w*|chime\w*|signals?|buzz\w*|piep\w*|ton|töne\w*|gong|klingel\w*|glocke"
    r"|pitidos?|suen\w+|sonidos?|avis\w*|campana|bips?|sonn\w+|sons?|signal\w*|switch|change|wechsel\w*)\b"
)
_IN_TURN = pattern_of(
    r"\b(?:then|after(?:wards| that| another| each other)|followed by|in (?:a )?(?:row|turn|order|sequence)|sequence"
    r"|one by one|next|routine|steps?|stages?|poses?|asanas?|stretch\w*|exercises?|workout|brushing|toothbrush\w*"
    r"|dann|danach|nacheinander|hintereinander|anschließend|der reihe nach|ablauf|schritte?|übungen|zähneputz\w*"
    r"|luego|después|seguid\w+|uno tras otro|una tras otra|pasos|posturas|ejercicios|estiramient\w+"
    r"|puis|ensuite|l'un après l'autre|à la suite|étapes|postures|exercices|étirements?)\b"
)
_SIDES = pattern_of(r"(?i)\b(?:left|right|links|rechts|linke\w*|rechte\w*|izquierd\w+|derech\w+|gauche|droite)\b")
_OTHERS = pattern_of(r"(?i)^(?:work|rest|on|off|arbeit|belastung|pause|trabajo|descanso|travail|repos)$")
_TIMES_FOR_EACH = pattern_of(
    r"\b(?:poses?|asanas?|stretches|exercises?|steps?|stages?|übungen|schritten?|haltungen|posturas?|ejercicios|pasos"
    r"|postures?|exercices|étapes)\b.*\b(?:seconds?|times?|durations?|minutes?|lengths?|sekunden|zeit|dauer|minuten"
    r"|segundos|tiempo|duración|minutos|secondes|temps|durée) (?:for|per|of|each|für|pro|je|para|por|pour|par|cada)\b"
    r"|\b(?:poses?|stretches|exercises?|steps?|stages?|übungen|schritten?|haltungen|posturas?|ejercicios|pasos|postures"
    r"|exercices|étapes)\b.{0,12}\b(?:each|jede\w*|cada|chaque|chacune?)\b.{0,30}\b(?:times?|durations?|lengths?|seconds"
    r"|minutes|zeit|dauer|sekunden|minuten|tiempo|duración|segundos|temps|durée|secondes)\b"
    r"|\b(?:list|sequence|row) of timers\b|\btimers? (?:one after another|in a row|in sequence)\b"
    r"|\btimer (?:nacheinander|hintereinander)\b|\bminuteurs? à la suite\b"
)
_NOT_IN_TURN = pattern_of(
    r"\b(?:same time|at once|parallel|gleichzeitig|a la vez|en même temps|buttons?|presets?|either)\b"
)
_PAUSE = re.compile(
    rf"(?i)\b(?:(?:with|mit|con|avec) (?:(?:a|an|una?|une) )?)?{_FIGURE}[ -]?({_UNIT})"
    r"(?: of| de)?(?: a)? (?:rest|pauses?|breaks?|descansos?|pausas?|repos|pausen?)"
    r" (?:in )?(?:between|zwischen|dazwischen|entre)\b.*"
)
_USUAL = {
    r"\byoga|asana": ("Mountain pose", "Forward bend", "Downward dog", "Cobra", "Child's pose"),
    r"stretch|dehn|estira|étire": ("Neck", "Shoulders", "Back", "Left leg", "Right leg"),
    r"brush|zähneputz|zahnputz|dient|dents": ("Top left", "Top right", "Bottom left", "Bottom right"),
}
_ROUNDS = r"(?:rounds?|times (?:over|through)|runden?|durchgänge\w*|rondas?|vueltas?|series?|tours?|séries?)\b"
_QUARTERS = pattern_of(
    r"\b(?:quadrant|quarter|area|side|zone|corner|viertel|bereich|seite|cuadrante|zona|lado|quart|côté)s?n?\b"
)
_USUAL_SECONDS = 30


def told(text: str, language: str = "en") -> list[tuple[str, int]]:
    """The steps that a description tells, with their seconds; none where it tells no timer of steps."""
    lowered = _EVERY_ONE.sub(r"\1 1 \2", _HALF.sub("30 seconds", text.lower()))
    if not pattern_of(_TIMER).search(lowered) or _NOT_IN_TURN.search(lowered):
        return []
    return (_in_parts(lowered, text, language) or _named(text) or _usual(lowered, language))[:MOST]


def rounds_told(text: str) -> int:
    return number_of(text, _ROUNDS, 1, 1, 99)


def pause_told(text: str) -> int:
    """The seconds between two steps."""
    found = _PAUSE.search(text.lower())
    return _seconds(found[1], found[2]) if found else 0


def _in_parts(lowered: str, text: str, language: str) -> list[tuple[str, int]]:
    """A whole time with a beep every so often, or in so many parts, each by the name that is listed for it."""
    every = _EVERY.search(lowered)
    count = number_of(lowered, _PARTS, 0, 0, MOST)
    whole = _whole(lowered[: every.start()] + lowered[every.end() :] if every else lowered)
    if every and (count or whole) and (count or _RINGS.search(lowered)):
        length = _seconds(every[1] or every[3], every[2] or every[4])
        count = count or round(whole / length)
    elif count > 1 and whole:
        length = max(1, round(whole / count))
    else:
        return []
    if not 1 < count <= MOST:
        return []
    names = listed_after(text, rf"{_PARTS}|{_UNIT}", count)
    part = words_of(language).get("Part", "Part")
    names = names if len(names) == count else _places(lowered, language, count)
    return [(names[at] if names else f"{part} {at + 1}", length) for at in range(count)]


def _places(lowered: str, language: str, count: int) -> list[str]:
    """The four places of a mouth, where teeth are brushed in four parts."""
    pattern, places = next((pattern, names) for pattern, names in _USUAL.items() if "brush" in pattern)
    words = words_of(language)
    return [words.get(name, name) for name in places] if re.search(pattern, lowered) and count == len(places) else []


def _named(text: str) -> list[tuple[str, int]]:
    """What is named with its time where that comes in turn: it is said, or the names are of a left and a right."""
    split = re.sub(r",?\s+(?:and )?(?:then|dann|danach|luego|después|puis|ensuite|followed by)\s+", ", ", text)
    named = timed(_PAUSE.sub(" ", split), MOST)
    is_of_sides = sum(bool(_SIDES.search(name)) for name, _seconds in named) > 1
    others = [name for name, _seconds in named if not _OTHERS.search(name)]
    return named if others and (split != text or is_of_sides or _IN_TURN.search(text.lower())) else []


def _usual(lowered: str, language: str) -> list[tuple[str, int]]:
    """Steps to begin with, where each is to have a time of its own and none is named."""
    asked = _TIMES_FOR_EACH.search(lowered)
    is_of_quarters = bool(_QUARTERS.search(lowered)) and bool(_RINGS.search(lowered))
    names = next((names for pattern, names in _USUAL.items() if re.search(pattern, lowered)), ())
    if not asked and not (is_of_quarters and "Top left" in names):
        return []
    words = words_of(language)
    part = words.get("Part", "Part")
    return [(words.get(name, name), _USUAL_SECONDS) for name in names or (f"{part} {at}" for at in (1, 2, 3))]


def _whole(lowered: str) -> int:
    minutes = number_of(lowered, r"min(?:ut\w*|s)?\b", 0, 0, 600)
    return minutes * 60 or number_of(lowered, r"s(?:e[ckg]\w*)?\b", 0, 0, 36000)


def _seconds(figure: str, unit: str) -> int:
    return max(1, round(float(figure.replace(",", ".")) * (60 if unit.startswith("m") else 1)))
