"""Where the window may go, and what may be handed to the person's own browser: pure functions with tables of tests."""

from __future__ import annotations

from enum import Enum
from urllib.parse import urlsplit

_SCHEMES = frozenset({"http", "https", "mailto"})
_MAX_LENGTH = 4096


class Way(Enum):
    """What becomes of a wish to go to another address."""

    STAY = "stay"  # it is our own page: the window goes there
    OUTSIDE = "outside"  # the person's browser does
    BLOCK = "block"  # nobody does


def way_of(address: object, page: str, *, in_new_window: bool = False) -> Way:
    """The way to ``address`` from our own page at ``page``; another window is never opened."""
    if not in_new_window and is_of_page(address, page):
        return Way.STAY
    return Way.OUTSIDE if may_open_outside(address) else Way.BLOCK


def is_of_page(address: object, page: str) -> bool:
    """Whether ``address`` has the very origin of ``page``, and no name or password in it."""
    if not isinstance(address, str) or not _is_plain(address):
        return False
    try:
        asked, ours = urlsplit(address), urlsplit(page)
    except ValueError:
        return False
    return (asked.scheme, asked.netloc) == (ours.scheme, ours.netloc)


def may_open_outside(address: object) -> bool:
    """Whether ``address`` is an http, https or mailto address without control characters."""
    if not isinstance(address, str) or not _is_plain(address):
        return False
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    if parts.scheme not in _SCHEMES:
        return False
    return bool(parts.path) if parts.scheme == "mailto" else bool(parts.hostname)


def _is_plain(address: str) -> bool:
    has_control = any(ord(character) <= 32 or ord(character) == 127 for character in address)
    return 0 < len(address) <= _MAX_LENGTH and not has_control
