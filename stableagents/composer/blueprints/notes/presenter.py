"""What happens on each action in the notebook."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from logic import UNTITLED, Notebook, count_words
from storage import Storage

if TYPE_CHECKING:
    from main import App

SAVE_EVERY_MS = 1000


class Presenter:
    """Between the window and the rules. What is typed is kept within a second, and when the window closes."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.notebook = Notebook(storage)
        self.open_note: int | None = None

    def start(self) -> None:
        self.view.every(SAVE_EVERY_MS, self.save)
        newest = self.notebook.notes()
        if newest:
            self.show(newest[0]["id"])
        self.refresh()

    def new(self) -> None:
        self.save()
        if self.view.heading.get() not in ("", UNTITLED) or self.view.body.get_text():
            self.view.search.set("")
            self.show(self.notebook.add())
            self.refresh()
        self.view.body.focus_set()

    def select(self) -> None:
        chosen = self.view.notes.selected()
        if chosen is not None and int(chosen) != self.open_note:
            self.save()
            self.show(int(chosen))

    def show(self, number: int) -> None:
        note = self.notebook.get(number)
        self.open_note = None if note is None else number
        self.view.heading.set(note["title"] if note else "")
        self.view.body.set_text(note["text"] if note else "")
        self.count()

    def save(self) -> None:
        """Keep what is in the editor; the first words typed without a note make one."""
        title, text = self.view.heading.get(), self.view.body.get_text()
        if self.open_note is None:
            if title.strip() or text.strip():
                self.open_note = self.notebook.add(title, text)
                self.refresh()
        elif self.notebook.change(self.open_note, title, text):
            self.refresh()

    def remove(self) -> None:
        if self.open_note is None:
            self.view.status.set("Choose a note first.")
        else:
            self.notebook.remove(self.open_note)
            self.open_note = None
            self.view.heading.set("")
            self.view.body.set_text("")
            self.refresh("Deleted. Undo brings it back.")

    def undo(self) -> None:
        number = self.notebook.undo()
        if number is None:
            self.view.status.set("There is nothing to undo.")
        else:
            self.show(number)
            self.refresh("It is back.")

    def export(self) -> None:
        """Write the open note into a text file."""
        path = self.view.ask_save_path("note.txt")
        if not path:
            return
        try:
            text = f"{self.view.heading.get()}\n\n{self.view.body.get_text()}\n"
            Path(path).write_text(text, encoding="utf-8")
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.view.status.set(f"Written to {path}")

    def refresh(self, message: str = "") -> None:
        notes = self.notebook.notes(self.view.search.get())
        rows = [(note["id"], [note["title"], note["changed"][:10]]) for note in notes]
        self.view.notes.show(rows, "No note holds these words." if self.view.search.get().strip() else "")
        if self.open_note is not None:
            self.view.notes.select(self.open_note)
        if message:
            self.view.status.set(message)

    def count(self) -> None:
        words = count_words(self.view.body.get_text())
        self.view.status.set("1 word" if words == 1 else f"{words} words")
