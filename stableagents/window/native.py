"""The native window: pywebview, in this Python or in the system's own where only that one has the toolkit."""

from __future__ import annotations

import importlib.util
import json
import logging
import os
import sys
import threading
import time
from pathlib import Path
from typing import Any

from stableagents import toolkit
from stableagents.settings import Settings
from stableagents.window import guard
from stableagents.window.base import Window, WindowUnavailableError
from stableagents.window.navigation import is_of_page, may_open_outside

log = logging.getLogger("RendererProcess")

_BEAT_FRESH_S = 1.3  # it beats once a second
_LOOK_EVERY_S = 0.25
_ANSWER_TIMEOUT_S = 1.5
_LABEL = "native window"


class Bridge:
    """The few methods that the page may call. Each checks that the page is still ours."""

    def __init__(self, window: NativeWindow) -> None:
        self._window = window

    def heartbeat(self, state: object = None) -> bool:
        """The page lives; ``state`` may carry its route, so that a new window opens at the same place."""
        if not self._window.shows_our_page():
            return False
        self._window.note_beat(state)
        return True

    def open_external(self, address: object = None) -> bool:
        """Open a web address in the person's browser; anything but http, https and mailto is refused."""
        if not self._window.shows_our_page() or not may_open_outside(address):
            return False
        return self._window.open_outside(str(address))

    def choose_file(self, kind: object = None) -> str | None:
        """Let the person choose a file to import (``kind`` "zip"); its path, or nothing."""
        return self._window.choose_file() if self._window.shows_our_page() and kind == "zip" else None


class NativeWindow(Window):
    """A pywebview window on our own page."""

    mode = "native"

    def __init__(self, config: Settings, route: str) -> None:
        super().__init__(config, route)
        self._window: Any = None
        self._beat_at: float | None = None
        self._loaded_at: float | None = None
        self._route = route

    def run(self) -> None:
        ensure_toolkit()
        self.leave_to_the_person()
        import webview

        webview.settings["ALLOW_FILE_URLS"] = False
        webview.settings["ALLOW_DOWNLOADS"] = True
        webview.settings["OPEN_EXTERNAL_LINKS_IN_BROWSER"] = True
        webview.settings["OPEN_DEVTOOLS_IN_DEBUG"] = False
        webview.Window.evaluate_js = _run_as_written  # type: ignore[method-assign, assignment]
        self._window = webview.create_window(
            "StableAgents",
            self.address,
            js_api=Bridge(self),
            width=self.config.window_width,
            height=self.config.window_height,
            min_size=(360, 480),
            text_select=True,
        )
        self._window.events.initialized += self._on_initialized
        self._window.events.loaded += self._on_loaded
        storage = self.config.data_dir / "window"
        storage.mkdir(mode=0o700, exist_ok=True)
        try:
            webview.start(private_mode=False, storage_path=str(storage), debug=False)
        except webview.errors.WebViewException as error:
            raise WindowUnavailableError(str(error)) from error

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
        """A sign of life from the page itself."""
        self._beat_at = time.monotonic()
        route = state.get("route") if isinstance(state, dict) else None
        if isinstance(route, str) and route != self._route:
            self._route = route
            self.on_route(route)

    def choose_file(self) -> str | None:
        """A native open dialog for a zip file."""
        import webview

        chosen = self._window.create_file_dialog(webview.FileDialog.OPEN, file_types=("Zip files (*.zip)",))
        return str(chosen[0]) if chosen else None

    def _on_initialized(self, _toolkit: str) -> None:
        guard.keep_on(self.config.frontend_url, self.open_outside)

    def _on_loaded(self) -> None:
        if not self.shows_our_page():
            self._window.load_url(self.address)
            return
        if self._loaded_at is None:
            self._loaded_at = self._beat_at = time.monotonic()
            self.on_ready(_LABEL)
            threading.Thread(target=self._watch, name="watch", daemon=True).start()

    def _watch(self) -> None:
        """Beside the window, as long as it lives: a page that neither beats nor answers is told."""
        while True:
            time.sleep(_LOOK_EVERY_S)
            if time.monotonic() - (self._beat_at or 0.0) > _BEAT_FRESH_S:
                if not self._answers():
                    self.on_frozen()
                    return
                self._beat_at = time.monotonic()

    def _answers(self) -> bool:
        # A page in the background may be slowed down and beat late, so it is asked before it is called dead.
        answered = threading.Event()
        threading.Thread(target=self._ask, args=(answered,), daemon=True).start()
        return answered.wait(_ANSWER_TIMEOUT_S)

    def _ask(self, answered: threading.Event) -> None:
        try:
            if self._window.evaluate_js("1 + 1") == 2:
                answered.set()
        except Exception as error:  # whatever the toolkit raises means the same: no answer
            log.debug("the page did not answer: %s", error)


def _run_as_written(window: Any, script: str, _callback: object = None) -> Any:
    # pywebview's own evaluate_js, which also hands answers to the page, wraps the script in JavaScript's eval;
    # the page's security policy forbids that.
    return window.run_js(script)


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
