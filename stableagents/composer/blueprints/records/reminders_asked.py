"""Whether a record keeper is to remind of what it keeps: of which day and time, and how long before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from stableagents.composer.blueprints.records.keys import has, key_of
from stableagents.composer.figures import FIGURE, as_digits
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import FieldSpec

MISSING = "Not part of it: reminders."
_AGAIN = r"every|daily|each|täglich|jede[nrs]?|cada|diario|chaque|quotidien\w*|tous"
_REMINDS = (
    r"remind(?:s|ers?|ed|ing)?|notif(?:y|ies|ications?)|erinner\w*|benachrichtig\w*|recordatorios?"
    r"|(?:recu[eé]rda|av[ií]sa|recordar|avisar)(?:me|nos)|rappel(?:s|le|les|er)?"
)
_PAST = (
    r"bought|purchased?|done|paid on|joined|started?|added|last|birth\w*|born|gekauft|gemacht|letzte\w*|geburt\w*"
    r"|comprad\w*|hech\w*|últim\w*|nacimiento|cumpleaños|achet\w*|dernier\w*|derniè\w*|naissance|anniversaire"
)
_MINUTES = {
    r"min\w*": 1,
    r"hours?|stunden?|horas?|heures?": 60,
    r"days?|tage?n?|días?|jours?": 60 * 24,
    r"weeks?|wochen?|semanas?|semaines?": 60 * 24 * 7,
}
_AHEAD = (
    rf"(?:(?P<one>an?|the|am|eine?n?|una?|el|la|le|une?) |{FIGURE} )(?P<unit>{'|'.join(_MINUTES)})"
    r" (?:before|ahead|in advance|vorher|davor|zuvor|antes|avant|à l'avance)"
)
_MOST_AHEAD = 60 * 24 * 366


def asked(fields: tuple[FieldSpec, ...], text: str, due: str, filled: set[str]) -> dict[str, Any]:
    """The keys of the ``day`` and the ``time``, and the minutes ``ahead``; nothing where no reminder is wished for or
    no field tells when. ``due`` is the key of the day on which a record is due, ``filled`` are those of days that are
    today at first: nobody has to be reminded of what is written down as it happens, unless it has a time."""
    if not has(_REMINDS, text):
        return {}
    time = key_of(fields, r".*", ("time",))
    filled = set() if time and not has(_AGAIN, text) else filled
    nearest = next((f.key for f in fields if f.type == "days_left"), "")
    days = [f.key for f in fields if f.type == "date" and f.key not in filled and not has(_PAST, f.label.lower())]
    day = due or nearest or next(iter(days), "")
    if not day:
        return {}
    return {"day": day, "time": time, "ahead": _ahead(text)}


def is_meant(text: str, names: Sequence[str], others: Sequence[str]) -> bool:
    """Whether the list called by ``names`` is one that a text in lower case wants to be reminded of: the one that is
    named beside it, of all lists, or each."""
    piece = next((one for one in pattern_of(r"[.;!?\n](?!\d)").split(text) if has(_REMINDS, one)), "")
    begin = pattern_of(rf"\b(?:{_REMINDS})\b").search(piece)
    said = piece[begin.start() :] if begin else ""
    called = {name for name in others if name and pattern_of(rf"\b{re.escape(name.lower())}\b").search(said)}
    return not called or bool(called & set(names))


def _ahead(text: str) -> int:
    """How many minutes before its time a text in lower case wants to be reminded."""
    found = pattern_of(_AHEAD).search(text)
    if not found:
        return 0
    length = next(minutes for unit, minutes in _MINUTES.items() if pattern_of(unit).fullmatch(found["unit"]))
    return min(length * (1 if found["one"] else int(float(as_digits(found[2])))), _MOST_AHEAD)
