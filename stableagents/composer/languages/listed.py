"""The words that misspelt ones may be meant to be, and right ones that look alike, for each language."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_LISTS = Path(__file__).with_name("spelling.txt")


@cache
def listed(language: str) -> tuple[dict[str, None], frozenset[str]]:
    """The words of a language that may be meant, the frequent ones first, and those that are right and look alike."""
    lists: dict[str, list[str]] = {}
    name = ""
    for line in _LISTS.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            name = line.strip("[]")
        elif not line.startswith("#"):
            lists.setdefault(name, []).extend(line.split())
    return dict.fromkeys(lists[language]), frozenset(lists[f"{language} right"])
