"""Names of projects: slugs are made here and nowhere else, so that a name can never be a path."""

from __future__ import annotations

import re
import unicodedata

MAX_LENGTH = 60
_VALID = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?")
_RESERVED = frozenset(
    ["con", "prn", "aux", "nul", *(f"com{n}" for n in range(10)), *(f"lpt{n}" for n in range(10))]
)  # device names on Windows, with or without an extension


def is_valid_slug(text: str) -> bool:
    """Whether ``text`` can be a project's name and folder on every system."""
    return len(text) <= MAX_LENGTH and _VALID.fullmatch(text) is not None and text.lower() not in _RESERVED


def slug_for(text: str, *, fallback: str = "app") -> str:
    """A slug for any text: itself if it is one, else its letters and digits in ASCII, else ``fallback``."""
    if is_valid_slug(text):
        return text
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    words = re.findall(r"[A-Za-z0-9]+", plain)
    slug = "-".join(words).lower()[:MAX_LENGTH].strip("-")
    if not slug:
        return fallback
    return slug if is_valid_slug(slug) else f"{fallback}-{slug}"[:MAX_LENGTH]


def numbered(slug: str, number: int) -> str:
    """The slug for a further project of the same name: ``name-2``, ``name-3`` …"""
    tail = f"-{number}"
    return slug[: MAX_LENGTH - len(tail)].rstrip("-_") + tail
