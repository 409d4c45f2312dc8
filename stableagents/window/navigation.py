"""Which addresses may be handed to the person's own browser: a pure function with a table of tests."""

from __future__ import annotations

from urllib.parse import urlsplit

_SCHEMES = frozenset({"http", "https", "mailto"})
_MAX_LENGTH = 4096


def may_open_outside(address: object) -> bool:
    """Whether ``address`` is an http, https or mailto address without control characters."""
    if not isinstance(address, str) or not 0 < len(address) <= _MAX_LENGTH:
        return False
    if any(ord(character) <= 32 or ord(character) == 127 for character in address):
        return False
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    if parts.scheme not in _SCHEMES:
        return False
    return bool(parts.path) if parts.scheme == "mailto" else bool(parts.hostname)
