"""A model behind OpenAI's protocol of chat completions, asked in the form that its server takes."""

from __future__ import annotations

import contextlib
import json
from collections.abc import AsyncGenerator, AsyncIterator
from typing import Any

from stableagents.generation.models import faults
from stableagents.generation.models.asking import Ending, Piece, Prompt, Usage

_ENDINGS = {"stop": Ending.DONE, "length": Ending.LENGTH, "content_filter": Ending.BLOCKED}
_OPTIONS = ("temperature", "max_tokens")
_NOT_TAKEN = (400, 415, 422, 501)  # statuses by which servers refuse a part of a request
_MAX_REFUSAL = 2000


class _OtherFormError(Exception):
    """The server wants the request in another form, which the model keeps from now on."""


class ChatModel:
    """``model`` at ``address``, which ends with its ``/v1``; ``context`` is in tokens.

    Servers differ in what they take, and say so by refusing: a schema, streaming and each option are left out or put
    otherwise where a refusal names them. Every such step leaves less to refuse, so that the steps end.
    """

    def __init__(
        self, label: str, model: str, context: int, address: str, key: str, *, takes_options: bool = True
    ) -> None:
        self.label, self.model = label, model
        self.context: int | None = context
        self._address, self._key = address, key
        self._options = set(_OPTIONS if takes_options else ())
        self._takes_object_alone = False  # llama-cpp-python's server has another form for a schema
        self._streams = True

    async def stream(self, prompt: Prompt) -> AsyncIterator[Piece]:
        """The answer as it comes. Raises ``ModelFault``."""
        while True:
            try:
                async with contextlib.aclosing(self._answer(prompt)) as pieces:
                    async for piece in pieces:
                        yield piece
                return
            except _OtherFormError:
                continue

    async def _answer(self, prompt: Prompt) -> AsyncGenerator[Piece, None]:
        import openai

        client = openai.AsyncOpenAI(api_key=self._key, base_url=self._address, max_retries=0, timeout=600.0)
        asked = self._asked(prompt)
        try:
            async with contextlib.aclosing(self._chunks(client, asked)) as chunks:
                has_come = False
                async for chunk in chunks:
                    has_come = True
                    for piece in _pieces(chunk):
                        yield piece
            if not has_come:
                raise faults.empty(self.label)
        except openai.APIStatusError as error:
            refusal = _refusal(error)
            if self._steps_back(asked, refusal):
                raise _OtherFormError from None
            raise self._fault(asked, refusal) from None
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

    async def _chunks(self, client: Any, asked: dict[str, Any]) -> AsyncGenerator[Any, None]:
        """The chunks of an answer; a whole one, which some servers send though a stream was asked for, is one chunk."""
        raw = await client.chat.completions.with_raw_response.create(**asked)
        if "json" not in raw.headers.get("content-type", ""):
            stream = raw.parse()
            if not hasattr(stream, "__aenter__"):
                raise faults.garbled(self.label)
            async with stream as chunks:
                async for chunk in chunks:
                    yield chunk
            return
        from openai.types.chat import ChatCompletion

        answer = json.loads(await raw.http_response.aread())
        if not answer.get("choices"):
            raise faults.of_refusal(self.label, self.model, faults.Refusal(status=500, detail=_words(answer)))
        yield ChatCompletion.construct(**answer)

    def _asked(self, prompt: Prompt) -> dict[str, Any]:
        turns = [{"role": "assistant" if t.role == "model" else "user", "content": t.text} for t in prompt.turns]
        messages = [{"role": "system", "content": prompt.system}, *turns]
        asked: dict[str, Any] = {"model": self.model, "messages": messages, "stream": self._streams}
        if "temperature" in self._options:
            asked["temperature"] = prompt.temperature
        if "max_tokens" in self._options and prompt.max_tokens:
            asked["max_tokens"] = prompt.max_tokens
        if prompt.schema is not None and self._takes_object_alone:
            asked["response_format"] = {"type": "json_object", "schema": prompt.schema}
        elif prompt.schema is not None:
            schema = {"name": "answer", "strict": True, "schema": prompt.schema}
            asked["response_format"] = {"type": "json_schema", "json_schema": schema}
        return asked

    def _steps_back(self, asked: dict[str, Any], refusal: faults.Refusal) -> bool:
        """Whether the same can be asked in a form with less in it of what was refused."""
        told = refusal.detail.lower()
        if "response_format" in asked and not self._takes_object_alone and "json_object" in told:
            self._takes_object_alone = True
            return True
        if refusal.status not in _NOT_TAKEN or "context" in told:
            return False
        refused = [option for option in _OPTIONS if option in asked and option in told]
        if refused:
            self._options.difference_update(refused)
        elif self._streams and "stream" in told:
            self._streams = False
        else:
            return False
        return True

    def _fault(self, asked: dict[str, Any], refusal: faults.Refusal) -> faults.ModelFault:
        fault = faults.of_refusal(self.label, self.model, refusal)
        if fault.code == "request_refused" and refusal.status in _NOT_TAKEN and "response_format" in asked:
            return faults.of_schema(self.label)  # the likeliest cause, where none is named
        return fault


def _pieces(chunk: Any) -> list[Piece]:
    pieces: list[Piece] = []
    for choice in (chunk.choices or [])[:1]:
        said = getattr(choice, "delta", None) or getattr(choice, "message", None)
        thought = getattr(said, "reasoning_content", None) or getattr(said, "reasoning", None)
        if isinstance(thought, str) and thought:
            pieces.append(Piece(text=thought, is_thought=True))
        if said is not None and said.content:
            pieces.append(Piece(text=said.content))
        if said is not None and getattr(said, "refusal", None):
            pieces.append(Piece(ending=Ending.BLOCKED))
        if choice.finish_reason:
            pieces.append(Piece(ending=_ENDINGS.get(choice.finish_reason, Ending.OTHER)))
    used = getattr(chunk, "usage", None)
    if used is not None:
        pieces.append(Piece(usage=Usage(prompt=used.prompt_tokens or 0, answer=used.completion_tokens or 0)))
    return pieces or [Piece()]


def _refusal(error: Any) -> faults.Refusal:
    headers = error.response.headers
    wait = faults.seconds_in(headers.get("retry-after-ms", "") and f"{headers['retry-after-ms']}ms")
    if wait is None:
        wait = faults.seconds_in(headers.get("retry-after"))
    return faults.Refusal(status=error.status_code, detail=_words(error.body) or error.message, wait_s=wait)


def _told_in_stream(error: Any) -> faults.Refusal:
    code = error.code if isinstance(error.code, int) else 500
    return faults.Refusal(status=int(code), detail=str(error.message))


def _words(body: Any) -> str:
    """What an error's body says, whichever of the usual shapes it has, with the names of what it refuses."""
    if isinstance(body, str):
        return body[:_MAX_REFUSAL]
    parts: list[Any] = body if isinstance(body, list) else []
    if isinstance(body, dict):
        parts = [body.get(name) for name in ("code", "error", "message", "detail", "msg", "loc", "param")]
    return " ".join(word for word in map(_words, parts) if word)[:_MAX_REFUSAL]
