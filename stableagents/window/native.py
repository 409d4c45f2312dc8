"""The native window: pywebview, in this Python or in the system's own where only that one has the toolkit."""

from __future__ import annotations

import contextlib
import importlib.util
import json
import logging
import os
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from stableagents import toolkit
from stableagents.settings import Settings
from stableagents.window import drawn, guard, menu, pulse
from stableagents.window.base import Window, WindowUnavailableError
from stableagents.window.bridge import Bridge
from stableagents.window.navigation import is_of_page
from stableagents.window.place import LEAST_SIZE, Memory, Rectangle, rescued

log = logging.getLogger("RendererProcess")

_BEAT_FRESH_S = 1.3  # it beats once a second
_LOOK_EVERY_S = 0.25
_EMPTY_LOOKS = 4  # that find nothing on a page before it is loaded again; each time twice as many
_BLANK_LOOKS = 4  # at a window of one colour before its page is drawn anew; each time twice as many
_MOST_BLANK_LOOKS = 64
_LABEL = "native window"
_ICON = Path(__file__).with_name("icon.png")
_GROUND = {False: "#faf9f7", True: "#161618"}  # as in the page's tokens.css, so that nothing flashes before it is there
_MAX_TITLE = 200
# What the page does for each line of the menu.
_ON_PAGE = {
    "new": "location.hash = '#/'",
    "back": "history.back()",
    "forward": "history.forward()",
    "projects": "location.hash = '#/projects'",
    "health": "location.hash = '#/health'",
    "settings": "location.hash = '#/settings'",
    "import": "dispatchEvent(new Event('wish-import'))",
    "reload": "location.reload()",
}


class NativeWindow(Window):
    """A pywebview window on our own page."""

    mode = "native"

    def __init__(self, config: Settings, route: str) -> None:
        super().__init__(config, route)
        self._window: Any = None
        self._beat_at: float | None = None
        self._loaded_at: float | None = None
        self._route = route
        self._title = ""
        self._storage = config.data_dir / "window"  # the one folder of ours that a confined window may write to
        self._kept_in = self._storage / "place.json"
        self._memory = Memory.read(self._kept_in, config.window_width, config.window_height)
        self._is_placed_anew = False

    def run(self) -> None:
        ensure_toolkit()
        self.leave_to_the_person()
        _be_called_by_name()
        import webview

        webview.settings["ALLOW_FILE_URLS"] = False
        webview.settings["ALLOW_DOWNLOADS"] = True
        webview.settings["OPEN_EXTERNAL_LINKS_IN_BROWSER"] = True
        webview.settings["OPEN_DEVTOOLS_IN_DEBUG"] = False
        webview.Window.evaluate_js = _run_as_written  # type: ignore[method-assign, assignment]
        language = menu.language_of(self._memory.language)
        self._window = self._created(webview)
        self._window.events.loaded += self._on_loaded
        self._window.events.initialized += lambda: self._on_initialized(webview)
        self._window.events.initialized += lambda: menu.give_qt_keys(language)
        self._window.events.before_show += lambda: menu.show_gtk_keys(language)
        self._window.events.before_show += lambda: guard.tell_crash(self._window, self.on_crashed)
        self._storage.mkdir(mode=0o700, exist_ok=True)
        menus = menu.toolkit_menus(language, self._on_menu)
        try:
            webview.start(private_mode=False, storage_path=str(self._storage), debug=False, menu=menus, icon=str(_ICON))
        except webview.errors.WebViewException as error:
            raise WindowUnavailableError(str(error)) from error

    def _created(self, webview: Any) -> Any:
        memory = self._memory
        return webview.create_window(
            "StableAgents",
            self.address,
            js_api=Bridge(self),
            width=memory.width,
            height=memory.height,
            x=memory.x,
            y=memory.y,
            maximized=memory.is_maximized,
            background_color=_GROUND[memory.is_dark],
            min_size=LEAST_SIZE,
            text_select=True,
        )

    def _on_initialized(self, webview: Any) -> None:
        # The toolkit knows the screens, and has not made the window yet.
        guard.keep_on(self.config.frontend_url, self.open_outside)
        if self.has_own_tree:
            guard.put_webkit_in_its_sandbox()
        screens = [Rectangle(x=each.x, y=each.y, width=each.width, height=each.height) for each in webview.screens]
        self._memory = place = rescued(self._memory, screens)
        self._window.initial_x, self._window.initial_y = place.x, place.y
        self._window.initial_width, self._window.initial_height = place.width, place.height

    def _on_menu(self, name: str) -> None:
        if name == "quit":
            self.close()
        else:
            self._window.run_js(_ON_PAGE[name])

    def focus(self) -> None:
        if self._window is not None:
            self._window.restore()
            self._window.show()
            self._window.on_top = True
            self._window.on_top = False

    def close(self) -> None:
        if self._window is not None:
            self._window.destroy()

    def shows_our_page(self) -> bool:
        """Whether what is loaded came from our own frontend server; a bridge stays bound when a page goes elsewhere."""
        if self._window is None:
            return False
        return is_of_page(self._window.get_current_url(), self.config.frontend_url)

    def note_beat(self, state: object) -> None:
        """A sign of life from the page itself, and what a new window is to take over."""
        self._beat_at = time.monotonic()
        known = state if isinstance(state, dict) else {}
        route, title, language = known.get("route"), known.get("title"), known.get("language")
        if isinstance(route, str) and route != self._route:
            self._route = route
            self.on_route(route)
        if isinstance(title, str) and title not in ("", self._title):
            self._title = title
            self._window.set_title(title[:_MAX_TITLE])
        is_dark = known.get("is_dark") is True
        if isinstance(language, str) and (language, is_dark) != (self._memory.language, self._memory.is_dark):
            self._keep(replace(self._memory, language=language[:2], is_dark=is_dark))

    def choose_open(self) -> str | None:
        """A native open dialog for a zip file."""
        import webview

        return _first(self._window.create_file_dialog(webview.FileDialog.OPEN, file_types=("Zip files (*.zip)",)))

    def choose_save(self, name: str) -> str | None:
        """A native save dialog that proposes ``name``."""
        import webview

        return _first(self._window.create_file_dialog(webview.FileDialog.SAVE, save_filename=name))

    def _on_loaded(self) -> None:
        if not self.shows_our_page():
            self._window.load_url(self.address)
            return
        if self._loaded_at is None:
            self._loaded_at = self._beat_at = time.monotonic()
            self.on_ready(_LABEL)
            self._remember_from_now_on()
            threading.Thread(target=self._watch, name="watch", daemon=True).start()

    def _remember_from_now_on(self) -> None:
        events = self._window.events
        events.moved += self._on_moved
        events.resized += self._on_moved
        events.maximized += lambda: self._keep(replace(self._memory, is_maximized=True))
        events.restored += lambda: self._keep(replace(self._memory, is_maximized=False))

    def _on_moved(self, *_where: object) -> None:
        self._is_placed_anew = True

    def _keep_place(self) -> None:
        # Asked of the toolkit: what its events tell is the frame's place with one and the page's with another.
        window = self._window
        if not self._memory.is_maximized:
            self._keep(replace(self._memory, x=window.x, y=window.y, width=window.width, height=window.height))

    def _keep(self, memory: Memory) -> None:
        if memory != self._memory:
            self._memory = memory
            memory.write(self._kept_in)

    def _watch(self) -> None:
        """Beside the window, as long as it lives: a page that neither beats nor answers is told.

        One that answers and stays empty, as a script of it never came, is loaded again.
        """
        empty_looks, enough = 0, _EMPTY_LOOKS
        drawing = self._until_drawn()
        while True:
            time.sleep(_LOOK_EVERY_S)
            next(drawing, None)
            if self._is_placed_anew:
                self._is_placed_anew = False
                self._keep_place()
            if time.monotonic() - (self._beat_at or 0.0) > _BEAT_FRESH_S:
                has_screen = pulse.has_screen(self._window.evaluate_js)
                if has_screen is None:
                    self.on_frozen()
                    return
                self._beat_at = time.monotonic()
                empty_looks += not has_screen and pulse.is_at_rest()
                if empty_looks >= enough:
                    log.warning("the page stays empty: it is loaded again")
                    self._window.load_url(self.address)
                    empty_looks, enough = 0, 2 * enough

    def _until_drawn(self) -> Iterator[None]:
        """A look at each step, until the page is on the screen; what is lost on its way there is drawn anew."""
        enough, looks = _BLANK_LOOKS, 0
        while enough <= _MOST_BLANK_LOOKS and drawn.is_blank(self._window):
            looks += 1
            if looks == enough:
                log.warning("the window stays blank: its page is drawn anew")
                drawn.redraw(self._window)
                enough, looks = 2 * enough, 0
            yield
        drawn.as_before(self._window)


