"""What somebody does again and again and how much of it is written down, told in a sentence: "she notes each day how
long she played", "jeden Abend aufschreiben, wie viele Stunden ich geschlafen habe"."""

from __future__ import annotations

import re

from stableagents.composer.field_names import names_begun
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.writing import DATE, I_WRITE, KEEPS, WRITES, any_of

_MINUTES = {"en": "minutes", "de": "Minuten", "es": "minutos", "fr": "minutes"}
_HOURS = {"en": "hours", "de": "Stunden", "es": "horas", "fr": "heures"}
_EACH = (
    r"(?:(?:each|every|per) (?:single )?(?:day|night|evening|morning|time|week|weekend)|(?:a|per) day|daily|nightly"
    r"|jede[nrs]? (?:tag|abend|morgen|nacht|mal|woche)|täglich|(?:am|pro) tag"
    r"|(?:cada|todos los|todas las) (?:día|días|noche|noches|mañanas?|vez|semana)|a diario|al día"
    r"|(?:chaque|tous les|toutes les) (?:jours?|soirs?|matins?|fois|nuits?|semaines?)|par jour)"
)
_NOTED = (
    rf"(?:{any_of(WRITES, I_WRITE, KEEPS)}|notes?|writes?|tracks?|logs?|records?|schreib\w*|notier\w*|trag\w*|trägt"
    r"|aufzuschreiben|apunt\w+|anot\w+|registr\w+|noter?|note[sz]?|inscri\w+|écri\w+)"
)
_HOW_LONG = r"(?P<long>how (?:long|much time)|wie ?(?:lange|viel zeit)|cuánto (?:tiempo|rato)|combien de temps)"
_HOW_MANY = (
    r"(?:how many|wie ?viele|cuánt[oa]s|combien d(?:e |['’])) ?"
    r"(?P<unit>(?!times\b|mal\b|veces\b|fois\b|people\b|of\b)[^\W\d_]{2,})"
)
_WHO = r"(?:i|she|he|we|they|you|my \w+|ich|sie|er|wir|man|meine? \w+|mi \w+|j['’]|je|elle|il|on|nous|mon \w+|ma \w+)"
_DONE = r"(?P<done> ?(?:[^\W\d_]+['’]? ?){1,6}?)(?=$|[,.;:!?]|\band\b|\bund\b|\by\b|\bet\b)"
_TOLD = re.compile(rf"\b{_NOTED}\b[^.;:!?\n]{{0,40}}?\b(?:{_HOW_LONG}|{_HOW_MANY}) (?:{_WHO} ?)?{_DONE}", re.IGNORECASE)
_IN_HOURS = re.compile(
    r"\b(?:hours|stunden|horas|heures|sle(?:ep|pt)|schlafe?n?|geschlafen|dormí\w*|duerm\w+|dorm\w+|work(?:ed)?|gearbeitet)\b",
    re.IGNORECASE,
)
_IN_MINUTES = re.compile(r"\b(?:minutes|minuten|minutos|mins?)\b", re.IGNORECASE)


_THING = re.compile(
    r"\b(?:practi[sc]e[sd]?|play(?:s|ed)?|learn\w*|stud(?:y|ies|ied)|toca\w*|practic\w+|joue\w*|pratique\w*)"
    r" (?:(?:the|her|his|my|el|la|le|du|de la|l['’]) ?)?"
    r"(?P<en>(?!and\b|each\b|every\b|for\b|at\b|cada\b|chaque\b|y\b|et\b|\d)[^\W\d_]{3,})"
    r"|\b(?P<de>[A-ZÄÖÜ][^\W\d_]{3,}) (?:geübt|gespielt|gelernt|üben|spielen|übt|spielt)\b"
)


def title_of(text: str, fields: list[str]) -> str:
    """What is practised, played or learnt, as the text calls it first; else what is counted."""
    found = _THING.search(text)
    shown = (found["en"] or found["de"]) if found else fields[1]
    return shown[:1].upper() + shown[1:]


def told(text: str, language: str) -> list[str]:
    """The fields of what a text tells to be written down each day: the day, how much, and what else stands beside it in
    the sentence; nothing for other texts."""
    found = _TOLD.search(text)
    if found is None or not pattern_of(rf"\b{_EACH}\b", re.IGNORECASE).search(text):
        return []
    is_in_hours = _IN_HOURS.search(text) and not _IN_MINUTES.search(text)
    unit = found["unit"] or (_HOURS if is_in_hours else _MINUTES)[language]
    rest = re.sub(r"^\W*(?:and|und|y|et)\b\s*", "", re.split(r"[.;!?\n]", text[found.end() :])[0].lstrip(" ,"))
    return [DATE[language], unit, *(name for name in names_begun(rest) if name.lower() != unit.lower())]


def is_told(part: str) -> bool:
    """Whether a part of a text tells how much of something is written down."""
    return _TOLD.search(part) is not None
