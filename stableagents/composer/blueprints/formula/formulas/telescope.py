"""How many times a telescope magnifies, and how wide the light leaves it."""

from __future__ import annotations

from decimal import Decimal

from logic import as_number


def work_out(telescope: Decimal, eyepiece: Decimal, aperture: Decimal | None) -> list[tuple[str, str]]:
    """``telescope`` and ``eyepiece`` are focal lengths; all are in millimetres."""
    times = telescope / eyepiece
    return [
        ("Magnification", as_number(times)),
        *([("Exit pupil", f"{as_number(aperture / times)} mm")] if aperture is not None else []),
    ]
