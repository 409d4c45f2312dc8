"""What happens on each action in the notebook with a preview beside its editor."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from formatting import as_html, blocks
from notes import Presenter as Notes

if TYPE_CHECKING:
    from main import App

MAX_FILE_BYTES = 1_000_000


class Presenter(Notes):
    """As the notebook's; the preview follows what is typed, and files come in and go out as Markdown."""

    view: App

    def count(self) -> None:
        """Show what is typed as it will be read, and how many words it has."""
        super().count()
        self.view.preview.show(blocks(self.view.body.get_text()))

    def remove(self) -> None:
        super().remove()
        self.view.preview.show(blocks(self.view.body.get_text()))

    def open_file(self) -> None:
        """Take a text file as a new note."""
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
        self.save()
        self.view.search.set("")
        self.show(self.notebook.add(Path(path).stem, text))
        self.refresh(f"Opened {path}")

    def save_file(self) -> None:
        """Write the open note as Markdown."""
        self._write("note.md", self.view.body.get_text())

    def save_page(self) -> None:
        """Write the open note as a page that a browser shows."""
        self._write("note.html", as_html(self.view.heading.get(), self.view.body.get_text()))

    def _write(self, name: str, text: str) -> None:
        path = self.view.ask_save_path(name)
        if not path:
            return
        try:
            Path(path).write_text(text, encoding="utf-8")
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.view.status.set(f"Written to {path}")
