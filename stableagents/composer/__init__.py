"""The composer: from a description to a well-made app, with no model and no network."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from stableagents.errors import Kind, StableAgentsError

__all__ = ["Changed", "ComposedApp", "compose"]


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """What came of an instruction: the ``app`` and all ``files`` of the project as they shall be, or None and why."""

    app: ComposedApp | None
    files: dict[str, str] | None
    reply: str


def compose(description: str, *, framework: str = "customtkinter", title: str | None = None) -> ComposedApp:
    """Compose a description into an app. Raises ``StableAgentsError`` for a framework that it can't write."""
    from stableagents.composer.compiling import compiled
    from stableagents.composer.toolkits import TOOLKITS
    from stableagents.composer.understanding import understand

    if framework not in TOOLKITS:
        raise StableAgentsError(
            f"The built-in composer does not write {framework} apps.",
            kind=Kind.INVALID,
            code="framework_not_supported",
            hint=f"Use one of: {', '.join(TOOLKITS)}.",
        )
    return compiled(understand(description, title), framework)
