"""``stableagents permissions``: what a project's app asks for and may do, and the person's decisions about it."""

from __future__ import annotations

import argparse
import contextlib
from typing import TYPE_CHECKING

from stableagents.commands.terminal import Terminal
from stableagents.settings import Settings

if TYPE_CHECKING:
    from stableagents.projects.permissions import Standing

_GRANTED = {True: "allowed", False: "refused", None: "not decided"}


def permissions(options: argparse.Namespace, config: Settings, terminal: Terminal) -> int:
    """Show what an app may; first keep what ``--allow`` and ``--revoke`` say."""
    from stableagents.projects.store import ProjectStore

    decisions = decisions_of(options.allow, options.revoke)
    with contextlib.closing(ProjectStore(config.data.prepare())) as store:
        project = store.get(options.project)
        store.grants.decide(project, decisions)
        standings = store.grants.standings(project)
    answer = {
        "success": True,
        "project_name": project.name,
        "permissions": [standing.as_dict() for standing in standings],
    }
    terminal.result(answer, *map(_as_line, standings))
    if decisions:
        terminal.step("This holds from the app's next start.")
    return 0


def decisions_of(allow: list[str], deny: list[str]) -> dict[str, bool | None]:
    """The decisions in a command's options."""
    return {**dict.fromkeys(allow, True), **dict.fromkeys(deny, False)}


def _as_line(standing: Standing) -> str:
    asked = ", the app can use it" if standing.optional else ", the app asks for it" if standing.declared else ""
    return f"{standing.permission.name:<8} {_GRANTED[standing.granted]}{asked}: may {standing.permission.label}"
