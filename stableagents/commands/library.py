"""What is done with a saved project as a whole: its title and mark, copies, the trash, and its versions."""

from __future__ import annotations

import argparse
from typing import Any

from stableagents.commands.main_link import running_apps
from stableagents.commands.terminal import Table, Terminal
from stableagents.errors import Kind, StableAgentsError
from stableagents.paths import expanded
from stableagents.projects.archive import MAX_TOTAL_BYTES, read_archive
from stableagents.projects.store import Project, ProjectStore, Version
from stableagents.projects.undoing import steps
from stableagents.settings import Settings

_SHORT = 10  # characters of a version's id, as it is shown and taken


def rename(options: argparse.Namespace, config: Settings, terminal: Terminal) -> int:
    """Give a project another title."""
    project = _store(config).update(options.project, title=options.title)
    return _told(terminal, project, f"{project.name} is called {project.title} now.")


def favourite(options: argparse.Namespace, config: Settings, terminal: Terminal) -> int:
    """Mark a project as a favourite, or take the mark away."""
    project = _store(config).update(options.project, favourite=not options.off)
    return _told(terminal, project, f"{project.name} is {'a' if project.favourite else 'no'} favourite.")


def duplicate(options: argparse.Namespace, config: Settings, terminal: Terminal) -> int:
    """Copy a project."""
    project = _store(config).duplicate(options.project)
    return _told(terminal, project, f"{project.name} is the copy: {project.path}")


def delete(options: argparse.Namespace, config: Settings, terminal: Terminal) -> int:
    """Move a project to the trash, unless it runs."""
    store = _store(config)
    project = store.get(options.project)
    if project.name in running_apps(config):
        raise StableAgentsError(
            f"{project.name} is running.", kind=Kind.CONFLICT, code="project_running", hint="Stop it first."
        )
    thrown = store.delete(project.name)
    answer = {"success": True, "project_name": project.name, "trash_id": thrown.id}
    terminal.result(
        answer, f"{project.name} is in the trash; bring it back with: stableagents trash restore {thrown.id}"
    )
    return 0


def open_folder(options: argparse.Namespace, config: Settings, terminal: Terminal) -> int:
    """Show a project's folder in the file manager or in an editor."""
    from stableagents.api.opening import EDITOR, FOLDER, open_project

    project = _store(config).get(options.project)
    program = open_project(project.path, EDITOR if options.editor else FOLDER)
    terminal.result({"success": True, "project_name": project.name, "program": program}, f"Opened with {program}.")
    return 0


def export(options: argparse.Namespace, config: Settings, terminal: Terminal) -> int:
    """Write a project to a zip; what is there already is never overwritten."""
    store = _store(config)
    project = store.get(options.project)
    target = expanded(options.file or f"{project.name}.zip").absolute()
    content = store.export_zip(project.name)
    try:
        with open(target, "xb") as file:
            file.write(content)
    except FileExistsError as error:
        raise StableAgentsError(
            f"{target} exists already.", kind=Kind.CONFLICT, code="file_exists", hint="Give another name for the zip."
        ) from error
    except OSError as error:
        raise StableAgentsError(f"{target} can't be written: {error.strerror or error}.", kind=Kind.STORAGE) from error
    terminal.result({"success": True, "project_name": project.name, "path": str(target)}, f"Written to {target}.")
    return 0


def import_project(options: argparse.Namespace, config: Settings, terminal: Terminal) -> int:
    """Save a project from a zip or a folder, which stays as it is."""
    path = expanded(options.path).absolute()
    if path.is_dir():
        project, left_out = _store(config).import_folder(path, options.name)
    else:
        project, left_out = _store(config).import_zip(read_archive(str(path), MAX_TOTAL_BYTES), options.name), []
    lines = [f"Left out: {each}" for each in left_out]
    answer = {"success": True, "project": project.as_dict(), "left_out": left_out}
    terminal.result(answer, *lines, f"{project.name} is saved: {project.path}")
    return 0


