"""``stableagents start``, ``status`` and ``logs``: the application as a whole."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

from stableagents.commands.main_link import ask, running_main
from stableagents.commands.terminal import Table, Terminal, is_lively
from stableagents.errors import Kind, StableAgentsError
from stableagents.settings import Settings

LOGS = ("main_process", "api_server", "frontend_server", "renderer_process")
_LOOK_AGAIN_S = 0.25
_WATCH_S = 1.0
_NOT_RUNNING_HINT = "Start it with: stableagents start"


def status(options: argparse.Namespace, config: Settings, terminal: Terminal) -> int:
    """Show every process of the running application, once, or with ``--watch`` every second until it ends."""
    with running_main(config) as channel:
        if channel is None:
            raise StableAgentsError(
                "StableAgents is not running.", kind=Kind.UNAVAILABLE, code="not_running", hint=_NOT_RUNNING_HINT
            )
        if options.watch:
            return _watch(lambda: ask(channel, "get_status"), terminal)
        _show(ask(channel, "get_status"), terminal)
    return 0


def _watch(look: Callable[[], dict[str, Any]], terminal: Terminal) -> int:
    if terminal.as_json or not is_lively(sys.stdout):
        while True:
            answer = look()
            if terminal.as_json:
                terminal.line(answer)
            else:
                _show(answer, terminal)
            time.sleep(_WATCH_S)
    from stableagents.commands.pretty import live_table

    with live_table() as draw:
        while True:
            draw(_table(look()))
            time.sleep(_WATCH_S)


def _show(answer: dict[str, Any], terminal: Terminal) -> None:
    lines = [_headline(answer), *(_row(name, process) for name, process in answer["status"].items())]
    terminal.result(answer, *lines, table=_table(answer))


def _headline(answer: dict[str, Any]) -> str:
    main = answer["main"]
    return f"StableAgents {main['version']}, pid {main['pid']}, up {_duration(main['uptime_seconds'])}"


def _table(answer: dict[str, Any]) -> Table:
    rows = [
        (
            name,
            process["state"],
            str(process["pid"] or ""),
            "" if process["uptime_seconds"] is None else _duration(process["uptime_seconds"]),
            str(process["restarts"] or ""),
            "" if process["memory_bytes"] is None else f"{process['memory_bytes'] / 2**20:.0f} MiB",
            "" if process["cpu_percent"] is None else f"{process['cpu_percent']:.1f} %",
            process["last_exit"] or "",
        )
        for name, process in answer["status"].items()
    ]
    columns = ("Process", "State", "PID", "Up", "Restarts", "Memory", "CPU", "Last end")
    return Table(columns=columns, rows=rows, numbers=columns[2:7], title=_headline(answer))


def logs(options: argparse.Namespace, config: Settings, terminal: Terminal) -> int:
    """Show the end of the logs, and with ``--follow`` what is added to them."""
    names = [options.process] if options.process else list(LOGS)
    files = {name: _Log(config.data.logs / f"{name}.log") for name in names}
    last = {name: lines for name, log in files.items() if (lines := log.new_lines()) or log.path.exists()}
    if not last and not options.follow:
        raise StableAgentsError(
            f"There is no log in {config.data.logs} yet.", kind=Kind.NOT_FOUND, code="no_log", hint=_NOT_RUNNING_HINT
        )
    labelled = len(names) > 1
    last = {name: lines[-options.lines :] if options.lines else [] for name, lines in last.items()}
    lines = [_labelled(name, line, labelled) for name, found in last.items() for line in found]
    terminal.result({"success": True, "logs": last}, *lines)
    while options.follow:
        time.sleep(_LOOK_AGAIN_S)
        for name, log in files.items():
            for line in log.new_lines():
                terminal.result({"process": name, "line": line}, _labelled(name, line, labelled))
    return 0


class _Log:
    """A log file that is read on from where it was left, also after it was rotated."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: BinaryIO | None = None
        self._rest = b""

    def new_lines(self) -> list[str]:
        """The lines that were added since the last time."""
        added = self._read()
        if self._file is not None and self._was_rotated(self._file):
            self._file.close()
            self._file = None
            added += self._read()
        *lines, self._rest = (self._rest + added).split(b"\n")
        return [line.decode("utf-8", "replace") for line in lines]

    def _read(self) -> bytes:
        try:
            if self._file is None:
                self._file = self.path.open("rb")
            return self._file.read()
        except FileNotFoundError:
            return b""
        except OSError as error:
            raise StableAgentsError(f"{self.path} can't be read: {error.strerror}.", kind=Kind.FORBIDDEN) from error

    def _was_rotated(self, file: BinaryIO) -> bool:
        try:
            return not os.path.samestat(os.fstat(file.fileno()), self.path.stat())
        except OSError:
            return False


def _row(name: str, process: dict[str, Any]) -> str:
    parts = [f"  {name:<20} {process['state']:<9}"]
    if process.get("pid"):
        parts.append(f"pid {process['pid']}")
    if process.get("uptime_seconds") is not None:
        parts.append(f"up {_duration(process['uptime_seconds'])}")
    if process.get("memory_bytes"):
        parts.append(f"{process['memory_bytes'] / 2**20:.0f} MiB")
    if process.get("restarts"):
        parts.append(f"{process['restarts']} restarts")
    if process.get("last_exit"):
        parts.append(f"last: {process['last_exit']}")
    return "  ".join(parts)


def _duration(seconds: float) -> str:
    whole = int(seconds)
    if whole < 60:
        return f"{seconds:.1f} s"
    return f"{whole // 3600} h {whole // 60 % 60} min" if whole >= 3600 else f"{whole // 60} min {whole % 60} s"


def _labelled(name: str, line: str, labelled: bool) -> str:
    return f"{name:<16} {line}" if labelled else line
