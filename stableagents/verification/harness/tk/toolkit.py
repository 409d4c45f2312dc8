"""Puts the harness between the app and tkinter: event loops, callbacks, timers and dialogs pass through here."""

from __future__ import annotations

import _tkinter
import contextlib
import importlib
import os
import sys
import tkinter
from collections.abc import Callable, Iterator
from pathlib import Path
from tkinter import ttk
from typing import Any

from .. import toolkit as base
from ..control import Control
from ..toolkit import FAILS
from ..watch import Watch
from ..wire import Place, Wire
from . import bindings, bulk, controls, fields, shown, threads, tree, unseen
from .dead import Dead
from .dialogs import Dialogs
from .layout import Layout
from .pictures import Pictures
from .ticks import Ticks

_FIRST_MS, _OTHER_ROOT_MS = 1, 10
_MOST_EVENTS = 200
_COST_OF_CUSTOM = 8  # what it is drawn with, in plain widgets
# The harness's own timer, and those of customtkinter that go on for ever; the app's own have other names here.
_ALWAYS_DUE = ("harness_tick", "update", "check_dpi_scaling", "_check_if_scrollbars_needed", "_set_scaled_min_max")
_OWN_LOOP_UPDATES = 25  # so many update() calls without mainloop() are an event loop of the app's own


