"""Tests of scaling a recipe. Run them with: python -m pytest"""

from __future__ import annotations

from fractions import Fraction

import pytest
from logic import ServingsError, read_amount, read_servings, scaled, written


@pytest.mark.parametrize(
    ("line", "factor", "result"),
    [
        ("250 g rye", "2", "500 g rye"),
        ("1/2 lemon", "3", "1 ½ lemon"),
        ("1 1/2 cups milk", "2", "3 cups milk"),
        ("½ onion", "1/2", "¼ onion"),
        ("2-3 eggs", "2", "4-6 eggs"),
        ("- 1,5 l Wasser", "3", "- 4,5 l Wasser"),
        ("salt", "2", "salt"),
        ("200 g cream (30 % fat)", "1/2", "100 g cream (30 % fat)"),
        ("3 eggs", "1/3", "1 eggs"),
        ("1 egg", "1/100", "⅛ egg"),
    ],
)
def test_every_line_has_its_amount_multiplied(line: str, factor: str, result: str) -> None:
    assert scaled(line, Fraction(factor)) == result


def test_a_recipe_keeps_its_lines() -> None:
    assert scaled("100 g a\n\n2 b", Fraction(2)) == "200 g a\n\n4 b"


@pytest.mark.parametrize(
    ("text", "amount"), [("2", "2"), ("1.5", "3/2"), ("1½", "3/2"), ("1 1/4", "5/4"), ("1/0", "1")]
)
def test_amounts_are_read_as_people_write_them(text: str, amount: str) -> None:
    assert read_amount(text) == Fraction(amount)


def test_amounts_can_be_measured() -> None:
    assert written(Fraction(1000, 3), is_metric=True) == "333"
    assert written(Fraction(10, 3), is_metric=False) == "3 ⅓"
    assert written(Fraction(197, 100), is_metric=False) == "2"


@pytest.mark.parametrize("text", ["", "0", "many", "-2", "1e5"])
def test_what_is_no_number_of_servings_is_explained(text: str) -> None:
    with pytest.raises(ServingsError):
        read_servings(text, "wanted")
