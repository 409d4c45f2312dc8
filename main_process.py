"""The main process: it owns the sockets, the processes, the messages between them, and the single-instance lock.

It does little and loads little: no web framework, no model client, no window toolkit.
"""

from __future__ import annotations

import argparse
import contextlib
import logging
import os
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable, Sequence
from typing import Any

from stableagents import early, launch_token, logs, ports, services, settings
from stableagents.api.peer import with_token_where_needed
from stableagents.environment import base_environment
from stableagents.errors import Kind, StableAgentsError
from stableagents.ipc.attach import AttachServer, attach
from stableagents.ipc.channel import Answer, Channel, Handler
from stableagents.ipc.queues import JsonQueue
from stableagents.launch_token import address_for_browser
from stableagents.locks import InstanceLock
from stableagents.reloading import Watcher
from stableagents.running.runs import PREFIX, Runs
from stableagents.services import API_SERVER, FRONTEND_SERVER, RENDERER
from stableagents.settings import Settings
from stableagents.supervisor import ServiceEvent, ServiceSpec, State, Supervisor
from stableagents.supervisor.starting import Life
from stableagents.supervisor.usage import CpuMeter, age_seconds, family, memory_bytes
from stableagents.version import VERSION

log = logging.getLogger("MainProcess")

MAIN_PROCESS_CONFIG = settings.Settings().main_process_config()

_FORWARD_TIMEOUT_S = 1800.0
_SECOND_LAUNCH_PATIENCE_S = 15.0
_CONTROLLED = {"api": API_SERVER, "frontend": FRONTEND_SERVER, "renderer": RENDERER}


