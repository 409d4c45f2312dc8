"""Days, weeks, months and years as descriptions name them."""

from __future__ import annotations

import re

import pytest

from stableagents.composer import periods


@pytest.mark.parametrize(
    ("figure", "word", "steps"),
    [
        (2, "Wochen", ("14",)),
        (1, "day", ("1",)),
        (3, "meses", ("3", "months")),
        (1, "an", ("1", "years")),
        (10, "días", ("10",)),
        (1, "month", ("1", "months")),
    ],
)
def test_what_is_added_to_a_day(figure: int, word: str, steps: tuple[str, ...]) -> None:
    assert periods.steps_of(figure, word) == steps


def test_what_is_no_unit_is_refused() -> None:
    with pytest.raises(ValueError, match="'fortnight'"):
        periods.unit_of("fortnight")


@pytest.mark.parametrize(
    ("said", "is_month"),
    [
        ("gastos por mes", True),
        ("el total del mes y del año", True),
        ("lo que gasto al mes", True),
        ("mes livres avec titre et prix", False),
        ("mes deux enfants", False),
    ],
)
def test_a_spanish_month_is_no_french_my(said: str, *, is_month: bool) -> None:
    assert (re.search(rf"\b(?:{periods.NAMED['month']})\b", said) is not None) is is_month
