"""Tests of the codes. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from logic import (
    CODES,
    CodeError,
    check_luhn,
    from_bases,
    from_decimal,
    from_morse,
    from_pig_latin,
    from_roman,
    from_stamp,
    keyed,
    read_shift,
    shifted,
    to_bases,
    to_decimal,
    to_morse,
    to_pig_latin,
    to_roman,
    to_spelled,
    to_stamp,
)


@pytest.mark.parametrize(
    "name",
    ["Morse", "Binary text", "Base64", "URL", "Caesar", "Vigenère", "Spelling alphabet", "HTML"],
)
def test_what_is_coded_comes_back(name: str) -> None:
    text = "SOS 2" if name in ("Morse", "Spelling alphabet") else "Grüße <a> & b?"
    key = "lemon" if name == "Vigenère" else "5"
    back = CODES[name].back(CODES[name].there(text, key), key)
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


def test_binary_digits_are_zeros_and_ones() -> None:
    assert [to_decimal(text) for text in ("1010", "1111 0000")] == ["10", "240"]
    assert from_decimal("10") == "1010"
    with pytest.raises(CodeError, match="'2'"):
        to_decimal("1012")
    with pytest.raises(CodeError):
        from_decimal("ten")


@pytest.mark.parametrize("number", ["4539 1488 0343 6467", "79927398713", "4111-1111-1111-1111"])
def test_the_check_digit_is_found_right(number: str) -> None:
    assert check_luhn(number) == "Valid: the last digit fits the others."


def test_a_wrong_check_digit_is_told() -> None:
    assert " 3" in check_luhn("79927398710")
    with pytest.raises(CodeError):
        check_luhn("card")


@pytest.mark.parametrize(
    ("plain", "coded"),
    [("Hello apple", "Ellohay appleway"), ("string", "ingstray"), ("quick, yellow!", "ickquay, ellowyay!")],
)
def test_pig_latin_both_ways(plain: str, coded: str) -> None:
    assert to_pig_latin(plain) == coded
    assert from_pig_latin(coded) == plain


def test_time_stamps() -> None:
    assert to_stamp("1970-01-02") == "86400"
    assert from_stamp("86400") == "1970-01-02 00:00:00"
    with pytest.raises(CodeError):
        to_stamp("tomorrow")


def test_caesar_moves_letters_and_nothing_else() -> None:
    assert shifted("Xyz, 1!", 3) == "Abc, 1!"
    assert to_spelled("A1") == "Alfa 1"


def test_vigenere_moves_each_letter_by_the_keyword() -> None:
    assert keyed("Attack at dawn!", "lemon", 1) == "Lxfopv ef rnhr!"
    assert keyed("Lxfopv ef rnhr!", "lemon", -1) == "Attack at dawn!"
    with pytest.raises(CodeError):
        keyed("text", "12", 1)


@pytest.mark.parametrize("text", ["", "three", "1.5"])
def test_a_shift_is_a_whole_number(text: str) -> None:
    assert read_shift(" -3 ") == -3
    with pytest.raises(CodeError):
        read_shift(text)
