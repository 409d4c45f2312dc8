"""Whether two words or sentences have the same letters."""

from __future__ import annotations

import unicodedata
from collections import Counter

from logic import Made, Typed, text_in


def work_out(typed: Typed, changed: str) -> Made:
    first, second = (_letters(text_in(typed, name)) for name in ("first", "second"))
    only = ["".join(sorted((a - b).elements())) or "–" for a, b in ((first, second), (second, first))]
    rows = [("Anagrams", "Yes" if first == second and first else "No")]
    rows += [("Only in the first", only[0]), ("Only in the second", only[1])]
    return Made([*rows, ("Letters", f"{first.total()} / {second.total()}")])


def _letters(text: str) -> Counter[str]:
    plain = unicodedata.normalize("NFD", text.casefold())
    return Counter(letter for letter in plain if letter.isalnum())
