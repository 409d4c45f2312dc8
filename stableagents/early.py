"""What a start does first: the zygote begins to load the servers while this process still loads its own modules."""

from __future__ import annotations

import sys

from stableagents.environment import base_environment
from stableagents.supervisor.begin import Begun, begin

PRELOAD = (
    "stableagents.api_server",
    "frontend.server",
    "uvicorn.protocols.http.auto",
    "uvicorn.protocols.websockets.auto",
    "uvicorn.lifespan.on",
)

_begun: list[Begun] = []


def begin_early() -> None:
    """Start the zygote now, where there is one; ``take_begun`` has it later. Should this process end, so does it."""
    if sys.platform == "linux":
        _begun.append(begin(PRELOAD, base_environment()))


def take_begun() -> Begun | None:
    """The zygote that was started early, once."""
    return _begun.pop() if _begun else None
