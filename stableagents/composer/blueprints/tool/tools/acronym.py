"""The first letters of the words of a phrase."""

from __future__ import annotations

import re

from logic import Made, ToolError, Typed, text_in

SMALL = frozenset(
    [
        "a",
        "an",
        "and",
        "at",
        "by",
        "de",
        "der",
        "des",
        "die",
        "du",
        "el",
        "en",
        "et",
        "für",
        "for",
        "in",
        "la",
        "le",
        "les",
        "los",
        "mit",
        "of",
        "on",
        "or",
        "the",
        "to",
        "und",
        "y",
    ]
)


def work_out(typed: Typed, changed: str) -> Made:
    words = re.findall(r"[^\W_]+", text_in(typed, "phrase"))[:500]
    if not words:
        raise ToolError("There is no word in it.", "phrase")
    long = [word for word in words if word.lower() not in SMALL] or words
    every, short = "".join(word[0].upper() for word in words), "".join(word[0].upper() for word in long)
    chosen, other = (every, short) if typed["every"] else (short, every)
    return Made([("Acronym", chosen), ("The other way", other), ("With points", ".".join(chosen) + ".")])
