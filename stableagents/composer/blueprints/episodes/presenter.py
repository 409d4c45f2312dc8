"""What happens on each action in the log of events."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from app_info import HAS_END, WHAT
from logic import Event, EventLog, LimitError, as_span, average, read_limit
from storage import Storage

if TYPE_CHECKING:
    from main import App

TICK_MS = 500


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.log = EventLog(storage)
        self.newest: Event | None = None

    def start(self) -> None:
        view = self.view
        view.under.set(self.storage.setting("under", view.under.get()))
        view.over.set(self.storage.setting("over", view.over.get()))
        view.note.set(self.storage.setting("note", ""))
        self.show()
        view.every(TICK_MS, self.tick)

    def press(self, key: str) -> None:
        """Begin, or end what goes on."""
        now = datetime.now().replace(microsecond=0)
        event = self.log.press(now, has_end=HAS_END, note=self.view.note.get())
        if event.seconds is not None:
            self.view.note.set("")
        self.show()

    def press_key(self) -> None:
        self.press("")

    def keep_note(self) -> None:
        """Write the note to the chosen event, or to the newest one."""
        chosen = self.view.events.selected()
        number = int(chosen) if chosen is not None else self.newest.number if self.newest else None
        if number is None:
            self.show("Press the button when it begins.")
            return
        self.log.set_note(number, self.view.note.get())
        self.view.note.set("")
        self.show("The note is kept.")

    def remove(self) -> None:
        chosen = self.view.events.selected()
        if chosen is None:
            self.show("Choose a line in the list first.")
            return
        self.log.remove(int(chosen))
        self.show("Removed. Undo brings it back.")

    def undo(self) -> None:
        is_undone = self.log.undo()
        self.show("It is as before." if is_undone else "There is nothing to undo.")

    def change_limits(self) -> None:
        for name in ("under", "over"):
            try:
                read_limit(getattr(self.view, name).get())
            except LimitError as error:
                self.view.mark_wrong(getattr(self.view, f"{name}_entry"), True)
                self.view.status.set(str(error))
                return
            self.view.mark_wrong(getattr(self.view, f"{name}_entry"), False)
        self.view.status.set("")
        self.tick()

    def copy_list(self) -> None:
        self.view.copy("\n".join("\t".join(self._row(event)) for event in self.log.events()))
        self.view.status.set("Copied.")

    def keep(self) -> None:
        for name in ("under", "over", "note"):
            self.storage.set_setting(name, getattr(self.view, name).get())

    def show(self, message: str = "") -> None:
        view, events = self.view, self.log.events()
        self.newest = events[0] if events else None
        view.events.show([(event.number, self._row(event)) for event in events])
        recent = self.log.recent(datetime.now())
        apart = as_span(average([event.apart for event in recent]))
        duration = as_span(average([event.seconds for event in recent]))
        count = f"In the last hour: {len(recent)}"
        parts = [
            count,
            f"mean duration: {duration}" if HAS_END and duration else "",
            f"apart: {apart}" if apart else "",
        ]
        view.summary.set("   ".join(part for part in parts if part))
        view.status.set(message)
        self.tick()

    def tick(self) -> None:
        """The time that runs, and the notice."""
        view, newest, now = self.view, self.newest, datetime.now()
        if newest is None:
            view.clock.set("0:00")
            view.state_text.set(f"{WHAT}: none yet")
            view.notice.set("")
            return
        since = (now - newest.begin).total_seconds()
        view.clock.set(as_span(since))
        view.state_text.set(f"{WHAT}: running" if newest.seconds is None else f"{WHAT}: since the last one began")
        view.notice.set(self._notice(newest, since))

    def _notice(self, newest: Event, since: float) -> str:
        under, over = self._limit("under"), self._limit("over")
        if under is not None and newest.apart is not None and newest.apart < under * 60:
            return f"Under {under} minutes: {as_span(newest.apart)} after the last."
        if over is not None and since > over * 60:
            return f"Over {over} minutes since the last."
        return ""

    def _limit(self, name: str) -> int | None:
        try:
            return read_limit(getattr(self.view, name).get())
        except LimitError:
            return None

    def _row(self, event: Event) -> list[str]:
        begin = event.begin.isoformat(" ", "seconds")
        return [begin, *([as_span(event.seconds)] if HAS_END else []), as_span(event.apart), event.note]
