"""What happens on each action in the generator."""

from __future__ import annotations

import random
from pathlib import Path
from typing import TYPE_CHECKING

from logic import CountError, compared, hashes, hashes_of_file, letters, paragraphs, read_count, uuids, words
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.chance = random.SystemRandom()

    def start(self) -> None:
        self.make()

    def make(self) -> None:
        view, kind = self.view, self.view.kind.get()
        view.problem.set("")
        if kind == "Hashes of a text":
            view.made.set_text(hashes(view.source.get().encode()))
            self.compare()
            return
        try:
            count = read_count(view.count.get())
        except CountError as error:
            view.problem.set(str(error))
            view.point_at(view.count_entry)
            return
        if kind == "UUIDs":
            view.made.set_text(uuids(count))
        elif kind == "Random letters":
            view.made.set_text(letters(count, self.chance))
        else:
            view.made.set_text((words if kind == "Filler text: words" else paragraphs)(count, self.chance))
        view.status.set("")

    def follow(self) -> None:
        """Hashes follow what is typed."""
        if self.view.kind.get() == "Hashes of a text":
            self.make()

    def hash_file(self) -> None:
        path = self.view.ask_open_path()
        if not path:
            return
        try:
            self.view.made.set_text(hashes_of_file(Path(path)))
        except OSError as error:
            self.view.status.set(f"It could not be read: {error}")
        else:
            self.compare()
            self.view.status.set(f"Hashes of {path}")

    def compare(self) -> None:
        """Say whether a hash that was pasted is one of those that are shown."""
        expected = self.view.expected.get().strip()
        name = compared(expected, self.view.made.get_text())
        if not expected:
            self.view.verdict.set("")
        else:
            self.view.verdict.set(f"It is the same as {name}." if name else "It is none of these hashes.")

    def copy_made(self) -> None:
        self.view.copy(self.view.made.get_text())
        self.view.status.set("Copied.")

    def save_file(self) -> None:
        path = self.view.ask_save_path("text.txt")
        if not path:
            return
        try:
            Path(path).write_text(self.view.made.get_text(), encoding="utf-8")
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.view.status.set(f"Written to {path}")
