"""Puts the harness between the app and pywebview: windows, the page's script, dialogs, and calls from the page.

The app's own thread shows the window, so the clock ticks in a thread of the harness.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from .. import toolkit as base
from ..control import Control
from ..watch import Watch
from ..wire import Place, Wire
from . import clock, controls, engine, fields, frames, hand, tree
from .errors import Errors
from .hang import HangWatch
from .tree import Window

_PARTS = (
    "begin",
    "errors",
    "dialogs",
    "timers",
    "effects",
    "undrawn",
    "shown",
    "heaps",
    "lost",
    "look",
    "layout",
    "act",
)
_FIRST_TICK_MS = 10
_LOADED_WITHIN = 1500  # ticks: an engine has much to start
_QUICK_S = 0.001  # as short a tick is there for the window's thread, which this one is not
_SLOW_S = 0.01  # shorter ticks are no waiting
_JUDGED = ("typical", "number")  # what is shown where other things are typed may be their fault
_DEED_S = 0.02  # at a time
_DRAWN_WITHIN_S = 1.0
_SETTLES_S = 0.15  # what is typed last reaches Python, and what it shows the page
_NO_PAGE: dict[str, Any] = {
    "elements": [], "hidden": {}, "keys": [], "modals": [], "title": "", "size": [0, 0], "ready": False,
    "waiting": 0, "pending": 0,
}  # fmt: skip
_sleep = time.sleep


def _agent() -> str:
    """The harness's script for a page, of which only the first one counts."""
    folder = Path(__file__).parent / "page"
    parts = "\n".join((folder / f"{name}.js").read_text(encoding="utf-8") for name in _PARTS)
    return f"(() => {{\nif (window.__hands) return;\n{parts}\n}})();"


_AGENT = _agent()


