"""What happens on each action while looking for double files."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from logic import MoveError, back, groups, move_aside
from sizes import as_size
from slices import Work
from storage import Storage

if TYPE_CHECKING:
    from main import App

SLICE_MS = 30
STEPS_A_SLICE = 200


class Presenter:
    """Between the window and the rules. One of each group always stays."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.folder: Path | None = None
        self.groups: list[list[Path]] = []
        self.message = ""
        self.work: Work[list[list[Path]]] | None = None

    def start(self) -> None:
        self.view.every(SLICE_MS, self.go_on)
        self.show()

    def choose_folder(self) -> None:
        chosen = self.view.ask_folder()
        if chosen:
            self.folder = Path(chosen)
            self.view.folder_text.set(chosen)
            self.look()

    def look(self) -> None:
        self._look()

    def go_on(self) -> None:
        """Compare some more files, where that is going on."""
        if self.work is None or not self.work.go_on(STEPS_A_SLICE):
            return
        self.groups, self.work = self.work.result or [], None
        self.show(self.message)

    def show(self, message: str = "") -> None:
        there = [[path for path in group if path.exists()] for group in self.groups]
        self.groups = [group for group in there if len(group) > 1]
        rows = []
        for number, group in enumerate(self.groups, start=1):
            for path in group:
                stat = path.stat()
                name = str(path.relative_to(self.folder)) if self.folder else path.name
                rows.append(
                    (str(path), [number, name, as_size(stat.st_size), date.fromtimestamp(stat.st_mtime).isoformat()])
                )
        nothing = "Looking …" if self.work else "No two files have the same content."
        self.view.files.show(rows, nothing if self.folder else "")
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
        self._look(f"{count} of {len(pairs)} files are back.")

    def _move(self, paths: list[Path]) -> None:
        if self.folder is None:
            return
        try:
            pairs = move_aside(self.folder, paths)
        except MoveError as error:
            self.view.problem.set(str(error))
            return
        self.storage.set_setting("last", json.dumps(pairs))
        self._look(f"{len(pairs)} files were moved. Undo brings them back.")

    def _look(self, message: str = "") -> None:
        self.view.problem.set("")
        self.message, self.groups = message, []
        if self.folder is not None:
            self.work = Work(groups(self.folder))
            self.go_on()
        if self.folder is None or self.work is not None:
            self.show("Looking …" if self.work else message)
