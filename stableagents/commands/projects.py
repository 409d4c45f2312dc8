"""``stableagents list``, ``change`` and ``package``: what is done with the saved projects."""

from __future__ import annotations

import argparse
from typing import Any

from stableagents.commands.main_link import running_apps
from stableagents.commands.terminal import Table, Terminal
from stableagents.settings import Settings

_CHANGE_STAGES = 5  # understand, write, check, operate, save
_PACKAGE_STAGES = 4  # prepare, build, open, save


def list_projects(options: argparse.Namespace, config: Settings, terminal: Terminal) -> int:
    """Show the projects, newest first."""
    from stableagents.projects.store import ProjectStore

    store = ProjectStore(config.data.prepare())
    projects, total = store.list(query=options.query or "", limit=options.limit, offset=options.offset)
    running = running_apps(config)
    shown = [project.as_dict() | {"running": project.name in running} for project in projects]
    width = max((len(project.name) for project in projects), default=0)
    lines = [
        f"{each['name']:<{width}}  {each['created_at'][:10]}  {each['framework']:<13}  {each['title']}"
        + ("  (running)" if each["running"] else "")
        for each in shown
    ]
    if not lines:
        lines = ["No project matches." if options.query else 'No projects yet. Make one: stableagents create "…"']
    elif total > len(lines):
        lines.append(f"{len(lines)} of {total}; see the others with --offset {options.offset + len(lines)}")
    answer = {"success": True, "projects": shown, "total": total}
    terminal.result(answer, *lines, table=_table(shown, lines[-1] if total > len(shown) else None) if shown else None)
    return 0


def _table(shown: list[dict[str, Any]], note: str | None) -> Table:
    rows = [
        (
            each["name"],
            ("★ " if each["favourite"] else "") + each["title"],
            each["created_at"][:10],
            each["framework"],
            "running" if each["running"] else "",
        )
        for each in shown
    ]
    return Table(columns=("Name", "Title", "Made", "Framework", ""), rows=rows, title=note)


def change(options: argparse.Namespace, config: Settings, terminal: Terminal) -> int:
    """Change a project as an instruction says."""
    from stableagents.api.preferences import Preferences
    from stableagents.generation.progress import Progress
    from stableagents.generation.request import checked_request
    from stableagents.generation.revision import change_project, changer
    from stableagents.projects.store import ProjectStore

    data = config.data.prepare()
    store, preferences = ProjectStore(data), Preferences(data, frozenset({config.api_port, config.frontend_port}))
    name = store.get(options.project).name
    request = checked_request(options.instruction, provider=options.provider)
    engine = changer(name, request.provider, preferences.provider, preferences.setup)
    with terminal.progress(f"Changing {name}", _CHANGE_STAGES) as tell:
        made = change_project(engine, store, data, name, request.description, Progress(tell))
    told = [made["reply"], made["diff"]] if made["changed"] else [made["reply"] or "Nothing was changed."]
    terminal.result({"success": True, **made}, *[line for text in told for line in text.splitlines()])
    return 0


def package(options: argparse.Namespace, config: Settings, terminal: Terminal) -> int:
    """Make an executable of a project, open it out of sight, and say where it is."""
    from stableagents.generation.progress import Progress
    from stableagents.packaging.executable import make_executable
    from stableagents.projects.store import ProjectStore

    data = config.data.prepare()
    store = ProjectStore(data)
    name = store.get(options.project).name
    with terminal.progress(f"Making an executable of {name}", _PACKAGE_STAGES) as tell:
        made = make_executable(store, data, name, one_file=options.one_file, progress=Progress(tell))
    told = f"{name} is an executable now, {made['size_bytes'] / 2**20:.0f} MB: {made['path']}"
    terminal.result({"success": True, "project_name": name, "executable": made}, told, *filter(None, [made["note"]]))
    return 0
