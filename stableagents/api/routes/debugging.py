"""``POST /debug/faults/{kind}``: with ``STABLEAGENTS_DEBUG=true`` alone, faults to order, to see them being healed."""

from __future__ import annotations

import os
from enum import StrEnum

from fastapi import APIRouter

router = APIRouter(tags=["debug"], include_in_schema=False)


class Fault(StrEnum):
    """What may be ordered."""

    SPIN = "spin"
    EXIT = "exit"


@router.post("/debug/faults/{kind}")
async def make_fault(kind: Fault) -> None:
    """Keep the event loop busy for ever, or end this process at once. There is no answer."""
    if kind is Fault.EXIT:
        os._exit(3)
    while True:
        pass
