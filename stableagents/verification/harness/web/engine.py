"""The web engine under pywebview: loaded ahead of the copies that need it, and asked without the way around.

GTK's is loaded by the process that lives are copied from, and its pages are asked directly. Any other is asked through
pywebview.
"""

from __future__ import annotations

import contextlib
import ctypes
import glob
import importlib
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from . import spare

_GTK = "webview.platforms.gtk"
_QT = "webview.platforms.qt"
_ADDRESS = "http://127.0.0.1/"
# Drawing takes most of an engine's time, and nobody looks: everything is in its place, and seen through.
_UNDRAWN = "html { opacity: 0 !important }"
# What is not drawn at all never comes to the end of a transition: each is over before it begins.
_UNMOVED = "*, ::before, ::after { transition-delay: -9999s !important }"
# What an engine does with less haste on a page that nobody sees.
_UNHURRIED = {
    "HiddenPageDOMTimerThrottling",
    "HiddenPageCSSAnimationSuspension",
    "PageVisibilityBasedProcessSuppression",
}
_DRAWN_S = 0.08
# What it draws with: large, and loaded only as the first page is made.
_DRAWS_WITH = ("libEGL_mesa.so.0", "libGLESv2.so.2", "/usr/lib*/*/dri/swrast_dri.so", "/usr/lib*/dri/swrast_dri.so")
_FONTS = "libfontconfig.so.1"
_unshown: dict[str, int] = {}  # by a window's uid: what keeps its page from the display
_WAKER = "anon_inode:[eventfd]"


class NotLoadable(Exception):
    """The engine has started threads, which no copy of this process would have."""


def load() -> None:
    """Load GTK's engine, if there is one, in a process that only makes copies of itself.

    It needs no display. Raises ``NotLoadable`` where no copy could use it.
    """
    if not hasattr(os, "eventfd"):
        return
    os.environ["Malloc"] = "1"  # noqa: SIM112  (the engine's own allocator starts a thread)
    with contextlib.suppress(ImportError, ValueError):
        importlib.import_module(_GTK)
        _load_drawing()
        _find_fonts()
        spare.find()
    del os.environ["Malloc"]  # noqa: SIM112
    if len(os.listdir("/proc/self/task")) > 1:
        raise NotLoadable


def _load_drawing() -> None:
    for name in _DRAWS_WITH:
        for path in glob.glob(name) if "/" in name else [name]:
            with contextlib.suppress(OSError):
                ctypes.CDLL(path)


def _find_fonts() -> None:
    """Have the fonts of this system looked for: each window, and each page's process, would do so anew."""
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(_FONTS).FcInit()


def wakers() -> list[int]:
    """The descriptors by which a loaded toolkit's event loop is woken: each copy needs ones of its own."""
    found = []
    for name in os.listdir("/proc/self/fd"):
        with contextlib.suppress(OSError):
            if os.readlink(f"/proc/self/fd/{name}") == _WAKER:
                found.append(int(name))
    return found


def renew(wakers: list[int]) -> None:
    """In a copy: descriptors of its own in the place of those of the process that it was copied from."""
    for fd in wakers:
        new = os.eventfd(0, os.EFD_CLOEXEC | os.EFD_NONBLOCK)
        if new != fd:
            os.dup2(new, fd, inheritable=False)
            os.close(new)


def awake() -> None:
    """In a copy that has a display: have GTK, if it was loaded without one, use it."""
    spare.begin()
    for name in ("Gdk", "Gtk"):
        overrides = sys.modules.get(f"gi.overrides.{name}")
        if overrides is not None and not getattr(overrides, "initialized", True):
            overrides.initialized = getattr(overrides, name).init_check([])[0]  # type: ignore[attr-defined]


def ask(native: Any, script: str) -> Any:
    """What a script in the page of a window answers; ``None`` where it fails, or the page is gone."""
    view = _gtk_view(native)
    if view is not None:
        question = Question(view, script, is_patient=False)
        question.wait()
        return question.told
    try:
        return native.evaluate_js(script)
    except Exception as error:
        if "__hands" in str(error) or type(error).__name__ == "JavascriptException":
            return None
        raise


class Question:
    """What a script in the page is to answer, at once or, where it waits for something, later.

    ``told`` is the answer: ``None`` before it is there, where the script fails, and where the page goes away.
    """

    def __init__(self, view: Any, script: str, *, is_patient: bool) -> None:
        self.told: str | None = None
        self._view, self._script = view, script
        self._answered = threading.Lock()
        self._answered.acquire()
        from gi.repository import GLib

        GLib.idle_add(self._ask_later if is_patient else self._ask, priority=GLib.PRIORITY_DEFAULT)

    def wait(self, seconds: float = -1) -> bool:
        """Wait for the answer, at most so long; says whether it is there."""
        is_there = self._answered.acquire(timeout=seconds)
        if is_there:
            self._answered.release()
        return is_there

    def _ask(self) -> bool:
        with self._or_none():
            self._view.evaluate_javascript(self._script, len(self._script.encode()), None, None, None, self._end)
        return False

    def _ask_later(self) -> bool:
        script = f"return await {self._script};"
        with self._or_none():
            self._view.call_async_javascript_function(
                script, len(script.encode()), None, None, None, None, self._end_later
            )
        return False

    @contextlib.contextmanager
    def _or_none(self) -> Iterator[None]:
        try:
            yield
        except Exception:  # the window is gone meanwhile
            self._answered.release()

    def _end(self, view: Any, result: Any) -> None:
        self._take(view.evaluate_javascript_finish, result)

    def _end_later(self, view: Any, result: Any) -> None:
        self._take(view.call_async_javascript_function_finish, result)

    def _take(self, finish: Callable[[Any], Any], result: Any) -> None:
        from gi.repository import GLib

        with contextlib.suppress(GLib.Error):
            value = finish(result)
            if value.is_string():
                self.told = value.to_string()
        self._answered.release()


