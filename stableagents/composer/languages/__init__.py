"""The languages that composed apps speak beside English: which one a description is in, and their words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path

from stableagents.composer.languages.kinds import KINDS
from stableagents.composer.languages.listed import listed
from stableagents.composer.languages.patterns import pattern_of, words_like
from stableagents.composer.usual import lines_of

LANGUAGES = ("de", "es", "fr")
ENTRY = {"de": ("Eintrag", "Einträge"), "es": ("registro", "registros"), "fr": ("fiche", "fiches")}
ENGLISH_ONLY: frozenset[str] = frozenset()  # kinds whose words are not translated yet
# words.txt, one for each larger group of kinds, and the words that kinds have for themselves.
_CATALOGUES = "words*.txt"
_OF_KIND = re.compile(r"@([a-z0-9]+) ")
_TELLING = {
    "de": "ein eine einen einem einer und mit für mein meine meinen der die das den ich mir zum zur von auf "
    "brauche pro als bei wer wann"
    " möchte bitte soll nicht ist kann wie viel alle wir uns unser unsere unseren sind haben habe wird noch auch dann"
    " fuer moechte ueber waehrend koennen"
    " bis vom beim ins nach seit oder gegen ohne vor"
    " jeder jede jedes jeden wenn dass montag dienstag mittwoch donnerstag freitag samstag sonntag",
    "es": "uno una con para mis los las el mi quiero necesito de del por que lista hazme mis unos unas y sin cada la al"
    " quién quien qué cuánto cuándo cuanto cuantos cuantas cuando donde dia dias este esta cómo como"
    " desde hasta juego programa palabras letras tres cuatro cinco siete ocho nueve diez"
    " soy tengo ha lo su sus si está es cuántos cuántas hay tiene tienen puede pueda nos"
    " nuestra nuestro lunes martes miércoles jueves viernes sábado domingo",
    "fr": "de une un avec pour mes les des du le mon ma je veux et sans mes un chaque qui fais moi mon aux la au il est"
    " suis combien quand cette leur nous vous j ai ont sont dans où ce qu pas ses par quelle quelles celles ceux ils"
    " jeu deux trois quatre cinq sept huit dix"
    " dés chez sur vers depuis contre jusqu elles notre lundi mardi mercredi jeudi vendredi samedi dimanche",
}
_NAMED = {
    "de": r"\b(?:in german|auf deutsch|deutschsprachig|german please)\b",
    "es": r"\b(?:in spanish|en español|spanish please)\b",
    "fr": r"\b(?:in french|en français|french please)\b",
}
# What is learnt of a language is not the language of the app: "the names of the colours in Spanish".
_LEARNT = re.compile(
    r"\b(?:names?|words?|verbs|numbers|colou?rs|days|months|animals|say|says|said|called|count|sentences)"
    r"(?: [\w']+){0,4}? in (?:german|spanish|french)\b"
)
_HINTS = {
    "de": r"^\W*eine?n?\b|durchschnitt|tagebuch|kartei\b"
    r"|\w{4,}(?:planer|kalender|zettel)\b"
    r"|\w{3,}(?:liste|buch|verwaltung|übersicht|plan|spiel)\b(?<!\bplan)|passw[oö]rt"
    r"|\w{3,}(?:(?<!sams)ung(?:en)?|(?<!fahren)heit(?:en)?|keit(?:en)?|schaft|zähler|wecker|zeiten|keller)\b|\b\w*uhr\b"
    r"|\bin (?:stunden|minuten|tagen|prozent|euro)\b|weihnacht|rechner\b|berechn\w*|\bliste\b.*\b(?:der|von)\b",
    "es": r"control de|registro de|gestión|\bdiario (?:de|personal)|tarjetas"
    r"|\brecetas\b|\bgastos\b|\bagenda de|calculadora|calcular\b",
    "fr": r"\b[dl]['’][^\W\d_]{4}|suivi d|carnet d|gestion d|emploi du|journal intime|calculateur|calculer\b",
}
_FORMULA = re.compile(r"\b[yf] ?(?:\(x\) ?)?=|\b(?:sin|cos|tan|log|exp) ?\(")  # no words of any language
_LETTERS = {"de": "äöüß", "es": "ñ¿¡áéíóú", "fr": "éçèêàâôîœ"}
_ENDINGS = {
    "es": r"(?:[^\W\d_]{2,}(?:[ao]s?|ción|dad|ar|[^\W\d_][ae]n)|del|al)",
    "fr": r"(?:[^\W\d_]{2,}(?:es?|ée?s?|ent|eux?|tion|er|ez)|du|au)",
}


@cache
def words_of(language: str, kind: str = "") -> Mapping[str, str]:
    """What English words of composed apps are in ``language``, and in a ``kind`` of app; nothing for English."""
    if language not in LANGUAGES:
        return {}
    place = LANGUAGES.index(language) + 1
    return {row[0]: row[place] for row in [*_rows(""), *(_rows(kind) if kind else [])]}


@cache
def _rows(kind: str) -> list[list[str]]:
    """The lines of all catalogues, or those that a kind has for itself: "@seats Front | Vorne | Delante | Devant"."""
    lines = [(_OF_KIND.match(line), line) for line in _lines()]
    own = [line[found.end() :] if found else line for found, line in lines if (found[1] if found else "") == kind]
    return [line.split(" | ") for line in own]


@cache
def _lines() -> list[str]:
    """What all catalogues have, read once for the three languages."""
    catalogues = sorted(Path(__file__).parent.glob(_CATALOGUES))
    lines = [line for path in catalogues for line in path.read_text(encoding="utf-8").splitlines()]
    return [line for line in lines if line.strip() and not line.startswith("# ")]


@cache
def words_in_code(language: str, kind: str) -> Mapping[str, str]:
    """Those of ``words_of`` that may stand in the code of a kind of app. Single small words are names of things there,
    but for a converter's units."""
    words = words_of(language, kind)
    if kind == "converter":
        return words
    return {english: other for english, other in words.items() if not (english.islower() and english.isalpha())}


