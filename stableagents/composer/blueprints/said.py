"""Numbers and options that a description says: "a 6×6 board", "three players", "45 seconds", in four languages."""

from __future__ import annotations

import re

_NUMBERS = (
    ("one", "ein", "eine", "einen", "un", "una", "une"),
    ("two", "zwei", "dos", "deux"),
    ("three", "drei", "tres", "trois"),
    ("four", "vier", "cuatro", "quatre"),
    ("five", "fünf", "cinco", "cinq"),
    ("six", "sechs", "seis", "six"),
    ("seven", "sieben", "siete", "sept"),
    ("eight", "acht", "ocho", "huit"),
    ("nine", "neun", "nueve", "neuf"),
    ("ten", "zehn", "diez", "dix"),
)
_VALUES = {word: value for value, words in enumerate(_NUMBERS, start=1) for word in words} | {
    "twelve": 12,
    "twenty": 20,
}
_NUMBER = rf"(\d{{1,5}}|{'|'.join(sorted(_VALUES, key=len, reverse=True))})"


def number_of(text: str, what: str, usual: int, least: int, most: int) -> int:
    """The number before ``what`` (a pattern), as in "three players" or "10-minute"; else ``usual``."""
    found = re.search(rf"\b{_NUMBER}[\s-]*(?:{what})", text.lower())
    if found is None:
        return usual
    number = int(found[1]) if found[1].isdigit() else _VALUES[found[1]]
    return min(most, max(least, number))


def board_size(text: str, usual: int, least: int, most: int) -> int:
    """The first side of "6x6", "6×6", "6 by 6" or "6 mal 6"; else ``usual``."""
    found = re.search(r"\b(\d{1,3})\s*(?:[x×*]|by|mal|por|sur)\s*\d{1,3}\b", text.lower())
    return min(most, max(least, int(found[1]))) if found else usual


def seconds_of(text: str, usual: int, least: int, most: int) -> int:
    """A time such as "45 seconds" or "2 minutes", in seconds; else ``usual``."""
    seconds = number_of(text, r"seconds?|secs?\b|s\b|sekunden|segundos|secondes", 0, 0, 10**6)
    minutes = number_of(text, r"minutes?|mins?\b|minuten|minutos", 0, 0, 10**4)
    said = seconds or minutes * 60
    return min(most, max(least, said)) if said else usual


def is_for_two(text: str) -> bool:
    """Whether people play each other, not the computer."""
    return bool(
        re.search(
            r"\b(?:two|2|zwei|dos|deux) (?:players?|people|spieler\w*|personen|jugadores|personas|joueurs|personnes)\b"
            r"|another person|with (?:a|my) (?:friend|brother|sister|wife|husband)|\bhot ?seat|zu zweit|à deux|\bpvp\b",
            text.lower(),
        )
    )


def is_easy(text: str) -> bool:
    return bool(
        re.search(
            r"\b(?:easy|kids?|child\w*|beginners?|leicht\w*|einfach\w* gegner|kinder|fácil|niños|facile|enfants?)\b",
            text.lower(),
        )
    )
