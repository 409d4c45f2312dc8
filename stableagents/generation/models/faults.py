"""What can go wrong with a model's provider: a plain sentence, a next step, and whether trying again helps."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass

from stableagents.errors import Kind, StableAgentsError
from stableagents.logs import redact

_TRANSPORT = frozenset({"httpx", "httpx2", "httpcore", "httpcore2", "aiohttp", "anyio", "h11", "requests", "ssl"})
_MAX_TOLD = 160


class ModelFault(StableAgentsError):
    """A failure of a provider. ``is_passing``: trying again may help, after ``wait_s`` where the provider said so.
    ``context`` is how many tokens the model reads, where a request was longer and the provider said so."""

    def __init__(
        self,
        message: str,
        *,
        kind: Kind = Kind.PROVIDER,
        code: str,
        hint: str | None = None,
        is_passing: bool = False,
        wait_s: float | None = None,
        context: int | None = None,
    ) -> None:
        super().__init__(message, kind=kind, hint=hint, code=code)
        self.is_passing = is_passing
        self.wait_s = wait_s
        self.context = context


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A provider's answer with an error status. ``detail`` is its own text, ``wait_s`` what it asks to wait."""

    status: int
    detail: str
    wait_s: float | None = None


def of_refusal(label: str, model: str, refusal: Refusal) -> ModelFault:
    """The fault in an answer with an error status."""
    status, lowered = refusal.status, refusal.detail.lower()
    if status in (401, 403) or "api key" in lowered or "api_key" in lowered:
        return ModelFault(
            f"{label} does not take the API key.", code="key_refused", hint="Set another key under Settings."
        )
    if status == 404 or (status == 400 and "model" in lowered and ("not found" in lowered or "not exist" in lowered)):
        return ModelFault(
            f"{label} has no model {model[:80]!r}.", code="model_not_found", hint="Choose another model under Settings."
        )
    if status == 429:
        return _rate_limited(label, refusal)
    # Before the rest, as some servers call it a fault of their own.
    if any(
        word in lowered for word in ("response_format", "json_schema", "response_schema", "responseschema", "grammar")
    ):
        return of_schema(label)
    if status == 408 or status >= 500:
        return ModelFault(
            f"{label} is out of order for the moment (status {status}).",
            kind=Kind.TIMEOUT if status in (408, 504) else Kind.UNAVAILABLE if status == 503 else Kind.PROVIDER,
            code="provider_failed",
            hint="Try again in a few minutes, or choose another provider.",
            is_passing=True,
            wait_s=refusal.wait_s,
        )
    if "context" in lowered or "too long" in lowered or "token" in lowered:
        return ModelFault(
            f"The request is too long for {model[:80]!r}.",
            code="prompt_too_long",
            hint="Say less at once, or choose a model with a larger context.",
            context=_context_in(lowered),
        )
    return ModelFault(
        f"{label} refused the request (status {status}): {_one_line(refusal.detail)}",
        code="request_refused",
        hint="Choose another model or provider under Settings.",
    )


def of_schema(label: str) -> ModelFault:
    """A server that takes no schema; the same can be asked for in plain text."""
    return ModelFault(f"{label} takes no schema.", code="schema_not_taken")


def _rate_limited(label: str, refusal: Refusal) -> ModelFault:
    lowered = refusal.detail.lower()
    is_spent = "insufficient_quota" in lowered or "billing" in lowered or "perday" in lowered.replace(" ", "")
    hint = "Wait a while, or choose another provider." if not is_spent else "Look at your plan with the provider."
    return ModelFault(
        f"{label} takes no more requests {'until the quota is renewed' if is_spent else 'right now'}.",
        kind=Kind.TOO_MANY,
        code="quota_spent" if is_spent else "rate_limited",
        hint=hint,
        is_passing=not is_spent or refusal.wait_s is not None,
        wait_s=refusal.wait_s,
    )


