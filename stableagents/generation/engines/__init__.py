"""The engines there are. A further one is one file beside this one and one line in ``ENGINES``."""

from __future__ import annotations

import importlib
from typing import cast

from stableagents.errors import Kind, StableAgentsError
from stableagents.generation.engines.base import Engine

# name -> where its class is; in the order in which one is chosen for a person who names none.
ENGINES = {
    "offline": "stableagents.generation.engines.offline:OfflineEngine",
}


def engine_named(name: str) -> Engine:
    """The engine of that name. Raises ``provider_unavailable``, saying which ones can be used."""
    if name not in ENGINES:
        raise StableAgentsError(
            f"The model provider {name[:60]!r} can't be used here.",
            kind=Kind.INVALID,
            code="provider_unavailable",
            hint=f"Use one of: {', '.join(usable_names())}.",
        )
    module, _, class_name = ENGINES[name].partition(":")
    return cast(Engine, getattr(importlib.import_module(module), class_name)())


def usable_names() -> list[str]:
    """The names of the engines that could be used right now."""
    return [name for name in ENGINES if engine_named(name).available().available]


def choose(asked: str | None = None, preferred: str | None = None) -> Engine:
    """The engine for a request: the one ``asked`` for, else the ``preferred`` one, else the first that works.

    One that was asked for and can't be used is an error; a preference that can't be met is passed over.
    """
    if asked:
        engine = engine_named(asked)
        state = engine.available()
        if not state.available:
            raise StableAgentsError(
                f"{engine.label} can't be used now: {state.reason or 'it is not set up'}.",
                kind=Kind.UNAVAILABLE,
                code="provider_unavailable",
                hint=state.hint or f"Use one of: {', '.join(usable_names())}.",
            )
        return engine
    names = [preferred, *ENGINES] if preferred in ENGINES else list(ENGINES)
    return next(e for e in (engine_named(name) for name in names if name) if e.available().available)
