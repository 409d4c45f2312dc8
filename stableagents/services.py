"""The product's own row for each process: what it runs, with which environment, socket, probe and limits.

Loaded by the main process: standard library and the supervisor only.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from socket import socket
from typing import Any

from stableagents.environment import base_environment, desktop_environment
from stableagents.errors import Kind, StableAgentsError
from stableagents.running.box.policy import Box
from stableagents.running.command import app_command
from stableagents.settings import Settings
from stableagents.supervisor import Command, Launch, RestartPolicy, ServiceSpec
from stableagents.toolkit import window_python

API_SERVER = "api_server"
FRONTEND_SERVER = "frontend_server"
RENDERER = "renderer"
MAIN = "main"
# The renderer's exit codes where the page in its window reacts no more, and where the page's own process has died.
FROZEN_PAGE, CRASHED_PAGE = 75, 76
ENTRIES = {  # the module that each process begins with
    API_SERVER: "stableagents.api_server",
    FRONTEND_SERVER: "frontend.server",
    RENDERER: "renderer_process",
    MAIN: "main_process",
}
CODE = Path(__file__).resolve().parent.parent

Probe = Callable[[str], Callable[[int], None]]


@dataclass(frozen=True, slots=True)
class WindowMode:
    """Whether a window is opened, which kind is wanted, and, where none is, why in words for the ready line."""

    opens: bool
    wants: str = "native"
    reason: str = ""


def window_mode(config: Settings, asked: str, environ: Mapping[str, str] = os.environ) -> WindowMode:
    """What window to open: as asked for (``native``, ``browser``, ``none``) and as this system allows."""
    if asked == "none":
        return WindowMode(False, reason="no window: asked for")
    if sys.platform == "linux" and not (environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")):
        return WindowMode(False, reason="no window: no display")
    if asked == "native" and not config.native_window:
        asked = "browser"
    if asked == "browser" and not config.browser_fallback and not config.native_window:
        return WindowMode(False, reason="no window: switched off in the settings")
    return WindowMode(True, wants=asked)


def api_server(config: Settings, bound: socket, probe: Probe) -> ServiceSpec:
    """The API server: it alone is given the model keys that are in the environment."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "STABLEAGENTS_"))}
    return ServiceSpec(
        name=API_SERVER,
        target="stableagents.api_server:run",
        sockets={"api": bound},
        environment=inherited | config.as_environment(),
        policy=_policy(config),
        has_standby=True,
        start_timeout=config.api_server_timeout,
        probe=probe(API_SERVER),
        stop_order=3,
    )


def frontend_server(config: Settings, bound: socket, probe: Probe) -> ServiceSpec:
    """The server of the page's files."""
    return ServiceSpec(
        name=FRONTEND_SERVER,
        target="frontend.server:run",
        sockets={"frontend": bound},
        environment=config.as_environment(),
        policy=_policy(config),
        start_timeout=config.frontend_server_timeout,
        probe=probe(FRONTEND_SERVER),
        probe_interval=10.0,  # it only hands out files
        stop_order=2,
    )


def renderer(
    config: Settings,
    arguments: Callable[[], Mapping[str, str]],
    probe: Probe,
    ask_to_stop: Callable[[int], bool],
) -> ServiceSpec:
    """The window: a program of its own, as it may need another Python, and as it is given as little as possible."""

    def command(launch: Launch) -> Command:
        python, own = window_python()
        argv = [python, str(CODE / "renderer_process.py")]
        environment = base_environment() | desktop_environment() | config.as_environment() | own
        for name, value in arguments().items():
            environment[f"STABLEAGENTS_RENDERER_{name.upper()}"] = value
        environment["STABLEAGENTS_LAUNCH_ID"] = launch.launch_id
        if sys.platform == "win32":
            environment["STABLEAGENTS_IPC_QUEUE"] = str(config.data.ipc_reference)
            return Command(argv=tuple(argv), env=environment, cwd=CODE)
        assert launch.incoming is not None
        assert launch.outgoing is not None
        fds = (launch.incoming.fileno(), launch.outgoing.fileno())
        environment["STABLEAGENTS_IPC_QUEUE"] = f"fd:{fds[0]},{fds[1]}"
        return Command(argv=tuple(argv), env=environment, cwd=CODE, inherit_fds=fds)

    return ServiceSpec(
        name=RENDERER,
        command=command,
        policy=_policy(config, restarts_after_clean_exit=False),
        start_timeout=config.renderer_timeout,
        stop_timeout=3.0,
        probe=probe(RENDERER),
        probe_interval=2.0,
        ask_to_stop=ask_to_stop,
        exit_words={FROZEN_PAGE: "hang: the page did not react", CRASHED_PAGE: "the page's process died"},
        stop_order=1,
    )


def text(data: Mapping[str, Any], name: str) -> str:
    """A text field of a message. Raises ``StableAgentsError`` where it is missing or something else."""
    value = data.get(name)
    if not isinstance(value, str) or not value or len(value) > 4096 or "\0" in value:
        raise StableAgentsError(f"'{name}' must be a text.", kind=Kind.INVALID, code="bad_message")
    return value


def app_command_for(config: Settings, data: Mapping[str, Any]) -> tuple[Command, Box]:
    """The command for a project that the API server has prepared, and its box.

    Raises ``StableAgentsError`` for a folder that is not a project's.
    """
    name, python = text(data, "name"), text(data, "python")
    folder = config.data.projects / name
    if folder.parent != config.data.projects or name in (".", "..") or not (folder / "main.py").is_file():
        raise StableAgentsError(
            f"{name!r} is no project with a main.py.", kind=Kind.NOT_FOUND, code="project_not_found"
        )
    command = app_command(
        folder,
        python=python,
        data_dir=config.data.app_data / name,
        allowed=[str(permission) for permission in data.get("allowed", [])],
        closed_ports=(config.api_port, config.frontend_port),
        own_root=config.data.root,
        framework=str(data.get("framework", "")),
    )
    started = Command(argv=tuple(command.argv), env=command.env, cwd=command.cwd, inherit_fds=command.inherit_fds)
    return started, command.box


def _policy(config: Settings, *, restarts_after_clean_exit: bool = True) -> RestartPolicy:
    return RestartPolicy(
        restart_attempts=config.restart_attempts,
        stable_seconds=config.stable_seconds,
        restarts_after_clean_exit=restarts_after_clean_exit,
    )
