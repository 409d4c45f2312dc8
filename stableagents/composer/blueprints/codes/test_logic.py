"""Tests of the codes. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from logic import (
    CODES,
    CodeError,
    from_bases,
    from_morse,
    from_roman,
    from_stamp,
    shifted,
    to_bases,
    to_morse,
    to_roman,
    to_spelled,
    to_stamp,
)


@pytest.mark.parametrize(
    "name", [name for name in CODES if name not in ("Roman numerals", "Number bases", "Unix time")]
)
def test_what_is_coded_comes_back(name: str) -> None:
    text = "SOS 2" if name in ("Morse", "Spelling alphabet") else "Grüße <a> & b?"
    back = CODES[name].back(CODES[name].there(text, 5), 5)
    assert back.replace(" ", "") == text.replace(" ", "")


def test_morse_is_the_international_one() -> None:
    assert to_morse("sos help") == "... --- ... / .... . .-.. .--."
    assert from_morse("... --- ...") == "SOS"
    with pytest.raises(CodeError):
        from_morse("abc")


@pytest.mark.parametrize(
    ("number", "roman"), [("4", "IV"), ("1994", "MCMXCIV"), ("2026", "MMXXVI"), ("3999", "MMMCMXCIX")]
)
def test_roman_numerals_both_ways(number: str, roman: str) -> None:
    assert to_roman(number) == roman
    assert from_roman(roman.lower()) == number


@pytest.mark.parametrize("text", ["0", "4000", "-3", "four", ""])
def test_roman_numerals_have_their_range(text: str) -> None:
    with pytest.raises(CodeError):
        to_roman(text)


@pytest.mark.parametrize("text", ["IIII", "VX", "ABC", ""])
def test_wrong_roman_numerals_are_refused(text: str) -> None:
    with pytest.raises(CodeError):
        from_roman(text)


def test_number_bases() -> None:
    assert to_bases("255") == "dec 255\nbin 11111111\noct 377\nhex FF"
    assert to_bases("0xff") == to_bases("255")
    assert [from_bases(text) for text in ("hex FF", "1010", "oct 17")] == ["255", "10", "15"]
    with pytest.raises(CodeError):
        to_bases("12.5")


def test_time_stamps() -> None:
    assert to_stamp("1970-01-02") == "86400"
    assert from_stamp("86400") == "1970-01-02 00:00:00"
    with pytest.raises(CodeError):
        to_stamp("tomorrow")


def test_caesar_moves_letters_and_nothing_else() -> None:
    assert shifted("Xyz, 1!", 3) == "Abc, 1!"
    assert to_spelled("A1") == "Alfa 1"
