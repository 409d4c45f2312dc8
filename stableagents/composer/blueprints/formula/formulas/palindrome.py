"""Whether a text reads the same backwards."""

from __future__ import annotations

import unicodedata


def work_out(text: str) -> list[tuple[str, str]]:
    """Letters and digits alone count, without their accents; case does not matter."""
    plain = "".join(unicodedata.normalize("NFD", letter)[0] for letter in text.casefold() if letter.isalnum())
    if not plain:
        raise ValueError("Write a word or a sentence.")
    return [
        ("Palindrome", "Yes" if plain == plain[::-1] else "No"),
        ("Backwards", text[::-1]),
        ("What counts", plain),
        ("Letters and digits", str(len(plain))),
    ]
