"""The part of the command line that is about saved projects; what the verbs do is loaded when one is used."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from stableagents.commands.terminal import Terminal
from stableagents.settings import Settings

Command = Callable[[argparse.Namespace, Settings, Terminal], int]
Verb = Callable[[str, Command, str], argparse.ArgumentParser]


def add(verb: Verb) -> None:
    """Add the verbs to the command line."""
    _of_project(verb, "rename", "give a project another title").add_argument("title")
    made = _of_project(verb, "favourite", "mark a project as a favourite")
    made.add_argument("--off", action="store_true", help="take the mark away")
    _of_project(verb, "duplicate", "copy a project")
    _of_project(verb, "delete", "move a project to the trash")
    made = _of_project(verb, "open", "show a project's folder")
    made.add_argument("--editor", action="store_true", help="in an editor instead of the file manager")
    made = _of_project(verb, "export", "write a project to a zip")
    made.add_argument("file", nargs="?", help="where to (the project's name, here)")
    made = verb("import", _later("import_project"), "save a project from a zip or a folder")
    made.add_argument("path", help="a zip or a folder with a main.py")
    made.add_argument("--name", help="a name for it")
    made = verb("trash", _later("trash"), "show the trash, bring a project back, or empty it")
    made.add_argument("action", nargs="?", choices=("list", "restore", "empty"), default="list")
    made.add_argument("id", nargs="?", help="what to bring back")
    _of_project(verb, "versions", "show a project's versions, newest first")
    _of_project(verb, "diff", "show what a version changed").add_argument("version", help="its id, or the start of it")
    _of_project(verb, "restore", "bring back a version, as a new one").add_argument("version")
    _of_project(verb, "undo", "take back the newest version, as a new one")
    _of_project(verb, "redo", "bring again what the last undo took back")
    made = _of_project(verb, "name-version", "give a version a name")
    made.add_argument("version")
    made.add_argument("label", nargs="?", help="without one, its name is taken away")


def _of_project(verb: Verb, name: str, help: str) -> argparse.ArgumentParser:
    made = verb(name, _later(name.replace("-version", "_version")), help)
    made.add_argument("project")
    return made


def _later(name: str) -> Command:
    def run(options: argparse.Namespace, config: Settings, terminal: Terminal) -> int:
        from stableagents.commands import library

        commands = {
            "rename": library.rename,
            "favourite": library.favourite,
            "duplicate": library.duplicate,
            "delete": library.delete,
            "open": library.open_folder,
            "export": library.export,
            "import_project": library.import_project,
            "trash": library.trash,
            "versions": library.versions,
            "diff": library.diff,
            "restore": library.restore,
            "undo": library.undo,
            "redo": library.redo,
            "name_version": library.name_version,
        }
        return commands[name](options, config, terminal)

    return run
