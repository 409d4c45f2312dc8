"""What of the typed input the app showed in its lists, and whether a second life shows it again."""

from __future__ import annotations

import os
import sys
from collections.abc import Collection
from typing import Any

from . import values
from .toolkit import Toolkit
from .wire import Place, Wire

_MOST_FILES = 50
_WITH_WORDS = ("label", "toggle", "button")


class Memory:
    """First life: ``note`` what appears. Second life: ``recall`` what was noted before."""

    def __init__(self, expected: list[str], toolkit: Toolkit) -> None:
        self._toolkit, self._tree = toolkit, toolkit.tree
        self._before: set[str] = set()
        self.shown: dict[str, dict[str, Any]] = {}
        self.missing = set(expected)
        self.opened: dict[str, Place] = {}  # files that the app read, with the first line that did
        self.written: dict[str, Place] = {}  # files that it wrote, with the last line that did

    def watch_files(self, wire: Wire) -> None:
        """Note which of its files the app reads and writes, and where."""

        def note(path: Any, places: dict[str, Place], *, is_first: bool) -> None:
            path = os.path.abspath(path)
            if (is_first and path in places) or path.endswith((".py", ".pyc")) or len(places) >= _MOST_FILES:
                return
            place = wire.place_of_frame(sys._getframe(2))
            if place[0] is not None:
                places[path] = place

        def hook(event: str, arguments: tuple[Any, ...]) -> None:
            if event == "open" and isinstance(arguments[0], str) and isinstance(arguments[1], str):
                if arguments[1] in ("r", "rb", "r+"):
                    note(arguments[0], self.opened, is_first=True)
                elif arguments[1][:1] in ("w", "x", "a"):
                    note(arguments[0], self.written, is_first=False)
            elif event == "os.rename" and isinstance(arguments[1], str | os.PathLike):
                note(arguments[1], self.written, is_first=False)

        sys.addaudithook(hook)

    def start(self) -> None:
        """Remember what is there before anything fitting is typed."""
        self._before = {self._tree.path(widget) for root in self._toolkit.roots() for widget in self._tree.walk(root)}

    def note(self, typed: set[str], place: Place) -> None:
        """Note typed words that a list, a table or a new widget shows; ``place`` is the code that ran just before."""
        words = {text for text in typed if text in values.MARKERS} - set(self.shown)
        if not words:
            return
        for root in self._toolkit.roots():
            for widget in self._tree.walk(root):
                what = self._tree.kind(widget)
                is_row = what in ("list", "table") or (
                    what in _WITH_WORDS and self._tree.path(widget) not in self._before
                )
                if not is_row:
                    continue
                for text in self._tree.texts(widget):
                    for word in words:
                        if word in text:
                            self.shown.setdefault(
                                word, {"text": word, "where": what, "file": place[0], "line": place[1]}
                            )

    def recall(self) -> None:
        """Strike off what is shown anywhere now."""
        if self.missing:
            self.missing -= self._shown(self.missing)

    def forget_gone(self) -> None:
        """Forget what is shown nowhere any more: it was changed into something else, and need not come back."""
        now = self._shown(set(self.shown), ("list", "table", *_WITH_WORDS))
        self.shown = {word: note for word, note in self.shown.items() if word in now}

    def in_lists(self) -> set[str]:
        """Which of the words that are expected the lists and tables show now."""
        return self._shown(self.missing, ("list", "table"))

    def _shown(self, words: set[str], kinds: Collection[str] = ()) -> set[str]:
        """Which of these words stand anywhere in the windows, or in widgets of these kinds alone."""
        texts = [
            text
            for root in self._toolkit.roots()
            for widget in self._tree.walk(root)
            if not kinds or self._tree.kind(widget) in kinds
            for text in self._tree.texts(widget)
        ]
        return {word for word in words if any(word in text for text in texts)}
