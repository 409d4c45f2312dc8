"""Distances on the globe, taken as a ball of the earth's mean radius."""

from __future__ import annotations

from math import asin, cos, radians, sin, sqrt

RADIUS_KM = 6371.0088
KM_A_MILE = 1.609344


def kilometres_between(latitude: float, longitude: float, other_latitude: float, other_longitude: float) -> float:
    """The great-circle distance between two places in degrees, north and east (haversine)."""
    south, north = radians(latitude), radians(other_latitude)
    east = radians(other_longitude) - radians(longitude)
    half = sin((north - south) / 2) ** 2 + cos(south) * cos(north) * sin(east / 2) ** 2
    return 2 * RADIUS_KM * asin(min(1.0, sqrt(half)))
