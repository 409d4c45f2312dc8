"""The day that a countdown is for, as it is said in four languages: a feast, or a date with or without year."""

from __future__ import annotations

import re
from datetime import date

from stableagents.composer.languages.patterns import pattern_of

# Feasts with a day of their own; Easter moves, so it is asked for.
_FEASTS = {
    "12-25": r"christmas|xmas|weihnacht\w*|navidad(?:es)?|noël",
    "12-24": r"christmas eve|heiligabend|nochebuena|réveillon de noël",
    "01-01": r"new year(?!'?s eve)(?:'?s)?(?: day)?|neujahr|año nuevo|nouvel an",
    "12-31": r"new year'?s eve|silvester|nochevieja|saint-sylvestre",
    "10-31": r"hallowe'?en",
    "02-14": r"valentine'?s(?: day)?|valentinstag|san valentín|saint-valentin",
}
_MONTHS = (
    r"jan\w*|ener\w*|janv\w*",
    r"feb\w*|févr\w*|fevr\w*",
    r"mar(?:ch|zo|s)?|m[äa]rz",
    r"a[pv]r\w*|abril",
    r"may|mai|mayo",
    r"jun[ei]?\w*|juin",
    r"jul[yi]?\w*|juillet",
    r"aug\w*|ago\w*|août",
    r"sep\w*",
    r"o[ck]t\w*",
    r"nov\w*",
    r"de[cz]\w*|dic\w*|déc\w*",
)
_MONTH = "|".join(f"(?:{pattern})" for pattern in _MONTHS)
MONTHS = (  # as they are written in full
    r"januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember|january|february|march|june|july"
    r"|october|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre"
    r"|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
)
_DAY = r"(0?[1-9]|[12]\d|3[01])"
_DATES = (
    (r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b", "ymd"),
    (rf"\b{_DAY}[./]\s?(0?[1-9]|1[0-2])[./]?\s?(\d{{4}})?\b", "dmy"),
    (rf"\b{_DAY}(?:st|nd|rd|th|er)?\.?\s+(?:of\s+|de\s+)?({_MONTH})\b\.?,?(?:\s+(?:de\s+|del\s+)?(\d{{4}}))?", "dmy"),
    (rf"\b({_MONTH})\.?\s+{_DAY}(?:st|nd|rd|th)?\b(?:,?\s+(\d{{4}}))?", "mdy"),
)
EVENTS = (
    r"weihnacht\w*|heiligabend|silvester|neujahr|ostern|geburtstag|hochzeit\w*|urlaub|ferien|prüfung\w*|abitur|reise"
    r"|navidad|año nuevo|nochevieja|cumpleaños|boda|vacaciones|viaje|verano|examen\w*|mis? \w+"
    r"|noël|nouvel an|anniversaire|mariage|vacances|voyage|examens?|bac|rentrée|christmas|new year"
)


def day_of(text: str) -> str:
    """YYYY-MM-DD, MM-DD for a day of each year, or nothing."""
    lowered = text.lower()
    for pattern, order in _DATES:
        for found in pattern_of(pattern).finditer(lowered):
            day = _as_day(dict(zip(order, found.groups(), strict=True)))
            if day:
                return day
    feasts = [day for day, words in _FEASTS.items() if pattern_of(rf"\b(?:{words})\b").search(lowered)]
    return feasts[-1] if feasts else ""


def days_in(text: str) -> list[tuple[int, int, str]]:
    """Where each day of a text begins and ends, in order, with the day as ``day_of`` has it."""
    lowered, found = text.lower(), []
    for pattern, order in _DATES:
        for said in pattern_of(pattern).finditer(lowered):
            if day := _as_day(dict(zip(order, said.groups(), strict=True))):
                found.append((said.start(), said.end(), day))
    for day, words in _FEASTS.items():
        found += [(said.start(), said.end(), day) for said in pattern_of(rf"\b(?:{words})\b").finditer(lowered)]
    kept: list[tuple[int, int, str]] = []
    for one in sorted(found, key=lambda one: (one[0], -one[1])):
        if not kept or one[0] >= kept[-1][1]:
            kept.append(one)
    return kept


def _as_day(parts: dict[str, str | None]) -> str:
    said, day, year = parts["m"] or "", int(parts["d"] or 0), parts["y"]
    months = [number for number, pattern in enumerate(_MONTHS, start=1) if re.fullmatch(pattern, said)]
    month = int(said) if said.isdigit() else months[0] if months else 0
    try:
        date(int(year or 2000), month, day)
    except ValueError:
        return ""
    return f"{year}-{month:02}-{day:02}" if year else f"{month:02}-{day:02}"
