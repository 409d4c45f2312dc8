"""The engine for every server that speaks OpenAI's protocol: Ollama, LM Studio, llama.cpp, vLLM, OpenRouter, OpenAI."""

from __future__ import annotations

import functools
import importlib.util
import os

from stableagents.errors import Kind, StableAgentsError
from stableagents.generation.engines.base import Availability
from stableagents.generation.engines.setup import Setup, is_loopback
from stableagents.generation.models.asking import Limits, TextModel
from stableagents.generation.models.chat import ChatModel
from stableagents.generation.models.engine import ModelEngine
from stableagents.generation.models.local import SERVERS, LocalServer, inspect

DEFAULT_MODEL = "gpt-5-mini"
OPENAI_URL = "https://api.openai.com/v1"
_CONTEXT = 128_000
_UNKNOWN_LOCAL_CONTEXT = 8_192
_NO_KEY = "none"  # local servers take anything, and the client insists on something


class OpenAIEngine(ModelEngine):
    """Any OpenAI-compatible server: one that was set, else one on this computer, else OpenAI's own with a key."""

    name = "openai"

    def __init__(self, setup: Setup | None = None, limits: Limits | None = None) -> None:
        super().__init__(setup, limits)
        self._server: LocalServer | None = None

    @property
    def address(self) -> str:
        """The address that requests go to, with its /v1."""
        given = self._given_address
        if given:
            return given
        server = self._local(waits=False)
        return server.base_url if server is not None else OPENAI_URL

    @property
    def label(self) -> str:
        if self._given_address is None and (server := self._local(waits=False)) is not None:
            return server.label
        return "OpenAI" if self.address == OPENAI_URL else "OpenAI-compatible server"

    @property
    def needs_key(self) -> bool:
        return self.leaves_computer

    @property
    def leaves_computer(self) -> bool:
        return not is_loopback(self.address)

    @property
    def cost(self) -> str:
        return "The provider's price for each token." if self.leaves_computer else "Free; it runs on this computer."

    @property
    def model_name(self) -> str:
        chosen = self.setup.choice(self.name).model or os.environ.get("OPENAI_MODEL")
        if chosen:
            return chosen
        server = self._server or self._local(waits=False)
        return server.best_model if server is not None and server.base_url == self.address else DEFAULT_MODEL

    def look(self) -> None:
        """Find out what answers on this computer, which takes a moment."""
        self._local(waits=True)

    def available(self) -> Availability:
        if not _has_client():
            return _missing_client()
        has_key = self.setup.keys.state(self.name).is_set
        given = self._given_address
        if given is None and self._local(waits=False) is None:
            if has_key:  # it costs money and sends things away: only for whoever asks for it
                return Availability(available=True, is_chosen_by_itself=False)
            return Availability(
                available=False,
                reason="no local model server answers and there is no API key",
                hint="Start Ollama, LM Studio, llama.cpp or vLLM, or set a key under Settings.",
            )
        if given is not None and not is_loopback(given):
            return Availability(available=True, is_chosen_by_itself=False)
        return Availability(available=True)

    def model(self) -> TextModel:
        if not _has_client():
            told = _missing_client()
            raise StableAgentsError(f"{told.reason}.", kind=Kind.UNAVAILABLE, code="client_missing", hint=told.hint)
        key = self.setup.keys.get(self.name)
        server = self._local(waits=True) if self._given_address is None else None
        if server is None and is_loopback(self.address):
            server = inspect("", self.address, key)
        self._server = server
        name = self.model_name
        unknown = _UNKNOWN_LOCAL_CONTEXT if is_loopback(self.address) else _CONTEXT
        context = server.contexts.get(name, unknown) if server is not None else unknown
        return ChatModel(
            self.label, name, context, self.address, key or _NO_KEY, takes_options=self.address != OPENAI_URL
        )

    @property
    def _given_address(self) -> str | None:
        given = self.setup.choice(self.name).base_url or os.environ.get("OPENAI_BASE_URL") or None
        return given.rstrip("/") if given else None

    def _local(self, *, waits: bool) -> LocalServer | None:
        ports = self.setup.own_ports
        found = SERVERS.look(ports) if waits else SERVERS.known(ports)
        wanted = self.setup.choice(self.name).model
        return next((server for server in found if wanted in server.models), found[0] if found else None)


@functools.cache
def _has_client() -> bool:
    return importlib.util.find_spec("openai") is not None


def _missing_client() -> Availability:
    return Availability(
        available=False, reason="the openai package is not installed", hint="Install it with: pip install openai"
    )
