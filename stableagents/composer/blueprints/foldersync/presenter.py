"""What happens on each action while a copy is brought up to date."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING

from logic import Change, Done, SyncError, carry_out, checked, planned, take_back
from sizes import as_size
from slices import Work
from storage import Storage

if TYPE_CHECKING:
    from main import App

TICK_MS = 30
STEPS_A_TICK = 200
FILES_A_TICK = 5
MAX_SHOWN = 1000
KINDS = {"new": "Copy: it is new", "newer": "Copy: it is another", "gone": "Remove: not in the source"}


class Presenter:
    """Between the window and the rules. Long work goes on in slices; nothing is touched before Copy now."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.changes: list[Change] = []
        self.comparing: Work[list[Change]] | None = None
        self.copying: Work[Done] | None = None

    def start(self) -> None:
        for name in ("source", "target"):
            getattr(self.view, name).set(self.storage.setting(name, ""))
        self.view.removes.set(self.storage.setting("removes", "") == "yes")
        self.show()
        self.view.every(TICK_MS, self.tick)

    def choose_source(self) -> None:
        self._choose("source")

    def choose_target(self) -> None:
        self._choose("target")

    def change_removes(self) -> None:
        self.storage.set_setting("removes", "yes" if self.view.removes.get() else "")
        self._forget_plan()

    def compare(self) -> None:
        """Find out what would be done."""
        if self._is_busy():
            return
        try:
            source, target = checked(self.view.source.get(), self.view.target.get())
        except SyncError as error:
            self.view.problem.set(str(error))
            return
        self._forget_plan()
        self.comparing = Work(planned(source, target, removes=bool(self.view.removes.get())))
        self.view.status.set("Comparing …")

    def copy_now(self) -> None:
        """Do what is listed."""
        if self._is_busy():
            return
        if not self.changes:
            self.view.status.set("Press Compare first; there is nothing to do yet.")
            return
        gone = sum(change.kind == "gone" for change in self.changes)
        if gone and not self.view.confirm(f"{gone} files of the copy are moved aside. Go on?"):
            return
        try:
            source, target = checked(self.view.source.get(), self.view.target.get())
        except SyncError as error:
            self.view.problem.set(str(error))
            return
        name = datetime.now().strftime("%Y-%m-%d %H-%M-%S")
        self.copying = Work(carry_out(source, target, self.changes, name))
        self.view.status.set("Copying …")

    def tick(self) -> None:
        if self.comparing is not None and self.comparing.go_on(STEPS_A_TICK):
            self.changes, self.comparing = self.comparing.result or [], None
            self.show("" if self.changes else "The copy is up to date.")
        elif self.copying is not None and self.copying.go_on(FILES_A_TICK):
            done, self.copying = self.copying.result, None
            if done is not None:
                self._finish(done)

    def undo(self) -> None:
        """Take the last copying back."""
        if self._is_busy():
            return
        kept = self.storage.setting("done", "")
        if not kept:
            self.view.status.set("There is nothing to undo.")
            return
        count, errors = take_back(json.loads(kept))
        self.storage.set_setting("done", "")
        self._forget_plan()
        self.view.status.set("; ".join([f"{count} files are as before.", *errors[:5]]))

    def show(self, message: str = "") -> None:
        rows = [
            (n, [change.path, KINDS[change.kind], as_size(change.size)])
            for n, change in enumerate(self.changes[:MAX_SHOWN])
        ]
        self.view.changes.show(rows)
        size = as_size(sum(change.size for change in self.changes if change.kind != "gone"))
        self.view.total.set(f"{len(self.changes)} files to do, {size} to copy" if self.changes else "")
        self.view.problem.set("")
        self.view.status.set(message)

    def _choose(self, name: str) -> None:
        folder = self.view.ask_folder()
        if folder:
            getattr(self.view, name).set(folder)
            self.storage.set_setting(name, folder)
            self._forget_plan()

    def _forget_plan(self) -> None:
        """A plan of other folders is none."""
        self.changes, self.comparing = [], None
        self.show()

    def _finish(self, done: Done) -> None:
        self.storage.set_setting("done", json.dumps(done.as_record()))
        self.changes = []
        told = f"{len(done.changes)} files are done. Undo takes it back."
        self.show("; ".join([told, *done.errors[:5]]))

    def _is_busy(self) -> bool:
        return self.copying is not None