class Toolkit(base.Toolkit):
    """tkinter and customtkinter, patched. Each Tk root has a clock; the first one that exists counts."""

    tree, controls, fields = tree, controls, fields
    GONE = (tkinter.TclError,)
    AFTER_THE_END = (
        "application has been destroyed",
        "invalid command name",
        "main thread is not in main loop",
        "bad window path",
    )

    USING_MS, HASTE_MS = 0, 5
    has_looks = True

    def __init__(self, wire: Wire, watch: Watch, dialog_folder: Path) -> None:
        super().__init__(wire, watch, dialog_folder)
        watch.waiters += (os.path.dirname(tkinter.__file__),)  # a busy display answers late
        self._layout = Layout(wire)
        self._dialogs = Dialogs(self)
        self._pictures = Pictures(wire)
        self._dead = Dead(wire)
        self._ticks = Ticks(wire)
        self._raised = unseen.Raised(wire)
        self._roots: list[Any] = []
        self._ticking: Any = None  # the root whose clock it is that ticks now
        self._updates = 0
        self._closers: dict[str, Callable[..., Any]] = {}  # by window
        self._bound_to_all: set[str] = set()

    def install(self) -> None:
        super().install()
        self._patch_root()
        self._patch_making()
        self._patch_loops()
        self._patch_callbacks()
        self._patch_closing()
        self._patch_hiding()
        self._dialogs.install()
        threads.watch(self.wire)
        unseen.watch(self.wire)
        shown.watch(self.shown)
        self._pictures.install()
        self._ticks.watch()
        self._raised.watch()
        fonts = sys.modules.get("customtkinter.windows.widgets.font")
        if fonts is not None:
            importlib.reload(fonts)  # it puts its fonts into the home folder, which was another one
        desktop: Any = sys.modules.get("darkdetect")
        if desktop is not None:
            desktop.theme = lambda: "Light"  # customtkinter asks for it, by another program, thirty times a second

    def draw_plainly(self) -> None:
        # Round corners of one polygon each, instead of several letters of a font, which takes twice as long.
        engine: Any = sys.modules.get("customtkinter.windows.widgets.core_rendering.draw_engine")
        if engine is not None:
            engine.DrawEngine.preferred_drawing_method = "polygon_shapes"

    def arm(self, milliseconds: int) -> None:
        self._ticking.tk.call("after", milliseconds, "harness_tick")

    def _adopt(self, root: Any) -> None:
        def tick() -> None:
            if self.roots()[:1] == [root]:
                self._ticking = root
                self.on_tick()
            else:
                root.tk.call("after", _OTHER_ROOT_MS, "harness_tick")

        root.tk.createcommand("harness_tick", tick)
        root.tk.call("after", _FIRST_MS, "harness_tick")

    @property
    def is_looping(self) -> bool:
        return super().is_looping or self._updates >= _OWN_LOOP_UPDATES

    def roots(self) -> list[Any]:
        return [root for root in self._roots if tree.exists(root)]

    def windows(self) -> list[Any]:
        return tree.windows(self.roots())

    def modal(self) -> Any | None:
        for root in self.roots():
            grabbing = str(root.tk.call("grab", "current"))
            for window in self.windows() if grabbing else []:
                if grabbing.split()[0] == str(window):
                    return window
        return None

    def catch_up(self) -> None:
        for root in self.roots()[:1]:
            root.winfo_pointerxy()  # a round trip

    def take_in(self) -> None:
        self.catch_up()
        for root in self.roots()[:1]:
            for _ in range(_MOST_EVENTS):
                if not root.tk.dooneevent(_tkinter.WINDOW_EVENTS | _tkinter.DONT_WAIT):
                    break

    def pass_a_moment(self) -> None:
        for timer in self.timers.due_between_presses():
            for root in self.roots()[:1]:
                with contextlib.suppress(tkinter.TclError):  # an earlier one has called it off
                    command = str(root.tk.splitlist(root.tk.call("after", "info", timer))[0])
                    root.tk.call("after", "cancel", timer)
                    root.tk.call(command)

    def is_root(self, window: Any) -> bool:
        return window in self._roots

    def lay_out(self, window: Any) -> None:
        if self.is_root(window):
            # As ``update_idletasks``, which waits for the display besides: that is needed for new windows alone.
            while window.tk.dooneevent(_tkinter.IDLE_EVENTS | _tkinter.DONT_WAIT):
                pass
        else:
            window.update_idletasks()
        self._pictures.look_over(self.windows)

    def press_cross(self, window: Any) -> None:
        command = str(window.tk.call("wm", "protocol", str(window), "WM_DELETE_WINDOW"))
        if command:
            window.tk.eval(command)
        else:
            window.destroy()

    def destroy(self, window: Any) -> None:
        window.destroy()

    def end(self) -> None:
        for root in self.roots():
            root.destroy()

    def photograph(self, window: Any) -> list[int]:
        window.lift()
        window.update_idletasks()
        self.catch_up()
        return [window.winfo_rootx(), window.winfo_rooty(), window.winfo_width(), window.winfo_height()]

    @property
    def is_at_rest(self) -> bool:
        if self.is_looping and not self.loops:
            return False  # the app's own loop, which may do anything between two looks at its events
        return not any(self._due())

    @property
    def is_steady(self) -> bool:
        is_own_loop = self.is_looping and not self.loops
        return not is_own_loop and all(self.timers.goes_round(timer) for timer in self._due())

    def has_waited(self) -> None:
        self.timers.has_waited()

    def _due(self) -> Iterator[str]:
        """The names of the app's timers that are due."""
        for root in self.roots():
            for timer in root.tk.splitlist(root.tk.call("after", "info")):
                if not str(root.tk.splitlist(root.tk.call("after", "info", timer))[0]).endswith(_ALWAYS_DUE):
                    yield str(timer)

    def look_over(self, window: Any) -> bool:
        window.update_idletasks()  # on a busy computer timers are always due, and these would wait for ever
        self.take_in()
        return self._layout.look_over(window)

    def look_again(self, window: Any) -> bool:
        self._ticks.look_over(window)
        self._raised.tell()
        return self._layout.look_again(window)

    def tell_unused(self) -> None:
        self._dead.tell()

    def closers(self) -> list[Callable[..., Any]]:
        return [self._closers[str(root)] for root in self.roots() if str(root) in self._closers]

    def find_controls(self, window: Any) -> list[Control]:
        return controls.find(window, self._bound_to_all, self._dead.press)

    def popup_controls(self, popup: Any) -> list[Control]:
        return list(controls.of_menu(popup)) if tree.exists(popup) else []

    def _patch_root(self) -> None:
        toolkit, original = self, tkinter.Tk.__init__

        def start(self: Any, *args: Any, **options: Any) -> None:
            original(self, *args, **options)
            if not self.tk.call("info", "commands", "winfo"):
                return  # a bare Tcl interpreter
            for name, answer in toolkit._dialogs.answers().items():
                self.tk.createcommand(name, answer)
            bulk.install(self)
            toolkit._bound_to_all |= bindings.of_all(self)
            toolkit._roots.append(self)
            toolkit._adopt(self)

        tkinter.Tk.__init__ = start  # type: ignore[method-assign]

    def _patch_making(self) -> None:
        """Keep, with each widget, the app's line that made it."""
        base_widget: Any = tkinter.BaseWidget
        original, destroy, place_of = base_widget.__init__, base_widget.destroy, self.wire.place_of_frame
        toolkit = self

        def start(self: Any, *args: Any, **options: Any) -> None:
            self.harness_place = place_of(sys._getframe(1))
            toolkit.made += _COST_OF_CUSTOM if tree.is_custom(self) else 1
            try:
                original(self, *args, **options)
            finally:
                tree.changed()

        def end(self: Any) -> None:
            if tree.kind(self) == "window":
                bindings.hand_back_keys(self)
            try:
                destroy(self)
            finally:
                tree.changed()

        base_widget.__init__, base_widget.destroy = start, end
        for owner, manager in ((tkinter.Pack, "pack"), (tkinter.Grid, "grid"), (tkinter.Place, "place")):
            put = _keeping_place(getattr(owner, f"{manager}_configure"), place_of, "harness_put_at")
            setattr(owner, f"{manager}_configure", put)
            setattr(owner, manager, put)

        lists: Any = (tkinter.Listbox, ttk.Treeview)
        for owner in lists:
            owner.insert = _keeping_place(owner.insert, place_of, "harness_filled_at")

    def _patch_loops(self) -> None:
        misc: Any = tkinter.Misc
        toolkit, main, update = self, misc.mainloop, misc.update
        after, after_cancel = misc.after, misc.after_cancel

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
            toolkit._updates += 1
            toolkit.watch.is_looped_by_hand = toolkit._updates >= _OWN_LOOP_UPDATES and not toolkit.loops
            with toolkit.watch.event_loop():
                update(self)

        def after_sooner(self: Any, ms: Any, func: Any = None, *args: Any) -> Any:
            if func is None:
                toolkit.watch.slept(float(ms) / 1000, sys._getframe(1))
                return None
            is_number = isinstance(ms, int | float)
            func = toolkit.timers.armed(func, args, int(ms) if is_number else 0)
            return toolkit.timers.named(after(self, toolkit.timers.delay(int(ms)) if is_number else ms, func, *args))

        def cancel(self: Any, id: Any) -> None:
            toolkit.timers.cancelled(id)
            after_cancel(self, id)

        misc.mainloop, misc.update, misc.after, misc.after_cancel = mainloop, updated, after_sooner, cancel
        tkinter.mainloop = lambda n=0: tkinter._get_default_root("run the main loop").mainloop(n)  # type: ignore[attr-defined]
        for name in ("wait_window", "wait_variable"):
            setattr(misc, name, self._as_wait(getattr(misc, name)))
        misc.wait_visibility = self._as_appearing(misc.wait_visibility)
        misc.waitvar = misc.wait_variable

    def _as_wait(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def wait(*args: Any, **options: Any) -> Any:
            with self.waiting():
                return original(*args, **options)

        return wait

    def _as_appearing(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def wait(*args: Any, **options: Any) -> Any:
            self.appearing += 1
            try:
                with self.watch.event_loop():
                    return original(*args, **options)
            finally:
                self.appearing -= 1

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

    def _patch_closing(self) -> None:
        window: Any = tkinter.Wm
        original, closers = window.wm_protocol, self._closers

        def protocol(self: Any, name: Any = None, func: Any = None) -> Any:
            if name == "WM_DELETE_WINDOW" and callable(func):
                closers[str(self)] = func
            return original(self, name, func)

        window.wm_protocol = window.protocol = protocol

    def _patch_hiding(self) -> None:
        window: Any = tkinter.Wm
        original = window.wm_withdraw

        def withdraw(widget: Any) -> Any:
            self.hidden_place = self.wire.place_of_frame(sys._getframe(1))
            return original(widget)

        window.wm_withdraw = window.withdraw = withdraw


def _keeping_place(original: Callable[..., Any], place_of: Callable[..., Place], name: str) -> Callable[..., Any]:
    """A function of a widget that leaves there, by ``name``, the app's line that called it."""

    def put(self: Any, *args: Any, **options: Any) -> Any:
        setattr(self, name, place_of(sys._getframe(1)))
        return original(self, *args, **options)

    return put