def of_transport(label: str, error: BaseException) -> ModelFault | None:
    """The fault in a connection's failure; None for an error that is none of a connection's."""
    chain = _chain(error)
    if not any(_is_transport(each) for each in chain):
        return None
    text = " ".join(f"{type(each).__name__} {each}" for each in chain).lower()
    if "timeout" in text or "timed out" in text:
        return stalled(label)
    if "certificate" in text:
        return ModelFault(
            f"The connection to {label} is not trusted: its certificate can't be checked.",
            code="certificate_refused",
            hint="Look at this computer's date and network.",
        )
    if any(
        word in text for word in ("connecterror", "refused", "name or service", "getaddrinfo", "unreachable", "resolve")
    ):
        return ModelFault(
            f"{label} can't be reached.",
            kind=Kind.UNAVAILABLE,
            code="provider_unreachable",
            hint="Look whether the network or the local model server is there, or use the built-in composer.",
            is_passing=True,
        )
    return ModelFault(
        f"The connection to {label} broke off.",
        code="connection_lost",
        hint="Try again; the description is kept.",
        is_passing=True,
    )


def stalled(label: str) -> ModelFault:
    """A server that accepts and then says nothing."""
    return ModelFault(
        f"{label} stopped answering.",
        kind=Kind.TIMEOUT,
        code="provider_stalled",
        hint="Try again later, or choose another provider.",
        is_passing=True,
    )


def garbled(label: str) -> ModelFault:
    """An answer that is not what the protocol says."""
    return ModelFault(
        f"{label} sent an answer that can't be read.",
        code="bad_answer",
        hint="Try again, or choose another model.",
        is_passing=True,
    )


def empty(label: str) -> ModelFault:
    return ModelFault(
        f"{label} sent an empty answer.",
        code="empty_answer",
        hint="Try again, say it in other words, or choose another model.",
        is_passing=True,
    )


def blocked(label: str) -> ModelFault:
    return ModelFault(
        f"{label} refused this description for its safety rules.",
        code="blocked_by_safety",
        hint="Say it in other words, or choose another provider.",
    )


def recited(label: str) -> ModelFault:
    return ModelFault(
        f"{label} stopped because its answer was too close to a text that it knows.",
        code="blocked_by_recitation",
        hint="Say what is special about your app, or choose another provider.",
        is_passing=True,
    )


def change_not_applied(label: str) -> ModelFault:
    return ModelFault(
        f"{label} wrote a change that fits nowhere in the files; nothing was changed.",
        code="change_not_applied",
        hint="Say which part of the app you mean, ask for one thing at a time, or choose a larger model.",
    )


def nothing_to_use(label: str) -> ModelFault:
    return ModelFault(
        f"{label} answered without an app in it.",
        code="no_files_in_answer",
        hint="Choose a larger model, say it in other words, or use the built-in composer.",
    )


def _context_in(refusal: str) -> int | None:
    """The size that a refusal names, as in "context window of 2048" or "context size (4096 tokens)"."""
    match = re.search(r"context[ _](?:window|size|length)\D{0,12}(\d{3,7})", refusal) or re.search(
        r'"?n_ctx"?\D{0,4}(\d{3,7})', refusal
    )
    return int(match[1]) if match else None


def seconds_in(value: object) -> float | None:
    """The seconds in a Retry-After header, a date in it included, or in a RetryInfo's ``3.5s``."""
    text = str(value or "").strip()
    match = re.fullmatch(r"(\d+(?:\.\d+)?)\s*(ms|s)?", text)
    if match:
        return float(match[1]) / (1000 if match[2] == "ms" else 1)
    if "GMT" in text:
        import time
        from email.utils import parsedate_to_datetime

        try:
            return max(0.0, parsedate_to_datetime(text).timestamp() - time.time())
        except ValueError:
            return None
    return None


def _chain(error: BaseException) -> list[BaseException]:
    found: list[BaseException] = []
    current: BaseException | None = error
    while current is not None and len(found) < 6:
        found.append(current)
        current = current.__cause__ or current.__context__
    return found


def _is_transport(error: BaseException) -> bool:
    root = type(error).__module__.partition(".")[0]
    return root in _TRANSPORT or isinstance(error, OSError | asyncio.IncompleteReadError | asyncio.TimeoutError)


def _one_line(text: str) -> str:
    return " ".join(redact(text).split())[:_MAX_TOLD] or "no reason given"
