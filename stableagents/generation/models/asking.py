"""The values between the engines and a model: a prompt, the pieces of an answer, how it ended, what it used."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from stableagents.generation.spending import Allowance


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn of the talk; ``role`` is user or model."""

    role: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """What a model is asked. ``schema`` is a JSON schema that the answer must follow, where the model can do that."""

    system: str
    turns: tuple[Turn, ...]
    schema: dict[str, Any] | None = None
    max_tokens: int | None = None
    temperature: float = 0.2

    def followed_by(self, answer: str, request: str) -> Prompt:
        """The same talk with one more answer and request, free of a schema."""
        return replace(self, turns=(*self.turns, Turn("model", answer), Turn("user", request)), schema=None)

    @property
    def characters(self) -> int:
        return len(self.system) + sum(len(turn.text) for turn in self.turns)


class Ending(Enum):
    """Why a model stopped."""

    DONE = "done"
    LENGTH = "length"
    BLOCKED = "blocked"
    RECITATION = "recitation"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """Tokens that were read and written."""

    prompt: int = 0
    answer: int = 0

    def __add__(self, other: Usage) -> Usage:
        return Usage(prompt=self.prompt + other.prompt, answer=self.answer + other.answer)


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A part of an answer as it comes. ``is_thought`` text shows that the model is alive, and is not the answer."""

    text: str = ""
    is_thought: bool = False
    ending: Ending | None = None
    usage: Usage | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How long, how often, how much. Times in seconds; ``retries`` counts tries after a failure that may pass."""

    retries: int = 4
    first_delay_s: float = 1.0
    longest_delay_s: float = 60.0
    stall_s: float = 90.0
    whole_s: float = 1200.0
    characters: int = 400_000
    continuations: int = 4
    look_s: float = 0.05
    allowance: Allowance | None = None  # of the day


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A whole answer. ``is_whole`` is False where it broke off at a limit."""

    text: str
    usage: Usage
    is_whole: bool = True


class TextModel(Protocol):
    """A model behind some protocol. ``context`` is its size in tokens where that is known, or was learned."""

    context: int | None

    @property
    def label(self) -> str: ...
    @property
    def model(self) -> str: ...

    def stream(self, prompt: Prompt) -> AsyncIterator[Piece]:
        """The answer as it comes. Raises ``ModelFault``. Ends its connection when it is closed."""
        ...


CHARACTERS_PER_TOKEN = 3.2  # of code and prose mixed; on the careful side


def tokens_of(characters: int) -> int:
    """About how many tokens that many characters are."""
    return int(characters / CHARACTERS_PER_TOKEN) + 1
