"""``stableagents create``: through the running main process, or right here where none runs."""

from __future__ import annotations

import argparse
from typing import Any

from stableagents import launch_token
from stableagents.commands.job_link import JobLink
from stableagents.commands.main_link import ask, running_main
from stableagents.commands.run import run_project
from stableagents.commands.terminal import Terminal
from stableagents.settings import Settings

_STAGES = 7  # of a generation without repairs


def create(options: argparse.Namespace, config: Settings, terminal: Terminal) -> int:
    """Make an app, say where it is, and with ``--run`` start it."""
    with running_main(config) as channel:
        link = None if channel is None else JobLink(ask(channel, "get_api")["url"], launch_token.read(config.data))
    answer = _create_here(options, config, terminal) if link is None else _create_there(options, link, terminal)
    terminal.result(answer, *_told(answer))
    return run_project(answer["project_name"], config, terminal) if options.run else 0


def _create_there(options: argparse.Namespace, link: JobLink, terminal: Terminal) -> dict[str, Any]:
    wanted = {
        "description": options.description,
        "app_name": options.name,
        "framework": options.framework,
        "provider": options.provider,
    }
    with terminal.progress("Making the app in the running StableAgents", _STAGES) as tell:
        return link.done("/desktop/jobs", wanted, tell)


def _create_here(options: argparse.Namespace, config: Settings, terminal: Terminal) -> dict[str, Any]:
    from stableagents.generation.generator import NaturalLanguageDesktopGenerator

    with terminal.progress("Making the app", _STAGES) as tell:
        generator = NaturalLanguageDesktopGenerator(config.data_dir, on_event=tell)
        return generator.create_app_from_description(
            options.description,
            app_name=options.name,
            ui_framework=options.framework or "",
            provider=options.provider,
        )


def _told(answer: dict[str, Any]) -> list[str]:
    app = answer["app"]
    lines = [f"{app['title']} is in {answer['project_path']}"]
    lines += [f"Assumed: {sentence}" for sentence in app["assumptions"]]
    lines += [f"Not covered: {sentence}" for sentence in app["not_covered"]]
    report = app["verification"]
    if report and not report["verified"]:
        lines += [f"Found: {finding['message']}" for finding in report["findings"]]
    return [*lines, f"Run it with: stableagents run {answer['project_name']}"]
