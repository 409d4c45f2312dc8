"""Free fall without air: time and speed from a height."""

from __future__ import annotations

from decimal import Decimal

GRAVITY = Decimal("9.80665")  # metres per second squared


def work_out(height: Decimal) -> list[tuple[str, str]]:
    """``height`` in metres."""
    seconds = (2 * height / GRAVITY).sqrt()
    speed = GRAVITY * seconds
    return [
        ("Time of the fall", f"{seconds:.2f} s"),
        ("Speed at the ground", f"{speed:.2f} m/s"),
        ("In kilometres per hour", f"{speed * Decimal('3.6'):.1f} km/h"),
    ]
