"""How well two names fit, for fun: always the same for the same names, in any order."""

from __future__ import annotations

from hashlib import sha256

from logic import Made, Typed, text_in


def work_out(typed: Typed, changed: str) -> Made:
    names = sorted(" ".join(text_in(typed, name).casefold().split()) for name in ("one", "other"))
    percent = int.from_bytes(sha256("♥".join(names).encode()).digest()[:4], "big") % 101
    said = (
        "Made for each other!"
        if percent > 84
        else "That may become something."
        if percent > 49
        else "Friends, perhaps."
    )
    shared = sorted(set(names[0]) & set(names[1]) - {" "})
    return Made([("Love", f"{percent} %"), ("That means", said), ("Letters in common", " ".join(shared) or "–")])
