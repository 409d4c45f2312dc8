"""What is said about a change, in the four languages that composed apps speak; the sentences are in replies.txt, and
what there is in place of a wish that can't be done, in instead.txt; what kinds do by themselves, in as_it_is.txt."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

_LANGUAGES = ("en", "de", "es", "fr")
_SENTENCES = Path(__file__).with_name("replies.txt")
_NEGATED = re.compile(
    r"n['’]t\b|\b(?:no|not|never|without|nicht|kein\w*|nie|ohne|sin|nunca|pas|jamais|sans)\b", re.IGNORECASE
)
_AS_IT_IS = Path(__file__).with_name("as_it_is.txt")
_INSTEAD = Path(__file__).with_name("instead.txt")


def say(key: str, language: str, *values: str) -> str:
    """A sentence in a language; another one than the four is answered in English."""
    place = _LANGUAGES.index(language) if language in _LANGUAGES else 0
    return _sentences()[key][place].format(*values)


def examples(kind: str, language: str, field: str) -> str:
    """Three instructions that an app of this kind understands."""
    return say("examples_records" if kind == "records" else "examples", language, field)


def instead(wish: str, language: str) -> str:
    """What there is in place of a wish that can't be done; nothing where there is nothing to say."""
    place = _LANGUAGES.index(language) if language in _LANGUAGES else 0
    rows = (row for row in _rows(_INSTEAD) if re.search(rf"\b(?:{row[0]})\b", wish, re.IGNORECASE))
    return next((row[place + 1] for row in rows), "")


def as_it_is(kinds: tuple[str, ...], wish: str, language: str) -> str:
    """What an app of one of these kinds does by itself that is wished for; nothing where it is not known to do it."""
    place = _LANGUAGES.index(language) if language in _LANGUAGES else 0
    negated = {f"{kind}!" for kind in kinds}
    known = negated if _NEGATED.search(wish) else negated | set(kinds)
    rows = (row for row in _rows(_AS_IT_IS) if set(row[0].split(",")) & known)
    return next((row[place + 2] for row in rows if re.search(rf"\b(?:{row[1]})\b", wish, re.IGNORECASE)), "")


@cache
def _sentences() -> dict[str, list[str]]:
    return {row[0]: row[1:] for row in _rows(_SENTENCES)}


@cache
def _rows(path: Path) -> list[list[str]]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.split(" | ") for line in lines if line and not line.startswith("#")]
