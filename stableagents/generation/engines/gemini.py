"""The engine that asks Google's Gemini through its own client library."""

from __future__ import annotations

import logging
import os
from collections.abc import AsyncIterator
from typing import Any

from stableagents.generation.engines.base import Availability
from stableagents.generation.engines.setup import is_loopback
from stableagents.generation.models import faults
from stableagents.generation.models.asking import Ending, Limits, Piece, Prompt, TextModel, Usage
from stableagents.generation.models.engine import ModelEngine

DEFAULT_MODEL = "gemini-3.8-flash"
_CONTEXT = 1_000_000
_MOST_OUTPUT = 65_536
_TIMEOUT_MS = 600_000

_ENDINGS = {
    "STOP": Ending.DONE,
    "MAX_TOKENS": Ending.LENGTH,
    "RECITATION": Ending.RECITATION,
    **dict.fromkeys(("SAFETY", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII"), Ending.BLOCKED),
}


class GeminiEngine(ModelEngine):
    """Google's Gemini, for any app."""

    name = "gemini"
    label = "Google Gemini"
    needs_key = True

    @property
    def cost(self) -> str:
        return "Google's price for each token; it has a free allowance with limits."

    @property
    def leaves_computer(self) -> bool:
        return not (self._address and is_loopback(self._address))

    @property
    def model_name(self) -> str:
        return self.setup.choice(self.name).model or os.environ.get("GEMINI_MODEL") or DEFAULT_MODEL

    def available(self) -> Availability:
        if self.setup.keys.state(self.name).is_set:
            return Availability(available=True)
        return Availability(
            available=False, reason="it has no API key", hint="Set a key under Settings, or GEMINI_API_KEY."
        )

    def model(self) -> TextModel:
        key = self.setup.keys.get(self.name) or ""
        return _Gemini(self.label, self.model_name, key, self._address, self.limits)

    @property
    def _address(self) -> str | None:
        return self.setup.choice(self.name).base_url or os.environ.get("GOOGLE_GEMINI_BASE_URL") or None


class _Gemini:
    def __init__(self, label: str, model: str, key: str, address: str | None, limits: Limits) -> None:
        self.label, self.model = label, model
        self.context: int | None = _CONTEXT
        self._key, self._address, self._limits = key, address, limits

    async def stream(self, prompt: Prompt) -> AsyncIterator[Piece]:
        from google import genai
        from google.genai import errors, types

        logging.getLogger("google_genai").setLevel(logging.WARNING)
        options = types.HttpOptions(
            base_url=self._address, timeout=_TIMEOUT_MS, retry_options=types.HttpRetryOptions(attempts=1)
        )
        client = genai.Client(api_key=self._key, vertexai=False, http_options=options).aio
        try:
            answers = await client.models.generate_content_stream(
                model=self.model, contents=_contents(prompt, types), config=_config(prompt, types)
            )
            has_come = False
            async for answer in answers:
                has_come = True
                for piece in _pieces(answer):
                    yield piece
            if not has_come:
                raise faults.empty(self.label)
        except errors.APIError as error:
            raise faults.of_refusal(self.label, self.model, _refusal(error)) from None
        except faults.ModelFault:
            raise
        except ValueError as error:
            raise faults.garbled(self.label) from error
        except Exception as error:
            fault = faults.of_transport(self.label, error)
            if fault is None:
                raise
            raise fault from error
        finally:
            await client.aclose()


def _contents(prompt: Prompt, types: Any) -> list[Any]:
    return [
        types.Content(role="model" if turn.role == "model" else "user", parts=[types.Part(text=turn.text)])
        for turn in prompt.turns
    ]


def _config(prompt: Prompt, types: Any) -> Any:
    structured = {"response_mime_type": "application/json", "response_json_schema": prompt.schema}
    return types.GenerateContentConfig(
        system_instruction=prompt.system,
        temperature=prompt.temperature,
        max_output_tokens=prompt.max_tokens or _MOST_OUTPUT,
        automatic_function_calling=types.AutomaticFunctionCallingConfig(disable=True),
        **(structured if prompt.schema else {}),
    )


def _pieces(answer: Any) -> list[Piece]:
    pieces: list[Piece] = []
    feedback = answer.prompt_feedback
    if feedback is not None and feedback.block_reason is not None:
        pieces.append(Piece(ending=Ending.BLOCKED))
    for candidate in (answer.candidates or [])[:1]:
        for part in (candidate.content.parts if candidate.content else None) or []:
            if part.text:
                pieces.append(Piece(text=part.text, is_thought=bool(part.thought)))
        if candidate.finish_reason is not None:
            reason = str(getattr(candidate.finish_reason, "value", candidate.finish_reason))
            pieces.append(Piece(ending=_ENDINGS.get(reason, Ending.OTHER)))
    usage = answer.usage_metadata
    if usage is not None:
        written = (usage.candidates_token_count or 0) + (usage.thoughts_token_count or 0)
        pieces.append(Piece(usage=Usage(prompt=usage.prompt_token_count or 0, answer=written)))
    return pieces or [Piece()]


def _refusal(error: Any) -> faults.Refusal:
    details = error.details if isinstance(error.details, dict) else {}
    inner = details.get("error", details)
    listed = inner.get("details", []) if isinstance(inner, dict) else []
    delays = [each.get("retryDelay") for each in listed if isinstance(each, dict) and "retryDelay" in each]
    headers = getattr(error.response, "headers", None) or {}
    wait = faults.seconds_in(headers.get("retry-after") or headers.get("Retry-After"))
    if wait is None and delays:
        wait = faults.seconds_in(delays[0])
    quotas = " ".join(str(each.get("violations", "")) for each in listed if isinstance(each, dict))
    detail = f"{error.status or ''} {error.message or ''} {quotas}"
    return faults.Refusal(status=int(error.code or 0), detail=detail, wait_s=wait)
