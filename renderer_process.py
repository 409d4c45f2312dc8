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
from typing import Any

from stableagents import logs, settings
from stableagents.errors import StableAgentsError
from stableagents.ipc.attach import REFERENCE_VARIABLE, attach
from stableagents.ipc.channel import Answer, Channel, Handler
from stableagents.settings import Settings
from stableagents.window import Window, WindowUnavailableError, windows_to_try

log = logging.getLogger("RendererProcess")

RENDERER_PROCESS_CONFIG = settings.Settings().renderer_process_config()

_FROZEN_PAGE = 75  # what main calls "the page did not react"
_SLOW = {"create_app": 1800.0, "run_project": 600.0, "stop_project": 30.0, "list_projects": 30.0}


class RendererProcess:
    """The window and the channel to main. ``send_to_main`` works before ``start`` and without any window too."""

    def __init__(self, config: Settings | None = None) -> None:
        self.config = settings.load() if config is None else config
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
            window.on_frozen = self._on_frozen
            window.on_route = lambda route: self._tell("window_state", {"route": route})
            self.window = window
            try:
                window.run()
                return 0
            except WindowUnavailableError as error:
                log.warning("no %s window: %s", kind.mode, error)
            if self._is_closing.is_set():
                return 0
        log.error("no window could be opened; open %s yourself", self.config.frontend_url)
        return 1

    def _on_ready(self, label: str) -> None:
        log.info("ready: %s", label)
        self._tell("ready", {"launch_id": os.environ.get("STABLEAGENTS_LAUNCH_ID", ""), "label": label})

    def _on_frozen(self) -> None:
        log.warning("the page does not react: a new window takes its place")
        os._exit(_FROZEN_PAGE)

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

    def _tell(self, type: str, data: dict[str, Any]) -> None:
        if self._channel is not None:
            with contextlib.suppress(StableAgentsError):  # main is gone, and so are we in a moment
                self._channel.push(type, data)


def main() -> int:
    """Open the window of the running main process. Returns the exit code."""
    try:
        config = settings.load()
        logs.set_up("renderer_process", config.data.logs if config.data.logs.is_dir() else None, debug=config.debug)
        return RendererProcess(config).start()
    except StableAgentsError as error:
        print(f"{error.message} {error.hint or ''}".strip(), file=sys.stderr)
        return 2 if error.code.startswith("bad_setting") else 1


if __name__ == "__main__":
    sys.exit(main())
