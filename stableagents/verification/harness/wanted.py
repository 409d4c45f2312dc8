"""What the words at a field say that it wants: a format, a range, an example, or a text of a kind that all know."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime

MOMENT = datetime(2026, 3, 14, 10, 30)
_TEXT = "marigoldsaffronjuniper"
_DIGITS = "4111111111111111"  # as a card has them, with a sum that is right
_NUMBER_WORDS = {"one": 1, "single": 1, "a": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}
_PARTS = r"[yja]{4}|yy|mm|dd|tt|jj|hh|ss"
_FORMAT = re.compile(
    rf"(?<![a-z])(?:(?:{_PARTS}|[dm])(?:[-./: ]{{1,2}}|t(?=hh))){{1,5}}(?:{_PARTS})"
    r"(?![a-z])(?P<half>[ (]*am ?/ ?pm)?",
    re.I,
)
_TOKEN = re.compile(rf"{_PARTS}|[dm]", re.I)
_EXAMPLE = re.compile(
    r"\b(?:e\. ?g\.|eg\b|z\. ?b\.|p\. ?ej\.|ej\.|par ex\.|ex[.:]|for example|for instance|zum beispiel|por ejemplo"
    r"|par exemple|such as|example|like|wie|comme|como)[:,]?\s*[\"“„«'‘]?(?P<value>[^\"”“»'’)\]]+)",
    re.I,
)
_RANGE = re.compile(
    r"(?<![\d.,/-])(?P<low>-?\d+)\s*(?:-|–|—|\.\.\.?|…|to|and|bis|und|à|et|y)\s*(?P<high>-?\d+)(?![\d/.-])"
)
_AT_LEAST = re.compile(
    r"(?:at least|min(?:imum|\.)?:?|≥|>=?|more than|over|mindestens|au moins|al menos|mínimo)\s*(?P<low>\d+)"
    r"\s*(?P<what>char|letter|zeichen|buchstaben|caract|word)?",
    re.I,
)
_SO_MANY = re.compile(
    r"\b(?P<count>\d+|one|two|three|four|five|six|seven|single|a)[- ]?"
    r"(?P<what>digits?|stellig|ziffern?|chiffres|cifras|dígitos|letters?\b|characters?\b|buchstaben?|zeichen|lettres?\b"
    r"|letras?\b)",
    re.I,
)
_SEPARATED = re.compile(
    r"comma|kommagetrennt|durch komma|virgules?|separad[oa]s? por|separated (?:by|with) (?P<by>spaces?|semicolons?|;|,)"
    r"|one per line|leerzeichen getrennt|space[- ]separated",
    re.I,
)
_NUMBERS = re.compile(
    r"number|value|score|data|integer|digit|zahl|werte|nombre|valeur|número|valor|list of|grade", re.I
)
_KNOWN: list[tuple[str, str]] = [
    (r"\w@\w[\w-]*\.\w", "ada@example.org"),  # the example itself, without a word that says so
    (r"https?://|\bwww\.", "https://example.org"),
    (r"^\+?[\d() /-]{8,}$", "+44 20 7946 0018"),
    (r"passwor|passphrase|passwort|kennwort|contraseña|mot de passe", "Marigold-7"),
    (r"card (?:number|no)|kartennummer", _DIGITS),
    (r"\bpin\b", "4111"),
    (r"\bzip\b|postal|\bplz\b|post ?code|postleitzahl|código postal", "10115"),
    (r"#rr?gg?bb?|\bhex(?:adecimal)? (?:colou?r|code)|colou?r (?:code|\(#)", "#3366cc"),
    (r"\bmac address", "00:1b:44:11:3a:b7"),
    (r"\bip\b", "192.0.2.7"),
    (r"host ?name|\bdomain", "example.org"),
    (r"\bport\b", "8080"),
    (r"\biban\b", "DE89370400440532013000"),
    (r"\bisbn\b", "9780306406157"),
    (r"latitude|\blat\b", "48.2"),
    (r"longitude|\blon\b|\blng\b", "16.4"),
    (r"coordinate|\bx ?[,;] ?y\b", "3,4"),
    (r"roman (?:numeral|number)|römische", "XIV"),
    (r"binary|binär|binaire|binario", "1011"),
    (r"hexadecimal|hexadezimal|\bhex\b", "2f"),
    (r"\boctal", "17"),
    (r"fraction|\ba ?/ ?b\b|bruch\b", "3/4"),
    (r"blood pressure|blutdruck", "120/80"),
    (r"aspect|ratio\b", "16:9"),
    (r"currency|währung|devise|moneda", "EUR"),
    (r"\(?\by ?/ ?n\b|yes ?/ ?no", "y"),
    (r"licen[cs]e plate|number plate|kennzeichen", "AB 123"),
    (r"\bversion\b", "1.2.0"),
    (r"\bcron\b", "*/5 * * * *"),
    (r"\bequation|gleichung", "2*x + 3 = 7"),
    (r"f\(x\)|function of x|\by ?=$", "x**2"),
    (r"\bexpression|\bformula\b|\bsum to work out|ausdruck|rechnung (?:eingeben|hier)", "2 + 3 * 4"),
    (r"\bjson\b", '{"garden": 1}'),
    (r"\bregex|regular expression|\bpattern\b", "[a-z]+"),
    (r"\bhtml\b", "<p>Garden</p>"),
    (r"user ?name|benutzername|login name|nom d'utilisateur|usuario", "juniper"),
    (r"first and last|full name|vor- und nachname|nombre completo|nom complet", "Ada Byron"),
    (r"below zero|negative (?:number|value)|< ?0", "-3"),
    (r"\bage\b|\balter\b|\bedad\b|\bâge\b", "34"),
    (r"\bmonth \(yyyy", "2026-03"),
]


def by_words(words: str) -> str | None:
    """What a field with these words at it wants; ``None`` where they say nothing of it."""
    for rule in _RULES:
        value = rule(words)
        if value:
            return value
    lower = words.lower()
    return next((value for pattern, value in _KNOWN if re.search(pattern, lower)), None)


def moment_as(form: str) -> str:
    """The same moment each time, as a format of ``strftime`` writes it."""
    try:
        return MOMENT.strftime(form)
    except ValueError:
        return ""


def _by_format(words: str) -> str:
    """A date or a time as ``DD.MM.YYYY`` and its like want it, in four languages."""
    found = _FORMAT.search(words)
    if found is None or len(found[0]) < len("mm:ss"):
        return ""
    has_hours = "hh" in found[0].lower() or ":" in found[0]
    is_french = "jj" in found[0].lower() and "aaaa" in found[0].lower()
    parts: list[str] = []
    before = ""

    def one(token: re.Match[str]) -> str:
        nonlocal before
        name = token[0].lower()
        is_minute = name == "mm" and has_hours and (before in ("hh", "") or "ss" in found[0].lower())
        before = name
        parts.append(name)
        if len(name) == 4:
            return "%Y"
        codes = {"yy": "%y", "hh": "%I" if found["half"] else "%H", "ss": "%S", "dd": "%d", "tt": "%d", "d": "%d"}
        codes |= {"m": "%m", "mm": "%M" if is_minute else "%m", "jj": "%d" if is_french else "%y"}
        return codes[name]

    form = _TOKEN.sub(one, found[0][: len(found[0]) - len(found["half"] or "")])
    return moment_as(form + (" %p" if found["half"] else ""))


def _by_example(words: str) -> str:
    """The example that is given, if it tells more of the form than any word would."""
    found = _EXAMPLE.search(words)
    value = found["value"].strip(" .…:,;") if found else ""
    value = re.split(r"\s+(?:or|oder|ou|o)\s+|;\s", value)[0].strip()
    return value if any(letter.isdigit() for letter in value) or (value and value == value.upper()) else ""


def _by_count(words: str) -> str:
    found = _SO_MANY.search(words)
    if found is None:
        return ""
    count = _NUMBER_WORDS.get(found["count"].lower(), 0) or int(found["count"])
    is_digits = found["what"].lower().startswith(("dig", "stell", "ziff", "chif", "cif", "díg"))
    return ((_DIGITS if is_digits else _TEXT) * 3)[: min(count, 40)]


def _by_least(words: str) -> str:
    found = _AT_LEAST.search(words)
    if found is None:
        return ""
    low = int(found["low"])
    return "Water the marigolds, and ask Juniper. " * (low // 30 + 1) if found["what"] else str(low * 2 or 1)


def _by_range(words: str) -> str:
    found = _RANGE.search(words)
    if found is None or int(found["low"]) >= int(found["high"]):
        return ""
    low, high = int(found["low"]), int(found["high"])
    return str(7 if low <= 7 <= high else (low + high) // 2)


def _by_separator(words: str) -> str:
    found = _SEPARATED.search(words)
    if found is None:
        return ""
    text = found[0].lower() + (found["by"] or "").lower()
    by = "\n" if "line" in text else " " if "space" in text or "leer" in text else ";" if ";" in text else ", "
    by = "; " if "semicolon" in text else by
    return by.join(["3", "1", "2"] if _NUMBERS.search(words) else ["Garden", "Quince", "Thistle"])


_RULES: list[Callable[[str], str]] = [
    _by_format, _by_example, _by_count, _by_least, _by_range, _by_separator,
]  # fmt: skip
