"""What is said of an app beside it, its plan, assumptions and what is missing, in the language of its description."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from stableagents.composer.languages import LANGUAGES, words_of

_CATALOGUE = Path(__file__).with_name("told.txt")
_PLANS = Path(__file__).with_name("plans.txt")


def told(sentence: str, language: str) -> str:
    """A sentence of the composer in another language; one that has no words there stays English."""
    if language not in LANGUAGES:
        return sentence
    place = LANGUAGES.index(language)
    for pattern, others in _sentences():
        found = pattern.fullmatch(sentence)
        if found:
            return others[place].format(*(_words(part, language) for part in found.groups()))
    return sentence


def planned(sentence: str, language: str) -> str:
    """A sentence of a blueprint's plan in another language; one that has no words there stays English."""
    if language not in LANGUAGES or sentence not in _plans():
        return sentence
    return _plans()[sentence][LANGUAGES.index(language)]


def _words(text: str, language: str) -> str:
    """A part of a sentence, or a list of such, as far as there are words for it; what is in the language stays."""
    if text in _spoken(language):
        return text
    whole = told(text, language)
    if whole != text or ", " not in text:
        return whole if whole != text else words_of(language).get(text, text)
    return ", ".join(_words(part, language) for part in text.split(", "))


@cache
def _spoken(language: str) -> frozenset[str]:
    return frozenset(words_of(language).values())


@cache
def _sentences() -> list[tuple[re.Pattern[str], list[str]]]:
    rows = _rows(_CATALOGUE)
    return [(re.compile(re.escape(row[0]).replace(r"\{0\}", "(.+)")), row[1:]) for row in rows]


@cache
def _plans() -> dict[str, list[str]]:
    return {row[0]: row[1:] for row in _rows(_PLANS)}


def _rows(path: Path) -> list[list[str]]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.split(" | ") for line in lines if line and not line.startswith("#")]
