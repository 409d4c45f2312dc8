"""What the main window lists and counts, at the moments that must agree: with a row more, with one less, opened anew.

Plain data goes to the starter, which compares two lives in ``verification/balance.py``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from . import values
from .toolkit import Toolkit

_NUMBER = re.compile(r"[-+]?\d[\d.,]*")
_WITH_ROWS = ("list", "table")
_WITH_A_ROW = ("label", "toggle", "button")  # rows that are built of widgets show in these what was typed
_MOST_ROWS = 200
_MOST_WORDS = 5  # beside what was typed
_WORD = re.compile(r"[^\W\d_]+")
_QUOTES = "['\"“”„‘’«»]"


def is_row(text: str) -> bool:
    """Whether a text of a widget is a row with what was typed, and no message about that."""
    typed = next((word for word in values.MARKERS if word in text), "")
    is_quoted = bool(re.search(f"{_QUOTES}{re.escape(typed)}{_QUOTES}", text))
    return bool(typed) and not is_quoted and len(_WORD.findall(text.replace(typed, ""))) <= _MOST_WORDS


class Balance:
    """Looks at the windows of one life; ``moments`` holds what was seen, by name."""

    def __init__(self, toolkit: Toolkit) -> None:
        self._toolkit, self._tree = toolkit, toolkit.tree
        self.moments: dict[str, dict[str, Any]] = {}
        self.taken_at: tuple[str | None, int | None] = (None, None)  # the app's code that took the row away
        self.made_at: tuple[str | None, int | None] = (None, None)  # the one that added a row
        self.changed_at: tuple[str | None, int | None] = (None, None)  # the one that asked for a row's new values

    def note(self, moment: str) -> None:
        """Keep what is shown now: ``rows``, and the ``numbers`` of every label by its text without them."""
        labels = [
            (_NUMBER.sub("#", text), _NUMBER.findall(text))
            for widget in self._widgets()
            if self._tree.kind(widget) == "label"
            for text in self._tree.texts(widget)
        ]
        often = Counter(words for words, _ in labels)
        numbers = {words: found for words, found in labels if found and often[words] == 1 and len(words) < 100}
        listed = sorted(text for text, widget in self.found_rows() if self._tree.kind(widget) in _WITH_ROWS)
        self.moments[moment] = {
            "rows": self.rows()[:_MOST_ROWS],
            "listed": listed[:_MOST_ROWS],
            "words": [],
            "numbers": numbers,
        }

    def rows(self) -> list[str]:
        """What is listed now, in the order of the alphabet."""
        return sorted(text for text, _ in self.found_rows())

    def found_rows(self) -> list[tuple[str, Any]]:
        """What is listed now, each row with the widget that shows it."""
        rows: list[tuple[str, Any]] = []
        for widget in self._widgets():
            what = self._tree.kind(widget)
            if what in _WITH_ROWS:
                rows += [(text, widget) for text in self._tree.texts(widget)]
            elif what in _WITH_A_ROW:
                rows += [(text, widget) for text in self._tree.texts(widget) if is_row(text)]
        return rows

    def _widgets(self) -> Iterator[Any]:
        return (widget for root in self._toolkit.roots() for widget in self._tree.walk(root))

    @property
    def has_rows(self) -> bool:
        """Whether there are rows, or a list that would hold some."""
        return any(map(self._is_or_has_row, self._widgets()))

    def _is_or_has_row(self, widget: Any) -> bool:
        what = self._tree.kind(widget)
        return what in _WITH_ROWS or (what in _WITH_A_ROW and any(map(is_row, self._tree.texts(widget))))
