"""What can't be done to a project in this version, said in one place for the API and the command line."""

from __future__ import annotations

from stableagents.errors import Kind, StableAgentsError


def change_error(name: str) -> StableAgentsError:
    """Why a project can't be changed by an instruction."""
    return StableAgentsError(
        f"{name} can't be changed by an instruction: the built-in composer did not write it.",
        kind=Kind.CONFLICT,
        code="change_not_supported",
        hint="Set up a model under Settings, or edit its files.",
    )
