"""The distance between two places on the globe, along the shortest way."""

from __future__ import annotations

from math import asin, atan2, cos, degrees, radians, sin, sqrt

from logic import Made, Typed, number_in, plain

RADIUS_KM = 6371.0088
KM_A_MILE = 1.609344
WINDS = ("N", "NE", "E", "SE", "S", "SW", "W", "NW")


def work_out(typed: Typed, changed: str) -> Made:
    south, north = (radians(number_in(typed, f"latitude_{place}", -90, 90)) for place in "ab")
    west, east = (radians(number_in(typed, f"longitude_{place}", -180, 180)) for place in "ab")
    half = sin((north - south) / 2) ** 2 + cos(south) * cos(north) * sin((east - west) / 2) ** 2
    km = 2 * RADIUS_KM * asin(min(1.0, sqrt(half)))
    x, y = sin(east - west) * cos(north), cos(south) * sin(north) - sin(south) * cos(north) * cos(east - west)
    course = degrees(atan2(x, y)) % 360
    kilometres, miles = ("Kilometres", plain(km, 1)), ("Miles", plain(km / KM_A_MILE, 1))
    rows = [miles, kilometres] if typed["unit"] == "Miles" else [kilometres, miles]
    return Made([*rows, ("Course at the start", f"{course:.0f}° {WINDS[round(course / 45) % 8]}")])
