"""What is said about a change, in the four languages that composed apps speak; the sentences are in replies.txt, and
what there is in place of a wish that can't be done, in instead.txt."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

_LANGUAGES = ("en", "de", "es", "fr")
_SENTENCES = Path(__file__).with_name("replies.txt")
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


@cache
def _sentences() -> dict[str, list[str]]:
    return {row[0]: row[1:] for row in _rows(_SENTENCES)}


@cache
def _rows(path: Path) -> list[list[str]]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.split(" | ") for line in lines if line and not line.startswith("#")]
