"""Ohm's law: voltage is current times resistance."""

from __future__ import annotations

from decimal import Decimal


def work_out(voltage: Decimal, resistance: Decimal) -> list[tuple[str, str]]:
    """``voltage`` in volts, ``resistance`` in ohms."""
    current = voltage / resistance
    return [("Current", f"{current:.4g} A"), ("Power", f"{voltage * current:.4g} W")]
