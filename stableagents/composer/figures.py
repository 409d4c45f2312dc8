"""Figures as people write them: "1,200", "1.200", "1 200", "12,5" and "four"."""

from __future__ import annotations

import re

_WORDS = {"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8",
          "nine": "9", "ten": "10", "twelve": "12", "twenty": "20",
          "zwei": "2", "drei": "3", "vier": "4", "fünf": "5", "sechs": "6", "sieben": "7", "acht": "8", "zehn": "10",
          "zwölf": "12", "zwanzig": "20",
          "dos": "2", "tres": "3", "cuatro": "4", "cinco": "5", "seis": "6", "siete": "7", "ocho": "8", "nueve": "9",
          "diez": "10", "doce": "12", "veinte": "20",
          "deux": "2", "trois": "3", "quatre": "4", "cinq": "5", "huit": "8", "dix": "10", "douze": "12",
          "vingt": "20"}  # fmt: skip
_THOUSANDS = (  # set apart in one way: in "60.000 150" are two figures
    r"[1-9]\d{0,2}(?:(?:\.\d{3})+|(?:,\d{3})+|(?:['’]\d{3})+|(?:[ \u00a0\u202f]\d{3})+)(?![\d.,]*\d)"
)
WRITTEN = rf"-?(?:{_THOUSANDS}|\d+(?:[.,]\d+)?)"  # a figure in digits, without a group
FIGURE = rf"({WRITTEN}|" + "|".join(_WORDS) + ")"  # the same or a small number as a word, as a group

MONEY = r"[€$£]|euros?|eur|dollars?|usd|bucks|pounds?|quid|chf|franken|francs?|pesos?"  # beside a figure


def as_digits(text: str) -> str:
    """A figure as Python writes it: "1,200" and "1 200" are thousands, "12,5" is not."""
    if re.fullmatch(rf"-?{_THOUSANDS}", text):
        return re.sub(r"[^\d-]", "", text)
    return _WORDS.get(text, text.replace(",", "."))


def without_thousands(text: str) -> str:
    """A text in which each figure with thousands set apart is written without."""
    return re.sub(rf"(?<![\d.,]){_THOUSANDS}", lambda found: as_digits(found[0]), text)