def begin(native: Any, script: str) -> Question | None:
    """Ask a page for what a script answers later; ``None`` where the engine can't be asked so."""
    view = _gtk_view(native)
    if view is None or not hasattr(view, "call_async_javascript_function"):
        return None
    return Question(view, script, is_patient=True)


def put_in(window: Any, script: str, *, is_drawn: bool) -> None:
    """Have a script run in every page of the window, before the page's own.

    Where an engine can do without, a page is drawn only if ``is_drawn``, or for its picture.
    """
    gtk, qt = sys.modules.get(_GTK), sys.modules.get(_QT)
    view = gtk.BrowserView.instances.get(window.uid) if gtk is not None else None
    if view is not None:
        kit = gtk.webkit  # type: ignore[union-attr]
        frames, moment = kit.UserContentInjectedFrames.TOP_FRAME, kit.UserScriptInjectionTime.START
        view.manager.add_script(kit.UserScript.new(script, frames, moment, None, None))
        style = _UNDRAWN if is_drawn or not _rests(kit, view.webview) else _UNMOVED
        view.manager.add_style_sheet(kit.UserStyleSheet.new(style, frames, kit.UserStyleLevel.USER, None, None))
        _unshown[window.uid] = view.webview.connect("draw", lambda *_given: True)  # nothing of it goes to the display
        load = view.webview.load_html
        # A page without an address keeps its errors for itself.
        view.webview.load_html = lambda html, base: load(html, base or _ADDRESS)
        return
    browser = qt.BrowserView.instances.get(window.uid) if qt is not None else None
    if browser is not None:
        told = qt.QWebEngineScript()  # type: ignore[union-attr]
        told.setSourceCode(script)
        told.setInjectionPoint(qt.QWebEngineScript.InjectionPoint.DocumentCreation)  # type: ignore[union-attr]
        told.setWorldId(0)
        browser.webview.page().scripts().insert(told)
        return
    window.events.before_load += lambda: window.run_js(script)


def _rests(kit: Any, view: Any) -> bool:
    """Have a page not drawn that goes on all the same; says whether that can be had."""
    settings = view.get_settings()
    if not hasattr(settings, "set_feature_enabled"):
        return False
    features = kit.Settings.get_all_features()
    for feature in (features.get(number) for number in range(features.get_length())):
        if feature.get_identifier() in _UNHURRIED:
            settings.set_feature_enabled(feature, False)
    view.set_child_visible(False)
    return True


def draw(native: Any, script: str, is_over: Callable[[], bool]) -> None:
    """Have the page drawn, for a picture; ``script`` answers once its process has drawn, but for one that is hidden."""
    view = _gtk_view(native)
    if view is None:
        time.sleep(_DRAWN_S)
        return
    _in_gtk_now(partial(_let_show, native.uid, view))
    question = Question(view, script, is_patient=True)
    while not question.wait(_DRAWN_S) and not is_over():
        pass
    _in_gtk_now(lambda: _put_on_screen(view))


def _let_show(uid: str, view: Any) -> None:
    view.get_user_content_manager().remove_all_style_sheets()
    view.set_child_visible(True)
    handler = _unshown.pop(uid, None)
    if handler is not None:
        view.disconnect(handler)
        view.queue_draw()


def _put_on_screen(view: Any) -> None:
    if view.get_window() is not None:
        view.get_window().process_updates(True)
        view.get_display().sync()


def press_cross(native: Any) -> None:
    """Close a window as the person's click on its cross would."""
    if native.native is None or not hasattr(native.native, "close"):
        native.destroy()
        return
    _in_gtk(native.native.close)


def _in_gtk_now(call: Callable[[], object]) -> None:
    """Call it in the window's thread, and wait for its end."""
    done = threading.Event()

    def run() -> None:
        try:
            call()
        finally:
            done.set()

    _in_gtk(run)
    done.wait()


def _in_gtk(call: Callable[[], object]) -> None:
    from gi.repository import GLib

    GLib.idle_add(lambda: call() and False)


def _gtk_view(native: Any) -> Any:
    """The engine's own widget, where it is GTK's and new enough to be asked."""
    gtk = sys.modules.get(_GTK)
    browser = gtk.BrowserView.instances.get(native.uid) if gtk is not None else None
    view = browser.webview if browser is not None else None
    return view if hasattr(view, "evaluate_javascript") else None
