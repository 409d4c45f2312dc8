"""What a start does first: see whether there is all it needs, and have the zygote load the servers meanwhile."""

from __future__ import annotations

import io
import sys
from importlib.machinery import PathFinder

from stableagents.environment import base_environment
from stableagents.supervisor.begin import Begun, begin

PRELOAD = (
    "frontend.server",  # first, as it is light: a window has its page while the API server's modules are loaded
    "stableagents.api_server",
    "uvicorn.protocols.http.auto",
    "uvicorn.lifespan.on",
)

TYPE_CHECKING = False  # as typing has it, which takes a while to load
if TYPE_CHECKING:
    from collections.abc import Sequence

CORE = ("fastapi", "uvicorn", "google.genai", "requests")
_PREPARES = "--install-system-packages"

_begun: list[Begun] = []


def is_prepared(argv: Sequence[str]) -> bool:
    """Whether there is nothing to prepare, which nearly every start finds: the rest of the preparing isn't loaded."""
    return _PREPARES not in argv and has_everything()


def has_everything() -> bool:
    """Whether this Python has the packages that the product can't do without."""
    return all(_is_there(name) for name in CORE)


def _is_there(name: str) -> bool:
    place: Sequence[str] | None = None
    parts = name.split(".")
    for end in range(1, len(parts) + 1):
        found = PathFinder.find_spec(".".join(parts[:end]), place)
        if found is None:
            return False
        place = list(found.submodule_search_locations or ())
    return True


def begin_early() -> None:
    """Start the zygote now, where there is one; ``take_begun`` has it later. Should this process end, so does it."""
    if sys.platform == "linux":
        _begun.append(begin(PRELOAD, base_environment()))


def print_anything() -> None:
    """Have what is printed replace the characters that a terminal's encoding lacks; a sign must end no process."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def take_begun() -> Begun | None:
    """The zygote that was started early, once."""
    return _begun.pop() if _begun else None
