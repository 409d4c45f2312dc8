"""The rules of a notebook: notes with a title and a text, found by their words."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from storage import Storage

UNTITLED = "Untitled note"


class Notebook:
    """Notes with ``title``, ``text`` and ``changed``; every change is kept at once."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._removed: dict[str, Any] | None = None

    def notes(self, words: str = "", label: str = "") -> list[dict[str, Any]]:
        """The notes that hold all the words, and have the label where one is given: first those that are pinned, then
        the latest changed."""
        wanted = words.lower().split()
        found = [n for n in self._storage.all("notes") if all(w in f"{n['title']} {n['text']}".lower() for w in wanted)]
        found = [note for note in found if not label or label in note.get("labels", [])]
        return sorted(found, key=lambda note: (note.get("pinned", False), note["changed"], note["id"]), reverse=True)

    def labels(self) -> list[str]:
        """Every label that a note has, in the order of the alphabet."""
        return sorted({label for note in self._storage.all("notes") for label in note.get("labels", [])}, key=str.lower)

    def get(self, number: int) -> dict[str, Any] | None:
        return next((note for note in self._storage.all("notes") if note["id"] == number), None)

    def add(self, title: str = "", text: str = "") -> int:
        return self._storage.add("notes", {"title": tidy_title(title, text), "text": text, "changed": _now()})

    def change(self, number: int, title: str, text: str, labels: str = "") -> bool:
        """Keep new content; commas divide the labels. Returns whether anything was different."""
        note = self.get(number)
        new = {"title": tidy_title(title, text), "text": text, "labels": read_labels(labels)}
        if note is None or {"labels": [], **note} == {**note, **new}:
            return False
        self._storage.change({**note, **new, "changed": _now()})
        return True

    def pin(self, number: int) -> bool:
        """Have a note stand first, or no longer. Returns whether it does."""
        note = self.get(number)
        if note is None:
            return False
        self._storage.change({**note, "pinned": not note.get("pinned", False)})
        return not note.get("pinned", False)

    def remove(self, number: int) -> None:
        self._removed = self.get(number)
        self._storage.remove(number)

    def undo(self) -> int | None:
        """Bring back the note that was removed last. Returns its number."""
        note, self._removed = self._removed, None
        return None if note is None else self._storage.add("notes", note)


def tidy_title(title: str, text: str) -> str:
    """A title on one line: what was given, else the beginning of the text."""
    first_line = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return " ".join(title.split())[:120] or first_line[:60] or UNTITLED


def read_labels(text: str) -> list[str]:
    """Labels as they were typed, without what is there twice."""
    return list(dict.fromkeys(label for label in (" ".join(part.split())[:40] for part in text.split(",")) if label))


def count_words(text: str) -> int:
    return len(text.split())


def _now() -> str:
    return datetime.now().isoformat(timespec="microseconds")
