"""Puts the harness between the app and tkinter: event loops, callbacks, timers and dialogs pass through here."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import tkinter
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from . import bindings
from .boundary import sooner
from .watch import Watch
from .wire import Wire

FAILS = "An error stops what the app was about to do"
_SAME_DIALOG_MOST = 30
_AFTER_THE_END = (
    "application has been destroyed",
    "invalid command name",
    "main thread is not in main loop",
    "bad window path",
)
_SAMPLES = {
    ".csv": "name,amount\nGarden,12.5\nSaffron,7\n",
    ".json": "{}",
    ".txt": "Water the marigolds\nAsk Juniper about Friday\n",
    ".md": "# Garden\n\nWater the marigolds\n",
}


class Toolkit:
    """The patched toolkit. ``on_root`` is called with each Tk root once it is made."""

    def __init__(self, wire: Wire, watch: Watch, dialog_folder: Path) -> None:
        self.wire = wire
        self.watch = watch
        self.roots: list[Any] = []
        self.on_root: Callable[[Any], None] = lambda root: None
        self.loops = 0  # main loops on the stack
        self.has_looped = False
        self.waits = 0  # waits for a window or a variable on the stack, and main loops inside the main loop
        self.updates = 0
        self.popups: list[Any] = []
        self.agrees = True
        self.complaints = 0
        self.bound_to_all: set[str] = set()
        self.is_forcing = False  # the harness destroys something itself
        self._dialogs: Counter[str] = Counter()
        self._folder = dialog_folder

    def install(self) -> None:
        """Patch tkinter before the app imports it."""
        self._patch_root()
        self._patch_loops()
        self._patch_callbacks()
        self._patch_menus()
        threading.excepthook = self._thread_failed

    def new_action(self) -> None:
        """Forget how often each dialog was shown."""
        self._dialogs.clear()

    @contextlib.contextmanager
    def waiting(self) -> Iterator[None]:
        self.waits += 1
        try:
            with self.watch.event_loop():
                yield
        finally:
            self.waits -= 1

    def failed(self, error: BaseException, kind: str, prefix: str, function: Any = None) -> None:
        """Tell an exception from the app's code, but for those that only say that the app has been closed.

        ``function`` is what was called.
        """
        if (self.watch.is_closing or self.is_forcing) and any(text in str(error) for text in _AFTER_THE_END):
            return
        self.wire.error(kind, error, prefix, function)

    def _patch_root(self) -> None:
        toolkit, original = self, tkinter.Tk.__init__

        def start(self: Any, *args: Any, **options: Any) -> None:
            original(self, *args, **options)
            if not self.tk.call("info", "commands", "winfo"):
                return  # a bare Tcl interpreter
            for name, answer in toolkit._answers().items():
                self.tk.createcommand(name, answer)
            toolkit.bound_to_all |= bindings.of_all(self)
            toolkit.roots.append(self)
            toolkit.on_root(self)

        tkinter.Tk.__init__ = start  # type: ignore[method-assign]

    def _patch_loops(self) -> None:
        misc: Any = tkinter.Misc
        toolkit, main, update, after = self, misc.mainloop, misc.update, misc.after

        def mainloop(self: Any, n: int = 0) -> None:
            toolkit.loops += 1
            toolkit.has_looped = True
            inside = toolkit.waiting() if toolkit.loops > 1 else toolkit.watch.event_loop()
            try:
                with inside:
                    main(self, n)
            finally:
                toolkit.loops -= 1

        def updated(self: Any) -> None:
            toolkit.updates += 1
            with toolkit.watch.event_loop():
                update(self)

        def after_sooner(self: Any, ms: Any, func: Any = None, *args: Any) -> Any:
            if func is None:
                toolkit.watch.slept(float(ms) / 1000, sys._getframe(1))
                return None
            if isinstance(ms, int | float):
                ms = int(sooner(ms / 1000) * 1000)
            return after(self, ms, func, *args)

        misc.mainloop, misc.update, misc.after = mainloop, updated, after_sooner
        tkinter.mainloop = lambda n=0: tkinter._get_default_root("run the main loop").mainloop(n)  # type: ignore[attr-defined]
        for name in ("wait_window", "wait_variable", "wait_visibility"):
            setattr(misc, name, self._as_wait(getattr(misc, name)))
        misc.waitvar = misc.wait_variable

    def _as_wait(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def wait(*args: Any, **options: Any) -> Any:
            with self.waiting():
                return original(*args, **options)

        return wait

    def _patch_callbacks(self) -> None:
        toolkit = self

        class Callback:
            """As ``tkinter.CallWrapper``, with a look at the time and at what is raised."""

            __slots__ = ("func", "subst", "widget")

            def __init__(self, func: Any, subst: Any, widget: Any) -> None:
                self.func, self.subst, self.widget = func, subst, widget

            def __call__(self, *args: Any) -> Any:
                with toolkit.watch.callback(self.func):
                    try:
                        if self.subst:
                            args = self.subst(*args)
                        return self.func(*args)
                    except SystemExit:
                        raise
                    except BaseException as error:
                        toolkit.failed(error, "error_in_callback", FAILS, self.func)
                        with contextlib.suppress(Exception):
                            self.widget._report_exception()
                        return None

        tkinter.CallWrapper = Callback  # type: ignore[misc,assignment]

    def _patch_menus(self) -> None:
        def popped_up(menu: Any, *_args: Any, **_options: Any) -> None:
            self.popups.append(menu)

        tkinter.Menu.tk_popup = popped_up  # type: ignore[method-assign,assignment]
        tkinter.Menu.post = popped_up  # type: ignore[method-assign,assignment]

    def _thread_failed(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
            self.failed(args.exc_value, "error_in_thread", "A task in the background fails")

    def _answers(self) -> dict[str, Callable[..., Any]]:
        return {
            "tk_messageBox": self._answer_message,
            "tk_getOpenFile": self._answer_open,
            "tk_getSaveFile": self._answer_save,
            "tk_chooseDirectory": lambda *args: self._shown("folder", args) and str(self._folder),
            "tk_chooseColor": lambda *args: self._shown("colour", args) and "#3366cc",
        }

    def _shown(self, what: str, args: tuple[Any, ...]) -> str:
        """Count a dialog; ``yes`` or nothing. A dialog that returns for ever gets the other answer, then an end."""
        options = _options(args)
        key = f"{what} {options.get('title')} {options.get('message')}"
        self._dialogs[key] += 1
        if self._dialogs[key] > _SAME_DIALOG_MOST * 2:
            place = self.wire.place_of_frame(sys._getframe(1))
            self.wire.finding("dialog_never_ends", "A dialog comes back for ever, whatever is answered.", place)
            self.wire.send("end", reason="stuck")
            os._exit(0)
        agrees = self.agrees if self._dialogs[key] <= _SAME_DIALOG_MOST else not self.agrees
        return "yes" if agrees else ""

    def _answer_message(self, *args: Any) -> str:
        options = _options(args)
        self.complaints += options.get("icon") in ("error", "warning")
        agrees = bool(self._shown("message", args))
        return {
            "okcancel": "ok" if agrees else "cancel",
            "yesno": "yes" if agrees else "no",
            "yesnocancel": "yes" if agrees else ("no" if self._dialogs.total() % 2 else "cancel"),
            "retrycancel": "cancel",
            "abortretryignore": "ignore" if agrees else "abort",
        }.get(str(options.get("type", "ok")), "ok")

    def _answer_open(self, *args: Any) -> str:
        if not self._shown("open", args):
            return ""
        types = str(_options(args).get("filetypes", ""))
        ending = next((ending for ending in _SAMPLES if ending in types), None)
        if ending is None and types and "*" not in types.replace("*.", ""):
            return ""  # nothing of that sort is at hand
        path = self._folder / f"sample{ending or '.txt'}"
        path.write_text(_SAMPLES[ending or ".txt"], encoding="utf-8")
        return str(path)

    def _answer_save(self, *args: Any) -> str:
        if not self._shown("save", args):
            return ""
        options = _options(args)
        ending = str(options.get("defaultextension") or "") or ".txt"
        return str(self._folder / f"saved{ending if ending.startswith('.') else '.' + ending}")


def _options(args: tuple[Any, ...]) -> dict[str, Any]:
    """``-name value`` pairs as a dict."""
    return {str(args[i]).lstrip("-"): args[i + 1] for i in range(0, len(args) - 1, 2)}