def _be_called_by_name() -> None:
    # For the desktop's own list of windows, which knows us by the launcher's StartupWMClass.
    with contextlib.suppress(ImportError):
        from gi.repository import GLib

        GLib.set_prgname("stableagents")


def _first(chosen: Any) -> str | None:
    # One path as a text or several in a tuple, by toolkit.
    if not chosen:
        return None
    return str(chosen if isinstance(chosen, str) else chosen[0])


def _run_as_written(window: Any, script: str, _callback: object = None) -> Any:
    # pywebview's own evaluate_js, which also hands answers to the page, wraps the script in JavaScript's eval;
    # the page's security policy forbids that.
    return window.run_js(script)


def shows_by_webkit() -> bool:
    """Whether the web view of this Python is GTK's WebKit, which is taken before Qt's."""
    return toolkit.has_own_gtk()


def ensure_toolkit() -> None:
    """Make sure that a web view can be loaded here: in this Python, else by becoming the system's Python.

    Raises ``WindowUnavailableError`` where neither has one.
    """
    sys.path.extend(json.loads(os.environ.get(toolkit.SITE, "[]")))
    if importlib.util.find_spec("webview") is None:
        raise WindowUnavailableError("the package pywebview is not installed")
    if sys.platform != "linux":
        return
    if os.geteuid() == 0:  # Chromium's own sandbox refuses to start as root
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    if os.environ.get(toolkit.SITE):
        return  # this is the system's Python, taken because it has a toolkit
    if toolkit.has_gtk(sys.executable) or toolkit.has_qt():
        return
    if not toolkit.has_gtk(toolkit.SYSTEM_PYTHON):
        raise WindowUnavailableError("neither GTK's WebKit nor Qt's web engine is installed")
    _become_system_python()


def _become_system_python() -> None:
    os.environ[toolkit.SITE] = toolkit.site_of_web_view()
    script = str(Path(__file__).resolve().parent.parent.parent / "renderer_process.py")
    reference = os.environ.get("STABLEAGENTS_IPC_QUEUE", "")
    if reference.startswith("fd:"):
        for number in reference.removeprefix("fd:").split(","):
            os.set_inheritable(int(number), True)
    os.execve(toolkit.SYSTEM_PYTHON, [toolkit.SYSTEM_PYTHON, script], dict(os.environ))
