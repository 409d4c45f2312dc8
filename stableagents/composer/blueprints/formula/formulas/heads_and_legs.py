"""Chickens and rabbits on a farm, from their heads and legs."""

from __future__ import annotations


def work_out(heads: int, legs: int) -> list[tuple[str, str]]:
    """How many have two legs and how many four. Raises ``ValueError`` where no whole numbers fit."""
    if legs % 2 or not 2 * heads <= legs <= 4 * heads:
        raise ValueError("There is no solution: no such number of animals has so many heads and legs.")
    four = legs // 2 - heads
    return [("Rabbits, with four legs", f"{four:,}"), ("Chickens, with two legs", f"{heads - four:,}")]
