"""Things that a description lists to be ticked off, and whether they are open again each day, in four languages."""

from __future__ import annotations

import re
from collections.abc import Iterable

from stableagents.composer.languages import LANGUAGES
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.readings import PARTS_OF_A_DAY, parts_in

_MOST_WORDS = 5
_LISTED = r"^[^:.;!?\n]{2,80}:\s*(?P<items>[^:.;!?\n]{3,400})"
_BETWEEN = r"\s*,\s*(?:and |und |y |et )?|\s+(?:and|und|y|e|et)\s+"
_TICKS = (
    r"ticks?(?! label)|ticked|ticking|check(?:ed|ing)?(?: (?:them|it|each|every\w*|all))? off|check ?list|crossed off"
    r"|cross(?:ing)? (?:\w+ )?off"
    r"|haken|häkchen|abhak\w*|abgehakt|hak\w* [^.;]{0,30}\bab|marcar\w*|marque\w*|l[ao]s marco|tach\w+|coch\w+"
)
_EACH_DAY = (
    r"(?:(?:every|each|next|following|new) (?:single )?(?:morning|day|night|evening)|daily|at midnight|tomorrow"
    r"|morgen|mañana|demain"
    r"|(?:jede[nr]|am nächsten|nächsten|neue[nr]?) (?:tag|morgen|abend)|täglich|um mitternacht"
    r"|(?:cada|al|nuevo) (?:día|mañana|noche)(?: siguiente)?|a medianoche"
    r"|(?:chaque|nouveau) (?:matin|jour|soir)|le (?:matin suivant|lendemain)|tous les (?:jours|matins)|à minuit)"
)
_AGAIN = (
    r"(?:start\w*|begin\w*) (?:again|over|anew|afresh|from (?:scratch|zero))|fresh|blank|gone|reset\w*|clear(?:ed|s)?"
    r"|empty|unticked|unchecked|open again"
    r"|von (?:vorne|neuem)|neu|weg|leer|wieder offen|zurück\w*|verschwunden|verschwinden"
    r"|de nuevo|de cero|reinici\w+|desaparec\w+|vací[oa]s?|borr\w+|se quitan"
    r"|recommenc\w+|à zéro|vides?|effacé\w*|dispar\w+|décoché\w*"
)
_ANEW = rf"\b{_EACH_DAY}\b[^.;]{{0,60}}\b(?:{_AGAIN})\b|\b(?:{_AGAIN})\b[^.;]{{0,40}}\b{_EACH_DAY}\b"
_WHO_TICKS = r"(?: (?:ich|wir|sie|er|je|on|i|we|to|zum))?"
_TICK_DAILY = (
    rf"\b(?:{_TICKS})\b[^.;,]{{0,25}}\b{_EACH_DAY}\b"
    rf"|\b{_EACH_DAY}\b{_WHO_TICKS} (?:{_TICKS})\b"
)
_A_FIELD = (  # what is kept of each of many, and is no thing to do
    r"(?:the |a |an |der |die |das |el |la |le |un |une? )?(?:[\w-]+ )?(?:names?|dates?|days?|times?|notes?|done"
    r"|status|quantity|amounts?|doses?|dosages?|dosis|prices?"
    r"|due(?: date)?|category|priority|minutes|hours|child|kid|person|member|task"
    r"|chore|habit|item"
    r"|name|datum|tag|uhrzeit|notiz\w*|erledigt|menge|anzahl|preis|fällig\w*|kategorie|priorität|kind|aufgabe"
    r"|nombre|fecha|día|hora|notas?|hecho|cantidad|precio|categoría|prioridad|niñ[oa]|tarea"
    r"|nom|jour|heure|remarques?|fait|quantité|prix|catégorie|priorité|enfant|tâche)"
    r"|(?:who|what|when|where|which|how|if|whether|wer|was|wann|wo|welche\w*|wie|ob|quién|qué|cuándo|dónde|cuánt\w+|si"
    r"|qui|quoi|quand|où|combien|quel\w*)\b.*"
)


SAID = (rf"\b(?:{_TICKS})", _ANEW, _TICK_DAILY)  # what says so, where an app does that


def is_anew(text: str) -> bool:
    """Whether what is ticked off in a text in lower case is open again each day."""
    has_ticks = pattern_of(rf"\b(?:{_TICKS})\b").search(text) is not None
    return has_ticks and (
        pattern_of(rf"{_ANEW}|{_TICK_DAILY}").search(text) is not None
        or any(parts_in(text, language) for language in ("en", *LANGUAGES))
    )


def is_of_ticks(name: str) -> bool:
    """Whether a part of a list, in lower case, says what is ticked, or when in a day."""
    return pattern_of(rf"\b(?:{_TICKS}|{PARTS_OF_A_DAY})\b").search(name) is not None


def names_none(text: str) -> bool:
    """Whether a text in lower case lists neither things nor fields: what stands behind its colon is a sentence."""
    return pattern_of(rf":(?!\s*(?:[^\W\d_]+ ){{0,4}}(?:{_TICKS})\b)").search(text) is None


def things_in(text: str, features: Iterable[str], most: int) -> list[str]:
    """The things behind the colon of "packing list: passport, socks", as they are shown; none where one of them is a
    field or one of the ``features`` (patterns) that an app has."""
    found = pattern_of(_LISTED).search(text)
    items = [item.strip(" '\"“”„-") for item in pattern_of(_BETWEEN).split(found["items"])] if found else []
    items = [item for item in items if item and not (item is not items[0] and pattern_of(SAID[2]).search(item.lower()))]
    others = rf"{_TICKS}|{'|'.join(features)}"
    are_things = all(
        len(item.split()) <= _MOST_WORDS
        and pattern_of(_A_FIELD).fullmatch(item.lower()) is None
        and pattern_of(rf"\b(?:{others})").search(item.lower()) is None
        for item in items
    )
    named = [item[:1].upper() + item[1:60] for item in items if re.search(r"[^\W\d_]", item)]
    return list(dict.fromkeys(named))[:most] if len(items) > 1 and are_things else []