class Toolkit(base.Toolkit):
    """pywebview, patched. ``effects`` grows with whatever comes of what is done on a page."""

    tree, controls, fields = tree, controls, fields

    def __init__(self, wire: Wire, watch: Watch, dialog_folder: Path) -> None:
        super().__init__(wire, watch, dialog_folder)
        hand.toolkit = self
        self.effects = 0
        self.errors = Errors(wire, self)
        self._hang = HangWatch(wire, self.errors)
        self._pages: dict[str, dict[str, Any]] = {}  # the last look at each window, until something is done
        self._delay = _FIRST_TICK_MS / 1000
        self._turns = self._ready_at = 0
        self._is_for_picture = True
        self._was_there = True  # what was to be used last: a page may have put something else in its place
        self._counted: dict[str, int] = {}
        self._complained: dict[str, int] = {}

    def install(self) -> None:
        super().install()
        engine.awake()
        import webview

        self._webview = webview
        self.watch.callback = self._unwatched  # type: ignore[method-assign]  # the harness's thread is not the window's
        logging.getLogger("pywebview").addHandler(self.errors)
        self._patch_ends()
        self._patch_start()
        self._patch_windows()
        self._patch_dialogs()

    def draw_plainly(self) -> None:
        self._is_for_picture = False

    @classmethod
    def load_for(cls, folder: Path) -> None:
        frames.are_awaited(folder)

    @contextlib.contextmanager
    def _unwatched(self, function: Any = None, *, is_action: bool = False) -> Iterator[None]:
        yield

    # The clock

    def arm(self, milliseconds: int) -> None:
        self._delay = milliseconds / 1000

    def _tick_on(self) -> None:
        while True:
            if self._delay > _QUICK_S:
                _sleep(self._delay)
            if self._delay >= _SLOW_S:
                clock.await_rest()
                self._pages.clear()  # meanwhile something may have happened by itself
            self._turns += 1
            self.on_tick()

    @property
    def patience(self) -> int:
        return self._ready_at + base.APPEARS_WITHIN if self._ready_at else _LOADED_WITHIN

    # Between the app and pywebview

    def _patch_ends(self) -> None:
        """pywebview's threads wait for ever where a call was on its way as the window closed: that is not the app's."""
        util: Any = sys.modules["webview.util"]
        util.Thread = partial(threading.Thread, daemon=True)
        end_now = os._exit

        def leave(code: int) -> None:
            if threading.current_thread() is threading.main_thread():
                raise SystemExit(code)
            end_now(code)

        os._exit = leave  # type: ignore[assignment]

    def _patch_start(self) -> None:
        original = self._webview.start

        def start(*args: Any, **options: Any) -> None:
            self.loops += 1
            self.has_looped = True
            threading.Thread(target=self._tick_on, name="harness-hands", daemon=True).start()
            self._hang.start()
            try:
                original(*args, **{**options, "debug": False})
            finally:
                self.loops -= 1

        self._webview.start = start

    def _patch_windows(self) -> None:
        original = self._webview.create_window

        def create_window(*args: Any, **options: Any) -> Any:
            missing = _missing(options.get("url", args[1] if len(args) > 1 else None))
            if missing:
                text = f"The window shows “{missing}”, which is not there."
                self.wire.finding("missing_file", text, self.wire.place_of_frame(sys._getframe(1)))
            window = original(*args, **options)
            if window is not None:
                is_drawn = self._is_for_picture or frames.are_awaited(Path(self.wire.folder))
                window.events.before_show += lambda: engine.put_in(window, _AGENT, is_drawn=is_drawn)
                self.errors.note_window(window)
            return window

        self._webview.create_window = create_window

    def _patch_dialogs(self) -> None:
        kind: Any = self._webview.Window

        def file_dialog(
            window: Any, dialog_type: int = 10, directory: str = "", allow_multiple: bool = False,
            save_filename: str = "", file_types: Any = (),
        ) -> Any:  # fmt: skip
            self.effects += 1
            if not self.answers(f"file {int(dialog_type)} {save_filename}"):
                return None
            if int(dialog_type) == 30:
                return (self.file_to_save(os.path.splitext(save_filename)[1]),)
            if int(dialog_type) == 20:
                return (str(self.folder),)
            chosen = self.file_to_open(" ".join(file_types))
            return (chosen,) if chosen else None

        def confirmation(window: Any, title: str, message: str) -> bool:
            self.effects += 1
            return self.answers(f"confirmation {title} {message}")

        kind.create_file_dialog = file_dialog
        kind.create_confirmation_dialog = confirmation

    # What is there

    def ask(self, native: Any, script: str) -> Any:
        """What a script of the harness answers, read from its JSON; ``None`` where the page is gone."""
        with self._hang.asking(native):
            answer = engine.ask(native, script)
        return self._taken_in(native, answer)

    def do(self, native: Any, what: Sequence[Any], field: str, is_over: Callable[[], bool]) -> dict[str, Any] | None:
        """Do one thing on a page; what is on it, or in a field, once Python has answered all that it led to.

        ``None`` where the page goes away, or ``is_over`` says that it takes too long: then there is more to wait for.
        """
        words = ", ".join(json.dumps(each) for each in (field, *what))
        with self._hang.asking(native):
            question = engine.begin(native, f"window.__hands.deed([{self._ways}], {words})")
            if question is None:
                engine.ask(native, f"window.__hands.act({', '.join(json.dumps(each) for each in what)})")
                return None
            while not question.wait(_DEED_S) and not is_over():
                pass
        told = self._taken_in(native, question.told)
        if told is not None and "elements" in told:
            self._pages[native.uid] = told
        return told

    def _taken_in(self, native: Any, answer: Any) -> dict[str, Any] | None:
        told: dict[str, Any] | None = json.loads(answer) if isinstance(answer, str) else None
        if told is not None:
            self.errors.of_page(told["told"])
            self._was_there = told["isThere"]
            self.effects += len(told["told"])
            self._note_place(native, told["call"], told["code"])
            self.complaints += told["complaints"] > self._complained.get(native.uid, 0)
            self._complained[native.uid] = told["complaints"]
            self.effects += told["effects"] + told["dialogs"] - self._noted(native.uid, told)
        return told

    def _note_place(self, native: Any, call: str, code: str) -> None:
        """Note whose code has run last: Python's function that was called first, else what listened in the page."""
        place = self.errors.place_of_call(native, call) if call else (None, None)
        if place[0] is None and code:
            place = self.errors.place_of_code(code)
        if place[0] is not None:
            self.watch.last_place = place

    def _noted(self, uid: str, told: dict[str, Any]) -> int:
        """How much of what a page counts was known before; a new page begins to count anew."""
        before: int = self._counted.get(uid, 0)
        now = int(told["effects"] + told["dialogs"])
        self._counted[uid] = now
        return before if before <= now else 0

    def look(self, native: Any) -> dict[str, Any]:
        """What is on a page, as of now or of the last look since which nothing was done."""
        if native.uid not in self._pages:
            found = self.ask(native, f"window.__hands.look({self._ways})")
            self._pages[native.uid] = found or dict(_NO_PAGE)
        return self._pages[native.uid]

    def rest(self, native: Any) -> dict[str, Any] | None:
        """A look at a page at which nothing is on its way; else what is; ``None`` where it is gone."""
        told: dict[str, Any] | None = self.ask(native, f"window.__hands.rest({self._ways})")
        if told is not None and "elements" in told:
            self._pages[native.uid] = told
        return told

    @property
    def _ways(self) -> str:
        judges = self.variant in _JUDGED
        return f"{json.dumps(self.agrees)}, {json.dumps(judges)}"

    def is_open(self, native: Any) -> bool:
        return native in self._webview.windows

    def changed(self) -> None:
        """Something is done: what was seen before may be different."""
        self._pages.clear()

    @property
    def is_at_rest(self) -> bool:
        pages = [self.look(native) for native in self._natives()]
        return not any(page["waiting"] or page["pending"] for page in pages) and clock.is_at_rest()

    def _natives(self) -> list[Any]:
        return [window for window in self._webview.windows if window.events.loaded.is_set()]

    def roots(self) -> list[Any]:
        return [Window(native, self.look(native)) for native in self._natives()[:1]]

    def windows(self) -> list[Any]:
        found = []
        for native in self._natives():
            page = self.look(native)
            if page["ready"]:
                if not self._ready_at:
                    self._ready_at = self._turns
                    _leave_out_servers()
                found.append(Window(native, page))
                found += [Window(native, page, dialog) for dialog in page["modals"]]
        return found

    def is_root(self, window: Any) -> bool:
        return window.dialog is None and window.native is (self._natives() or [None])[0]

    def lay_out(self, window: Any) -> None:
        """The engine does so by itself."""

    def press_cross(self, window: Any) -> None:
        self.changed()
        if window.dialog is not None:
            self.ask(window.native, f"window.__hands.act('dismiss', {json.dumps(window.dialog['id'])})")
            return
        passed = clock.Clock()
        while not self.is_at_rest and passed.seconds() < _SETTLES_S:
            _sleep(_FIRST_TICK_MS / 1000)
            clock.await_rest()
            self.changed()
        self._hang.await_calls()
        self.errors.tell_pending()
        engine.press_cross(window.native)

    def destroy(self, window: Any) -> None:
        self.changed()
        if window.dialog is None:
            window.native.destroy()
            return
        number = json.dumps(window.dialog["id"])
        self.ask(window.native, f"window.__hands.act('dismiss', {number})")
        still = [each for each in self.look(window.native)["modals"] if each["id"] == window.dialog["id"]]
        if still and still[0].get("times") == window.dialog.get("times"):
            if still[0]["isStuck"]:
                self.errors.of_stuck_dialog(still[0])
            self.ask(window.native, f"window.__hands.act('shut', {number})")
            self.changed()

    def failed(self, error: BaseException, kind: str, prefix: str, function: Any = None) -> None:
        """An error in a script that Python had the page run has its line in the page, where the page's code has it."""
        told = error.args[0] if type(error).__name__ == "JavascriptException" and error.args else None
        if not (isinstance(told, dict) and self.errors.of_script(told, prefix)):
            super().failed(error, kind, prefix, function)

    def end(self) -> None:
        for native in list(self._webview.windows):
            native.destroy()

    def photograph(self, window: Any) -> list[int]:
        native = window.native
        engine.ask(native, "document.activeElement?.blur()")
        patience = hand.Patience()
        engine.draw(native, "window.__hands.isDrawn()", lambda: patience.is_over(_DRAWN_WITHIN_S))
        return [native.x, native.y, native.width, native.height]

    def find_controls(self, window: Any) -> list[Control]:
        return controls.find(window)

    def popup_controls(self, popup: Any) -> list[Control]:
        return []

    def look_over(self, window: Any) -> bool:
        if window.dialog is None:
            told = self.ask(window.native, "window.__hands.overlook()")
            for each in told["found"] if told is not None else []:
                self.errors.of_layout(each)
        return False

    def put_at(self, row: Any) -> Place:
        told = self.ask(row.window.native, f"window.__hands.grownAt({json.dumps(row.id)})")
        return (self.errors.place_in_stack(told["stack"]) if told is not None else None) or (None, None)

    def judge_button(self, element: Any, had_effect: bool) -> None:
        """Tell a button that nobody listens to, or that only something far away may listen to, and nothing comes of."""
        dead = element.told.get("dead")
        if dead == "surely" or (dead == "perhaps" and not had_effect and self._was_there):
            label = f"“{element.label}”" if element.label else "without a text"
            message = f"The button {label} does nothing: no code reacts to it."
            self.wire.finding("dead_control", message, self.errors.place_of_element(element.told))


def _leave_out_servers() -> None:
    """Nobody waits for the end of the threads in which pywebview serves an app's files."""
    for thread in threading.enumerate():
        if getattr(getattr(thread, "_target", None), "__module__", None) == "webview.http":
            thread.name = "harness-server"


def _missing(url: Any) -> str:
    """The name of the file that a window is to show, if it is written out with its folders and is not there."""
    path = str(url).removeprefix("file://").partition("?")[0].partition("#")[0]
    return os.path.basename(path) if os.path.isabs(path) and not os.path.exists(path) else ""
