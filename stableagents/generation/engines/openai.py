"""The engine for every server that speaks OpenAI's protocol: Ollama, LM Studio, llama.cpp, vLLM, OpenRouter, OpenAI."""

from __future__ import annotations

import contextlib
import functools
import importlib.util
import os
from collections.abc import AsyncGenerator, AsyncIterator
from typing import Any

from stableagents.errors import Kind, StableAgentsError
from stableagents.generation.engines.base import Availability
from stableagents.generation.engines.setup import Setup, is_loopback
from stableagents.generation.models import faults
from stableagents.generation.models.asking import Ending, Limits, Piece, Prompt, TextModel, Usage
from stableagents.generation.models.engine import ModelEngine
from stableagents.generation.models.local import SERVERS, LocalServer, inspect

DEFAULT_MODEL = "gpt-5-mini"
OPENAI_URL = "https://api.openai.com/v1"
_CONTEXT = 128_000
_UNKNOWN_LOCAL_CONTEXT = 8_192
_NO_KEY = "none"  # local servers take anything, and the client insists on something
_ENDINGS = {"stop": Ending.DONE, "length": Ending.LENGTH, "content_filter": Ending.BLOCKED}


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
        return _ChatModel(self.label, name, context, self.address, key or _NO_KEY, self.limits)

    @property
    def _given_address(self) -> str | None:
        given = self.setup.choice(self.name).base_url or os.environ.get("OPENAI_BASE_URL") or None
        return given.rstrip("/") if given else None

    def _local(self, *, waits: bool) -> LocalServer | None:
        ports = self.setup.own_ports
        found = SERVERS.look(ports) if waits else SERVERS.known(ports)
        wanted = self.setup.choice(self.name).model
        return next((server for server in found if wanted in server.models), found[0] if found else None)


class _OtherFormError(Exception):
    """The server wants a schema in another form."""


class _ChatModel:
    def __init__(self, label: str, model: str, context: int, address: str, key: str, limits: Limits) -> None:
        self.label, self.model = label, model
        self.context: int | None = context
        self._address, self._key, self._limits = address, key, limits

        self._takes_object_alone = False  # llama-cpp-python's server has another form for a schema

    async def stream(self, prompt: Prompt) -> AsyncIterator[Piece]:
        while True:
            try:
                async with contextlib.aclosing(self._answer(prompt)) as pieces:
                    async for piece in pieces:
                        yield piece
                return
            except _OtherFormError:  # told once at most: the other form is taken or refused for good
                self._takes_object_alone = True

    async def _answer(self, prompt: Prompt) -> AsyncGenerator[Piece, None]:
        import openai

        client = openai.AsyncOpenAI(api_key=self._key, base_url=self._address, max_retries=0, timeout=600.0)
        try:
            has_come = False
            async with await client.chat.completions.create(**self._asked(prompt)) as chunks:
                async for chunk in chunks:
                    has_come = True
                    for piece in _pieces(chunk):
                        yield piece
            if not has_come:
                raise faults.empty(self.label)
        except openai.APIStatusError as error:
            if prompt.schema is not None and not self._takes_object_alone and "json_object" in str(error):
                raise _OtherFormError from None
            raise faults.of_refusal(self.label, self.model, _refusal(error)) from None
        except faults.ModelFault:
            raise
        except openai.APIConnectionError as error:
            raise faults.of_transport(self.label, error.__cause__ or error) or faults.garbled(self.label) from error
        except openai.APIError as error:  # an error in the middle of the stream
            raise faults.of_refusal(self.label, self.model, _told_in_stream(error)) from None
        except (ValueError, TypeError, AttributeError, KeyError) as error:
            raise faults.garbled(self.label) from error
        except Exception as error:
            fault = faults.of_transport(self.label, error)
            if fault is None:
                raise
            raise fault from error
        finally:
            await client.close()

    def _asked(self, prompt: Prompt) -> dict[str, Any]:
        turns = [{"role": "assistant" if t.role == "model" else "user", "content": t.text} for t in prompt.turns]
        asked: dict[str, Any] = {
            "model": self.model,
            "messages": [{"role": "system", "content": prompt.system}, *turns],
            "stream": True,
        }
        if self._address != OPENAI_URL:  # OpenAI's own newer models take neither
            asked |= {"temperature": prompt.temperature}
            asked |= {"max_tokens": prompt.max_tokens} if prompt.max_tokens else {}
        if prompt.schema is not None and self._takes_object_alone:
            asked["response_format"] = {"type": "json_object", "schema": prompt.schema}
        elif prompt.schema is not None:
            schema = {"name": "answer", "strict": True, "schema": prompt.schema}
            asked["response_format"] = {"type": "json_schema", "json_schema": schema}
        return asked


def _pieces(chunk: Any) -> list[Piece]:
    pieces: list[Piece] = []
    for choice in (chunk.choices or [])[:1]:
        delta = choice.delta
        thought = getattr(delta, "reasoning_content", None) or getattr(delta, "reasoning", None)
        if isinstance(thought, str) and thought:
            pieces.append(Piece(text=thought, is_thought=True))
        if delta is not None and delta.content:
            pieces.append(Piece(text=delta.content))
        if delta is not None and getattr(delta, "refusal", None):
            pieces.append(Piece(ending=Ending.BLOCKED))
        if choice.finish_reason:
            pieces.append(Piece(ending=_ENDINGS.get(choice.finish_reason, Ending.OTHER)))
    if chunk.usage is not None:
        pieces.append(
            Piece(usage=Usage(prompt=chunk.usage.prompt_tokens or 0, answer=chunk.usage.completion_tokens or 0))
        )
    return pieces or [Piece()]


def _refusal(error: Any) -> faults.Refusal:
    headers = error.response.headers
    wait = faults.seconds_in(headers.get("retry-after-ms", "") and f"{headers['retry-after-ms']}ms")
    if wait is None:
        wait = faults.seconds_in(headers.get("retry-after"))
    return faults.Refusal(status=error.status_code, detail=f"{error.code or ''} {error.message}", wait_s=wait)


def _told_in_stream(error: Any) -> faults.Refusal:
    code = error.code if isinstance(error.code, int) else 500
    return faults.Refusal(status=int(code), detail=str(error.message))


@functools.cache
def _has_client() -> bool:
    return importlib.util.find_spec("openai") is not None


def _missing_client() -> Availability:
    return Availability(
        available=False, reason="the openai package is not installed", hint="Install it with: pip install openai"
    )
