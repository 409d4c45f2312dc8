"""A connection as its client's own end of it looks: what every system is asked about."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ends:
    """Packed addresses and ports: ``near`` is the client's own end, ``far`` is ours."""

    near: bytes
    near_port: int
    far: bytes
    far_port: int
