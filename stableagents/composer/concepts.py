"""What words mean for an app: "vider", "tout effacer" and "Leeren" are one concept, whatever the language.

``concepts.txt`` has them: a line each, with the beginnings of their words.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from pathlib import Path

_LISTED = Path(__file__).with_name("concepts.txt")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|[+−×÷]")
_STEM = 5  # letters that words of the same stem share


def folded(word: str) -> str:
    """A word in small letters of ASCII, as it is written without accents."""
    word = word.lower()
    for letter, plain in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
        word = word.replace(letter, plain)
    return unicodedata.normalize("NFKD", word).encode("ascii", "ignore").decode()


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """What a word shares with its other forms: "hours" are of the stem of "hour", "pies" of that of "pie"."""
    short = folded(word)[:_STEM]
    return short[:-1] if len(short) > 3 and short.endswith("s") else short


def concepts_in(text: str) -> frozenset[str]:
    """The concepts that the words of a text stand for."""
    for phrase in _phrases():
        text = text.replace(phrase, phrase.replace(" ", "-"))
    return frozenset().union(*(_concepts_of(word) for word in _WORD.findall(text)))


def is_demanding(concept: str) -> bool:
    """Whether a concept is there only where an app speaks of it itself, whatever else of a wish there is."""
    return concept.startswith("!")


@lru_cache(maxsize=4096)
def _concepts_of(word: str) -> frozenset[str]:
    plain = word if not word[0].isalpha() else folded(word) if "-" not in word else word.lower()
    beginnings, words = _listed()
    found = set(words.get(plain, ()))
    for length in range(3, len(plain) + 1):
        found |= beginnings.get(plain[:length], frozenset())
    return frozenset(found)


@cache
def _phrases() -> tuple[str, ...]:
    """Concepts of several words, such as "side by side"."""
    beginnings, _words = _listed()
    return tuple(each.replace("-", " ") for each in beginnings if "-" in each)


@cache
def _listed() -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """The concepts of beginnings of words, and of whole words."""
    beginnings: dict[str, frozenset[str]] = {}
    words: dict[str, frozenset[str]] = {}
    for line in _LISTED.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        concept, said = line.split(" | ")
        for each in said.split():
            place = words if each.endswith(".") or not each[0].isalpha() else beginnings
            key = each.rstrip(".")
            place[key] = place.get(key, frozenset()) | {concept}
    return beginnings, words
