"""The renderer: the native window, or a browser where there is none, and its conversation with the main process.

It needs the standard library and, for a native window, pywebview; so it can run in whichever Python has a web view.
It knows nothing of projects, generation or providers.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import threading
from typing import Any, NoReturn

from stableagents import logs, settings
from stableagents.errors import StableAgentsError
from stableagents.ipc.attach import REFERENCE_VARIABLE, attach
from stableagents.ipc.channel import Answer, Channel, Handler
from stableagents.launch_token import address_for_browser
from stableagents.settings import Settings
from stableagents.window import Confined, NativeWindow, Window, WindowUnavailableError, windows_to_try
from stableagents.window.native import ensure_toolkit, shows_by_webkit

log = logging.getLogger("RendererProcess")

RENDERER_PROCESS_CONFIG = settings.Settings().renderer_process_config()

_FROZEN_PAGE, _CRASHED_PAGE = 75, 76  # what main calls "the page did not react" and "the page's process died"
_SLOW = {"create_app": 1800.0, "run_project": 600.0, "stop_project": 30.0, "list_projects": 30.0}


class RendererProcess:
    """The window and the channel to main. ``send_to_main`` works before ``start`` and without any window too."""

    def __init__(self, config: Settings | None = None, *, confined: Confined = Confined.NOT) -> None:
        self.config = settings.load() if config is None else config
        self._confined = confined
        self.window: Window | None = None
        self._channel: Channel | None = None
        self._is_closing = threading.Event()
        self._wants_focus = False

    def start(self) -> int:
        """Open the window and stay until it is closed. Returns the exit code: 0 when the person closed it."""
        self._setup_ipc()
        return self._start_ui()

    def send_to_main(self, type: str, data: dict[str, Any] | None = None) -> Answer:
        """Ask the main process and wait for its answer: ``success`` and more, or ``error`` and ``code``."""
        try:
            return self._connected().request(type, data, _SLOW.get(type, self.config.ipc_timeout))
        except StableAgentsError as error:
            return error.as_answer()

    def _setup_ipc(self) -> None:
        self._connected()

    def _connected(self) -> Channel:
        if self._channel is None or self._channel.is_closed:
            reference = os.environ.get(REFERENCE_VARIABLE) or str(self.config.data.ipc_reference)
            self._channel = attach(
                reference,
                name="renderer",
                handlers=self._ipc_handlers(),
                on_close=lambda _channel: self._on_lost_main(),
            )
        return self._channel

    def _ipc_handlers(self) -> dict[str, Handler]:
        return {
            "ping": Handler(lambda data: self._tell("pong", data)),
            "focus": Handler(lambda data: self._on_focus()),
            "close": Handler(lambda data: self._on_close(), slow=True),
            "status_update": Handler(lambda data: None),
            "app_created": Handler(lambda data: None),
            "error_occurred": Handler(lambda data: None),
            "project_list": Handler(lambda data: None),
        }

    def _start_ui(self) -> int:
        environment = os.environ
        wants = environment.get("STABLEAGENTS_RENDERER_WANTS") or "native"
        without = frozenset(filter(None, environment.get("STABLEAGENTS_RENDERER_WITHOUT", "").split(",")))
        for kind in windows_to_try(self.config, wants=wants, without=without):
            window = kind(self.config, environment.get("STABLEAGENTS_RENDERER_ROUTE", ""))
            self._tell("window_state", {"mode": kind.mode})
            window.on_ready = self._on_ready
            if self._confined:
                window.open_outside = self._open_outside
            window.has_own_tree = self._confined is Confined.BY_TREE
            window.on_frozen = self._on_frozen
            window.on_crashed = self._on_crashed
            window.on_route = lambda route: self._tell("window_state", {"route": route})
            self.window = window
            try:
                window.run()
                return 0
            except WindowUnavailableError as error:
                log.warning("no %s window: %s", kind.mode, error)
            if self._is_closing.is_set():
                return 0
            if self._confined:
                return 1  # another kind of window needs what was given up: main starts one without this kind
        log.error("no window could be opened; open %s yourself", address_for_browser(self.config))
        return 1

    def _on_ready(self, label: str) -> None:
        log.info("ready: %s", label)
        self._tell("ready", {"launch_id": os.environ.get("STABLEAGENTS_LAUNCH_ID", ""), "label": label})

    def _on_frozen(self) -> None:
        log.warning("the page does not react: a new window takes its place")
        os._exit(_FROZEN_PAGE)

    def _on_crashed(self) -> None:
        log.warning("the page's process has died: a new window takes its place")
        os._exit(_CRASHED_PAGE)

    def _on_focus(self) -> None:
        if self.window is not None:
            self.window.focus()

    def _on_close(self) -> None:
        self._is_closing.set()
        if self.window is not None:
            self.window.close()

    def _on_lost_main(self) -> None:
        if self.window is not None:
            log.info("the main process is gone")
            os._exit(0)

    def _open_outside(self, address: str) -> bool:
        # A browser that was started from here would have as little as this process has left itself.
        return bool(self.send_to_main("open_external", {"address": address}).get("success"))

    def _tell(self, type: str, data: dict[str, Any]) -> None:
        if self._channel is not None:
            with contextlib.suppress(StableAgentsError):  # main is gone, and so are we in a moment
                self._channel.push(type, data)


def _first_kind(config: Settings) -> type[Window] | None:
    wants = os.environ.get("STABLEAGENTS_RENDERER_WANTS") or "native"
    without = frozenset(filter(None, os.environ.get("STABLEAGENTS_RENDERER_WITHOUT", "").split(",")))
    return next(windows_to_try(config, wants=wants, without=without), None)


def _confine_native(config: Settings) -> Confined:
    """Give up what a native window doesn't need, before there is a thread or a connection."""
    if sys.platform != "linux" or _first_kind(config) is not NativeWindow:
        return Confined.NOT
    from stableagents.window.confine import confine  # it asks for Linux's own functions as it is loaded

    try:
        ensure_toolkit()
        return confine(config, has_webkit=shows_by_webkit())
    except WindowUnavailableError:
        return Confined.NOT  # there will be no native window
    except OSError as error:
        log.warning("the window is not confined: %s", error)
        return Confined.NOT


def main() -> int:
    """Open the window of the running main process. Returns the exit code."""
    try:
        config = settings.load()
        logs.set_up("renderer_process", config.data.logs if config.data.logs.is_dir() else None, debug=config.debug)
        return RendererProcess(config, confined=_confine_native(config)).start()
    except StableAgentsError as error:
        print(f"{error.message} {error.hint or ''}".strip(), file=sys.stderr)
        return 2 if error.code.startswith("bad_setting") else 1


def end(code: int) -> NoReturn:
    """End this process now: a thread of the toolkit may still wait for an answer of the page that was closed."""
    logging.shutdown()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    end(main())
