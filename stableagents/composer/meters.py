"""Readings of meters, and the pairs of them between which something lies: "start km, end km"."""

from __future__ import annotations

from collections.abc import Sequence

from stableagents.composer.languages.patterns import pattern_of

METER = (
    r"reading|odometer|meter(?: reading)?|index|mileage|counter|\w*stand|ablesung|lectura|contador|relevé|compteur"
    r"|kilométrage|kilometraje|kilometerstand"
)
BEGIN = (
    r"start(?:ing)?|begin(?:ning)?|first|opening|initial|old|previous|before|alt(?:er)?|anterior|ancien|anfang|beginn"
    r"|inicio|inicial|début|départ"
)
END = r"end(?:ing)?|finish|last|closing|new|current|neu(?:er)?|actual|nouveau|ende|fin|final|arrivée"


def side_in(name: str) -> tuple[str, bool] | None:
    """What a name is a reading of and whether it is the last of two, or ``None``: "end km" is (km, True)."""
    found = pattern_of(rf"(?P<side>{BEGIN}|{END}) (?P<what>.+)").fullmatch(name)
    found = found or pattern_of(rf"(?P<what>.+?) (?P<side>{BEGIN}|{END})").fullmatch(name)
    return (found["what"], pattern_of(END).fullmatch(found["side"]) is not None) if found else None


def pair_in(names: Sequence[str]) -> tuple[int, int] | None:
    """The places of the first and the last reading of one thing among names in small letters, or ``None``; the first
    may be named with the last, as in "start and end odometer"."""
    sides = [(place, side) for place, name in enumerate(names) if (side := side_in(name))]
    ends = [(place, what) for place, (what, is_end) in sides if is_end]
    begins = [(place, what) for place, (what, is_end) in sides if not is_end]
    pairs = ((a, b) for a, what in begins for b, other in ends if what == other)
    alone = ((b - 1, b) for b, _what in ends if b and pattern_of(BEGIN).fullmatch(names[b - 1]))
    return next(pairs, next(alone, None))
