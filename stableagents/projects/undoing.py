"""What undo and redo would do, told by the history alone: a step back is a version that says which one it goes to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from stableagents.errors import Kind, StableAgentsError
from stableagents.projects.history.repository import Version

_STEP = re.compile(r"(Undo|Redo)-To: ([0-9a-f]{40})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """``version`` is what is taken back or brought again; ``target`` the id of the version whose files come."""

    version: Version
    target: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps:
    """What can be done now; ``None`` where there is nothing to undo or redo."""

    undo: Step | None
    redo: Step | None


def message_of(verb: str, step: Step) -> str:
    """The words of the version that an ``Undo`` or ``Redo`` makes, with the line that later steps read."""
    return f"{verb}: {step.version.message}\n\n{verb}-To: {step.target}"


def parted(message: str) -> tuple[str, str]:
    """A message's one line for people, and the line that says where a step went, if it has one."""
    told, _, last = message.rpartition("\n\n")
    if told and _STEP.fullmatch(last.strip()):
        return told, last.strip()
    return message, ""


def steps(history: Sequence[Version]) -> Steps:
    """Read a history, newest first. What no longer fits together ends what can be undone, and never guesses."""
    past, future = list[Version](), list[Version]()
    for version in reversed(history):
        found = _STEP.fullmatch(version.note)
        if found is None:
            past.append(version)
            future.clear()
        elif found[1] == "Undo" and len(past) > 1 and past[-2].id == found[2]:
            future.append(past.pop())
        elif found[1] == "Redo" and future and future[-1].id == found[2]:
            past.append(future.pop())
        else:
            past, future = [version], []
    undo = Step(version=past[-1], target=past[-2].id) if len(past) > 1 else None
    redo = Step(version=future[-1], target=future[-1].id) if future else None
    return Steps(undo=undo, redo=redo)


def next_step(verb: str, name: str, history: Sequence[Version], expected: str | None) -> Step:
    """The step that ``Undo`` or ``Redo`` makes in the project of that name.

    Raises ``StableAgentsError``: there is none, or its version is not the one with the id that was ``expected``.
    """
    possible = steps(history)
    step = possible.undo if verb == "Undo" else possible.redo
    if step is None:
        raise StableAgentsError(
            f"There is nothing to {verb.lower()} in {name}.", kind=Kind.CONFLICT, code=f"nothing_to_{verb.lower()}"
        )
    if expected is not None and step.version.id != expected:
        raise StableAgentsError(
            f"{name} has changed since; the next {verb.lower()} would be of: {step.version.message}.",
            kind=Kind.CONFLICT,
            code="history_moved",
            hint="Look at its versions again.",
        )
    return step
