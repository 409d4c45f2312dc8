"""The rules of the story game: blanks in [brackets], a word for each, and the finished story."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from history import History
from storage import Storage

MAX_WORD = 80
MAX_STORY = 4000
MAX_TITLE = 80
_BLANK = re.compile(r"\[([^\[\]\n]{1,40})\]")


class StoryError(ValueError):
    """That can't be used; the message says why, ``field`` is the name of the field."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


def blanks(story: str) -> list[str]:
    """What is asked for, in the order of the story; a blank of the same name is asked for once."""
    found: dict[str, str] = {}
    for name in _BLANK.findall(story):
        found.setdefault(name.strip().casefold(), name.strip())
    return [name for name in found.values() if name]


class Telling:
    """One time of playing a story: ``words`` are those that were given so far."""

    def __init__(self, title: str, story: str) -> None:
        self.title = title
        self._story = story
        self.asked = blanks(story)
        self.words: list[str] = []

    @property
    def next(self) -> str:
        """What is asked for next; empty at the end."""
        return self.asked[len(self.words)] if len(self.words) < len(self.asked) else ""

    def give(self, text: str) -> None:
        """The word that is asked for. Raises ``StoryError`` for nothing at all."""
        word = " ".join(text.split())[:MAX_WORD]
        if not word:
            raise StoryError("Write a word first: nothing may be left empty.", "word")
        if self.next:
            self.words.append(word)

    def back(self) -> str:
        """Take the last word back; returns it, empty where there is none."""
        return self.words.pop() if self.words else ""

    def told(self) -> str:
        """The story with its words; empty as long as one is missing."""
        if self.next:
            return ""
        given = {name.casefold(): word for name, word in zip(self.asked, self.words, strict=True)}
        return _BLANK.sub(lambda blank: given.get(blank[1].strip().casefold(), ""), self._story)


class OwnStories:
    """The person's own stories; removing and adding can be undone."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._history = History(storage, "stories")

    def all(self) -> list[dict[str, Any]]:
        return self._storage.all("stories")

    def add(self, title: str, text: str, taken: Sequence[str] = ()) -> None:
        """Raises ``StoryError``; ``taken`` are the titles of other stories."""
        title, text = " ".join(title.split())[:MAX_TITLE], text.strip()[:MAX_STORY]
        if not title:
            raise StoryError("Write a title for the story.", "new_title")
        if title.casefold() in {one.casefold() for one in [*taken, *(story["title"] for story in self.all())]}:
            raise StoryError("There is a story of that title.", "new_title")
        if not blanks(text):
            raise StoryError("Write a story with blanks in brackets, such as [animal].", "new_title")
        added = self._storage.add("stories", {"title": title, "text": text})
        self._history.note((added, None))

    def remove(self, number: int) -> None:
        story = next((one for one in self.all() if one["id"] == number), None)
        if story:
            self._storage.remove(number)
            self._history.note((number, story))

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        return self._history.undo()
