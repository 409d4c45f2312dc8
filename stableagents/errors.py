"""The one error that StableAgents raises on purpose; its kind decides how each edge answers.

A message says what failed, with which value; the hint says what to do next. The kind alone decides the HTTP status,
the IPC answer and the exit code, so no edge needs a table of its own.
"""

from __future__ import annotations

from enum import Enum
from typing import Any


class Kind(Enum):
    """What went wrong, by what the caller can do about it: (code, HTTP status, title, exit code)."""

    INVALID = ("invalid", 422, "The request can't be used as it is", 2)
    MALFORMED = ("malformed", 400, "The request can't be read", 2)
    UNAUTHENTICATED = ("unauthenticated", 401, "This caller has not shown who it is", 4)
    FORBIDDEN = ("forbidden", 403, "This caller may not do that", 4)
    NOT_FOUND = ("not_found", 404, "There is no such thing", 3)
    CONFLICT = ("conflict", 409, "That doesn't fit the present state", 5)
    TOO_LARGE = ("too_large", 413, "That is too large", 2)
    UNSUPPORTED = ("unsupported", 415, "That form of request is not taken", 2)
    TOO_MANY = ("too_many", 429, "Too much at once", 6)
    STORAGE = ("storage", 507, "The disk can't take it", 7)
    UNAVAILABLE = ("unavailable", 503, "Not available right now", 6)
    TIMEOUT = ("timeout", 504, "It took too long", 6)
    PROVIDER = ("provider", 502, "The model provider failed", 8)
    FAILED = ("failed", 422, "It was tried and did not work", 1)

    def __init__(self, code: str, http_status: int, title: str, exit_code: int) -> None:
        self.code = code
        self.http_status = http_status
        self.title = title
        self.exit_code = exit_code


class StableAgentsError(Exception):
    """A failure that a person can be told about.

    ``message`` is one sentence with the value at fault, ``hint`` the next thing to do, ``code`` a stable name for
    programs (by default the kind's own).
    """

    def __init__(self, message: str, *, kind: Kind = Kind.FAILED, hint: str | None = None, code: str | None = None):
        super().__init__(message)
        self.message = message
        self.kind = kind
        self.hint = hint
        self.code = code or kind.code

    def as_answer(self) -> dict[str, Any]:
        """The IPC answer for this error: ``{'success': False, 'error', 'code', 'kind'[, 'hint']}``."""
        answer: dict[str, Any] = {"success": False, "error": self.message, "code": self.code, "kind": self.kind.code}
        if self.hint:
            answer["hint"] = self.hint
        return answer

    def as_problem(self) -> dict[str, Any]:
        """The problem document for this error, as RFC 9457 has it, with ``success`` and ``code`` beside it."""
        problem: dict[str, Any] = {
            "type": f"urn:stableagents:error:{self.code}",
            "title": self.kind.title,
            "status": self.kind.http_status,
            "detail": self.message,
            "success": False,
            "code": self.code,
        }
        if self.hint:
            problem["hint"] = self.hint
        return problem


# Answers that were not made from an error have a code alone.
_KINDS = {kind.code: kind for kind in Kind} | {
    "ipc_timeout": Kind.TIMEOUT,
    "channel_closed": Kind.UNAVAILABLE,
    "channel_full": Kind.UNAVAILABLE,
    "bad_message": Kind.INVALID,
    "unknown_type": Kind.INVALID,
}


_BY_TITLE = {kind.title: kind for kind in Kind}


def error_in_problem(problem: dict[str, Any]) -> StableAgentsError:
    """The error that a problem document of our API tells of; the title names its kind."""
    hint = problem.get("hint")
    return StableAgentsError(
        str(problem.get("detail", "That could not be done.")),
        kind=_BY_TITLE.get(str(problem.get("title")), Kind.FAILED),
        hint=str(hint) if hint else None,
        code=str(problem["code"]) if "code" in problem else None,
    )


def error_in(answer: dict[str, Any]) -> StableAgentsError | None:
    """The error that an IPC answer tells of; ``None`` for a good answer."""
    if answer.get("success") is True:
        return None
    code, hint = str(answer.get("code", "failed")), answer.get("hint")
    kind = _KINDS.get(str(answer.get("kind", code)), Kind.FAILED)
    message = str(answer.get("error", "That could not be done."))
    return StableAgentsError(message, kind=kind, hint=str(hint) if hint else None, code=code)
