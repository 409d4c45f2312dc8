"""Ohm's law: from any two of voltage, current, resistance and power the other two."""

from __future__ import annotations

from decimal import Decimal


def work_out(
    voltage: Decimal | None, current: Decimal | None, resistance: Decimal | None, power: Decimal | None
) -> list[tuple[str, str]]:
    """In volts, amperes, ohms and watts; two of them are ``None``."""
    given = (voltage, current, resistance, power)
    try:
        found = all_four(*given)
    except ArithmeticError:
        raise ValueError("With these numbers there is no result.") from None
    shown = zip(("Voltage", "Current", "Resistance", "Power"), ("V", "A", "Ω", "W"), given, found, strict=True)
    return [(name, f"{value:.4g} {unit}") for name, unit, known, value in shown if known is None]


def all_four(*given: Decimal | None) -> tuple[Decimal, Decimal, Decimal, Decimal]:
    """Voltage, current, resistance and power. Raises ``ValueError`` if not two of them are given."""
    match given:
        case Decimal() as voltage, Decimal() as current, None, None:
            pass
        case Decimal() as voltage, None, Decimal() as resistance, None:
            current = voltage / resistance
        case Decimal() as voltage, None, None, Decimal() as power:
            current = power / voltage
        case None, Decimal() as current, Decimal() as resistance, None:
            voltage = current * resistance
        case None, Decimal() as current, None, Decimal() as power:
            voltage = power / current
        case None, None, Decimal() as resistance, Decimal() as power:
            voltage = (power * resistance).sqrt()
            current = voltage / resistance
        case _:
            raise ValueError("Fill in two of the four; the other two follow.")
    return voltage, current, voltage / current, voltage * current
