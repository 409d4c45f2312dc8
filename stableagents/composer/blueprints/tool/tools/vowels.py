"""How many vowels a text has: each by itself, accents aside."""

from __future__ import annotations

import unicodedata

from logic import Made, Typed, text_in

VOWELS = "aeiou"


def work_out(typed: Typed, changed: str) -> Made:
    text = text_in(typed, "text")
    letters = [unicodedata.normalize("NFD", letter)[0] for letter in text.lower() if letter.isalpha()]
    counts = {vowel: letters.count(vowel) for vowel in VOWELS}
    rows = [("Vowels", str(sum(counts.values()))), *((vowel, str(count)) for vowel, count in counts.items())]
    rows += [("Consonants", str(len(letters) - sum(counts.values()))), ("Letters", str(len(letters)))]
    return Made([*rows, ("Words", str(len(text.split())))])
