"""Names in a German list as they are called, where "mit" or "von" puts them in another case: "mit Preisen, letztem
Besuch und offenen Rechnungen"."""

from __future__ import annotations

import re
from collections.abc import Callable

from stableagents.composer.languages import vocabulary
from stableagents.composer.languages.listed import listed
from stableagents.composer.languages.patterns import pattern_of

_LIST = re.compile(r"\b(?P<with>mit|samt|inklusive) (?P<listed>[^.;:!?\n()]*?(?:,|\bund\b|\bsowie\b)[^.;:!?\n()]*)")
_BETWEEN = re.compile(r"(\s*,\s*(?:und )?|\s+(?:und|sowie)\s+)")
_NOUN = r"(?P<noun>[A-ZÄÖÜ][\w-]+)"
_OTHER = r"(?!(?:ein|kein|mein|dein|sein|ihr|unser|eur|jed|jen|dies|welch|manch|all|solch|viel|wenig|beid|d)e)"
_DATIVE = re.compile(rf"(?P<the>dem )?{_OTHER}(?P<how>[a-zäöüß]{{2,}})(?P<end>em|en) {_NOUN}$")
_FEMININE = re.compile(rf"(?P<the>der )?{_OTHER}(?P<how>[a-zäöüß]{{2,}}?)(?P<end>er|en) {_NOUN}$")
_IS_FEMININE = re.compile(
    r".*(?:ung|heit|keit|ion|schaft|tät|zeit|zahl|nummer|[^\Wn]e|ur|farbe|frist|post|fahrt|miete)$"
)
_IS_NEUTER = re.compile(
    r"(?i).*(?:datum|mal|jahr|alter|gewicht|foto|bild|training|konto|ergebnis|ende|land|fach|feld|kennzeichen|gehalt"
    r"|guthaben|lied|buch|spiel|zimmer|haus|auto|tier|medikament|ment|geld|chen|treffen|gießen|essen|material|modell"
    r"|ziel|thema|maß|wort|futter|honorar)$"
)
_MOST = 4  # words of a part that may be a name


def in_nominative(text: str) -> str:
    """The text with the names in its lists as they are called by themselves."""
    return _LIST.sub(_called, text) if "mit " in text or "samt " in text or "inklusive " in text else text


def _called(found: re.Match[str]) -> str:
    parts = _BETWEEN.split(found["listed"])
    named = [_name(part) if place % 2 == 0 and len(part.split()) <= _MOST else part for place, part in enumerate(parts)]
    return f"{found['with']} {''.join(named)}"


def _name(part: str) -> str:
    for pattern, ended in _CASES:
        found = pattern.fullmatch(part.strip())
        if found and (called := ended(found)):
            return called
    return _plural(part)


def _of_one(found: re.Match[str]) -> str:
    """ "Letztem Besuch", "dem letzten Besuch"; nothing for "offenen Rechnungen"."""
    if found["end"] == "en" and not found["the"]:
        return f"{found['how']}e {_plural(found['noun'])}" if found["noun"].endswith("n") else ""
    return f"{found['how']}{'es' if _IS_NEUTER.fullmatch(found['noun']) else 'er'} {found['noun']}"


def _of_feminine(found: re.Match[str]) -> str:
    is_one = found["the"] is not None if found["end"] == "en" else bool(_IS_FEMININE.fullmatch(found["noun"]))
    return f"{found['how']}e {found['noun']}" if is_one else ""


_CASES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (_DATIVE, _of_one),
    (_FEMININE, _of_feminine),
)


def _plural(name: str) -> str:
    """ "Preisen" are "Preise", "Titeln" are "Titel"; what ends in n in any case stays."""
    found = pattern_of(r"(?P<before>(?:[^\W\d_]+ )?)(?P<noun>[A-ZÄÖÜ][^\W\d_]{2,})n").fullmatch(name)
    return found["before"] + found["noun"] if found and _is_word(found["noun"].lower()) else name


def _is_word(noun: str) -> bool:
    """Whether a noun, or its last part, is one that needs no n: "Preise", "Kaufpreise", and no "Adresse"."""
    if any(noun[place:] in _MANY for place in (0, *range(3, len(noun) - 3))):
        return True
    return noun.endswith(("el", "er")) and noun in _known() and not _WITH_N.search(noun)


_WITH_N = re.compile(
    r"(?:regel|tafel|nummer|formel|insel|nadel|schüssel|kugel|mauer|feder|leiter|mutter|schwester|steuer|ziffer|kammer"
    r"|klammer|oper|dauer|feier|vokabel|kartoffel|schachtel|schaufel)$"
)
_MANY = frozenset([
    "titel", "preise", "schritte", "punkte", "orte", "termine", "beträge", "spieler", "bilder", "gegner", "tage",
    "jahre", "ziele", "regale", "verlage", "gewichte", "rezepte", "kilometer", "liter", "lehrer", "wörter",
    "ergebnisse", "wege", "kurse", "kreise", "stücke", "plätze", "räume", "töne", "geräte", "verkäufe", "einkäufe",
    "käufe", "besuche", "anrufe", "siege", "treffer", "länder", "fächer", "felder", "häuser", "bücher", "lieder",
    "kinder", "partner", "künstler", "beiträge", "werte", "stände", "gänge", "anteile", "teile", "maße", "zähler",
])  # fmt: skip


def _known() -> frozenset[str]:
    return vocabulary("de") | listed("de")[0].keys()
