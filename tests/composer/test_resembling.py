"""An app that is described and not named becomes what it is like; what is to be kept stays a record keeper."""

from __future__ import annotations

from pathlib import Path

import pytest

from stableagents.composer import compose, resembling
from stableagents.composer.blueprints import BLUEPRINTS
from stableagents.composer.languages import LANGUAGES

DESCRIBED = [
    tuple(map(str.strip, line.split("|", 1)))
    for line in Path(__file__).with_name("described.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize(("kind", "text"), DESCRIBED)
def test_what_is_described_becomes_that_kind(kind: str, text: str) -> None:
    assert compose(text).spec["kind"] == kind


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_phrases_are_of_kinds_that_there_are(language: str) -> None:
    assert {like.partition(":")[0] for like in resembling.kinds_described(language)} <= set(BLUEPRINTS)


@pytest.mark.parametrize(
    "like", sorted({like for each in ("en", *LANGUAGES) for like in resembling.kinds_described(each) if ":" in like})
)
def test_what_an_app_is_known_as_is_of_its_kind(like: str) -> None:
    kind, _, known_as = like.partition(": ")
    assert compose(known_as).spec["kind"] == kind


def test_what_a_kind_does_anyway_is_not_told_as_missing() -> None:
    composed = compose("A worm that eats and gets longer and must not bite itself or leave the board.")
    assert composed.spec["kind"] == "snake"
    assert not any("bite itself" in told for told in composed.not_covered)


def test_a_figure_that_no_phrase_has_is_a_wish() -> None:
    assert resembling.is_said_of("images", "turn it by 90 degrees", "en")
    assert not resembling.is_said_of("images", "turn it by 17 degrees", "en")


def test_an_app_that_was_only_described_is_called_by_its_kind() -> None:
    assert compose("Turn over two cards at a time and find the pairs").spec["title"] == "Memory"


def test_for_whom_and_when_does_not_count_against_a_kind() -> None:
    for_whom = "for my grandson and his friends, on Sunday evening"
    assert resembling.kind_like("Jump over the other's pieces and take them", "en") == "checkers"
    assert resembling.kind_like(f"Jump over the other's pieces and take them {for_whom}", "en") == "checkers"
