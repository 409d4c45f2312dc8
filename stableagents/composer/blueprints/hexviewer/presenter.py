"""What happens on each action in the viewer of bytes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from logic import HIGH, WIDE, Data, HexError, address_in
from sizes import as_size
from storage import Storage

if TYPE_CHECKING:
    from main import App

PAGE = WIDE * HIGH


class Presenter:
    """Between the window and the rules. ``at`` is the chosen byte, ``begin`` the first one of the page."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.data = Data()
        self.begin = self.at = 0

    def start(self) -> None:
        path = self.storage.setting("path", "")
        if path:
            self.open_path(path)
        else:
            self.show()

    def open_file(self) -> None:
        if self.data.is_changed and not self.view.confirm("Open another file? What was changed is not saved."):
            return
        path = self.view.ask_open_path()
        if path:
            self.open_path(path)

    def open_path(self, path: str) -> None:
        try:
            data = Data(Path(path))
        except (OSError, HexError) as error:
            self.view.status.set(f"It could not be read: {error}")
            return
        self.data, self.begin, self.at = data, 0, 0
        self.storage.set_setting("path", path)
        self.show(f"Opened {path}")

    def choose_row(self) -> None:
        key = self.view.rows.selected()
        if key is not None and int(key) != self.at - self.at % WIDE:
            self.at = int(key)
            self._show_numbers()

    def next_page(self) -> None:
        if self.begin + PAGE < len(self.data.bytes):
            self.go(self.begin + PAGE)

    def page_before(self) -> None:
        if self.begin:
            self.go(max(0, self.begin - PAGE))

    def go_to(self) -> None:
        try:
            self.go(address_in(self.view.address.get(), len(self.data.bytes)))
        except HexError as error:
            self._tell(error)

    def find_next(self) -> None:
        try:
            place = self.data.find(self.view.wanted.get(), self.at, is_hex=bool(self.view.is_hex.get()))
        except HexError as error:
            self._tell(error)
            return
        if place is None:
            self.view.status.set("It is not there.")
        else:
            self.go(place, f"Found at {place:08X}.")

    def write_bytes(self) -> None:
        """Put the typed bytes where the chosen one is."""
        try:
            count = self.data.change(self.at, self.view.new_bytes.get())
        except HexError as error:
            self._tell(error)
            return
        self.go(self.at, f"{count} bytes are changed. Undo takes it back; Save as writes a file.")

    def undo(self) -> None:
        address = self.data.undo()
        if address is None:
            self.view.status.set("There is nothing to undo.")
        else:
            self.go(address, "It is as before.")

    def save_file(self) -> None:
        name = self.data.path.name if self.data.path is not None else "file.bin"
        path = self.view.ask_save_path(name) if self.data.bytes else ""
        if not path:
            self.view.status.set("" if self.data.bytes else "Open a file first.")
            return
        try:
            Path(path).write_bytes(self.data.bytes)
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.view.status.set(f"Written to {path}")

    def go(self, address: int, message: str = "") -> None:
        """Show the page of a byte, and choose it."""
        self.at = address
        if not self.begin <= address < self.begin + PAGE:
            self.begin = address - address % PAGE
        self.show(message)

    def show(self, message: str = "") -> None:
        rows = [(address, [f"{address:08X}", found, signs]) for address, found, signs in self.data.rows(self.begin)]
        self.view.rows.show(rows)
        if rows:
            self.view.rows.select(self.at - self.at % WIDE)
        size = len(self.data.bytes)
        last = min(self.begin + PAGE, size) - 1
        self.view.place.set(f"{self.begin:08X} – {last:08X} of {as_size(size)}" if size else "")
        self.view.problem.set("")
        self.view.status.set(message)
        self._show_numbers()

    def _show_numbers(self) -> None:
        self.view.chosen.set(f"Byte at {self.at:08X}" if self.data.bytes else "")
        self.view.numbers.show([(n, list(pair)) for n, pair in enumerate(self.data.numbers(self.at))])

    def _tell(self, error: HexError) -> None:
        self.view.problem.set(str(error))
        view = self.view
        fields = {"address": view.address_entry, "wanted": view.wanted_entry, "bytes": view.new_bytes_entry}
        if error.field in fields:
            view.point_at(fields[error.field])
