"""What happens on each action while working through files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from app_info import JOB
from logic import MAX_FOUND, FileError, checksum, files_in, join, pack, search, split
from sizes import as_size
from storage import Storage

if TYPE_CHECKING:
    from main import App

SLICE_MS = 30
FILES_A_SLICE = 20
KEPT = ("wanted", "ending", "kind", "megabytes")


class Presenter:
    """Between the window and the rules. Long work goes on in slices, so that the window stays alive."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.more: Any = view  # fields that only some windows have
        self.folder: Path | None = None
        self.to_do: list[Path] = []
        self.count = 0
        self.rows: list[list[str]] = []

    def start(self) -> None:
        for name in KEPT:
            if hasattr(self.view, name):
                field = getattr(self.view, name)
                field.set(self.storage.setting(name, field.get()))
        self.show()
        self.view.every(SLICE_MS, self.go_on)

    def choose_folder(self) -> None:
        chosen = self.view.ask_folder()
        if not chosen:
            return
        self.folder = Path(chosen)
        self.more.folder_text.set(chosen)
        self.rows, self.to_do = [], []
        if JOB == "zip":
            self.list_files()
        else:
            self.show()

    def list_files(self) -> None:
        """The files that would be packed."""
        if self.folder is not None:
            self.rows = [[self._name(path), self._size(path)] for path in self._files()]
        self.show()

    def search(self) -> None:
        if not self.more.wanted.get().strip():
            self.view.problem.set("Write the text to find.")
            self.view.point_at(self.more.wanted_entry)
            return
        self._begin()

    def work_out(self) -> None:
        self._begin()

    def stop(self) -> None:
        self.to_do = []
        self.show("Stopped.")

    def go_on(self) -> None:
        """The next few files."""
        if not self.to_do:
            return
        now, self.to_do = self.to_do[:FILES_A_SLICE], self.to_do[FILES_A_SLICE:]
        for path in now:
            try:
                self.rows += self._of(path)
            except OSError as error:
                self.rows.append([self._name(path), "", str(error)])
        if len(self.rows) >= MAX_FOUND:
            self.rows, self.to_do = self.rows[:MAX_FOUND], []
        self.count += len(now)
        self.show(f"Files: {self.count}, still to do: {len(self.to_do)}, lines in the list: {len(self.rows)}")

    def pack(self) -> None:
        """Pack the folder into a ZIP file."""
        if self.folder is None:
            self.view.problem.set("Choose a folder first.")
            return
        path = self.view.ask_save_path((self.folder.name or "files") + ".zip")
        if not path:
            return
        try:
            count = pack(self._files(), self.folder, Path(path))
        except FileError as error:
            self.view.problem.set(str(error))
            return
        self.show(f"{count} files are packed into {path}: {self._size(Path(path))}")

    def split(self) -> None:
        path = self.view.ask_open_path()
        if not path:
            return
        try:
            parts = split(Path(path), self.more.megabytes.get())
        except FileError as error:
            self._tell(error)
            return
        self.rows = [[part.name, self._size(part)] for part in parts]
        self.show(f"{len(parts)} parts are written beside the file.")

    def join(self) -> None:
        first = self.view.ask_open_path()
        target = self.view.ask_save_path(Path(first).stem) if first else ""
        if not target:
            return
        try:
            count = join(Path(first), Path(target))
        except FileError as error:
            self._tell(error)
            return
        self.rows = [[Path(target).name, self._size(Path(target))]]
        self.show(f"{count} parts are joined: {target}")

    def copy_list(self) -> None:
        self.view.copy("\n".join("\t".join(row) for row in self.rows))
        self.view.status.set("Copied." if self.rows else "There is nothing to copy yet.")

    def keep(self) -> None:
        for name in KEPT:
            if hasattr(self.view, name):
                self.storage.set_setting(name, getattr(self.view, name).get())

    def show(self, message: str = "") -> None:
        self.view.problem.set("")
        self.view.found.show([(number, row) for number, row in enumerate(self.rows)])
        self.view.status.set(message)

    def _begin(self) -> None:
        if self.folder is None:
            self.view.problem.set("Choose a folder first.")
            return
        self.rows, self.count, self.to_do = [], 0, self._files()
        self.show("" if self.to_do else "There are no such files in this folder.")

    def _of(self, path: Path) -> list[list[str]]:
        """The rows of one file. Raises ``OSError``."""
        if JOB == "search":
            found = search(path, self.more.wanted.get(), case_matters=bool(self.more.case_matters.get()))
            return [[self._name(one.path), str(one.line), one.text] for one in found]
        return [[self._name(path), self._size(path), checksum(path, self.more.kind.get())]]

    def _files(self) -> list[Path]:
        ending = self.more.ending.get() if hasattr(self.view, "ending") else ""
        return files_in(self.folder, ending) if self.folder is not None else []

    def _name(self, path: Path) -> str:
        return str(path.relative_to(self.folder)) if self.folder is not None else path.name

    def _size(self, path: Path) -> str:
        try:
            return as_size(path.stat().st_size)
        except OSError:
            return ""

    def _tell(self, error: FileError) -> None:
        self.view.problem.set(str(error))
        if error.field:
            self.view.point_at(self.more.megabytes_entry)
