"""From a model's answer to an app: the files that every project has, and only packages from the list."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping

from stableagents.composer.frameworks import FRAMEWORKS
from stableagents.composer.titles import subject
from stableagents.errors import StableAgentsError
from stableagents.generation.answers import Answer
from stableagents.generation.engines.base import GeneratedApp
from stableagents.generation.request import CreateRequest
from stableagents.running import requirements

_OF_PYTHON = frozenset({"", "none", "python", "tkinter", "sqlite3", "n/a"})
_MAX_TITLE = 80


def app_from(answer: Answer, files: Mapping[str, str], request: CreateRequest) -> GeneratedApp:
    """The app in an answer."""
    title = request.app_name or " ".join(answer.name.split())[:_MAX_TITLE] or subject(request.description)
    needed, left_out = _packages([*FRAMEWORKS[request.framework].requirements, *answer.dependencies])
    whole = dict(files)
    if not any(path.casefold() == "readme.md" for path in whole):
        whole["README.md"] = _readme(title, answer, needed)
    whole.setdefault("pyproject.toml", _pyproject(title, needed))
    return GeneratedApp(
        title=title,
        kind="app",
        framework=request.framework,
        summary=answer.summary or title,
        files=whole,
        plan={**answer.plan, "checks": answer.acceptance},
        assumptions=answer.assumptions,
        not_covered=[f"The package {name} is not on the list of known packages." for name in left_out],
        requirements=needed,
    )


def _packages(names: Iterable[str]) -> tuple[list[str], list[str]]:
    """The packages that are on the list, and the names of the others."""
    needed: dict[str, str] = {}
    left_out: list[str] = []
    for name in names:
        line = name.split(" ")[0] if re.match(r"^[\w.-]+ [(-]", name) else name
        if line.strip().lower() in _OF_PYTHON:
            continue
        try:
            found = requirements.parse([line])[0]
        except StableAgentsError:
            left_out.append(name[:60])
        else:
            needed.setdefault(found.name, str(found))
    return list(needed.values()), left_out


def _readme(title: str, answer: Answer, needed: list[str]) -> str:
    parts = [f"# {title}", answer.summary, "## Run it", "    python main.py"]
    if needed:
        parts.append(f"It needs {', '.join(needed)}.")
    if answer.acceptance:
        parts += ["## What to try", "\n".join(f"- {line}" for line in answer.acceptance)]
    return "\n\n".join(part for part in parts if part) + "\n"


def _pyproject(title: str, needed: list[str]) -> str:
    name = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")[:40] or "my-app"
    listed = ", ".join(json.dumps(line) for line in needed)
    return (
        f'[project]\nname = {json.dumps(name)}\nversion = "1.0.0"\n'
        f"description = {json.dumps(title, ensure_ascii=False)}\n"
        f'requires-python = ">=3.11"\ndependencies = [{listed}]\n'
    )
