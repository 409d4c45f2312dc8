"""The model providers as a person sees and sets them, for the page, curl and the command line. No key is given out."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

from stableagents.api.preferences import Preferences
from stableagents.errors import Kind, StableAgentsError
from stableagents.generation import engines
from stableagents.generation.engines.base import Engine
from stableagents.generation.engines.setup import Choice, checked_url
from stableagents.generation.models.engine import ModelEngine
from stableagents.generation.models.local import SERVERS
from stableagents.generation.progress import Progress
from stableagents.keys import KeyState

_PLACES = {
    "keyring": "in this system's keyring",
    "file": "in a file that only you can read, since this system has no keyring",
    "environment": "in the environment, which comes before a saved one",
}


def in_use(preferences: Preferences, *, waits: bool) -> str:
    """The name of the engine that a request without a provider would get; without ``waits`` from memory alone."""

    def find() -> str:
        return engines.choose(None, preferences.provider, preferences.setup, waits=waits).name

    return find() if waits else preferences.remembered(find)


def listed(preferences: Preferences) -> dict[str, Any]:
    """Every engine: whether it can be used, what it costs, whether anything leaves the computer, its model and key."""
    setup = preferences.setup
    used = in_use(preferences, waits=True)
    known = [_shown(engines.engine_named(name, setup), used, preferences) for name in engines.ENGINES]
    return {"success": True, "provider": used, "providers": known}


def set_up(
    preferences: Preferences,
    provider: str,
    *,
    api_key: str | None = None,
    model: str | None = None,
    base_url: str | None = None,
) -> dict[str, Any]:
    """Use an engine from now on, with a key, a model, an address where they are given; empty ones are removed."""
    engine = engines.engine_named(provider, preferences.setup)
    given = {"api_key": api_key, "model": model, "base_url": base_url}
    if not isinstance(engine, ModelEngine):
        _refuse(engine, [name for name, value in given.items() if value])
    told: list[str] = []
    if isinstance(engine, ModelEngine):
        told = _keep(preferences, provider, api_key, model, base_url)
        preferences.forget()
        SERVERS.forget()
    if api_key == "":
        if preferences.provider == provider and not _is_available(preferences, provider):
            preferences.change({"provider": None})
        return {"success": True, "provider": in_use(preferences, waits=True), "message": " ".join(told)}
    engine = engines.choose(provider, None, preferences.setup)
    preferences.change({"provider": engine.name})
    message = " ".join([f"{engine.label} is in use now.", *told])
    return {"success": True, "provider": engine.name, "message": message}


def tried(preferences: Preferences, provider: str | None) -> dict[str, Any]:
    """Ask a provider for one word. Raises ``StableAgentsError`` where that fails."""
    SERVERS.forget()
    engine = engines.choose(provider, preferences.provider, preferences.setup)
    model = f" with {engine.test(Progress())}" if isinstance(engine, ModelEngine) else ""
    return {"success": True, "provider": engine.name, "message": f"{engine.label} is ready{model}."}


def _keep(
    preferences: Preferences, provider: str, api_key: str | None, model: str | None, base_url: str | None
) -> list[str]:
    """Save what is given; what there is to tell about it."""
    keys, told = preferences.setup.keys, []
    before = preferences.setup.choice(provider)
    after = before
    if base_url is not None:
        after = replace(after, base_url=checked_url(base_url) if base_url.strip() else None)
    if model is not None:
        after = replace(after, model=model.strip() or None)
    has_moved = after.base_url != before.base_url and _host(after) != _host(before)
    if api_key:
        state = keys.set(provider, api_key)
        told.append(f"The key {_ending(state)} is {_PLACES[state.source or 'file']}.")
    elif api_key == "":
        state = keys.remove(provider)
        told.append(f"The key is {_PLACES['environment']}." if state.is_set else "The key was removed.")
    elif has_moved and keys.state(provider).source in ("file", "keyring"):
        keys.remove(provider)
        told.append("The saved key was for another address, so it was removed.")
    if after != before:
        preferences.choose_model(provider, after)
    return told


def _ending(state: KeyState) -> str:
    return f"ending in {state.last4}" if state.last4 else "that was set"


def _host(choice: Choice) -> str | None:
    return urlsplit(choice.base_url).netloc if choice.base_url else None


def _is_available(preferences: Preferences, provider: str) -> bool:
    return engines.engine_named(provider, preferences.setup).available().available


def _refuse(engine: Engine, given: list[str]) -> None:
    if given:
        raise StableAgentsError(
            f"{engine.label} takes no {given[0]}.",
            kind=Kind.INVALID,
            code="not_taken",
            hint="It needs no key, no model and no network.",
        )


def _shown(engine: Engine, used: str, preferences: Preferences) -> dict[str, Any]:
    state = engine.available()
    is_model = isinstance(engine, ModelEngine)
    return {
        "name": engine.name,
        "label": engine.label,
        "available": state.available,
        "reason": state.reason,
        "hint": state.hint,
        "in_use": engine.name == used,
        "cost": engine.cost,
        "leaves_computer": engine.leaves_computer,
        "needs_key": engine.needs_key,
        "key": preferences.setup.keys.state(engine.name).as_dict(),
        "model": engine.model_name if isinstance(engine, ModelEngine) else None,
        "base_url": preferences.setup.choice(engine.name).base_url,
        "local_servers": _local(preferences) if is_model and engine.name == "openai" else [],
    }


def _local(preferences: Preferences) -> list[dict[str, Any]]:
    return [
        {
            "label": server.label,
            "base_url": server.base_url,
            "models": [{"name": name, "context": server.contexts.get(name)} for name in server.models[:100]],
        }
        for server in SERVERS.known(preferences.setup.own_ports)
    ]
