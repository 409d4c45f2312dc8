"""What is said about a change, in the four languages that composed apps speak; the sentences are in replies.txt."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_LANGUAGES = ("en", "de", "es", "fr")
_SENTENCES = Path(__file__).with_name("replies.txt")


def say(key: str, language: str, *values: str) -> str:
    """A sentence in a language; another one than the four is answered in English."""
    place = _LANGUAGES.index(language) if language in _LANGUAGES else 0
    return _sentences()[key][place].format(*values)


def examples(kind: str, language: str, field: str) -> str:
    """Three instructions that an app of this kind understands."""
    return say("examples_records" if kind == "records" else "examples", language, field)


@cache
def _sentences() -> dict[str, list[str]]:
    lines = _SENTENCES.read_text(encoding="utf-8").splitlines()
    rows = [line.split(" | ") for line in lines if line and not line.startswith("#")]
    return {row[0]: row[1:] for row in rows}