class MainProcess:
    """Starts, watches and ends everything else, and answers what the others ask."""

    def __init__(self, config: Settings, *, window: str = "native") -> None:
        self.config = config
        self.window = services.window_mode(config, window)
        self.supervisor = Supervisor(
            preload=early.PRELOAD,
            begun=early.take_begun(),
            environment=base_environment(),
            on_event=self._on_event,
            on_launch=self._on_launch,
            reaps_orphans=True,
        )
        self.runs = Runs(self.supervisor, self._tell_api)
        self._sockets: dict[str, socket.socket] = {}
        self._channels: dict[str, Channel] = {}
        self._attached: set[Channel] = set()
        self._attach_server: AttachServer | None = None
        self._cpu = CpuMeter()
        self._watcher: Watcher | None = None
        self._announced = False
        self._exit_code = 0
        self._window_state: dict[str, Any] = {}
        self._failed_modes: set[str] = set()

    # Life.

    def start(self) -> None:
        """Open the ports and start every service. Raises ``StableAgentsError`` before anything has started."""
        self._sockets = {
            "api": ports.listen(self.config.api_host, self.config.api_port, option="--api-port"),
            "frontend": ports.listen("localhost", self.config.frontend_port, option="--frontend-port"),
        }
        try:
            launch_token.make(self.config.data)
            self._start_ipc_handler()
        except OSError as error:  # a full disk takes folders and refuses what is written into files
            raise self.config.data.not_writable(error) from error
        self._start_api_server()
        self._start_frontend_server()
        self._start_renderer_process()

    def run(self) -> int:
        """Supervise until the end, which a signal, the person's closing the window, or ``stop`` brings."""
        self.supervisor.run()
        self._close()
        return self._exit_code

    def restart_on_changes(self) -> None:
        """From here on a changed source file restarts the services that use it."""
        self._watcher = Watcher(services.ENTRIES, services.CODE, self._restart_with_new_code).start()

    def stop(self) -> None:
        """End everything in order: apps, renderer, frontend, API. Safe in a signal handler."""
        self.supervisor.shutdown()

    def _start_api_server(self) -> None:
        self._start(services.api_server(self.config, self._sockets["api"], self._probe))

    def _start_frontend_server(self) -> None:
        self._start(services.frontend_server(self.config, self._sockets["frontend"], self._probe))

    def _start_renderer_process(self) -> None:
        spec = services.renderer(self.config, self._renderer_arguments, self._probe, self._ask_to_close)
        self.supervisor.add(spec).result()
        if self.window.opens:
            self.supervisor.start(RENDERER).result()

    def _start_ipc_handler(self) -> None:
        self._attach_server = AttachServer(self.config.data.ipc_reference, self._on_attach)

    def _start(self, spec: ServiceSpec) -> None:
        self.supervisor.add(spec).result()
        self.supervisor.start(spec.name).result()

    def _close(self) -> None:
        if self._watcher is not None:
            self._watcher.close()
        if self._attach_server is not None:
            self._attach_server.close()
        for channel in [*self._channels.values(), *self._attached]:
            channel.close()
        for bound in self._sockets.values():
            bound.close()
        launch_token.forget(self.config.data)

    def _restart_with_new_code(self, names: set[str]) -> None:
        if services.MAIN in names:
            log.warning("the main process itself uses what changed: start it again to have that there")
        self.supervisor.forget_code().result()
        for name in sorted(names - {services.MAIN}):
            if self.supervisor.snapshot()[name].status.state is not State.STOPPED:
                self.supervisor.restart(name).result()

    # What the supervisor tells.

    def _on_launch(self, name: str, life: Life) -> None:
        if life.incoming is None or life.outgoing is None:
            return
        old = self._channels.get(name)
        incoming, outgoing = JsonQueue(life.incoming, None), JsonQueue(None, life.outgoing)
        handlers = self._handlers_for(name, life.generation)
        # In the table before it answers: what is told after an answer to the new child must reach it, too.
        channel = self._channels[name] = Channel(incoming, outgoing, name=name, handlers=handlers)
        channel.start()
        if old is not None:
            old.close()

    def _on_event(self, event: ServiceEvent) -> None:
        self.runs.on_event(event)
        if event.name == RENDERER:
            self._on_renderer_event(event)
        if event.before.state is State.STARTING and event.after.state is State.RUNNING and event.name == API_SERVER:
            log.info("%s answers", self.config.api_url)
        self._announce_when_ready()
        update = {"name": event.name, "state": event.after.state.value, "status": self.get_status()}
        for name in (API_SERVER, RENDERER):
            self._push(name, "status_update", update)

    def _on_renderer_event(self, event: ServiceEvent) -> None:
        if event.after.state is State.EXITED:
            log.info("the window was closed: the application ends")
            self.supervisor.shutdown()
        elif event.before.state is State.STARTING and event.after.state is not State.RUNNING:
            mode = self._window_state.pop("mode", None)
            if mode is not None:
                log.warning("the %s window did not open; another kind is tried", mode)
                self._failed_modes.add(mode)

    def _announce_when_ready(self) -> None:
        if self._announced:
            return
        snapshots = self.supervisor.snapshot()
        states = {name: snapshot.status.state for name, snapshot in snapshots.items()}
        servers = (states.get(API_SERVER), states.get(FRONTEND_SERVER))
        if State.FATAL in servers:
            self._give_up(API_SERVER if servers[0] is State.FATAL else FRONTEND_SERVER)
        if servers != (State.RUNNING, State.RUNNING):
            return
        if self.window.opens and states.get(RENDERER) not in (State.RUNNING, State.FATAL):
            return
        self._announced = True
        shown = self._window_state.get("label", "no window: it could not be opened") if self.window.opens else None
        page = address_for_browser(self.config)
        text = f"StableAgents is ready: {page} (API {self.config.api_url}) in {age_seconds():.1f} s"
        print(f"{text} · {shown or self.window.reason}", flush=True)
        log.info("%s", text)

    def _give_up(self, name: str) -> None:
        """A server that never came up at start: say why, once, and end."""
        self._announced, self._exit_code = True, 1
        snapshot = self.supervisor.snapshot()[name]
        last_words = "".join(f"\n    {line}" for line in list(snapshot.output)[-5:])
        print(f"StableAgents can't start: {name} {snapshot.status.reason}.{last_words}", file=sys.stderr, flush=True)
        print(f"The log has more: {self.config.data.logs / 'main_process.log'}", file=sys.stderr, flush=True)
        self.supervisor.shutdown()

    # Messages.

    def _handlers_for(self, sender: str, generation: int) -> dict[str, Handler]:
        """What this sender may ask for: a table, so that no name from the wire reaches anything else."""
        table = {
            "pong": Handler(lambda data: self._note(lambda: self.supervisor.alive(sender, generation))),
            "ready": Handler(lambda data: self._note(lambda: self._on_ready(sender, data))),
        }
        if sender == API_SERVER:
            return table | self._public_handlers() | self._api_handlers()
        if sender == RENDERER:
            return table | self._public_handlers() | self._window_handlers()
        return table

    def _public_handlers(self) -> dict[str, Handler]:
        controls = {
            f"{verb}_{short}": Handler(self._control(act, name), slow=True)
            for short, name in _CONTROLLED.items()
            for verb, act in (
                ("start", self.supervisor.start),
                ("stop", self.supervisor.stop),
                ("restart", self.supervisor.restart),
            )
        }
        forwarded = {t: Handler(self._forward(t), slow=True) for t in ("create_app", "list_projects", "run_project")}
        return {
            **controls,
            **forwarded,
            "get_status": Handler(lambda data: self._status_answer()),
            "stop_project": Handler(self._stop_project, slow=True),
        }

    def _window_handlers(self) -> dict[str, Handler]:
        return {
            "window_state": Handler(self._on_window_state),
            "open_external": Handler(self._open_external, slow=True),
        }

    @staticmethod
    def _open_external(data: dict[str, Any]) -> Answer:
        # The window has given up what a browser of the person's needs, so that main opens it.
        import webbrowser

        from stableagents.window.navigation import may_open_outside

        address = services.text(data, "address")
        return {"success": may_open_outside(address) and webbrowser.open(address)}

    def _api_handlers(self) -> dict[str, Handler]:
        return {
            "run_project": Handler(self._run_project, slow=True),
            "list_runs": Handler(lambda data: self.runs.all()),
        }

    def _on_attach(self, name: str, peer: JsonQueue) -> None:
        handlers = self._public_handlers() | {
            "focus_window": Handler(lambda data: self._focus_window()),
            "shutdown": Handler(lambda data: self._note(self.stop, {"success": True})),
            "get_api": Handler(lambda data: {"success": True, "url": self.config.api_url}),
            "open_external": Handler(self._open_external, slow=True),
        }
        channel = Channel(peer, peer, name=name, handlers=handlers, on_close=self._attached.discard)
        self._attached.add(channel)
        channel.start()

    @staticmethod
    def _note(action: Callable[[], None], answer: Answer | None = None) -> Answer | None:
        action()
        return answer

    def _on_ready(self, sender: str, data: dict[str, Any]) -> None:
        if sender == RENDERER:
            self._window_state["label"] = str(data.get("label", "window"))[:80]
        self.supervisor.ready(sender, str(data.get("launch_id", "")))

    def _on_window_state(self, data: dict[str, Any]) -> None:
        for key in ("route", "mode"):
            if isinstance(data.get(key), str):
                self._window_state[key] = data[key][:2000]

    def _control(self, act: Callable[[str], Any], name: str) -> Callable[[dict[str, Any]], Answer]:
        def run(_data: dict[str, Any]) -> Answer:
            if name == RENDERER and not self.window.opens and act is not self.supervisor.stop:
                raise StableAgentsError(f"There is no window here ({self.window.reason}).", kind=Kind.CONFLICT)
            outcome = act(name).result(self.config.ipc_timeout)
            answer: Answer = {"success": True, "state": outcome.status.state.value}
            return answer if outcome.ignored is None else answer | {"note": outcome.ignored}

        return run

    def _forward(self, type: str) -> Callable[[dict[str, Any]], Answer]:
        def run(data: dict[str, Any]) -> Answer:
            channel = self._channels.get(API_SERVER)
            if channel is None or channel.is_closed:
                raise StableAgentsError(
                    "The API server is not running right now.",
                    kind=Kind.UNAVAILABLE,
                    code="api_unavailable",
                    hint="Try again in a moment.",
                )
            return channel.request(type, data, _FORWARD_TIMEOUT_S)

        return run

    def _run_project(self, data: dict[str, Any]) -> Answer:
        command, box = services.app_command_for(self.config, data)
        return self.runs.start(str(data["name"]), command, box)

    def _stop_project(self, data: dict[str, Any]) -> Answer:
        return self.runs.stop(services.text(data, "name"))

    def _focus_window(self) -> Answer:
        self._push(RENDERER, "focus", {})
        return {"success": True, "window": self.window.opens, "page": address_for_browser(self.config)}

    def _tell_api(self, type: str, data: dict[str, Any]) -> None:
        self._push(API_SERVER, type, data)

    def _push(self, name: str, type: str, data: dict[str, Any]) -> None:
        channel = self._channels.get(name)
        if channel is not None and not channel.is_closed:
            with contextlib.suppress(StableAgentsError):  # it ends; its successor asks for what it needs
                channel.push(type, data)

    def _probe(self, name: str) -> Callable[[int], None]:
        return lambda generation: self._push(name, "ping", {"generation": generation})

    def _ask_to_close(self, _generation: int) -> bool:
        channel = self._channels.get(RENDERER)
        if channel is None or channel.is_closed:
            return False
        with contextlib.suppress(StableAgentsError):
            channel.push("close")
            return True
        return False

    def _renderer_arguments(self) -> dict[str, str]:
        return {
            "route": self._window_state.get("route", ""),
            "wants": self.window.wants,
            "proven": "1" if self._window_state.get("label") == "native window" else "",
            "without": ",".join(sorted(self._failed_modes)),
        }

    # Status.

    def get_status(self) -> dict[str, dict[str, Any]]:
        """The table of processes, as ``GET /status`` and the ``get_status`` message show it."""
        of = self.supervisor.snapshot().items()
        return {name: self._status_of(snapshot, is_app=name.startswith(PREFIX)) for name, snapshot in of}

    def _status_of(self, snapshot: Any, *, is_app: bool) -> dict[str, Any]:
        status, pid = snapshot.status, snapshot.pid
        members = [] if not pid else family(pid) if is_app else [pid]
        return {
            "running": status.state is State.RUNNING,
            "pid": pid,
            "state": status.state.value,
            "generation": status.generation,
            "restarts": status.restarts,
            "uptime_seconds": round(time.time() - snapshot.started_at, 1) if snapshot.started_at else None,
            "memory_bytes": sum(memory_bytes(each) or 0 for each in members) if members else None,
            "cpu_percent": self._cpu.percent(pid, with_family=is_app) if pid else None,
            "last_exit": status.last_exit,
            "reason": status.reason,
            "last_output": list(snapshot.output)[-10:] if status.state is State.FATAL else [],
        }

    def _status_answer(self) -> Answer:
        pid = os.getpid()
        main = {
            "pid": pid,
            "version": VERSION,
            "uptime_seconds": round(age_seconds(), 1),
            "memory_bytes": memory_bytes(pid),
            "cpu_percent": self._cpu.percent(pid),
        }
        return {"success": True, "status": self.get_status(), "main": main}


