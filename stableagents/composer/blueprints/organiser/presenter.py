"""What happens on each action in the folder tidier."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from logic import Move, MoveError, back, move, plan
from sizes import as_size
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules. Nothing is moved but by the button."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.folder: Path | None = None
        self.moves: list[Move] = []

    def start(self) -> None:
        self.preview()

    def choose_folder(self) -> None:
        chosen = self.view.ask_folder()
        if chosen:
            self.folder = Path(chosen)
            self.view.folder_text.set(chosen)
            self.preview()

    def preview(self) -> None:
        """Show where each file would go."""
        self.view.problem.set("")
        self.moves = []
        if self.folder is not None:
            try:
                self.moves = plan(self.folder, self.view.way.get())
            except OSError as error:
                self.view.problem.set(f"It could not be read: {error}")
        rows = [(n, [m.path.name, m.folder, as_size(m.size)]) for n, m in enumerate(self.moves)]
        self.view.moves.show(rows, "There are no files in this folder." if self.folder else "")
        self.view.set_enabled(self.view.move_button, bool(self.moves))
        folders = len({planned.folder for planned in self.moves})
        self.view.status.set(f"{len(self.moves)} files would go to {folders} folders." if self.moves else "")

    def move(self) -> None:
        if not self.moves or not self.view.confirm(f"Move {len(self.moves)} files?"):
            return
        try:
            pairs = move(self.moves)
        except MoveError as error:
            self.view.problem.set(str(error))
            return
        self.storage.set_setting("last", json.dumps(pairs))
        self.preview()
        self.view.status.set(f"{len(pairs)} files were moved. Undo brings them back.")

    def undo(self) -> None:
        pairs = [(old, new) for old, new in json.loads(self.storage.setting("last", "[]"))]
        if not pairs:
            self.view.status.set("There is nothing to undo.")
            return
        try:
            count = back(pairs)
        except OSError as error:
            self.view.problem.set(f"It could not be written: {error}")
            return
        self.storage.set_setting("last", "[]")
        self.preview()
        self.view.status.set(f"{count} of {len(pairs)} files are back.")
