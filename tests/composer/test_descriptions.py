"""Everyday descriptions become apps that do what was asked, checked without a window."""

from __future__ import annotations

import pytest

from stableagents.composer.blueprints import BLUEPRINTS
from tests.composer.requirements import Wanted, all_wanted, unmet


@pytest.mark.parametrize("wanted", all_wanted(), ids=lambda wanted: wanted.name)
def test_what_a_description_asks_for_holds(wanted: Wanted) -> None:
    assert unmet(wanted) == []


def test_every_kind_is_asked_for() -> None:
    assert {wanted.kind for wanted in all_wanted()} == set(BLUEPRINTS)
