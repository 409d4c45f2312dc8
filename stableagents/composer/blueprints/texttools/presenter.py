"""What happens on each action in the text tools."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app_info import LEFT_OUT, MOST_CHARACTERS, MOST_WORDS, WORDS_A_MINUTE
from logic import CHANGES, TextError, change, count, find, frequent, replace
from storage import Storage

if TYPE_CHECKING:
    from main import App

MAX_FILE_BYTES = 2_000_000
MAX_UNDO = 20


class Presenter:
    """Between the window and the rules. The text is kept when the window closes."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.earlier: list[str] = []

    def start(self) -> None:
        self.view.body.set_text(self.storage.setting("text", ""))
        self.count()

    def count(self) -> None:
        counts = count(self.view.body.get_text())
        self.view.counts.set(
            f"Words: {counts.words}   Characters: {counts.characters}   Without spaces: {counts.letters}   "
            f"Sentences: {counts.sentences}   Lines: {counts.lines}   Paragraphs: {counts.paragraphs}   "
            f"Minutes to read: {counts.minutes(WORDS_A_MINUTE)}"
        )
        self.find()
        over = counts.characters - MOST_CHARACTERS if MOST_CHARACTERS else 0
        if over > 0:
            self.view.problem.set(f"{over} characters too many: the limit is {MOST_CHARACTERS}.")

    def find(self) -> None:
        """Show what is found; with nothing to find, the most frequent words."""
        view, text = self.view, self.view.body.get_text()
        view.problem.set("")
        if not view.wanted.get():
            words = frequent(text, MOST_WORDS, LEFT_OUT)
            view.found.show([(number, [word, "", times]) for number, (word, times) in enumerate(words)])
            return
        try:
            found = find(text, view.wanted.get(), **self._ways())
        except TextError as error:
            view.problem.set(str(error))
            return
        view.found.show(
            [(number, [part, line, ""]) for number, (part, line) in enumerate(found)], "Nothing is like that."
        )
        view.status.set(f"Found {len(found)} times.")

    def replace(self) -> None:
        view = self.view
        try:
            text, times = replace(view.body.get_text(), view.wanted.get(), view.instead.get(), **self._ways())
        except TextError as error:
            view.problem.set(str(error))
            view.point_at(view.wanted_entry)
            return
        if times:
            self._put(text)
        view.status.set(f"Replaced {times} times.")

    def apply(self) -> None:
        """Change the whole text in the chosen way."""
        self.change_by(self.view.change.get())

    def tidy_spaces(self) -> None:
        self.change_by("Tidy spaces")

    def remove_empty(self) -> None:
        self.change_by("Remove empty lines")

    def sort_lines(self) -> None:
        self.change_by("Sort lines")

    def remove_double(self) -> None:
        self.change_by("Remove double lines")

    def to_capitals(self) -> None:
        self.change_by("Capital letters")

    def to_small(self) -> None:
        self.change_by("Small letters")

    def change_by(self, name: str) -> None:
        """Change the whole text in the way of this name."""
        try:
            text = change(self.view.body.get_text(), name if name in CHANGES else next(iter(CHANGES)))
        except TextError as error:
            self.view.problem.set(str(error))
            return
        self._put(text)
        self.view.status.set("Changed. Undo takes it back.")

    def undo(self) -> None:
        if not self.earlier:
            self.view.status.set("There is nothing to undo.")
            return
        self.view.body.set_text(self.earlier.pop())
        self.count()
        self.view.status.set("It is as before.")

    def copy_text(self) -> None:
        self.view.copy(self.view.body.get_text())
        self.view.status.set("Copied.")

    def clear(self) -> None:
        self._put("")
        self.view.status.set("Cleared. Undo brings the text back.")

    def open_file(self) -> None:
        path = self.view.ask_open_path()
        if not path:
            return
        try:
            if Path(path).stat().st_size > MAX_FILE_BYTES:
                raise ValueError("the file is too large")
            text = Path(path).read_text(encoding="utf-8-sig")
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be read: {error}")
            return
        self._put(text)
        self.view.status.set(f"Opened {path}")

    def save_file(self) -> None:
        path = self.view.ask_save_path("text.txt")
        if not path:
            return
        try:
            Path(path).write_text(self.view.body.get_text(), encoding="utf-8")
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.view.status.set(f"Written to {path}")

    def keep(self) -> None:
        self.storage.set_setting("text", self.view.body.get_text())

    def _put(self, text: str) -> None:
        self.earlier = [*self.earlier, self.view.body.get_text()][-MAX_UNDO:]
        self.view.body.set_text(text)
        self.count()

    def _ways(self) -> dict[str, bool]:
        return {"is_pattern": bool(self.view.is_pattern.get()), "case_matters": bool(self.view.case_matters.get())}
