"""A text moved by each of the 25 shifts of the alphabet, to find out what it says."""

from __future__ import annotations

from logic import Made, Typed, text_in

COMMON = frozenset(
    ("the", "and", "you", "is", "der", "die", "und", "das", "ist", "el", "la", "que", "de", "en", "le", "les", "et")
)


def work_out(typed: Typed, changed: str) -> Made:
    text = text_in(typed, "text")[:5000]
    tries = [(shift, moved(text, -shift)) for shift in range(1, 26)]
    best = max(tries, key=lambda one: sum(word in COMMON for word in one[1].lower().split()[:300]))
    lines = [f"{shift:>2}: {line}" for shift, line in tries]
    return Made([("Most likely shift", str(best[0])), ("It would say", best[1][:120])], text="\n".join(lines))


def moved(text: str, shift: int) -> str:
    return "".join(_letter(sign, shift) for sign in text)


def _letter(sign: str, shift: int) -> str:
    for first in ("a", "A"):
        if first <= sign <= chr(ord(first) + 25):
            return chr((ord(sign) - ord(first) + shift) % 26 + ord(first))
    return sign
