"""What every project has beside its code: app_info.py, README, pyproject.toml. People's words go in as data only."""

from __future__ import annotations

import json
from typing import Any

from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.languages.own_words import words_shown
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.languages.texts import translated
from stableagents.composer.spec import AppSpec
from stableagents.composer.toolkits.code import WIDTH, laid_out, literal


def app_info(spec: AppSpec, blueprint: Blueprint, app_id: str, *, has_marks: bool = False) -> str:
    """``app_info.py``: what makes this app this one, as constants; ``has_marks``: with its language."""
    words = words_shown(spec)
    about = "\n".join([spec.title, "", *translated([blueprint.summary, "", *blueprint.help], words)])
    constants: dict[str, Any] = {"APP_ID": app_id, "TITLE": spec.title, "ABOUT": about, "FIRST_THEME": spec.theme}
    lines = ['"""What makes this app this one: its names, its words, its first values."""', ""]
    own = blueprint.constants(spec)
    own |= {name: translated(value, words) for name, value in own.items() if name not in blueprint.verbatim}
    constants |= {"LANGUAGE": spec.language} if has_marks else {}
    for name, value in (constants | own).items():
        lines += _assignment(name, value)
    return "\n".join(lines) + "\n"


def readme(spec: AppSpec, blueprint: Blueprint, requirements: list[str], window: list[str]) -> str:
    """``README.md`` for whoever opens the folder; ``window`` are the files that say how the window looks."""
    needs = f"It needs {' and '.join(requirements)}: `pip install -r requirements.txt`.\n\n" if requirements else ""
    return (
        f"# {_plain(spec.title)}\n\n{blueprint.summary}\n\n"
        f"## Run it\n\n    python main.py\n\n{needs}"
        "## Use it\n\n" + "".join(f"- {line}\n" for line in blueprint.help) + "\n"
        "## How it is built\n\n"
        "- `main.py`: the window\n- `presenter.py`: what happens on each action\n"
        "- `logic.py`: the rules, without any window\n"
        f"- {', '.join(f'`{name}`' for name in window)}: how the window looks and behaves\n"
        "- `storage.py`: the data, in one SQLite file in your data folder\n"
        "- `app_info.py`: names, words and first values\n"
        "- `tests/`: tests of the rules: `python -m pytest`\n\n"
        "## What was asked for\n\n" + "".join(f"> {_plain(line)}\n" for line in spec.description.splitlines() or [""])
    )


def pyproject(spec: AppSpec, app_id: str, requirements: list[str]) -> str:
    """``pyproject.toml`` of the app; JSON's texts are TOML's basic strings."""
    listed = ", ".join(json.dumps(requirement) for requirement in requirements)
    return (
        f'[project]\nname = {json.dumps(app_id.lower())}\nversion = "1.0.0"\n'
        f'description = {json.dumps(_plain(spec.title), ensure_ascii=False)}\nrequires-python = ">=3.11"\n'
        f'dependencies = [{listed}]\n\n[tool.pytest.ini_options]\npythonpath = ["."]\n\n'
        "[tool.ruff]\nline-length = 120\n"
    )


def app_id_for(title: str) -> str:
    """A name for the app's own data folder: letters and digits of the title."""
    return pattern_of(r"[^A-Za-z0-9]+").sub("-", title).strip("-")[:40] or "my-app"


def _assignment(name: str, value: Any) -> list[str]:
    if isinstance(value, str) and len(literal(value)) + len(name) > WIDTH - 3:
        parts = value.splitlines(keepends=True)
        return [f"{name} = (", *(f"    {literal(part)}" for part in parts), ")"]
    return laid_out(f"{name} = ", value)


def _plain(text: str) -> str:
    """Text that Markdown and TOML show as it is: no control characters, no markup."""
    printable = "".join(character if character.isprintable() else " " for character in text)
    return pattern_of(r"([\\`*_<>\[\]#|])").sub(r"\\\1", printable)
