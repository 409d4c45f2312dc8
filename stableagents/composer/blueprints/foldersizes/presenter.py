"""What happens on each action while measuring folders."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from logic import Entry, measured
from sizes import as_size
from slices import Work
from storage import Storage

if TYPE_CHECKING:
    from main import App

SHOWN_IN_CHART = 8
SLICE_MS = 30
FILES_A_SLICE = 500


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.folder: Path | None = None
        self.entries: list[Entry] = []
        self.work: Work[list[Entry]] | None = None

    def start(self) -> None:
        self.view.every(SLICE_MS, self.go_on)
        self.show()

    def choose_folder(self) -> None:
        chosen = self.view.ask_folder()
        if chosen:
            self._go(Path(chosen))

    def go_up(self) -> None:
        if self.folder is not None and self.folder.parent != self.folder:
            self._go(self.folder.parent)

    def open_chosen(self) -> None:
        """Go into the chosen folder."""
        chosen = self.view.entries.selected()
        entry = next((entry for entry in self.entries if str(entry.path) == chosen), None)
        if entry is None or not entry.is_folder:
            self.view.status.set("Choose a folder in the table first.")
            return
        self._go(entry.path)

    def look(self) -> None:
        if self.folder is not None:
            self._go(self.folder)

    def show(self) -> None:
        total = sum(entry.size for entry in self.entries)
        rows = []
        for entry in self.entries:
            name = f"{entry.path.name}/" if entry.is_folder else entry.path.name
            share = f"{100 * entry.size / total:.1f} %" if total else "–"
            rows.append((str(entry.path), [name, as_size(entry.size), share, entry.files]))
        nothing = "Measuring …" if self.work else "This folder is empty."
        self.view.entries.show(rows, nothing if self.folder else "")
        files = sum(entry.files for entry in self.entries)
        self.view.total.set(f"Total: {as_size(total)} in {files} files" if self.folder else "")
        self.draw_chart()

    def draw_chart(self) -> None:
        largest = self.entries[:SHOWN_IN_CHART]
        self.view.chart.show([(entry.path.name, float(entry.size), as_size(entry.size)) for entry in largest])

    def go_on(self) -> None:
        """Measure some more files, where measuring is going on."""
        if self.work is None:
            return
        try:
            is_done = self.work.go_on(FILES_A_SLICE)
        except OSError as error:
            self.work = None
            self.view.status.set(f"It could not be read: {error}")
            return
        if is_done:
            self.entries, self.work = self.work.result or [], None
            unread = sum(entry.unread for entry in self.entries)
            self.view.status.set(f"{unread} places could not be read." if unread else "")
            self.show()

    def _go(self, folder: Path) -> None:
        self.folder, self.entries = folder, []
        self.view.folder_text.set(str(folder))
        self.view.status.set("Measuring …")
        self.work = Work(measured(folder))
        self.go_on()
        if self.work is not None:
            self.show()
