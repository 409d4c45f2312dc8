"""Which kind of app a description means: by the words of each kind, those at its beginning first."""

from __future__ import annotations

from collections.abc import Mapping

from stableagents.composer import field_names
from stableagents.composer.blueprints import BLUEPRINTS, FALLBACK
from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.blueprints.formula import is_certain, tells_a_calculation
from stableagents.composer.languages import kind_weight
from stableagents.composer.languages.names import kind_named
from stableagents.composer.languages.patterns import pattern_of

ENOUGH = 5  # the weight of words that makes a description one of a kind
SURE = 9
PATTERN = 20
NAMED = 8  # of a text that is no more than a name: fields that are named with it outweigh it
MAX_WORDS = 300
# Where the words end that say what an app is, before what it does.
_OPENING_ENDS = pattern_of(r"[:.;!?\n(,]|\s[-–—]\s")
_BESIDE_IT = pattern_of(r" (?:with|mit|con|avec|that|which) ")
# What stands behind the name of an app that is told more of: "Trinkwecker, der mich alle 45 Minuten erinnert".
_BEHIND_A_NAME = pattern_of(r" (?:mit|con|avec|für|para|pour|der|die|das|bei|wo|que|qui|donde|où) ")
_FOR = pattern_of(r" (?:for|from|out of|für|aus|para|pour) ")
_OF_ANYTHING = frozenset(["calculator", "flashcards", "game2048"])  # what they are of stands behind "for"
_LONGEST_OPENING = 90  # characters


def kind_of(text: str) -> tuple[Blueprint, int]:
    """The kind that the words of a text speak for, and how much; a record keeper where they speak for none."""
    lowered = text.lower()
    if named := kind_named(lowered):
        return BLUEPRINTS[named], NAMED
    words = words_in(lowered)
    weights = {kind: weight(blueprint, lowered, words) for kind, blueprint in BLUEPRINTS.items()}
    best = max(weights, key=lambda kind: weights[kind])
    if weights[best] < ENOUGH:
        named = kind_named(_BEHIND_A_NAME.split(opening_of(lowered), maxsplit=1)[0])
        return (BLUEPRINTS[named], NAMED) if named else (FALLBACK, weights[best])
    best = _before_its_user(lowered, _said_first(lowered, weights, best))
    return BLUEPRINTS[best], weights[best]


def _before_its_user(text: str, best: str) -> str:
    """The kind that stands before "for", where the other is told of behind it alone: a metronome for piano pupils."""
    opening = opening_of(text)
    head, found, behind = opening.partition(match[0]) if (match := _FOR.search(opening)) else (opening, "", "")
    if not found or weight(BLUEPRINTS[best], head, words_in(head)):
        return best
    told = weight(BLUEPRINTS[best], behind, words_in(behind))
    if told < ENOUGH or told != weight(BLUEPRINTS[best], opening, words_in(opening)):
        return best
    words = words_in(head)
    said = {kind: weight(blueprint, head, words) for kind, blueprint in BLUEPRINTS.items() if kind not in _OF_ANYTHING}
    first = max(said, key=lambda kind: said[kind])
    return first if said[first] >= SURE else best


def _said_first(text: str, weights: Mapping[str, int], best: str) -> str:
    """The kind that an app is said to be at the beginning, before one that only a word further on speaks for:
    "Weekly menu: … seven days without a dish twice" is no count of days without something."""
    # What a game or a clock has beside it, such as statistics, is no calculation.
    opening = opening_of(text, is_alone=best == "formula")
    if opening == text or (best == "formula" and (tells_a_calculation(text) or is_certain(text))):
        return best
    words = words_in(opening)
    said = {kind: weight(BLUEPRINTS[kind], opening, words) for kind, found in weights.items() if found >= ENOUGH}
    first = max(said, key=lambda kind: (said[kind], weights[kind]))
    return first if said[first] >= SURE and said[best] < ENOUGH else best


def kind_of_opening(text: str) -> Blueprint | None:
    """The kind that a description names as its title, or ``None``."""
    opening = opening_of(text.lower())
    words = words_in(opening)
    weights = {kind: weight(blueprint, opening, words) for kind, blueprint in BLUEPRINTS.items()}
    best = max(weights, key=lambda kind: weights[kind])
    return BLUEPRINTS[best] if weights[best] >= SURE else None


def opening_of(text: str, *, is_alone: bool = False) -> str:
    """What a description begins with, up to the first mark; ``is_alone``: without what is beside it."""
    opening = _OPENING_ENDS.split(text, maxsplit=1)[0]
    return (_BESIDE_IT.split(opening, maxsplit=1)[0] if is_alone else opening)[:_LONGEST_OPENING]


def by_pattern(text: str) -> tuple[Blueprint, int]:
    """The kind that the whole description is like, as "a timer with a gauge and a slider" is; else a record keeper."""
    text = field_names.without_yes_or_no(text)
    weights = {kind: blueprint.weigh_whole(text) for kind, blueprint in BLUEPRINTS.items()}
    best = max(weights, key=lambda kind: weights[kind])
    return (BLUEPRINTS[best], weights[best]) if weights[best] >= PATTERN else (FALLBACK, 0)


def words_in(text: str) -> set[str]:
    """The first different words of a text."""
    return set(list(dict.fromkeys(pattern_of(r"[\w'-]+").findall(text)))[:MAX_WORDS])


def weight(blueprint: Blueprint, text: str, words: set[str]) -> int:
    """How much a text in lower case, and its ``words``, speak for a kind."""
    total = blueprint.weigh(text) + kind_weight(blueprint.kind, text)
    for wanted, points in blueprint.words.items():
        if " " in wanted or "-" in wanted:
            total += points if wanted in text else 0
        elif wanted in words:
            total += points
    return total
