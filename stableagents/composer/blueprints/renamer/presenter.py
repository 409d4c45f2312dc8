"""What happens on each action in the renamer."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from logic import Change, RenameError, Rules, files_in, plan, rename, undo
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules. Nothing is renamed but by the button."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.folder: Path | None = None
        self.changes: list[Change] = []

    def start(self) -> None:
        self.preview()

    def choose_folder(self) -> None:
        chosen = self.view.ask_folder()
        if chosen:
            self.folder = Path(chosen)
            self.view.folder_text.set(chosen)
            self.preview()

    def preview(self) -> None:
        """Show the new names."""
        view = self.view
        view.problem.set("")
        self.changes = []
        if self.folder is not None:
            try:
                self.changes = plan(files_in(self.folder, view.ending.get(), view.order.get()), self._rules())
            except (OSError, RenameError) as error:
                view.problem.set(str(error))
        rows = [(n, [c.path.name, c.new_name if c.is_new else "", c.problem]) for n, c in enumerate(self.changes)]
        view.names.show(rows, "There are no such files." if self.folder else "")
        new = sum(change.is_new for change in self.changes)
        is_clear = not any(change.problem for change in self.changes)
        view.set_enabled(view.rename_button, bool(new) and is_clear)
        view.status.set(f"{new} of {len(self.changes)} files would be renamed." if self.folder else "")

    def rename(self) -> None:
        if not self.view.confirm(f"Rename {sum(change.is_new for change in self.changes)} files?"):
            return
        try:
            pairs = rename(self.changes)
        except RenameError as error:
            self.view.problem.set(str(error))
            return
        self.storage.set_setting("last", json.dumps(pairs))
        self.preview()
        self.view.status.set(f"{len(pairs)} files were renamed. Undo gives them their old names.")

    def undo(self) -> None:
        pairs = [(old, new) for old, new in json.loads(self.storage.setting("last", "[]"))]
        if not pairs:
            self.view.status.set("There is nothing to undo.")
            return
        try:
            undo(pairs)
        except RenameError as error:
            self.view.problem.set(str(error))
            return
        self.storage.set_setting("last", "[]")
        self.preview()
        self.view.status.set("The files have their old names again.")

    def _rules(self) -> Rules:
        view = self.view
        typed = view.number.get().strip()
        if typed and not (typed.isdecimal() and len(typed) < 7):
            raise RenameError("Number from: write a whole number, such as 1, or nothing.")
        base = view.base.get()
        return Rules(
            view.wanted.get(),
            view.instead.get(),
            view.prefix.get(),
            view.suffix.get(),
            int(typed) if typed else 1 if base.strip() else None,
            view.case.get(),
            base if base.strip() else "",
            max(2, len(typed)),
            view.has_day.get(),
        )
