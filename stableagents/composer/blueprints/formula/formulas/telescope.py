"""How many times a telescope magnifies, and how wide the light leaves it."""

from __future__ import annotations

from decimal import Decimal


def work_out(telescope: Decimal, eyepiece: Decimal, aperture: Decimal | None) -> list[tuple[str, str]]:
    """``telescope`` and ``eyepiece`` are focal lengths; all are in millimetres."""
    times = telescope / eyepiece
    return [
        ("Magnification", _short(times)),
        *([("Exit pupil", f"{_short(aperture / times)} mm")] if aperture is not None else []),
    ]


def _short(figure: Decimal) -> str:
    return f"{figure:,.4f}".rstrip("0").rstrip(".")
