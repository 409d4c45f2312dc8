"""The distance between two places on the globe, along the shortest way."""

from __future__ import annotations

from math import atan2, cos, degrees, radians, sin

from globe import KM_A_MILE, kilometres_between
from logic import Made, Typed, number_in, plain

WINDS = ("N", "NE", "E", "SE", "S", "SW", "W", "NW")


def work_out(typed: Typed, changed: str) -> Made:
    latitudes = [float(number_in(typed, f"latitude_{place}", -90, 90)) for place in "ab"]
    longitudes = [float(number_in(typed, f"longitude_{place}", -180, 180)) for place in "ab"]
    km = kilometres_between(latitudes[0], longitudes[0], latitudes[1], longitudes[1])
    (south, north), (west, east) = map(radians, latitudes), map(radians, longitudes)
    x, y = sin(east - west) * cos(north), cos(south) * sin(north) - sin(south) * cos(north) * cos(east - west)
    course = degrees(atan2(x, y)) % 360
    kilometres, miles = ("Kilometres", plain(km, 1)), ("Miles", plain(km / KM_A_MILE, 1))
    rows = [miles, kilometres] if typed["unit"] == "Miles" else [kilometres, miles]
    return Made([*rows, ("Course at the start", f"{course:.0f}° {WINDS[round(course / 45) % 8]}")])
