"""How strong a password is: its length, its kinds of characters, and what makes it weak."""

from __future__ import annotations

import math
import re

from logic import Made, Typed, plain, text_in

# Tried first, in several languages.
COMMON = frozenset(
    re.split(
        r"/",
        "password/123456/12345678/123456789/qwerty/abc123/letmein/iloveyou/admin/welcome/monkey/dragon/football/111111"
        "/passwort/hallo/schatz/hola/contraseña/bonjour/motdepasse/azerty/qwertz/000000/sunshine/princess",
    )
)
SETS = ((r"[a-z]", 26), (r"[A-Z]", 26), (r"[0-9]", 10), (r"[^A-Za-z0-9]", 33))
GUESSES_A_SECOND = 1e10
NAMES = ("Very weak", "Weak", "Fair", "Strong", "Very strong")


def work_out(typed: Typed, changed: str) -> Made:
    """The password itself is not kept."""
    word = text_in(typed, "password")
    kinds = [size for pattern, size in SETS if re.search(pattern, word)]
    bits = len(word) * math.log2(sum(kinds))
    advice = []
    if word.lower() in COMMON:
        bits, advice = 1.0, ["It is one of the words that are tried first."]
    if re.search(r"(.)\1\1", word) or len(set(word)) <= len(word) // 3:
        bits, advice = bits * 0.6, [*advice, "Signs come again and again."]
    if re.search(r"abc|123|qwe|asd|xyz|987", word.lower()):
        bits, advice = bits * 0.8, [*advice, "Rows such as abc or 123 are easy to guess."]
    advice += ["Take at least 12 characters."] if len(word) < 12 else []
    advice += ["Mix small and capital letters, digits and signs."] if len(kinds) < 3 else []
    level = sum(bits >= least for least in (28, 40, 60, 80))
    rows = [("Strength", NAMES[level]), ("Points", f"{level + 1}/5"), ("Characters", str(len(word)))]
    rows += [("Bits", plain(bits, 0)), ("Guessed in", _time(2 ** min(bits, 400) / 2 / GUESSES_A_SECOND))]
    return Made([*rows, *(("Better", line) for line in advice)])


def _time(seconds: float) -> str:
    for unit, size in (("years", 31_557_600), ("days", 86_400), ("hours", 3600), ("minutes", 60)):
        if seconds >= size:
            return f"{seconds / size:.0f} {unit}" if seconds < 1e15 else "Longer than anybody waits"
    return "Less than a minute"
