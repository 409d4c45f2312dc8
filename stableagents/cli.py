"""The command ``stableagents``: the same functions as the page and the API, from a terminal.

The table below is the whole command line. Nothing heavy is loaded before a command needs it.
"""

from __future__ import annotations

import argparse
import difflib
import sys
from collections.abc import Callable, Sequence

from stableagents import settings
from stableagents.commands import (
    check,
    completion,
    create,
    examples,
    library_verbs,
    permissions,
    processes,
    projects,
    providers,
    run,
    self_test,
)
from stableagents.commands.terminal import Terminal
from stableagents.early import print_anything
from stableagents.errors import Kind, StableAgentsError
from stableagents.settings import Settings
from stableagents.version import VERSION

Command = Callable[[argparse.Namespace, Settings, Terminal], int]

INTERRUPTED = 130
_EXAMPLES = """examples:
  stableagents start
  stableagents create "a calculator with history" --run
  stableagents list
  stableagents check my-app --json

exit codes: 0 done, 1 tried and failed, 2 can't be used as given, 3 no such thing, 4 not allowed,
5 doesn't fit the present state, 6 not available now, 7 the disk, 8 the model provider, 130 interrupted
"""

# These have options of their own, which are handed on as they are.
_HANDED_ON = {
    "start": "start the application: servers, window and all",
    "doctor": "look at this computer, and say what is missing",
    "install-launcher": "make a file to start StableAgents with a double click",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. Returns the exit code, which the kind of failure decides."""
    print_anything()
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments and arguments[0] in _HANDED_ON:
        return _hand_on(arguments[0], arguments[1:])
    top = parser()
    if not arguments:
        top.print_help(sys.stderr)
        return Kind.INVALID.exit_code
    terminal = Terminal(as_json="--json" in arguments)
    try:
        _check_command(top, arguments)
        options = top.parse_args(arguments)
        terminal = Terminal(as_json=options.json)
        config = settings.load({"data_dir": options.data_dir})
        command: Command = options.command
        return command(options, config, terminal)
    except StableAgentsError as error:
        terminal.failure(error)
        return error.kind.exit_code
    except KeyboardInterrupt:
        terminal.step("Interrupted.")
        return INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()  # whoever read our output has gone; that is no failure of ours
        return 0


def _check_command(top: argparse.ArgumentParser, arguments: list[str]) -> None:
    """Raises ``StableAgentsError`` for a command that there is not, with the one that it is most like."""
    names = [verb.name for verb in completion.verbs_of(top)]
    if not arguments or arguments[0].startswith("-") or arguments[0] in names:
        return
    near = difflib.get_close_matches(arguments[0], names, n=1)
    hint = f"Did you mean: stableagents {near[0]}" if near else "See them all with: stableagents --help"
    raise StableAgentsError(
        f"There is no command {arguments[0][:60]!r}.", kind=Kind.INVALID, code="unknown_command", hint=hint
    )


def parser() -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    top = argparse.ArgumentParser(
        prog="stableagents",
        description="Describe an app in plain words and get a real native desktop app.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--version", action="version", version=f"stableagents {VERSION}")
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--json", action="store_true", help="answer with JSON")
    common.add_argument("--data-dir", metavar="FOLDER", help="where projects, settings and logs are kept")
    verbs = top.add_subparsers(metavar="COMMAND", required=True)

    def verb(name: str, command: Command, help: str) -> argparse.ArgumentParser:
        made = verbs.add_parser(
            name,
            parents=[common],
            help=help,
            description=help,
            epilog=examples.shown(name),
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        made.set_defaults(command=command)
        return made

    for name, text in _HANDED_ON.items():
        verbs.add_parser(name, help=text, add_help=False)
    _add_project_verbs(verb)
    library_verbs.add(verb)
    _add_other_verbs(verb)
    return top


def _add_project_verbs(verb: Callable[[str, Command, str], argparse.ArgumentParser]) -> None:
    made = verb("create", create.create, "make an app from a description")
    made.add_argument("description", help="what the app should do, in plain words")
    made.add_argument("--name", help="a name for it")
    made.add_argument("--framework", help="customtkinter (default), tkinter, …")
    made.add_argument("--provider", help="the engine that writes it")
    made.add_argument("--run", action="store_true", help="run it when it is made")
    made = verb("list", projects.list_projects, "show the projects, newest first")
    made.add_argument("query", nargs="?", help="words to look for")
    made.add_argument("--limit", type=_number(1, 1000), default=50, metavar="N")
    made.add_argument("--offset", type=_number(0, 10**9), default=0, metavar="N")
    made = verb("run", run.run, "run a project's app")
    made.add_argument("project")
    _permission_option(made, "--allow", "allow this app something for good: network, files, package:NAME")
    _permission_option(made, "--deny", "refuse this app something for good")
    verb("stop", run.stop, "end a project's app").add_argument("project")
    made = verb("change", projects.change, "change a project's app")
    made.add_argument("project")
    made.add_argument("instruction", help="what to change, or a question, in plain words")
    made.add_argument("--provider", help="the engine that changes it")
    made = verb("check", check.check, "read and operate an app, and say what is wrong with it")
    made.add_argument("folder", help="a folder with a main.py, or a project's name")
    made.add_argument("--framework", help="where the folder doesn't tell")
    made = verb("permissions", permissions.permissions, "show and decide what an app may do beyond its own folders")
    made.add_argument("project")
    _permission_option(made, "--allow", "allow it: network, files, package:NAME")
    _permission_option(made, "--revoke", "refuse it from now on")
    made = verb("package", projects.package, "make an executable of a project's app")
    made.add_argument("project")
    made.add_argument("--one-file", action="store_true", help="one file, which starts slower, in place of a folder")


def _add_other_verbs(verb: Callable[[str, Command, str], argparse.ArgumentParser]) -> None:
    made = verb("providers", providers.providers, "show the engines; set, test or forget a key")
    made.add_argument("action", nargs="?", choices=("show", "set", "test", "forget"), default="show")
    made.add_argument("provider", nargs="?", help="gemini, openai or offline")
    made.add_argument("--key", action="store_true", help="ask for its API key, or read it from a pipe")
    made.add_argument("--model", help="the model to use")
    made.add_argument("--base-url", metavar="URL", help="where an OpenAI-compatible server is")
    made = verb("status", processes.status, "show the running processes")
    made.add_argument("--watch", action="store_true", help="look again every second, until Ctrl-C")
    made = verb("logs", processes.logs, "show the logs")
    made.add_argument("--process", choices=processes.LOGS, help="only this one's")
    made.add_argument("--follow", action="store_true", help="go on with what is added")
    made.add_argument("--lines", type=_number(0, 100_000), default=40, metavar="N", help="how many of each (40)")
    made = verb("completion", _completion, "print what a shell needs to complete these commands")
    made.add_argument("shell", choices=(*completion.SHELLS, completion.NAMES), help="the shell; or the projects' names")
    verb("self-test", self_test.run, "kill the own processes one by one and see them come back")


def _completion(options: argparse.Namespace, config: Settings, terminal: Terminal) -> int:
    return completion.completion(parser(), options, config, terminal)


def _permission_option(to: argparse.ArgumentParser, option: str, told: str) -> None:
    to.add_argument(option, action="append", default=[], metavar="PERMISSION", help=told)


def _hand_on(name: str, arguments: list[str]) -> int:
    if name == "start":
        return _start(arguments)
    if name == "doctor":
        from stableagents import doctor

        return int(doctor.main(arguments))
    from stableagents import install_launcher

    return int(install_launcher.main(arguments))


def _start(arguments: list[str]) -> int:
    from stableagents import bootstrap

    code = bootstrap.prepare(arguments)
    if code is None:
        import main_process

        code = main_process.main(arguments)
    return code


def _number(least: int, most: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        number = int(text) if len(text) < 12 else most + 1
        if not least <= number <= most:
            raise argparse.ArgumentTypeError(f"allowed: {least} to {most}")
        return number

    read.__name__ = "number"
    return read
