"""``stableagents providers``: which engines there are, and keys to set, try and remove. A key is never an argument."""

from __future__ import annotations

import argparse
import getpass
import sys
from typing import Any

from stableagents.commands.terminal import Terminal
from stableagents.errors import Kind, StableAgentsError
from stableagents.settings import Settings


def providers(options: argparse.Namespace, config: Settings, terminal: Terminal) -> int:
    """Show the providers, or set, test, or forget the key of one."""
    from stableagents.api import providers as known
    from stableagents.api.preferences import Preferences

    preferences = Preferences(config.data.prepare(), frozenset({config.api_port, config.frontend_port}))
    if options.action == "show":
        answer = known.listed(preferences)
        terminal.result(answer, *_told(answer["providers"]))
        return 0
    if options.action == "test":
        answer = known.tried(preferences, options.provider)
    elif options.provider is None:
        raise StableAgentsError(
            "Say which provider.", kind=Kind.INVALID, code="no_provider", hint="For example: providers set gemini --key"
        )
    elif options.action == "forget":
        answer = known.set_up(preferences, options.provider, api_key="")
    else:
        key = _read_key(options.provider) if options.key else None
        given = {"api_key": key, "model": options.model, "base_url": options.base_url}
        answer = known.set_up(preferences, options.provider, **given)
    terminal.result(answer, answer["message"])
    return 0


def _read_key(provider: str) -> str:
    """The key from the terminal, unseen, or from a pipe: an argument would be in the list of processes."""
    key = getpass.getpass(f"API key for {provider}: ") if sys.stdin.isatty() else sys.stdin.readline()
    if not key.strip():
        raise StableAgentsError("No key was given.", kind=Kind.INVALID, code="bad_key", hint="Nothing was changed.")
    return key.strip()


def _told(listed: list[dict[str, Any]]) -> list[str]:
    lines = []
    for each in listed:
        state = "in use" if each["in_use"] else "ready" if each["available"] else each["reason"]
        key = each["key"]
        shown = f"key ending in {key['last4']} ({key['source']})" if key["last4"] else "key set" if key["set"] else ""
        place = "sends descriptions and code away" if each["leaves_computer"] else "stays on this computer"
        about = [state, each["model"] if each["available"] else None, shown, each["cost"].rstrip("."), place]
        lines.append(f"{each['name']:<8} {each['label']}: " + "; ".join(part for part in about if part))
    return lines
