"""Texts for fun: mocking capitals, numbers for letters, or every word turned round."""

from __future__ import annotations

from logic import Made, Typed, text_in

LEET = str.maketrans("aeiostbgAEIOSTBG", "4310578943105789")


def work_out(typed: Typed, changed: str) -> Made:
    text = text_in(typed, "text")
    made = {
        "Numbers for letters": text.translate(LEET),
        "Words turned round": " ".join(word[::-1] for word in text.split(" ")),
        "Wide": " ".join(text),
    }.get(typed["how"], _mocking(text))
    return Made([("Letters", str(sum(letter.isalpha() for letter in text)))], text=made)


def _mocking(text: str) -> str:
    """Small and capital letters in turn; what is no letter does not count."""
    made, is_capital = "", False
    for letter in text:
        made += letter.upper() if is_capital else letter.lower()
        is_capital = is_capital != letter.isalpha()
    return made
