"""What happens on each action of the clocks."""

from __future__ import annotations

import json
import time
from datetime import date
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app_info import (
    COUNTDOWN,
    FOCUS_ROUNDS,
    INTERVAL_REST,
    INTERVAL_WORK,
    LAP_HEADS,
    LONG_BREAK,
    MARKS_LAPS,
    MORE,
    PRESETS,
    ROUNDS,
    SAID,
    SHORT_BREAK,
    STEP_PAUSE,
    STEP_ROUNDS,
    STEPS,
    WORK,
)
from lengths import TimeError, as_clock, read_length
from logic import (
    Countdown,
    FocusTimer,
    IntervalTimer,
    StepTimer,
    Stopwatch,
    as_csv,
    best_and_worst,
    read_rounds,
    read_steps,
    written,
)
from marks import day_here
from storage import Storage

if TYPE_CHECKING:
    from main import App

TICK_MS = 100
DAYS_SHOWN = 30


class Presenter:
    """Between the window and the rules. A window may show one clock or several."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.stopwatch = Stopwatch(json.loads(storage.setting("laps", "[]")))
        self.countdown = Countdown(float(storage.setting("countdown", str(COUNTDOWN))))
        usual = json.dumps([WORK, SHORT_BREAK, LONG_BREAK, FOCUS_ROUNDS])
        self.focus_lengths = json.loads(storage.setting("focus", usual))
        self.focus = FocusTimer(*self.focus_lengths)
        self.days: dict[str, int] = json.loads(storage.setting("focus_days", "{}"))
        self.lengths = json.loads(storage.setting("intervals", json.dumps([INTERVAL_WORK, INTERVAL_REST, ROUNDS])))
        self.interval = IntervalTimer(*self.lengths)
        usual_steps = {"steps": written(STEPS), "rounds": STEP_ROUNDS, "pause": STEP_PAUSE}
        self.plan: dict[str, Any] = json.loads(storage.setting("steps", json.dumps(usual_steps)))
        self.steps: StepTimer | None = None
        self.was_told = False

    def start(self) -> None:
        if hasattr(self.view, "laps"):
            self.show_laps()
        if hasattr(self.view, "length"):
            self.view.length.set(as_clock(self.countdown.seconds))
        if hasattr(self.view, "focus_work"):
            *times, rounds = self.focus_lengths
            shown = (self.view.focus_work, self.view.focus_break, self.view.focus_long)
            for var, seconds in zip(shown, times, strict=True):
                var.set(as_clock(seconds))
            self.view.focus_rounds.set(str(rounds))
            self.show_days()
        if hasattr(self.view, "work_length"):
            work, rest, rounds = self.lengths
            self.view.work_length.set(as_clock(work))
            self.view.rest_length.set(as_clock(rest))
            self.view.rounds_wanted.set(str(rounds))
        if hasattr(self.view, "step_list"):
            self.show_plan()
        self.view.every(TICK_MS, self.tick)
        self.tick()

    def tick(self) -> None:
        now = time.monotonic()
        self._set("watch", as_clock(self.stopwatch.elapsed(now), tenths=True))
        self._set("watch_button", "Stop" if self.stopwatch.is_running else "Start")
        self._set("countdown_button", "Pause" if self.countdown.is_running else "Start")
        self._set("focus_button", "Pause" if self.focus.countdown.is_running else "Start")
        self._set(
            "left", as_clock(self.countdown.left(now) + 0.9 if self.countdown.is_running else self.countdown.left(now))
        )
        self._tick_countdown(now)
        self._tick_focus(now)
        self._tick_interval(now)
        if self.steps:
            self._tick_steps(self.steps, now)

    # Stopwatch.

    def watch_start_or_stop(self) -> None:
        self.stopwatch.start_or_stop(time.monotonic())
        self.tick()

    def watch_lap(self) -> None:
        if not self.stopwatch.is_running:
            self.view.status.set("Start the stopwatch first.")
            return
        self.stopwatch.lap(time.monotonic())
        self.show_laps()

    def watch_reset(self) -> None:
        self.stopwatch.reset()
        self.show_laps()
        self.tick()

    def show_laps(self) -> None:
        laps = self.stopwatch.laps
        rows = enumerate(zip(laps, accumulate(laps), strict=True), start=1)
        shown = [(n, [n, self._lap(n - 1), as_clock(since, tenths=True)]) for n, (_lap, since) in rows]
        self.view.laps.show(shown[::-1])
        self.storage.set_setting("laps", json.dumps(laps))

    def _lap(self, place: int) -> str:
        """The length of a lap, and whether it is the fastest or the slowest, where those are marked."""
        length = as_clock(self.stopwatch.laps[place], tenths=True)
        best, worst = best_and_worst(self.stopwatch.laps) if MARKS_LAPS else (-1, -1)
        return f"{length} (fastest)" if place == best else f"{length} (slowest)" if place == worst else length

    def save_laps(self) -> None:
        if not self.stopwatch.laps:
            self.view.status.set("There are no laps yet.")
            return
        path = self.view.ask_save_path("laps.csv")
        if not path:
            return
        try:
            Path(path).write_text(as_csv(LAP_HEADS, self.stopwatch.laps), encoding="utf-8")
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.view.status.set(f"Written to {path}")

    # Countdown.

    def countdown_set(self) -> None:
        try:
            seconds = read_length(self.view.length.get())
        except TimeError as error:
            self.view.status.set(str(error))
            self.view.point_at(self.view.length_entry)
            return
        self._set_to(seconds)

    def choose_preset(self, name: str) -> None:
        """Set the countdown to what a key names, and let it run."""
        seconds = next(float(length) for called, length in PRESETS if called == name)
        self.view.length.set(as_clock(seconds))
        self._set_to(seconds)
        self.countdown.start_or_pause(time.monotonic())
        self.view.status.set(f"{name}: {as_clock(seconds)}. Running.")
        self.tick()

    def _set_to(self, seconds: float) -> None:
        self._set("said", "")
        self.countdown = Countdown(seconds)
        self.was_told = False
        self.storage.set_setting("countdown", str(seconds))
        self.view.status.set(f"Set to {as_clock(seconds)}.")
        self.tick()

    def countdown_start_or_pause(self) -> None:
        self._set("said", "")
        self.countdown.start_or_pause(time.monotonic())
        self.view.status.set("Running." if self.countdown.is_running else "Paused.")
        self.tick()

    def countdown_more(self) -> None:
        """Let the countdown run longer; one that is over goes on."""
        self._set("said", "")
        now = time.monotonic()
        was_over = self.countdown.is_over(now)
        self.countdown.lengthen(MORE)
        if was_over and self.was_told:
            self.was_told = False
            self.countdown.start_or_pause(now)
        self.view.status.set(f"{as_clock(MORE)} longer.")
        self.tick()

    def countdown_reset(self) -> None:
        self.countdown.reset()
        self.was_told = False
        self._set("said", "")
        self.view.status.set("")
        self.tick()

    def _tick_countdown(self, now: float) -> None:
        if self.countdown.is_running and self.countdown.is_over(now) and not self.was_told:
            self.was_told = True
            self.countdown.pause(now)
            self.view.bell()
            self.view.status.set("The time is up.")
            self._set("said", SAID)

    # Focus timer.

    def focus_start_or_pause(self) -> None:
        self.focus.countdown.start_or_pause(time.monotonic())
        self.tick()

    def focus_skip(self) -> None:
        self.focus.skip(time.monotonic())
        self.tick()

    def focus_reset(self) -> None:
        self.focus.reset()
        self.tick()

    def focus_set(self) -> None:
        view = self.view
        read = self._read(
            (view.focus_work_entry, view.focus_work, read_length),
            (view.focus_break_entry, view.focus_break, read_length),
            (view.focus_long_entry, view.focus_long, read_length),
            (view.focus_rounds_entry, view.focus_rounds, read_rounds),
        )
        if read:
            self.focus_lengths = read
            self.storage.set_setting("focus", json.dumps(read))
            self.focus = FocusTimer(*self.focus_lengths)
            self.tick()

    def show_days(self) -> None:
        rows = [(day, [day_here(day), times]) for day, times in sorted(self.days.items(), reverse=True)]
        self.view.focus_days.show(rows[:DAYS_SHOWN])

    def _tick_focus(self, now: float) -> None:
        was_work = self.focus.phase == "Work"
        if self.focus.tick(now):
            self.view.bell()
            if was_work:
                self._count_work_time()
        self._set("phase", self.focus.phase)
        self._set("focus_left", as_clock(self.focus.countdown.left(now)))
        self._set("rounds", f"Work times done: {self.focus.done}")

    def _count_work_time(self) -> None:
        today = date.today().isoformat()
        self.days[today] = self.days.get(today, 0) + 1
        self.storage.set_setting("focus_days", json.dumps(self.days))
        self.show_days()

    # Intervals.

    def interval_set(self) -> None:
        view = self.view
        read = self._read(
            (view.work_length_entry, view.work_length, read_length),
            (view.rest_length_entry, view.rest_length, read_length),
            (view.rounds_wanted_entry, view.rounds_wanted, read_rounds),
        )
        if read:
            self.lengths = read
            self.storage.set_setting("intervals", json.dumps(read))
            self.interval = IntervalTimer(read[0], read[1], int(read[2]))
            self.tick()

    def interval_start_or_pause(self) -> None:
        if self.interval.is_done:
            self.interval.reset()
        self.interval.countdown.start_or_pause(time.monotonic())
        self.tick()

    def interval_skip(self) -> None:
        self.interval.skip(time.monotonic())
        self.tick()

    def interval_reset(self) -> None:
        self.interval.reset()
        self.tick()

    def _tick_interval(self, now: float) -> None:
        timer = self.interval
        if timer.tick(now):
            self.view.bell()
        is_running = timer.countdown.is_running and not timer.is_done
        self._set("interval_button", "Pause" if is_running else "Start")
        self._set("interval_phase", timer.phase)
        self._set("interval_left", as_clock(timer.countdown.left(now) + (0.9 if is_running else 0)))
        self._set("interval_round", f"Round {timer.round} of {timer.rounds}")

    # Steps.

    def show_plan(self) -> None:
        plan = self.plan
        self.view.step_list.set_text(self.storage.setting("typed_steps", plan["steps"]))
        self.view.step_rounds.set(str(plan["rounds"]))
        self.view.step_pause.set(as_clock(plan["pause"]) if plan["pause"] else "")
        if plan["steps"]:
            self.steps = StepTimer(read_steps(plan["steps"]), plan["rounds"], plan["pause"])

    def steps_set(self) -> None:
        """Take the steps that are written, with their rounds and the pause between two."""
        view = self.view
        try:
            steps = read_steps(view.step_list.get_text())
        except TimeError as error:
            view.status.set(str(error))
            view.point_at(view.step_list)
            return
        has_pause = bool(view.step_pause.get().strip())
        fields = [(view.step_rounds_entry, view.step_rounds, read_rounds)]
        fields += [(view.step_pause_entry, view.step_pause, read_length)] if has_pause else []
        if read := self._read(*fields):
            rounds, pause = read[0], read[1] if has_pause else 0
            self.plan = {"steps": view.step_list.get_text(), "rounds": rounds, "pause": pause}
            self.storage.set_setting("steps", json.dumps(self.plan))
            self.keep_typed()
            self.steps = StepTimer(steps, rounds, pause)
            view.status.set(f"Set: {as_clock(self.steps.left_in_all(0))} in all.")
            self.tick()

    def keep_typed(self) -> None:
        """Keep the steps that are written and not yet set."""
        self.storage.set_setting("typed_steps", self.view.step_list.get_text())

    def steps_start_or_pause(self) -> None:
        if self.steps is None:
            self.steps_set()
        if self.steps:
            if self.steps.is_done:
                self.steps.reset()
            self.steps.countdown.start_or_pause(time.monotonic())
            self.tick()

    def steps_skip(self) -> None:
        if self.steps:
            self.steps.skip(time.monotonic())
            self.tick()

    def steps_back(self) -> None:
        if self.steps:
            self.steps.back(time.monotonic())
            self.tick()

    def steps_reset(self) -> None:
        if self.steps:
            self.steps.reset()
            self.tick()

    def _tick_steps(self, timer: StepTimer, now: float) -> None:
        if timer.tick(now):
            self.view.bell()
        is_running = timer.countdown.is_running and not timer.is_done
        self._set("steps_button", "Pause" if is_running else "Start")
        self._set("step_name", "Done" if timer.is_done else "Pause" if timer.is_pause else timer.name)
        self._set("step_left", as_clock(timer.countdown.left(now) + (0.9 if is_running else 0)))
        following = timer.name if timer.is_pause else timer.next_name
        self._set("step_next", f"Then: {following}" if following else "")
        left = as_clock(timer.left_in_all(now) + (0.9 if is_running else 0))
        self._set("step_total", f"Still to go: {left} · round {timer.round} of {timer.rounds}")
        self._set("step_progress", str(round(100 * timer.done_part(now))))

    def _read(self, *fields: Any) -> list[Any]:
        """What stands in the fields; nothing where one is wrong, and that is told."""
        read = []
        for entry, shown, reader in fields:
            try:
                read.append(reader(shown.get()))
            except TimeError as error:
                self.view.status.set(str(error))
                self.view.point_at(entry)
                return []
        self.view.status.set("")
        return read

    def _set(self, name: str, text: str) -> None:
        shown: Any = getattr(self.view, name, None)
        if shown is not None and shown.get() != text:
            shown.set(text)
