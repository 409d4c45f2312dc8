"""The composer: from a description to a well-made app, with no model and no network."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from stableagents.errors import Kind, StableAgentsError

__all__ = ["ComposedApp", "compose"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ComposedApp:
    """An app as files: ``files`` maps relative POSIX paths to text. ``summary`` is one sentence for the person."""

    title: str
    kind: str
    framework: str
    summary: str
    files: dict[str, str]
    assumptions: list[str]
    not_covered: list[str]
    plan: dict[str, list[str]]
    requirements: list[str]
    permissions: list[str] = field(default_factory=list)
    optional_permissions: list[str] = field(default_factory=list)
    spec: dict[str, Any] = field(default_factory=dict)


def compose(description: str, *, framework: str = "customtkinter", title: str | None = None) -> ComposedApp:
    """Compile a description into an app. Raises ``StableAgentsError`` for a framework that it can't write."""
    from stableagents.composer import scaffold
    from stableagents.composer.blueprints import BLUEPRINTS
    from stableagents.composer.languages import words_in_code, words_of
    from stableagents.composer.languages.texts import translated, translated_source
    from stableagents.composer.toolkits import TOOLKITS
    from stableagents.composer.understanding import understand

    toolkit = TOOLKITS.get(framework)
    if toolkit is None:
        raise StableAgentsError(
            f"The built-in composer does not write {framework} apps.",
            kind=Kind.INVALID,
            code="framework_not_supported",
            hint=f"Use one of: {', '.join(TOOLKITS)}.",
        )
    spec = understand(description, title)
    blueprint = BLUEPRINTS[spec.kind]
    requirements = list(toolkit.requirements)
    app_id = scaffold.app_id_for(spec.title)
    words = words_of(spec.language)
    files = toolkit.files(spec, translated(blueprint.view(spec), words)) | blueprint.sources(spec)
    for path in [path for path in files if words and path not in toolkit.UNSPOKEN]:
        files[path] = translated_source(files[path], words_in_code(spec.language, spec.kind))
    files["app_info.py"] = scaffold.app_info(spec, blueprint, app_id)
    files["README.md"] = scaffold.readme(spec, blueprint, requirements)
    files["pyproject.toml"] = scaffold.pyproject(spec, app_id, requirements)
    if requirements:
        files["requirements.txt"] = "\n".join(requirements) + "\n"
    return ComposedApp(
        title=spec.title,
        kind=spec.kind,
        framework=framework,
        summary=blueprint.summary,
        files=dict(sorted(files.items())),
        assumptions=list(spec.assumptions),
        not_covered=list(spec.not_covered),
        plan={
            "screens": list(blueprint.screens),
            "data_kept": list(blueprint.data_kept),
            "checks": list(blueprint.checks),
        },
        requirements=requirements,
        optional_permissions=["files"] if _opens_files(blueprint.sources(spec)) else [],
        spec=spec.as_dict(),
    )


def _opens_files(sources: dict[str, str]) -> bool:
    """Whether an app asks the person for files; its window's own code can, but that is the same for every app."""
    return any(f".{ask}(" in text for text in sources.values() for ask in ("ask_save_path", "ask_open_path"))
