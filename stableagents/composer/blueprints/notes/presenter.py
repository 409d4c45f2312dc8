"""What happens on each action in the notebook."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from logic import UNTITLED, Notebook, count_words
from storage import Storage

if TYPE_CHECKING:
    from main import App

SAVE_EVERY_MS = 1000
ALL = "All"


def _shown(note: dict[str, Any]) -> str:
    return f"★ {note['title']}" if note.get("pinned") else str(note["title"])


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
        if hasattr(self.view, "labels"):
            self.view.labels.set(", ".join(note.get("labels", [])) if note else "")
        self.count()

    def save(self) -> None:
        """Keep what is in the editor; the first words typed without a note make one."""
        title, text = self.view.heading.get(), self.view.body.get_text()
        labels = self.view.labels.get() if hasattr(self.view, "labels") else ""
        if self.open_note is None:
            if not title.strip() and not text.strip():
                return
            self.open_note = self.notebook.add(title, text)
            self.notebook.change(self.open_note, title, text, labels)
            self.refresh()
        elif self.notebook.change(self.open_note, title, text, labels):
            self.refresh()

    def pin(self) -> None:
        """Have the open note stand first in the list, or no longer."""
        self.save()
        if self.open_note is None:
            self.view.status.set("Choose a note first.")
        elif self.notebook.pin(self.open_note):
            self.refresh("It stands first now.")
        else:
            self.refresh("It stands among the others again.")

    def remove(self) -> None:
        if self.open_note is None:
            self.view.status.set("Choose a note first.")
        else:
            self.notebook.remove(self.open_note)
            self.open_note = None
            self.view.heading.set("")
            self.view.body.set_text("")
            if hasattr(self.view, "labels"):
                self.view.labels.set("")
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
        label = self._chosen_label()
        notes = self.notebook.notes(self.view.search.get(), label)
        rows = [(note["id"], [_shown(note), note["changed"][:10]]) for note in notes]
        is_limited = bool(self.view.search.get().strip() or label)
        self.view.notes.show(rows, "No note holds these words." if is_limited else "")
        if self.open_note is not None:
            self.view.notes.select(self.open_note)
        if message:
            self.view.status.set(message)

    def _chosen_label(self) -> str:
        """The label that the list is limited to, if any; the choice offers those that there are."""
        if not hasattr(self.view, "shown_label"):
            return ""
        labels, chosen = self.notebook.labels(), self.view.shown_label.get()
        self.view.set_choices(self.view.shown_label_box, [ALL, *labels])
        if chosen not in labels:
            self.view.shown_label.set(ALL)
        return chosen if chosen in labels else ""

    def count(self) -> None:
        words = count_words(self.view.body.get_text())
        self.view.status.set("1 word" if words == 1 else f"{words} words")
