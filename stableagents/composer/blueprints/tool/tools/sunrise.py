"""When the sun rises and sets at a place, by the equations of NOAA, within about a minute."""

from __future__ import annotations

import math

from logic import Made, Typed, day_in, number_in

EDGE = math.radians(90.833)  # from above to the upper edge of the sun at the horizon, as the air bends its light
TWILIGHT = math.radians(96)


def work_out(typed: Typed, changed: str) -> Made:
    day = day_in(typed, "day")
    latitude = math.radians(float(number_in(typed, "latitude", -90, 90)))
    longitude = float(number_in(typed, "longitude", -180, 180))
    hours = float(number_in(typed, "hours", -12, 14))
    century = (day.toordinal() - 730120 + 0.5 - hours / 24) / 36525
    decline, equation = _sun(century)
    noon = 720 - 4 * longitude - equation + 60 * hours
    half = _half(latitude, decline, EDGE)
    is_up = math.sin(latitude) * math.sin(decline) > 0
    if half is None:
        return Made(
            [
                ("Sunrise", "The sun does not set" if is_up else "The sun does not rise"),
                ("Highest at", _clock(noon)),
                ("Day length", "24:00" if is_up else "0:00"),
            ]
        )
    dawn = _half(latitude, decline, TWILIGHT)
    light = [("Dawn", _clock(noon - dawn)), ("Dusk", _clock(noon + dawn))] if dawn is not None else []
    length = round(2 * half)
    return Made(
        [
            ("Sunrise", _clock(noon - half)),
            ("Sunset", _clock(noon + half)),
            ("Day length", f"{length // 60}:{length % 60:02}"),
            ("Highest at", _clock(noon)),
            *light,
        ]
    )


def _sun(century: float) -> tuple[float, float]:
    """How far the sun is from the equator, and how many minutes a sundial is ahead of a clock."""
    mean = math.radians((280.46646 + century * (36000.76983 + 0.0003032 * century)) % 360)
    anomaly = math.radians(357.52911 + century * (35999.05029 - 0.0001537 * century))
    orbit = 0.016708634 - century * (0.000042037 + 0.0000001267 * century)
    centre = (1.914602 - century * 0.004817) * math.sin(anomaly)
    centre += 0.019993 * math.sin(2 * anomaly) + 0.000289 * math.sin(3 * anomaly)
    node = math.radians(125.04 - 1934.136 * century)
    seen = mean + math.radians(centre - 0.00569 - 0.00478 * math.sin(node))
    tilt = math.radians(23.439291 - 0.013004 * century + 0.00256 * math.cos(node))
    part = math.tan(tilt / 2) ** 2
    equation = part * math.sin(2 * mean) - 2 * orbit * math.sin(anomaly)
    equation += 4 * orbit * part * math.sin(anomaly) * math.cos(2 * mean)
    equation -= part**2 / 2 * math.sin(4 * mean) + 1.25 * orbit**2 * math.sin(2 * anomaly)
    return math.asin(math.sin(tilt) * math.sin(seen)), 4 * math.degrees(equation)


def _half(latitude: float, decline: float, height: float) -> float | None:
    """Minutes from the sun's highest place to where it is ``height`` from above; ``None`` where it never is."""
    below = math.cos(latitude) * math.cos(decline)
    cosine = (math.cos(height) - math.sin(latitude) * math.sin(decline)) / below if below else 2.0
    return 4 * math.degrees(math.acos(cosine)) if -1 <= cosine <= 1 else None


def _clock(minutes: float) -> str:
    whole = round(minutes) % 1440
    return f"{whole // 60:02}:{whole % 60:02}"
