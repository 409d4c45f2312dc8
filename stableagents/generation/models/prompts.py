"""The prompts: files beside this package, filled with what the request and this computer give."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import metadata, resources

from stableagents.composer.frameworks import FRAMEWORKS
from stableagents.generation.request import CreateRequest
from stableagents.projects.known_packages import ALLOWED
from stableagents.verification.findings import Finding

_PACKAGES = {"customtkinter": "customtkinter", "pyside6": "PySide6-Essentials", "webview": "pywebview"}
_GAP = re.compile(r"\{\{(\w+)\}\}")
_MAX_TRACEBACK = 12

_TEXTS = {"type": "array", "items": {"type": "string"}}


def _shape(properties: Mapping[str, object]) -> dict[str, object]:
    return {
        "type": "object",
        "properties": dict(properties),
        "required": list(properties),
        "additionalProperties": False,
    }


APP_SCHEMA = _shape(
    {
        "name": {"type": "string"},
        "summary": {"type": "string"},
        "plan": _shape({"screens": _TEXTS, "data_kept": _TEXTS}),
        "assumptions": _TEXTS,
        "acceptance": _TEXTS,
        "files": {"type": "array", "items": _shape({"path": {"type": "string"}, "content": {"type": "string"}})},
        "dependencies": _TEXTS,
    }
)


def filled(name: str, **values: str) -> str:
    """The prompt of that name with its gaps filled; what fills them is never filled itself."""
    return _GAP.sub(lambda match: values[match[1]], _text(name))


def system(framework: str, answer_as: str = "") -> str:
    """Who the model is and what holds for every app, with the toolkit's version and traps."""
    toolkit = filled(f"toolkits/{framework}", version=toolkit_version(framework))
    whole = filled("system", packages=", ".join(sorted(ALLOWED)), toolkit=toolkit)
    return f"{whole}\n{_text(answer_as)}" if answer_as else whole


def create(request: CreateRequest) -> str:
    """What to make."""
    wishes = f"Its name is: {request.app_name}" if request.app_name else ""
    return filled("create", description=request.description, wishes=wishes)


def shown_files(files: Mapping[str, str]) -> str:
    """Files as they are put into a prompt."""
    return "\n".join(f'<file path="{path}">\n{text}</file>' for path, text in files.items())


def shown_findings(findings: Sequence[Finding]) -> str:
    """Findings as they are put into a prompt: place, what was being done, and the end of the traceback."""
    parts = []
    for number, finding in enumerate(findings, 1):
        place = f" in {finding.file}" + (f", line {finding.line}" if finding.line else "") if finding.file else ""
        doing = f" (while: {finding.while_doing})" if finding.while_doing else ""
        parts.append(f"{number}. {finding.kind.value}{place}: {finding.message}{doing}")
        if finding.traceback:
            parts.append("\n".join(f"   {line}" for line in finding.traceback.splitlines()[-_MAX_TRACEBACK:]))
    return "\n".join(parts)


def toolkit_version(framework: str) -> str:
    """The toolkit's version as it is installed here; where it is not, the one that an app will get."""
    if framework == "tkinter":
        try:
            import tkinter
        except ImportError:
            return "8.6"
        return str(tkinter.TkVersion)
    try:
        return metadata.version(_PACKAGES[framework])
    except metadata.PackageNotFoundError:
        return ", ".join(FRAMEWORKS[framework].requirements)


@cache
def _text(name: str) -> str:
    return resources.files("stableagents.generation").joinpath("prompts", f"{name}.md").read_text(encoding="utf-8")
