"""The rules of numbers in words: what a person typed, as a number, and as words in a language, also as money."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from numerals import LARGEST, english, french, german, spanish

LANGUAGES = ("English", "British English", "German", "Spanish", "French")
NO_MONEY = 0
MOST_DECIMALS = 12


class NumberError(ValueError):
    """That is no number that can be written in words; the message says why."""


@dataclass(frozen=True)
class Speech:
    """How a language says numbers: whole ones, the same before a noun, what stands for minus, for the decimal point and
    between an amount's two parts; what one and several of each currency, and of its hundredth, are called."""

    whole: Callable[[int], str]
    counted: Callable[[int], str]
    minus: str
    point: str
    joint: str
    money: tuple[str, ...]  # euro, dollar, pound, franc, peso: one/several/hundredth/hundredths
    of: Callable[[str], str]  # a noun behind a bare million


def _french_of(noun: str) -> str:
    return f"d'{noun}" if noun[0] == "e" else f"de {noun}"


SPEECH = (
    Speech(english, english, "minus", "point", "and",
           ("euro/euros/cent/cents", "dollar/dollars/cent/cents", "pound/pounds/penny/pence",
            "franc/francs/centime/centimes", "peso/pesos/centavo/centavos"), str),
    Speech(lambda number: english(number, is_british=True), lambda number: english(number, is_british=True),
           "minus", "point", "and",
           ("euro/euros/cent/cents", "dollar/dollars/cent/cents", "pound/pounds/penny/pence",
            "franc/francs/centime/centimes", "peso/pesos/centavo/centavos"), str),
    Speech(german, lambda number: german(number, before_noun=True), "minus", "komma", "und",
           ("Euro/Euro/Cent/Cent", "Dollar/Dollar/Cent/Cent", "Pfund/Pfund/Penny/Pence",
            "Franken/Franken/Rappen/Rappen", "Peso/Pesos/Centavo/Centavos"), str),
    Speech(spanish, lambda number: spanish(number, before_noun=True), "menos", "coma", "con",
           ("euro/euros/céntimo/céntimos", "dólar/dólares/centavo/centavos", "libra/libras/penique/peniques",
            "franco/francos/céntimo/céntimos", "peso/pesos/centavo/centavos"), lambda noun: f"de {noun}"),
    Speech(french, french, "moins", "virgule", "et",
           ("euro/euros/centime/centimes", "dollar/dollars/cent/cents", "livre/livres/penny/pence",
            "franc/francs/centime/centimes", "peso/pesos/centavo/centavos"), _french_of),
)  # fmt: skip


def read(text: str) -> Decimal:
    """The number in 342, 1,000,000, 1.000.000, 12.5 or 12,50; three digits behind each sign are thousands. Raises
    ``NumberError``."""
    cleaned = re.sub(r"[\s'’€$£]", "", text)
    if not cleaned:
        raise NumberError("Write a number.")
    if re.fullmatch(r"-?\d{1,3}(?:,\d{3})+(?:\.\d+)?", cleaned, re.ASCII):
        cleaned = cleaned.replace(",", "")
    elif re.fullmatch(r"-?\d{1,3}(?:\.\d{3})+(?:,\d+)?", cleaned, re.ASCII):
        cleaned = cleaned.replace(".", "")
    cleaned = cleaned.replace(",", ".")
    if not re.fullmatch(r"-?\d+(?:\.\d+)?", cleaned, re.ASCII):
        raise NumberError("That is not a number. Write one with digits, such as 342.")
    whole, _, decimals = cleaned.lstrip("-").partition(".")
    if len(whole.lstrip("0")) > len(str(LARGEST)) or len(decimals) > MOST_DECIMALS:
        raise NumberError("That number is too long: 15 digits at most.")
    return Decimal(cleaned)


def in_words(number: Decimal, language: int, money: int = NO_MONEY) -> str:
    """A number in words; ``money`` is 0 for none, else 1 euro, 2 dollar, 3 pound, 4 franc, 5 peso, to the hundredth."""
    speech = SPEECH[language]
    said = _amount(abs(number), speech, money) if money else _plain(abs(number), speech)
    return f"{speech.minus} {said}" if number < 0 else said


def _plain(number: Decimal, speech: Speech) -> str:
    whole, _, decimals = f"{number:f}".partition(".")
    said = [speech.whole(int(whole))]
    if decimals:
        said += [speech.point, *(speech.whole(int(digit)) for digit in decimals)]
    return " ".join(said)


def _amount(number: Decimal, speech: Speech, money: int) -> str:
    one, several, hundredth, hundredths = speech.money[money - 1].split("/")
    rounded = number.quantize(Decimal("0.01"), ROUND_HALF_UP)
    whole, parts = int(rounded), int(rounded * 100) % 100
    said = []
    if whole or not parts:
        noun = one if whole == 1 or (whole == 0 and speech.whole is french) else several
        is_bare_million = whole > 0 and whole % 10**6 == 0
        said += [speech.counted(whole), speech.of(noun) if is_bare_million else noun]
    if parts:
        said += [speech.joint] if said else []
        said += [speech.counted(parts), hundredth if parts == 1 else hundredths]
    return " ".join(said)
