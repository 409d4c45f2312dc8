"""What an engine is: something that turns a request into the files of an app, telling what it does meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from stableagents.generation.progress import Progress
from stableagents.generation.request import CreateRequest

if TYPE_CHECKING:
    from stableagents.verification.findings import Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class Availability:
    """Whether an engine can be used now; where not, why, and what would change that.

    One that is not ``is_chosen_by_itself`` is used only by whoever asks for it.
    """

    available: bool
    reason: str | None = None
    hint: str | None = None
    is_chosen_by_itself: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class GeneratedApp:
    """An app as an engine wrote it: ``files`` maps relative POSIX paths to text."""

    title: str
    kind: str
    framework: str
    summary: str
    files: dict[str, str]
    plan: dict[str, list[str]] = field(default_factory=dict)
    assumptions: list[str] = field(default_factory=list)
    not_covered: list[str] = field(default_factory=list)
    requirements: list[str] = field(default_factory=list)
    permissions: list[str] = field(default_factory=list)
    optional_permissions: list[str] = field(default_factory=list)
    spec: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeRequest:
    """What a person wants of a project that exists. ``history`` are the earlier versions' messages, ``talk`` what was
    asked earlier and answered in words, both oldest first."""

    instruction: str
    title: str
    description: str
    framework: str
    files: dict[str, str]
    history: list[str] = field(default_factory=list)
    talk: list[tuple[str, str]] = field(default_factory=list)
    spec: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What an engine made of it: all ``files`` as they shall be, or None where it only replied.

    ``record`` are fields of the project's record that change along: title, framework, requirements, spec and such.
    """

    files: dict[str, str] | None
    reply: str = ""
    record: dict[str, Any] = field(default_factory=dict)


@runtime_checkable
class Changer(Protocol):
    """An engine that can change what exists."""

    def change(self, request: ChangeRequest, progress: Progress) -> Change:
        """Raises ``StableAgentsError`` where the change can't be made as a whole; ``CancelledError`` after a cancel."""
        ...


class Engine(Protocol):
    """One way to write code. ``cost`` and ``leaves_computer`` tell a person what using it means."""

    @property
    def name(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def cost(self) -> str: ...
    @property
    def leaves_computer(self) -> bool: ...
    @property
    def needs_key(self) -> bool: ...

    def available(self) -> Availability:
        """Whether it can be used now. Quick: no network."""
        ...

    def check_request(self, request: CreateRequest) -> None:
        """Raise ``StableAgentsError`` for a request that this engine can't serve, before any work."""
        ...

    def generate(self, request: CreateRequest, progress: Progress) -> GeneratedApp:
        """Understand, plan and write. Raises ``StableAgentsError``; ``CancelledError`` soon after a cancel."""
        ...

    def repair(
        self, request: CreateRequest, app: GeneratedApp, findings: Sequence[Finding], progress: Progress
    ) -> GeneratedApp | None:
        """The app with the findings mended, or None where this engine can't mend them."""
        ...