_ENGLISH_TOO = frozenset(["app", "chat", "uno", "dame", "café", "kindergarten", "tombola", "club", "online", "video"])
_FEW = 3  # words that have none of those that tell a language


@lru_cache(maxsize=64)  # a description is asked for again and again while it is understood
def language_of(text: str) -> str:
    """The language of a description, or the one that it asks for: de, es, fr, or en where nothing tells."""
    lowered = _LEARNT.sub(" ", _FORMULA.sub(" ", text.lower()))
    for language, pattern in _NAMED.items():
        if pattern_of(pattern).search(lowered):
            return language
    found = pattern_of(r"[^\W\d_]+").findall(lowered)
    scores = {
        language: sum(map(_telling(language).__contains__, found))
        + sum(any(letter in word for letter in _LETTERS[language]) for word in found)
        + 2 * bool(pattern_of(_HINTS[language]).search(lowered))
        + 2 * sum(bool(words_like(KINDS[kind][place]).search(lowered)) for kind in KINDS if KINDS[kind][place])
        for place, language in enumerate(LANGUAGES)
    }
    is_english = any(word in _ENGLISH and word not in _SHARED for word in found)
    if scores["es"] == scores["fr"] > max(scores["de"], is_english):  # "de la" is both, "rosé" alone is neither
        for language, ending in _ENDINGS.items():
            scores[language] += sum(bool(pattern_of(ending).fullmatch(word)) for word in found)
    shared = _SHARED if max(scores.values()) else frozenset()  # "in" is German as well, "me" Spanish
    english = sum(word in _ENGLISH and word not in shared for word in found)
    if english == 0 and (max(scores.values()) < 2 or sorted(scores.values())[-2] == max(scores.values())):
        own = vocabulary("en")
        for language in LANGUAGES:
            scores[language] += sum(word in vocabulary(language) and word not in own for word in set(found))
    best = max(scores, key=lambda language: scores[language])
    if scores[best] >= 2 and scores[best] > english:
        return best
    return _of_few(found, best, scores) if english == 0 and len(found) <= _FEW else "en"


def _of_few(found: list[str], best: str, scores: Mapping[str, int]) -> str:
    """The language of a few words of which one at least is of no other, or German as its last part is: "Blutdruck"."""
    if any(word in vocabulary("en") or word in listed("en")[0] or word in _ENGLISH_TOO for word in found):
        return "en"
    if max(scores.values()) == 0:
        scores = {language: sum(word in listed(language)[0] for word in found) for language in LANGUAGES}
        best = max(scores, key=lambda language: scores[language])
    if sum(score == scores[best] for score in scores.values()) == 1:
        return best
    is_german = max(scores.values()) == 0 and any(map(_is_compound, found))
    return "de" if is_german else "en"


def _is_compound(word: str) -> bool:
    """Whether a word ends in a German one that is not English as well."""
    ends = (word[place:] for place in range(3, len(word) - 3))
    return any(end in vocabulary("de") and end not in vocabulary("en") for end in ends)


@cache
def _telling(language: str) -> frozenset[str]:
    return frozenset(_TELLING[language].split())


@cache
def vocabulary(language: str) -> frozenset[str]:
    """The longer words that composed apps show in a language, and what is often kept is called in it."""
    place = ("en", *LANGUAGES).index(language)
    named = [name for line in lines_of() for name in line.names[place]]
    shown = words_of("de").keys() if language == "en" else words_of(language).values()
    return frozenset(re.findall(r"[^\W\d_]{4,}", " ".join([*named, *shown]).lower()))


def kind_weight(kind: str, text: str) -> int:
    """What the words of other languages weigh for a kind of app; ``text`` is in lower case. What is joined by hyphens,
    "vier-gewinnt-spiel", are words as well."""
    apart = _HYPHEN.sub(" ", text) if "-" in text else text
    patterns = [words_like(pattern) for pattern in KINDS.get(kind, ()) if pattern]
    found = any(pattern.search(text) for pattern in patterns)
    found = found or (apart != text and any(pattern.search(apart) for pattern in patterns))
    return 14 if found else 0


_HYPHEN = re.compile(r"(?<=[^\W\d_])-(?=[^\W\d_])")
_SHARED = frozenset(["a", "in", "me", "on"])
_ENGLISH = frozenset(
    [
        "a",
        "an",
        "the",
        "and",
        "with",
        "for",
        "my",
        "i",
        "to",
        "of",
        "that",
        "which",
        "in",
        "on",
        "is",
        "where",
        "me",
        "list",
        "track",
        "want",
        "need",
        "make",
        *("how", "many", "whether", "each", "who", "what", "when", "are", "our", "their", "they", "it", "from", "you"),
    ]
)
