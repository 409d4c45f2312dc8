"""``stableagents run`` and ``stop``: through the running main process; where none runs, ``run`` stays with the app."""

from __future__ import annotations

import argparse
import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Iterator

from stableagents.commands.main_link import ask, running_main
from stableagents.commands.permissions import decisions_of
from stableagents.commands.terminal import Terminal
from stableagents.errors import Kind, StableAgentsError
from stableagents.running.box.policy import NOT_BOXED
from stableagents.settings import Settings

_START_S = 900.0  # the first start may install what the app needs
_STOP_S = 15.0
_END_S = 3.0


def run(options: argparse.Namespace, config: Settings, terminal: Terminal) -> int:
    """Start a project's app."""
    return run_project(options.project, config, terminal, allow=options.allow, deny=options.deny)


def stop(options: argparse.Namespace, config: Settings, terminal: Terminal) -> int:
    """End a project's app."""
    with running_main(config) as channel:
        if channel is None:
            raise StableAgentsError(
                "StableAgents is not running, so no app runs under it.",
                kind=Kind.UNAVAILABLE,
                code="not_running",
                hint="An app that 'stableagents run' started ends with its own window, or with Ctrl-C there.",
            )
        answer = ask(channel, "stop_project", {"name": options.project}, _STOP_S)
    terminal.result(answer, f"{options.project} has ended.")
    return 0


def run_project(
    name: str, config: Settings, terminal: Terminal, *, allow: list[str] | None = None, deny: list[str] | None = None
) -> int:
    """Start the app of the project ``name``; returns at once, or where no main process runs, when the app ends.

    ``allow`` and ``deny`` are kept. Raises ``PermissionNeededError`` for what the app asks and nobody has decided.
    """
    with running_main(config) as channel:
        if channel is not None:
            asked = {"name": name, "allow": allow or [], "deny": deny or []}
            answer = ask(channel, "run_project", asked, _START_S)
            was_running = answer.get("code") == "already_running"
            said = f"{name} {'is running already' if was_running else 'is running'}."
            level = ((answer.get("run") or {}).get("box") or {}).get("level")
            terminal.result(answer, f"{said} {_in_words(level)}." if level else said)
            return 0
    return _run_here(name, config, terminal, decisions_of(allow or [], deny or []))


def _run_here(name: str, config: Settings, terminal: Terminal, decisions: dict[str, bool | None]) -> int:
    from stableagents.projects.permissions import granted_to
    from stableagents.projects.store import ProjectStore
    from stableagents.running.command import app_command
    from stableagents.running.environments import interpreter_for

    data = config.data.prepare()
    store = ProjectStore(data)
    project = store.get(name)
    store.grants.decide(project, decisions)
    allowed = granted_to(project, store.grants.standings(project))
    approved, refused = store.grants.approved_packages(project.name), store.grants.refused_packages(project.name)
    store.close()
    python = interpreter_for(project, data, report=terminal.step, approved=approved, refused=refused)
    command = app_command(
        project.path,
        python=python,
        data_dir=data.app_data / project.name,
        allowed=allowed,
        closed_ports=(config.api_port, config.frontend_port),
        own_root=data.root,
        framework=project.framework,
    )
    terminal.step(
        f"{project.title} is running. {_in_words(command.box.level)}. Close its window, or press Ctrl-C, to end it."
    )
    # Its output is its own; with --json stdout belongs to the answer.
    output = sys.stderr.fileno() if terminal.as_json else None
    app = subprocess.Popen(
        command.argv,
        env=command.env,
        cwd=command.cwd,
        stdout=output,
        start_new_session=True,
        pass_fds=command.inherit_fds,
    )
    try:
        with _ended_by_sigterm():
            code = app.wait()
    except KeyboardInterrupt:
        _end(app)
        terminal.step(f"{project.title} has ended.")
        code = 0
    answer = {
        "success": code == 0,
        "project_name": project.name,
        "exit_code": code,
        "box": command.box.as_dict(),
    }
    terminal.result(answer, *([] if code == 0 else [f"{project.title} ended with exit code {code}."]))
    return 0 if code == 0 else 1


def _in_words(level: str) -> str:
    return level.capitalize() if level == NOT_BOXED else f"Boxed: {level}"


@contextlib.contextmanager
def _ended_by_sigterm() -> Iterator[None]:
    """SIGTERM is taken as Ctrl-C is, so that the app never outlives the command that started it."""

    def interrupt(_number: int, _frame: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _end(app: subprocess.Popen[bytes]) -> None:
    """Ask the app and all it has started to end, then make it."""
    for number in (signal.SIGTERM, getattr(signal, "SIGKILL", signal.SIGTERM)):
        with contextlib.suppress(ProcessLookupError):
            if sys.platform == "win32":
                app.terminate()
            else:
                os.killpg(app.pid, number)
        with contextlib.suppress(subprocess.TimeoutExpired):
            app.wait(_END_S)
            return
