"""Which kind of app is described by somebody who doesn't name it: "turn over two cards and find the pairs".

``languages/described_*.txt`` has phrases for each kind, as people put them. A description is held against all of them
by the words that they share, of which those count most that few kinds have (inverse document frequency; Spärck Jones
1972).
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from functools import cache, lru_cache
from heapq import nlargest
from pathlib import Path

from stableagents.composer.concepts import folded
from stableagents.composer.languages.patterns import pattern_of

# What description and kind must share: so many words of that weight, and that share of all that is told. One is enough.
_ALONE = ((3, 9.0, 0.33), (2, 6.6, 0.5))
_AGAINST_A_WORD = ((3, 9.0, 0.5),)
_AGAINST_A_LIST = ((4, 15.0, 0.6),)
_AHEAD_OF_A_WORD = 1.6  # and so many times what it shares with the kind that a word names
_MOSTLY = 0.6  # of a part of a description that says nothing new
_WORDS = 2
_AHEAD = 1.15  # of the next kind
_STRANGE = 2.5  # the weight of a word that stands in no phrase
_LISTED = Path(__file__).with_name("languages")
_WORD = r"[^\W\d_]+|\d+|[=+]"
_LONGEST = 7  # letters of a stem
_ENDINGS = {
    "en": ("ings", "ing", "ies", "ied", "edly", "ed", "es", "ly", "s", "e", "y"),
    "de": ("ungen", "ung", "enden", "ende", "ern", "end", "est", "en", "er", "es", "em", "et", "st", "e", "n", "s",
           "t"),
    "es": ("aciones", "acion", "ando", "iendo", "ados", "adas", "ado", "ada", "aron", "ar", "er", "ir", "an", "en",
           "es", "os", "as", "o", "a", "e", "s"),
    "fr": ("ations", "ation", "aient", "ment", "ent", "ant", "ees", "ee", "er", "ez", "ir", "es", "e", "s"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Phrases:
    """What is said of each kind in one language, as stems, and how much each stem tells."""

    of_kind: dict[str, tuple[frozenset[str], ...]]
    words: dict[str, frozenset[str]]
    of_any: dict[str, frozenset[str]]  # of a kind of many, all that is said of each
    weights: dict[str, float]
    saying_nothing: frozenset[str]
    aside: frozenset[str]  # for whom, when and how: they tell something only of a kind that has them

    def weight(self, stems: frozenset[str]) -> float:
        return sum(self.weights.get(stem, _STRANGE) for stem in stems)


def kind_like(text: str, language: str, *, named: str = "", is_listed: bool = False) -> str | None:
    """The kind of app that a description is most like, or ``None`` where it is like none or like several; of a kind of
    many with what such an app is called behind it: "simulation: solar system".

    Where a word has ``named`` another kind already, it must be much more alike; more still where the description reads
    as a list of what is kept (``is_listed``), or as a wish that is sure.
    """
    phrases = _phrases(language)
    told = frozenset(stem for stem in _stems(text, language) - phrases.saying_nothing if not stem.isdigit())
    found = ((_likeness(phrases, kind, told), kind) for kind in phrases.words)
    (best, kind), (second, _) = nlargest(2, found)
    shared = told & phrases.words[kind]
    if best <= _AHEAD * second or (named and best <= _AHEAD_OF_A_WORD * _likeness(phrases, named, told)):
        return None
    share = best / (phrases.weight(told - (phrases.aside - shared)) or 1.0)
    wanted = _AGAINST_A_LIST if is_listed else _AGAINST_A_WORD if named else _ALONE
    return (
        kind
        if any(len(shared) >= words and best >= weight and share >= least for words, weight, least in wanted)
        else None
    )


def kinds_described(language: str) -> frozenset[str]:
    """The kinds that have phrases in a language, some with what such an app is called."""
    return frozenset(_phrases(language).words)


def is_said_of(kind: str, part: str, language: str) -> bool:
    """Whether a part of a description says what an app of that kind does anyway."""
    phrases = _phrases(language)
    told = _stems(part, language) - phrases.saying_nothing
    shared = told & phrases.of_any.get(kind, frozenset())
    has_other_figure = any(stem.isdigit() for stem in told - shared)
    return len(shared) > 1 and not has_other_figure and phrases.weight(shared) >= _MOSTLY * phrases.weight(told)


def _likeness(phrases: _Phrases, kind: str, told: frozenset[str]) -> float:
    """What a description shares with a kind, and with that phrase of it that is nearest."""
    shared = told & phrases.words.get(kind, frozenset())
    if len(shared) < _WORDS:
        return 0.0
    return (phrases.weight(shared) + max(phrases.weight(told & phrase) for phrase in phrases.of_kind[kind])) / 2


@cache
def _phrases(language: str) -> _Phrases:
    of_kind: dict[str, tuple[frozenset[str], ...]] = {}
    saying_nothing: frozenset[str] = frozenset()
    aside: frozenset[str] = frozenset()
    for line in (_LISTED / f"described_{language}.txt").read_text("utf-8").splitlines():
        kind, _, said = line.partition("|")
        if line.startswith("#") or not said:
            continue
        if kind.strip() == "-":
            saying_nothing = _stems(said, language)
            continue
        if kind.strip() == "~":
            aside = _stems(said, language)
            continue
        of_kind[kind.strip()] = tuple(_stems(phrase, language) - saying_nothing for phrase in said.split(";"))
    words = {kind: frozenset().union(*each) for kind, each in of_kind.items()}
    of_any: dict[str, frozenset[str]] = {}
    for like, stems in words.items():
        kind = like.partition(":")[0]
        of_any[kind] = of_any.get(kind, frozenset()) | stems
    kinds_with = Counter(stem for each in words.values() for stem in each)
    weights = {stem: math.log((len(words) + 1) / (count + 0.5)) for stem, count in kinds_with.items()}
    return _Phrases(of_kind, words, of_any, weights, saying_nothing, aside)


def _stems(text: str, language: str) -> frozenset[str]:
    return frozenset(_stem(word, language) for word in pattern_of(_WORD).findall(text.lower()))


@lru_cache(maxsize=8192)
def _stem(word: str, language: str) -> str:
    """A word without its ending: "vanishes" and "vanish" are one."""
    word = folded(word) or word
    ending = next((each for each in _ENDINGS[language] if word.endswith(each) and len(word) - len(each) >= 3), "")
    short = word.removesuffix(ending)
    return (short[:-1] if len(short) > 3 and short[-1] == short[-2] else short)[:_LONGEST]
