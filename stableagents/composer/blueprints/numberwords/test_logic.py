"""Tests of numbers in words. Run them with: python -m pytest"""

from __future__ import annotations

from decimal import Decimal

import pytest
from logic import NumberError, in_words, read

ENGLISH, BRITISH, GERMAN, SPANISH, FRENCH = range(5)


@pytest.mark.parametrize(
    ("number", "language", "words"),
    [
        (0, ENGLISH, "zero"),
        (342, ENGLISH, "three hundred forty-two"),
        (342, BRITISH, "three hundred and forty-two"),
        (1005, BRITISH, "one thousand and five"),
        (1_000_000, ENGLISH, "one million"),
        (19_110, ENGLISH, "nineteen thousand one hundred ten"),
        (1, GERMAN, "eins"),
        (101, GERMAN, "einhunderteins"),
        (342, GERMAN, "dreihundertzweiundvierzig"),
        (21_016, GERMAN, "einundzwanzigtausendsechzehn"),
        (1_000_000, GERMAN, "eine Million"),
        (2_000_001, GERMAN, "zwei Millionen eins"),
        (100, SPANISH, "cien"),
        (121, SPANISH, "ciento veintiuno"),
        (21_531, SPANISH, "veintiún mil quinientos treinta y uno"),
        (1_000_000, SPANISH, "un millón"),
        (2_000_000_000, SPANISH, "dos mil millones"),
        (71, FRENCH, "soixante et onze"),
        (80, FRENCH, "quatre-vingts"),
        (81, FRENCH, "quatre-vingt-un"),
        (99, FRENCH, "quatre-vingt-dix-neuf"),
        (200, FRENCH, "deux cents"),
        (280_200, FRENCH, "deux cent quatre-vingt mille deux cents"),
        (1_001, FRENCH, "mille un"),
    ],
)
def test_whole_numbers_have_words(number: int, language: int, words: str) -> None:
    assert in_words(Decimal(number), language) == words


@pytest.mark.parametrize(
    ("text", "language", "money", "words"),
    [
        ("12.50", ENGLISH, 2, "twelve dollars and fifty cents"),
        ("1", ENGLISH, 1, "one euro"),
        ("0.01", ENGLISH, 3, "one penny"),
        ("101,05", GERMAN, 1, "einhundertein Euro und fünf Cent"),
        ("21", SPANISH, 1, "veintiún euros"),
        ("1000000", SPANISH, 1, "un millón de euros"),
        ("2000000", FRENCH, 1, "deux millions d'euros"),
        ("80,20", FRENCH, 1, "quatre-vingts euros et vingt centimes"),
        ("-3.5", ENGLISH, 0, "minus three point five"),
    ],
)
def test_amounts_and_decimals_have_words(text: str, language: int, money: int, words: str) -> None:
    assert in_words(read(text), language, money) == words


def test_thousands_may_be_divided() -> None:
    assert read("1,000,000") == read("1.000.000") == read("1 000 000") == 1_000_000
    assert read("1.234,5") == Decimal("1234.5")


@pytest.mark.parametrize("text", ["", "abc", "12a", "--1", "1.2.3", "٣", "1" * 16, "inf", "1e5"])
def test_what_is_no_number_is_told(text: str) -> None:
    with pytest.raises(NumberError):
        read(text)
