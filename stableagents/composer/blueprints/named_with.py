"""Things that a description names with a price or a length of time, in four languages."""

from __future__ import annotations

import re

_BEFORE = (
    r"^(?:.*\b(?:for|with|sells?|selling|like|are|have|has|is|takes?|presets?|press|of|at|mit|für|wie|verkauf\w*|con|para"
    r"|vend\w*|avec|pour)\s+)?(?:(?:an?|the|ein|eine|der|die|das|un|una|une|el|la|le|les)\s+)?"
)
_NAME = r"((?:[^\W\d_][\w'’-]*\s+){1,3}?)"
_PARTS = re.compile(r"[;!?()\n]|:(?!\d\d)|[.,](?!\d)|\b(?:and|und|y|et|or|oder|o|ou)\b", re.IGNORECASE)

_PRICE = r"(?:[€$£]\s?)?(\d{1,5}(?:[.,]\d{1,2})?)\s?(€|\$|£|euros?|eur|dollars?|pounds?|cents?|ct|c|p)?"
_PRICED = re.compile(
    rf"{_BEFORE}{_NAME}(?:(?:at|for|costs?|is|zu|für|je|kostet|kosten|a|por|cuesta|à|pour|coûte)\s+)?{_PRICE}$",
    re.IGNORECASE,
)
_CENTS = ("cent", "cents", "ct", "c", "p")

_LENGTH = r"(\d{1,2}:\d\d|\d{1,3}(?:[.,]\d)?)\s?(se[ckg]\w*|s|min\w*|m|hours?|h|std\w*|stunden?|horas?|heures?)?"
_TIMED = re.compile(rf"{_BEFORE}{_NAME}(?:(?:for|in|takes?|für|dauert|a|à|pour)\s+)?{_LENGTH}$", re.IGNORECASE)
_TIME_FIRST = re.compile(
    rf"^(?:.*\s)?{_LENGTH}\s+(?:(?:for|für|para|pour|de)\s+)?((?:[^\W\d_][\w'’-]*\s*){{1,3}})$", re.IGNORECASE
)
_BARE = re.compile(rf"^(?:.*\s)?({_LENGTH})$", re.IGNORECASE)
_UNITS = {"s": 1, "m": 60, "h": 3600}


def priced(text: str, most: int = 24) -> list[tuple[str, str]]:
    """What is named with its price, as in "coffee 1.80, cake at 2,50 € and water (60 cents)": names with amounts such
    as 1.80; one alone counts only where its price has cents or a sign of money."""
    found: dict[str, str] = {}
    is_money = False
    for part in _parts(text):
        if match := _PRICED.match(part):
            price, unit = match[2].replace(",", "."), (match[3] or "").lower()
            is_money |= bool(unit) or "." in price or bool(re.search(r"[€$£]", part))
            found.setdefault(_shown(match[1]), f"{float(price) / (100 if unit in _CENTS else 1):.2f}")
    return list(found.items())[:most] if len(found) > 1 or is_money else []


def timed(text: str, most: int = 12) -> list[tuple[str, int]]:
    """What is named with its time, as in "green 2 min, black 4 min" or "soft 4, medium 6, hard 9 minutes": names with
    seconds, minutes where no unit is named; two at least, else none."""
    said = [(match[1], match[2], match[3]) for part in _parts(text) if (match := _TIMED.match(part))]
    first = [(match[3], match[1], match[2]) for part in _parts(text) if (match := _TIME_FIRST.match(part))]
    named = first if len(first) > len(said) else said
    if len(named) < 2 or not any(unit for _name, _length, unit in named):
        return []
    usual = next(unit for _name, _length, unit in reversed(named) if unit)
    return list({_shown(name): _seconds(length, unit or usual) for name, length, unit in named}.items())[:most]


def lengths(text: str, most: int = 12) -> list[tuple[str, int]]:
    """The times alone in "buttons for 1, 3 and 5 minutes", named by themselves: two at least, else none."""
    parts = [match for part in _parts(text) if (match := _BARE.match(part))]
    usual = next((match[3] for match in reversed(parts) if match[3]), "")
    if len(parts) < 2 or not usual:
        return []
    named = {match[1] if match[3] else f"{match[1]} {usual}": _seconds(match[2], match[3] or usual) for match in parts}
    return list(named.items())[:most]


def _parts(text: str) -> list[str]:
    """The parts of a description; a figure in brackets or after a colon stands behind its name."""
    joined = re.sub(r"(?<!\d)\s*[:=]\s*(?=[€$£]?\s?\d)", " ", text)
    joined = re.sub(r"\s*\(\s*([€$£]?\s?\d[\d.,:]*\s?[^\W\d_]*[€$£]?)\s*\)", r" \1", joined)
    return [" ".join(part.split()) for part in _PARTS.split(joined)]


def _shown(name: str) -> str:
    name = name.strip()
    return name[:1].upper() + name[1:30]


def _seconds(length: str, unit: str) -> int:
    if ":" in length:
        minutes, seconds = length.split(":")
        return max(1, int(minutes) * 60 + int(seconds))
    letter = "h" if unit.lower().startswith("st") else unit[0].lower()
    return max(1, round(float(length.replace(",", ".")) * _UNITS[letter]))
