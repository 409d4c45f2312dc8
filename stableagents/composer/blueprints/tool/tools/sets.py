"""Two lists as sets: what is in both, in one of them, in either."""

from __future__ import annotations

import re

from logic import Made, Typed, text_in


def work_out(typed: Typed, changed: str) -> Made:
    a, b = _items(text_in(typed, "a")), _items(text_in(typed, "b"))
    parts = {
        "In either": [*a, *(item for item in b if item not in a)],
        "In both": [item for item in a if item in b],
        "Only in A": [item for item in a if item not in b],
        "Only in B": [item for item in b if item not in a],
    }
    first = str(typed["wanted"])
    order = sorted(parts, key=lambda name: name != first)
    return Made([(name, str(len(parts[name]))) for name in order], text="\n".join(parts[order[0]]))


def _items(text: str) -> list[str]:
    """Lines, or in one line what stands between commas; each once."""
    pieces = text.splitlines() if "\n" in text.strip() else re.split(r"[,;]", text)
    return list(dict.fromkeys(piece.strip() for piece in pieces if piece.strip()))