def parse_arguments(argv: Sequence[str]) -> argparse.Namespace:
    """The options of ``start_multi_process.py``."""
    parser = argparse.ArgumentParser(prog="start_multi_process.py", description="Start StableAgents.")
    window = parser.add_mutually_exclusive_group()
    window.add_argument("--no-window", action="store_true", help="serve only; open the page yourself")
    window.add_argument("--browser", action="store_true", help="use the default browser instead of a native window")
    parser.add_argument("--api-port", metavar="PORT", help="the port of the API server (8000)")
    parser.add_argument("--frontend-port", metavar="PORT", help="the port of the page (3000)")
    parser.add_argument("--data-dir", metavar="FOLDER", help="where projects, settings and logs are kept")
    parser.add_argument(
        "--require-token", action="store_true", help="answer only who shows the token of this start (file: token)"
    )
    parser.add_argument("--verbose", action="store_true", help="show the log in this terminal")
    parser.add_argument("--reload", action="store_true", help="restart a service when its source changes")
    parser.add_argument(
        "--install-system-packages", action="store_true", help="install missing system packages first (Debian, as root)"
    )
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the application. Returns the exit code: 0 after an orderly end, 1 if it can't start, 2 for a bad setting."""
    early.print_anything()
    options = parse_arguments(sys.argv[1:] if argv is None else argv)
    given = {name: getattr(options, name) for name in ("api_port", "frontend_port", "data_dir")}
    try:
        config = with_token_where_needed(settings.load(given | {"require_token": options.require_token or None}))
        config.data.prepare()
        logs.set_up("main_process", config.data.logs, debug=config.debug, to_stderr=options.verbose)
        lock = InstanceLock(config.data.lock_file)
        if not lock.acquire():
            return _second_launch(config)
        process = MainProcess(
            config, window="none" if options.no_window else "browser" if options.browser else "native"
        )
        process.start()
        if options.reload:
            process.restart_on_changes()
    except StableAgentsError as error:
        print(f"{error.message} {error.hint or ''}".strip(), file=sys.stderr)
        return 2 if error.code.startswith("bad_setting") else 1
    _end_on_signals(process)
    return process.run()


def _second_launch(config: Settings) -> int:
    """Bring the first one's window to the front; it may itself be starting just now."""
    deadline = time.monotonic() + _SECOND_LAUNCH_PATIENCE_S
    while True:
        try:
            channel = attach(str(config.data.ipc_reference), name="second launch")
            answer = channel.request("focus_window")
            channel.close()
            break
        except StableAgentsError:
            if time.monotonic() > deadline:
                raise
            threading.Event().wait(0.1)
    what = "its window was brought to the front" if answer.get("window") else f"its page is {answer.get('page')}"
    print(f"StableAgents is running already; {what}.")
    return 0


def _end_on_signals(process: MainProcess) -> None:
    for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda _number, _frame: process.stop())


if __name__ == "__main__":
    sys.exit(main())
