"""Kinetic energy: half the mass times the speed squared."""

from __future__ import annotations

from decimal import Decimal


def work_out(mass: Decimal, speed: Decimal) -> list[tuple[str, str]]:
    """``mass`` in kg, ``speed`` in m/s."""
    energy = mass * speed**2 / 2
    height = energy / (mass * Decimal("9.80665"))
    return [
        ("Kinetic energy", f"{energy:,.2f} J"),
        ("Momentum", f"{mass * speed:,.2f} kg·m/s"),
        ("Like a fall from", f"{height:,.2f} m"),
    ]
