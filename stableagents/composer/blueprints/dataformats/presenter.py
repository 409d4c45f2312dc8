"""What happens on each action in the format converter."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from logic import MAX_LENGTH, READERS, FormatError, convert, short_lines
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules. The result follows what is typed."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.cleared = ""

    def start(self) -> None:
        self.view.given.set_text(self.storage.setting("text", ""))
        self.convert()

    def convert(self) -> None:
        view = self.view
        view.problem.set("")
        is_empty = not view.given.get_text().strip()
        view.status.set(
            "Write, paste or open a table above: names in the first line, then a line each." if is_empty else ""
        )
        try:
            view.made.set_text(convert(view.given.get_text(), view.source.get(), view.target.get()))
            short = short_lines(view.given.get_text(), view.source.get())
        except FormatError as error:
            view.problem.set(str(error))
            return
        if short:
            numbers = ", ".join(map(str, short[:10])) + (", …" if len(short) > 10 else "")
            view.problem.set(f"Fewer values than names, the rest is empty: line {numbers}")

    def swap(self) -> None:
        """Take the result as the text, where its format can be read."""
        view = self.view
        source, target = view.source.get(), view.target.get()
        if target not in READERS:
            view.status.set(f"{target} can be written, but not read.")
            return
        view.given.set_text(view.made.get_text())
        view.source.set(target)
        view.target.set(source)
        self.convert()

    def clear(self) -> None:
        self.cleared = self.view.given.get_text()
        self.view.given.set_text("")
        self.convert()
        self.view.status.set("Cleared. Undo brings it back.")

    def undo(self) -> None:
        """Bring back what was cleared."""
        if not self.cleared:
            self.view.status.set("There is nothing to undo.")
            return
        self.view.given.set_text(self.cleared)
        self.cleared = ""
        self.convert()

    def open_file(self) -> None:
        path = self.view.ask_open_path()
        if not path:
            return
        try:
            if Path(path).stat().st_size > MAX_LENGTH:
                raise ValueError("the file is too large")
            text = Path(path).read_text(encoding="utf-8-sig")
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be read: {error}")
            return
        ending = Path(path).suffix.lstrip(".").upper()
        if ending in READERS:
            self.view.source.set(ending)
        self.view.given.set_text(text)
        self.convert()

    def save_file(self) -> None:
        endings = {"Markdown": "md"}
        target = self.view.target.get()
        path = self.view.ask_save_path(f"table.{endings.get(target, target.lower())}")
        if not path:
            return
        try:
            Path(path).write_text(self.view.made.get_text(), encoding="utf-8")
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.view.status.set(f"Written to {path}")

    def copy_made(self) -> None:
        self.view.copy(self.view.made.get_text())
        self.view.status.set("Copied.")

    def keep(self) -> None:
        self.storage.set_setting("text", self.view.given.get_text())
