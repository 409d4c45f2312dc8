"""The few methods that the page may call in a native window. Each one first makes sure that the page is still ours."""

from __future__ import annotations

import base64
import binascii
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from stableagents.window.navigation import may_open_outside

MAX_SAVED_BYTES = 200_000_000
_MAX_NAME = 120


class Host(Protocol):
    """What the bridge needs of the window that it belongs to."""

    open_outside: Callable[[str], bool]

    def shows_our_page(self) -> bool:
        """Whether what is loaded came from our own frontend server."""

    def note_beat(self, state: object) -> None:
        """Take a sign of life from the page."""

    def choose_open(self) -> str | None:
        """Have the person choose a zip file."""

    def choose_save(self, name: str) -> str | None:
        """Have the person choose where a file of this name is put."""


class Bridge:
    """The whole surface between the page and the native window; all arguments are from outside and judged as such."""

    def __init__(self, window: Host) -> None:
        self._window = window

    def heartbeat(self, state: object = None) -> bool:
        """The page lives; ``state`` tells its route, title and look, so that a new window can take them over."""
        if not self._window.shows_our_page():
            return False
        self._window.note_beat(state)
        return True

    def open_external(self, address: object = None) -> bool:
        """Open a web address in the person's browser; anything but http, https and mailto is refused."""
        if not self._window.shows_our_page() or not may_open_outside(address):
            return False
        return self._window.open_outside(str(address))

    def choose_file(self, kind: object = None) -> str | None:
        """Let the person choose a file to import (``kind`` "zip"); its path, or nothing."""
        return self._window.choose_open() if self._window.shows_our_page() and kind == "zip" else None

    def save_file(self, name: object = None, content: object = None) -> str | None:
        """Let the person choose where to put a file; ``content`` is base64. Its path, or nothing where they chose none.

        Raises ``ValueError`` for a name or content of the wrong kind, ``OSError`` where the place takes no file.
        """
        if not self._window.shows_our_page():
            return None
        if not isinstance(name, str) or not isinstance(content, str) or len(content) > MAX_SAVED_BYTES * 4 // 3 + 4:
            raise ValueError("a name and content of at most 200 MB are needed")
        try:
            body = base64.b64decode(content, validate=True)
        except (binascii.Error, ValueError) as error:
            raise ValueError("the content is not base64") from error
        path = self._window.choose_save(plain_name(name))
        if path is not None:
            _write(Path(path), body)
        return path


def plain_name(name: str) -> str:
    """A file name without folders or anything that is not printed, as a suggestion in a dialog."""
    last = name.replace("\\", "/").rpartition("/")[2]
    kept = "".join(character for character in last if character.isprintable()).lstrip(".")
    return kept[:_MAX_NAME] or "export.zip"


def _write(path: Path, body: bytes) -> None:
    # Whole or not at all: a full disk must not leave half a file where a whole one was.
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".saving-", delete=False) as file:
        try:
            file.write(body)
            file.flush()
            os.chmod(file.name, 0o644)
            os.replace(file.name, path)
        except OSError:
            os.unlink(file.name)
            raise
