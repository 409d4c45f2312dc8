"""What happens on each action while looking for double files."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from logic import MoveError, as_size, back, files_below, groups, move_aside
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules. One of each group always stays."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.folder: Path | None = None
        self.groups: list[list[Path]] = []

    def start(self) -> None:
        self.show()

    def choose_folder(self) -> None:
        chosen = self.view.ask_folder()
        if chosen:
            self.folder = Path(chosen)
            self.view.folder_text.set(chosen)
            self.look()

    def look(self) -> None:
        self.view.problem.set("")
        if self.folder is not None:
            try:
                self.groups = groups(files_below(self.folder))
            except OSError as error:
                self.view.problem.set(f"It could not be read: {error}")
        self.show()

    def show(self, message: str = "") -> None:
        rows = []
        for number, group in enumerate(self.groups, start=1):
            for path in group:
                stat = path.stat()
                name = str(path.relative_to(self.folder)) if self.folder else path.name
                rows.append(
                    (str(path), [number, name, as_size(stat.st_size), date.fromtimestamp(stat.st_mtime).isoformat()])
                )
        self.view.files.show(rows, "No two files have the same content." if self.folder else "")
        needless = sum(group[0].stat().st_size * (len(group) - 1) for group in self.groups)
        files = sum(len(group) - 1 for group in self.groups)
        self.view.status.set(message or (f"{files} needless files, {as_size(needless)}." if self.groups else ""))

    def move_chosen(self) -> None:
        chosen = self.view.files.selected()
        if chosen is None:
            self.view.status.set("Choose a file first.")
            return
        self._move([Path(chosen)])

    def move_all(self) -> None:
        needless = [path for group in self.groups for path in group[1:]]
        if needless and self.view.confirm(f"Move {len(needless)} files aside?"):
            self._move(needless)

    def undo(self) -> None:
        pairs = [(old, new) for old, new in json.loads(self.storage.setting("last", "[]"))]
        if not pairs:
            self.view.status.set("There is nothing to undo.")
            return
        count = back(pairs)
        self.storage.set_setting("last", "[]")
        self.look()
        self.view.status.set(f"{count} of {len(pairs)} files are back.")

    def _move(self, paths: list[Path]) -> None:
        if self.folder is None:
            return
        try:
            pairs = move_aside(self.folder, paths)
        except MoveError as error:
            self.view.problem.set(str(error))
            return
        self.storage.set_setting("last", json.dumps(pairs))
        self.look()
        self.view.status.set(f"{len(pairs)} files were moved. Undo brings them back.")
