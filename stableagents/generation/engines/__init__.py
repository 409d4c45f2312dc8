"""The engines there are. A further one is one file beside this one and one line in ``ENGINES``."""

from __future__ import annotations

import importlib
from typing import cast

from stableagents.errors import Kind, StableAgentsError
from stableagents.generation.engines.base import Engine
from stableagents.generation.engines.setup import Setup, default_setup, setup_for

__all__ = ["ENGINES", "Setup", "choose", "engine_named", "setup_for", "usable_names"]

# name -> where its class is; in the order in which one is chosen for a person who names none.
ENGINES = {
    "gemini": "stableagents.generation.engines.gemini:GeminiEngine",
    "openai": "stableagents.generation.engines.openai:OpenAIEngine",
    "offline": "stableagents.generation.engines.offline:OfflineEngine",
}


def engine_named(name: str, setup: Setup | None = None) -> Engine:
    """The engine of that name. Raises ``provider_unavailable``, saying which ones can be used."""
    if name not in ENGINES:
        raise StableAgentsError(
            f"The model provider {name[:60]!r} can't be used here.",
            kind=Kind.INVALID,
            code="provider_unavailable",
            hint=f"Use one of: {', '.join(usable_names(setup))}.",
        )
    module, _, class_name = ENGINES[name].partition(":")
    kind = getattr(importlib.import_module(module), class_name)
    # An engine that needs keys, models or addresses takes the setup; the others take nothing.
    return cast(Engine, kind(setup or default_setup()) if hasattr(kind, "takes_setup") else kind())


def usable_names(setup: Setup | None = None) -> list[str]:
    """The names of the engines that could be used right now."""
    return [name for name in ENGINES if engine_named(name, setup).available().available]


def choose(
    asked: str | None = None, preferred: str | None = None, setup: Setup | None = None, *, waits: bool = True
) -> Engine:
    """The engine for a request: the one ``asked`` for, else the ``preferred`` one, else the first that works.

    One that was asked for and can't be used is an error; a preference that can't be met is passed over. With
    ``waits`` it looks for model servers on this computer first, which takes a moment.
    """
    if asked:
        engine = _looked(engine_named(asked, setup), waits)
        state = engine.available()
        if not state.available:
            raise StableAgentsError(
                f"{engine.label} can't be used now: {state.reason or 'it is not set up'}.",
                kind=Kind.UNAVAILABLE,
                code="provider_unavailable",
                hint=state.hint or f"Use one of: {', '.join(usable_names(setup))}.",
            )
        return engine
    if preferred in ENGINES:
        engine = _looked(engine_named(preferred, setup), waits)
        if engine.available().available:
            return engine
    for name in ENGINES:
        engine = _looked(engine_named(name, setup), waits)
        state = engine.available()
        if state.available and state.is_chosen_by_itself:
            return engine
    raise StableAgentsError("No engine can be used.", kind=Kind.UNAVAILABLE, code="provider_unavailable")


def _looked(engine: Engine, waits: bool) -> Engine:
    look = getattr(engine, "look", None)
    if waits and look is not None:
        look()
    return engine
