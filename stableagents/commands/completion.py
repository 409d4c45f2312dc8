"""``stableagents completion``: what a shell needs to complete commands, options and the names of projects.

The scripts are made from the parser itself, so they know what it knows.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass

from stableagents.commands.terminal import Terminal
from stableagents.settings import Settings

SHELLS = ("bash", "zsh", "fish")
NAMES = "names"
# The options of the commands that have parsers of their own; a test compares them with what those say.
HANDED_ON = {
    "start": ("--no-window", "--browser", "--api-port", "--frontend-port", "--data-dir", "--verbose"),
    "doctor": ("--json", "--data-dir", "--rebuild"),
    "install-launcher": (),
}


@dataclass(frozen=True, slots=True)
class Verb:
    """A command as a shell completes it."""

    name: str
    help: str
    options: tuple[str, ...]
    words: tuple[str, ...]
    takes_project: bool


def completion(top: argparse.ArgumentParser, options: argparse.Namespace, config: Settings, terminal: Terminal) -> int:
    """Print the script for a shell, or the names of the projects, which the scripts ask for."""
    if options.shell == NAMES:
        names = _names(config)
        terminal.result({"success": True, "names": names}, *names)
        return 0
    script = {"bash": _bash, "zsh": _zsh, "fish": _fish}[options.shell](verbs_of(top))
    terminal.result({"success": True, "script": script}, *script.splitlines())
    return 0


def verbs_of(top: argparse.ArgumentParser) -> list[Verb]:
    """What a parser of commands knows of each."""
    [commands] = [action for action in top._actions if isinstance(action, argparse._SubParsersAction)]
    told = {choice.dest: choice.help or "" for choice in commands._choices_actions}
    return [_verb(name, told.get(name, ""), made) for name, made in commands.choices.items()]


def _verb(name: str, told: str, made: argparse.ArgumentParser) -> Verb:
    options = [option for action in made._actions for option in action.option_strings if option.startswith("--")]
    given = [action for action in made._actions if not action.option_strings]
    words = [str(choice) for action in given for choice in action.choices or ()]
    takes_project = any(action.dest in ("project", "folder") for action in given)
    return Verb(name, told, (*options, *HANDED_ON.get(name, ())), tuple(words), takes_project)


def _names(config: Settings) -> list[str]:
    # From the folders alone: a shell asks at each press of Tab.
    try:
        return sorted(record.parent.name for record in config.data.projects.glob("*/project.json"))
    except OSError:
        return []


def _bash(verbs: list[Verb]) -> str:
    cases = "\n".join(
        f"    {verb.name}) options={_quoted(' '.join(verb.options))}; words={_quoted(' '.join(verb.words))}"
        + ("; words=$(stableagents completion names 2>/dev/null)" if verb.takes_project else "")
        + " ;;"
        for verb in verbs
    )
    return f"""# stableagents: eval "$(stableagents completion bash)" in ~/.bashrc
_stableagents() {{
  local typed=${{COMP_WORDS[COMP_CWORD]}} options="" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W {_quoted(" ".join(verb.name for verb in verbs))} -- "$typed"))
    return
  fi
  case ${{COMP_WORDS[1]}} in
{cases}
  esac
  case $typed in
    -*) COMPREPLY=($(compgen -W "$options" -- "$typed")) ;;
    *) COMPREPLY=($(compgen -W "$words" -- "$typed") $(compgen -f -- "$typed")) ;;
  esac
}}
complete -F _stableagents stableagents
"""


def _zsh(verbs: list[Verb]) -> str:
    named = "\n".join(f"    {_quoted(f'{verb.name}:{verb.help}')}" for verb in verbs)
    cases = "\n".join(
        f"    {verb.name}) options=({' '.join(verb.options)}); offered=({' '.join(verb.words)})"
        + ('; offered=(${(f)"$(stableagents completion names 2>/dev/null)"})' if verb.takes_project else "")
        + " ;;"
        for verb in verbs
    )
    return f"""#compdef stableagents
# stableagents: eval "$(stableagents completion zsh)" in ~/.zshrc, after compinit
_stableagents() {{
  local -a verbs options offered
  verbs=(
{named}
  )
  if (( CURRENT == 2 )); then
    _describe command verbs
    return
  fi
  case $words[2] in
{cases}
  esac
  compadd -a options
  compadd -a offered
  _files
}}
compdef _stableagents stableagents
"""


def _fish(verbs: list[Verb]) -> str:
    lines = ["# stableagents: stableagents completion fish > ~/.config/fish/completions/stableagents.fish"]
    for verb in verbs:
        within = f"-n '__fish_seen_subcommand_from {verb.name}'"
        lines.append(f"complete -c stableagents -n __fish_use_subcommand -f -a {verb.name} -d {_quoted(verb.help)}")
        lines += [f"complete -c stableagents {within} -l {option.removeprefix('--')}" for option in verb.options]
        if verb.words:
            lines.append(f"complete -c stableagents {within} -f -a {_quoted(' '.join(verb.words))}")
        if verb.takes_project:
            lines.append(f"complete -c stableagents {within} -f -a '(stableagents completion names 2>/dev/null)'")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"