def trash(options: argparse.Namespace, config: Settings, terminal: Terminal) -> int:
    """Show the trash, bring something back, or empty it."""
    store = _store(config)
    if options.action == "restore":
        project = store.restore_trashed(options.id or "")
        return _told(terminal, project, f"{project.name} is back: {project.path}")
    if options.action == "empty":
        removed = store.empty_trash()
        terminal.result({"success": True, "removed": removed}, f"{removed} removed for good.")
        return 0
    items = store.trashed()
    lines = [f"{item.id}  {item.deleted_at[:10]}  {item.title}" for item in items] or ["The trash is empty."]
    terminal.result({"success": True, "trash": [item.as_dict() for item in items]}, *lines)
    return 0


def versions(options: argparse.Namespace, config: Settings, terminal: Terminal) -> int:
    """Show a project's versions, newest first."""
    history = _store(config).versions(options.project)
    possible = steps(history)
    answer = {
        "success": True,
        "versions": [version.as_dict() for version in history],
        "undo": possible.undo.version.as_dict() if possible.undo else None,
        "redo": possible.redo.version.as_dict() if possible.redo else None,
    }
    rows = [
        (version.id[:_SHORT], version.created_at[:16].replace("T", " "), version.label or "", version.message)
        for version in history
    ]
    table = Table(columns=("Version", "Made (UTC)", "Name", "What"), rows=rows)
    terminal.result(answer, *(_line(version) for version in history), table=table)
    return 0


def diff(options: argparse.Namespace, config: Settings, terminal: Terminal) -> int:
    """Show what a version changed."""
    store = _store(config)
    text = store.diff(options.project, _whole(store, options.project, options.version))
    terminal.result({"success": True, "diff": text}, *text.splitlines())
    return 0


def restore(options: argparse.Namespace, config: Settings, terminal: Terminal) -> int:
    """Bring back a version, as a new one."""
    store = _store(config)
    project = store.restore(options.project, _whole(store, options.project, options.version))
    return _told(terminal, project, f"{project.name} is as it was; what was there before is a version too.")


def undo(options: argparse.Namespace, config: Settings, terminal: Terminal) -> int:
    """Take back the newest version, as a new one."""
    return _stepped(terminal, "Taken back", *_store(config).undo(options.project))


def redo(options: argparse.Namespace, config: Settings, terminal: Terminal) -> int:
    """Bring again what the last undo took back."""
    return _stepped(terminal, "Brought again", *_store(config).redo(options.project))


def name_version(options: argparse.Namespace, config: Settings, terminal: Terminal) -> int:
    """Give a version a name, or take it away."""
    store = _store(config)
    named = store.name_version(options.project, _whole(store, options.project, options.version), options.label)
    terminal.result({"success": True, "version": named.as_dict()}, _line(named))
    return 0


def _store(config: Settings) -> ProjectStore:
    return ProjectStore(config.data.prepare())


def _told(terminal: Terminal, project: Project, line: str) -> int:
    terminal.result({"success": True, "project": project.as_dict()}, line)
    return 0


def _stepped(terminal: Terminal, done: str, project: Project, version: Version) -> int:
    answer: dict[str, Any] = {"success": True, "project": project.as_dict(), "version": version.as_dict()}
    terminal.result(answer, f"{done}: {version.message}")
    return 0


def _line(version: Version) -> str:
    name = f"  [{version.label}]" if version.label else ""
    return f"{version.id[:_SHORT]}  {version.created_at[:16].replace('T', ' ')}  {version.message}{name}"


def _whole(store: ProjectStore, project: str, version: str) -> str:
    """The id that begins as given: a person types no forty digits. An unknown one is left as it is."""
    found = [each.id for each in store.versions(project) if len(version) >= 4 and each.id.startswith(version)]
    return found[0] if len(found) == 1 else version
