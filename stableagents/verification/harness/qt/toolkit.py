"""Puts the harness between the app and PySide6: event loops, slots, timers and dialogs pass through here."""

from __future__ import annotations

import contextlib
import gc
import re
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from types import FrameType, FunctionType
from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets

from .. import toolkit as base
from ..control import Control
from ..toolkit import FAILS, FAILS_BEHIND
from ..watch import Watch
from ..wire import Place, Wire
from . import controls, enums, fields, mouse, overrides, shown, sql, threads, tree, unseen
from .dialogs import Dialogs
from .layout import Layout
from .models import Models
from .timers import QtTimers
from .unheeded import Unheeded
from .vanishing import Vanishing

_ROOM_TO_TELL = 200  # calls
_OWN_LOOP_UPDATES = 25  # so many processEvents() calls without exec() are an event loop of the app's own
_THREAD_BEGINS = 10  # ticks
_OTHER_THREAD = re.compile(r"different thread|another thread|QObject::(killTimer|startTimer)|non-GUI thread")
_CLASS = re.compile(r"\bQ[A-Z]\w+|\bQt\b")
_HERE = Path(__file__).parent
_CALLED = re.compile(r"^([\w.<>]+)\(\) (missing|takes|got)")


class Toolkit(base.Toolkit):
    """PySide6, patched. The clock is a single shot of a Qt timer each time, so that it ticks in dialogs as well."""

    tree, controls, fields = tree, controls, fields
    GONE = (RuntimeError,)
    AFTER_THE_END = ("already deleted", "Internal C++ object")
    ends_with_windows = True
    USING_MS, HASTE_MS = 0, 5

    def __init__(self, wire: Wire, watch: Watch, dialog_folder: Path) -> None:
        super().__init__(wire, watch, dialog_folder)
        self._layout = Layout(wire)
        self._thread_place: Place = (None, None)  # where the app last started a thread
        self._updates = 0
        self._order: dict[str, int] = {}
        self._root_paths: set[str] = set()
        self._spans: list[AbstractContextManager[None] | None] = [None]
        self._answering = 0  # dialogs whose own event loop runs, and which answer themselves
        self._has_clock = False
        self._apps_hook: Any = None
        self._after = QtCore.QTimer.singleShot
        self._dialog_loop: Callable[..., Any] = lambda dialog: 0
        self._main = threading.get_ident()
        self._qt_timers = QtTimers(wire, self.timers)
        self._vanishing = Vanishing(wire, lambda: self.has_looped and not watch.is_closing)
        self._models = Models(wire, lambda: watch.last_place)
        self._unheeded = Unheeded(wire, lambda: watch.is_closing)

    @classmethod
    def load_for(cls, folder: Path) -> None:
        # PySide6 makes a class, with its enumerations, when somebody asks for it first.
        texts = (path.read_text("utf-8", "replace") for own in (folder, _HERE) for path in own.glob("*.py"))
        for name in {name for text in texts for name in _CLASS.findall(text)}:
            for module in (QtCore, QtGui, QtWidgets):
                getattr(module, name, None)

    def install(self) -> None:
        super().install()
        sys.excepthook = self._slot_failed
        self._patch_loops()
        self._qt_timers.install()
        self._vanishing.install()
        self._layout.install()
        self._unheeded.install()
        self._models.install()
        self._patch_sleeps()
        self._patch_world()
        Dialogs(self).install()
        mouse.around_each = self.watch.callback
        mouse.is_in_dialog = lambda: bool(self.waits)
        mouse.before, mouse.before_key = self._unheeded.used, self._unheeded.key_pressed
        threads.watch(self.wire, self._thread_begins)
        sql.watch(self.wire)
        unseen.watch(self.wire)
        enums.watch(self.wire)
        shown.watch(self.shown)
        overrides.guard(self.wire, self._override_failed)
        QtCore.qInstallMessageHandler(self._said_by_qt)

    # The clock, and the time that the app's code takes

    def arm(self, milliseconds: int) -> None:
        self._after(milliseconds, self._tick)

    def _tick(self) -> None:
        if sys.excepthook != self._slot_failed:
            self._apps_hook, sys.excepthook = sys.excepthook, self._slot_failed
        self._unheeded.new_turn()
        self._qt_timers.new_turn()
        with self.watch.event_loop():
            self.on_tick()

    def _begin(self) -> None:
        """Once there is an application: have the clock tick, and measure what runs between two waits for events."""
        if self._has_clock:
            return
        self._has_clock = True
        self._after(1, self._tick)
        dispatcher = QtCore.QAbstractEventDispatcher.instance()
        dispatcher.awake.connect(self._awake)
        dispatcher.aboutToBlock.connect(self._turn)

    def _awake(self) -> None:
        if self._spans[-1] is None:
            self._spans[-1] = span = self.watch.callback()
            span.__enter__()

    def _idle(self) -> None:
        span, self._spans[-1] = self._spans[-1], None
        if span is not None:
            span.__exit__(None, None, None)

    def _turn(self) -> None:
        """Events are dealt with; what timers bring after the wait counts anew."""
        self._idle()
        self._awake()

    @contextlib.contextmanager
    def _loop(self) -> Iterator[None]:
        self._begin()
        self._spans.append(None)
        inside = self.waiting() if self.loops > 1 else self.watch.event_loop()
        try:
            with inside:
                yield
                self._idle()
        finally:
            self._spans.pop()

    def run_dialog(self, dialog: Any) -> int:
        """Run the event loop of a dialog that answers itself; until it has returned, nothing else can be used."""
        self._answering += 1
        try:
            return int(self._dialog_loop(dialog))
        finally:
            self._answering -= 1

    def _patch_loops(self) -> None:
        for owner in (QtWidgets.QApplication, QtGui.QGuiApplication, QtCore.QCoreApplication):
            application: Any = owner
            application.exec = application.exec_ = self._as_main_loop(QtCore.QCoreApplication.exec)
        core: Any = QtCore.QCoreApplication
        process = core.processEvents

        def processed(*args: Any) -> Any:
            self._updates += 1
            self._begin()
            with self.watch.event_loop():
                return process(*[arg for arg in args if not isinstance(arg, QtCore.QCoreApplication)])

        for owner in (QtWidgets.QApplication, QtGui.QGuiApplication, core):
            application = owner
            application.processEvents = processed
        dialog: Any = QtWidgets.QDialog
        self._dialog_loop = self._as_wait(dialog.exec)
        dialog.exec = dialog.exec_ = self._dialog_loop
        loop: Any = QtCore.QEventLoop
        loop.exec = loop.exec_ = self._as_wait(loop.exec)

    def _as_main_loop(self, original: Callable[..., int]) -> Callable[..., int]:
        def run(*_application: Any) -> int:
            self.loops += 1
            self.has_looped = True
            try:
                with self._loop():
                    return original()
            finally:
                self.loops -= 1

        return run

    def _as_wait(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def wait(*args: Any) -> Any:
            self._begin()
            self._spans.append(None)
            try:
                with self.waiting():
                    result = original(*args)
                    self._idle()
                    return result
            finally:
                self._spans.pop()

        return wait

    def _patch_sleeps(self) -> None:
        thread: Any = QtCore.QThread
        for name, parts in {"sleep": 1, "msleep": 1000, "usleep": 1_000_000}.items():
            setattr(thread, name, staticmethod(self._as_sleep(parts)))

    def _as_sleep(self, parts: int) -> Callable[[float], None]:
        def sleep(time_: float) -> None:
            if threading.get_ident() == self._main:
                self.watch.slept(time_ / parts, sys._getframe(1))
            else:
                time.sleep(time_ / parts)  # the watch makes it shorter

        return sleep

    def _patch_world(self) -> None:
        services: Any = QtGui.QDesktopServices
        services.openUrl = staticmethod(lambda url: True)
        main: Any = QtWidgets.QMainWindow
        set_layout = main.setLayout

        def laid_out(self_: Any, layout: Any) -> None:
            # A main window keeps the layout that it has, and shows nothing of this one.
            self.blank_place = self.wire.place_of_frame(sys._getframe(1))
            set_layout(self_, layout)

        main.setLayout = laid_out
        process: Any = QtCore.QProcess
        process.startDetached = lambda *args: (False, 0)

    def _thread_begins(self) -> None:
        self.thread_begins = _THREAD_BEGINS
        self._thread_place = self.wire.place_of_frame(sys._getframe(1))

    # What goes wrong

    def failed(self, error: BaseException, kind: str, prefix: str, function: Any = None) -> None:
        super().failed(error, kind, prefix, function)
        # A painter that lives on in the traceback would crash Qt when it paints again.
        traceback.clear_frames(error.__traceback__)

    def _override_failed(self, error: BaseException, function: Any) -> None:
        if threading.get_ident() != self._main:
            self.failed(error, "error_in_thread", FAILS_BEHIND, function)
        else:
            self.failed(error, "error_in_callback", FAILS, function)

    def _slot_failed(self, kind: Any, error: Any, trace: Any) -> None:
        """Python tells here what a slot, or a function that Qt calls, raised."""
        if isinstance(error, RecursionError):
            sys.setrecursionlimit(sys.getrecursionlimit() + _ROOM_TO_TELL)  # this is called at the depth that failed
        if error is None or isinstance(error, SystemExit | KeyboardInterrupt):
            return
        if threading.get_ident() != self._main:
            self.failed(error, "error_in_thread", FAILS_BEHIND)
            return
        self.failed(error, "error_in_callback", FAILS, _function_called(error))
        if self._apps_hook is not None:
            self._apps_hook(kind, error, trace)

    def _said_by_qt(self, kind: Any, context: Any, message: str) -> None:
        frame: FrameType | None = sys._getframe(1) if message else None
        place = self.wire.place_of_frame(frame)
        if _OTHER_THREAD.search(message) and place[0] is not None and threading.get_ident() != self._main:
            text = "A background task changes the window; only the window's own thread may do that."
            self.wire.finding("widget_from_thread", text, place)
        elif "Destroyed while thread" in message:
            text = "The app ends while a task of its own still runs in the background, and crashes by it."
            place = next((each for each in (self._thread_place, place) if each[0]), ("main.py", None))
            self.wire.finding("unexpected_exit", text, place)

    # What the driver asks

    def new_action(self) -> None:
        super().new_action()
        self._vanishing.new_action()

    def pass_a_moment(self) -> None:
        self._vanishing.new_action()

    def take_in(self) -> None:
        self._models.look()
        self._qt_timers.tell_unheard()

    def hasten(self) -> None:
        self._qt_timers.hasten(self.watch.callback)

    @property
    def has_new_loops(self) -> bool:
        return self._qt_timers.have_new or super().has_new_loops

    def loops_are_known(self) -> None:
        super().loops_are_known()
        self._qt_timers.are_known()

    @property
    def is_looping(self) -> bool:
        return super().is_looping or self._updates >= _OWN_LOOP_UPDATES

    def roots(self) -> list[Any]:
        return [w for w in QtWidgets.QApplication.topLevelWidgets() if tree.exists(w) and w.parentWidget() is None]

    def windows(self) -> list[Any]:
        """What can be seen, in order of appearance; a dialog that blocks the others is the only one."""
        modal = QtWidgets.QApplication.activeModalWidget()
        if modal is not None and tree.can_be_seen(modal):
            self._note(modal)
            return [modal]
        if self._answering:
            return []
        found = [w for w in QtWidgets.QApplication.topLevelWidgets() if tree.can_be_seen(w) and not tree.is_passing(w)]
        for window in found:
            self._note(window)
        self._adopt_root(found)
        return sorted(found, key=lambda window: self._order[tree.path(window)])

    def _note(self, window: Any) -> None:
        self._order.setdefault(tree.path(window), len(self._order))

    def _adopt_root(self, shown: list[Any]) -> None:
        """The app's main window: the first of its own that is shown, or the one that took its place."""
        if not any(tree.path(window) in self._root_paths for window in shown):
            own = [w for w in shown if w.parentWidget() is None and not isinstance(w, QtWidgets.QDialog)]
            self._root_paths |= {tree.path(window) for window in own[:1]}

    def is_root(self, window: Any) -> bool:
        return tree.path(window) in self._root_paths

    def lay_out(self, window: Any) -> None:
        QtCore.QCoreApplication.sendPostedEvents(None, QtCore.QEvent.Type.LayoutRequest.value)

    def press_cross(self, window: Any) -> None:
        window.close()

    def destroy(self, window: Any) -> None:
        if isinstance(window, QtWidgets.QDialog):
            window.done(0)
        window.hide()

    def end(self) -> None:
        QtCore.QCoreApplication.exit(0)

    def photograph(self, window: Any) -> list[int]:
        window.grab().save(str(self.folder.parent / "picture.png"))
        return [0, 0, window.width(), window.height()]

    def look_over(self, window: Any) -> bool:
        return self._layout.look_over(window)

    def look_again(self, window: Any) -> bool:
        return self._layout.look_again(window)

    @property
    def is_at_rest(self) -> bool:
        return bool(self.loops) and self._qt_timers.are_over

    def closers(self) -> list[Callable[..., Any]]:
        windows = (window for window in self.windows() if self.is_root(window))
        return [window.closeEvent for window in windows if tree.overrides(window, "closeEvent")]

    @property
    def is_steady(self) -> bool:
        return bool(self.loops) and self._qt_timers.are_steady

    def has_waited(self) -> None:
        self.timers.has_waited()
        self._qt_timers.has_waited()

    def find_controls(self, window: Any) -> list[Control]:
        return controls.find(window)

    def popup_controls(self, popup: Any) -> list[Control]:
        return list(controls.of_menu(popup, popup)) if tree.exists(popup) else []

    @contextlib.contextmanager
    def using(self) -> Iterator[None]:
        """Around an action: the first function of the app that runs by it is noted."""

        def first(frame: FrameType, event: str, argument: Any) -> None:
            name = self.wire.relative(frame.f_code.co_filename) if event == "call" else None
            if name is not None:
                is_passing = frame.f_code.co_name == "<lambda>"
                if not is_passing:
                    sys.setprofile(None)
                self.watch.note_first((name, frame.f_code.co_firstlineno), is_passing=is_passing)

        sys.setprofile(first)
        try:
            yield
        finally:
            sys.setprofile(None)


def _function_called(error: BaseException) -> Any:
    """The app's function that could not be called with what a signal gave it: only the message names it."""
    match = _CALLED.match(str(error)) if isinstance(error, TypeError) else None
    if match is None:
        return None
    name, wanted = match.group(1), set(re.findall(r"'(\w+)'", str(error)))
    found = [f for f in gc.get_objects() if isinstance(f, FunctionType) and f.__qualname__ == name]
    fitting = [f for f in found if wanted <= set(f.__code__.co_varnames[: f.__code__.co_argcount])]
    return next(iter(fitting or found), None)
