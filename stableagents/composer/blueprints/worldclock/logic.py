"""The rules of a world clock: cities, their time now, and how far that is from here."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from storage import Storage

CITIES = {
    "Amsterdam": "Europe/Amsterdam", "Athens": "Europe/Athens", "Auckland": "Pacific/Auckland",
    "Bangkok": "Asia/Bangkok", "Barcelona": "Europe/Madrid", "Beijing": "Asia/Shanghai", "Berlin": "Europe/Berlin",
    "Bogotá": "America/Bogota", "Boston": "America/New_York", "Brussels": "Europe/Brussels",
    "Buenos Aires": "America/Argentina/Buenos_Aires", "Cairo": "Africa/Cairo", "Cape Town": "Africa/Johannesburg",
    "Casablanca": "Africa/Casablanca", "Chicago": "America/Chicago", "Copenhagen": "Europe/Copenhagen",
    "Delhi": "Asia/Kolkata", "Denver": "America/Denver", "Dubai": "Asia/Dubai", "Dublin": "Europe/Dublin",
    "Helsinki": "Europe/Helsinki", "Hong Kong": "Asia/Hong_Kong", "Honolulu": "Pacific/Honolulu",
    "Istanbul": "Europe/Istanbul", "Jakarta": "Asia/Jakarta", "Johannesburg": "Africa/Johannesburg",
    "Karachi": "Asia/Karachi", "Kolkata": "Asia/Kolkata", "Lagos": "Africa/Lagos", "Lima": "America/Lima",
    "Lisbon": "Europe/Lisbon", "London": "Europe/London", "Los Angeles": "America/Los_Angeles",
    "Madrid": "Europe/Madrid", "Manila": "Asia/Manila", "Melbourne": "Australia/Melbourne",
    "Mexico City": "America/Mexico_City", "Milan": "Europe/Rome", "Montréal": "America/Toronto",
    "Moscow": "Europe/Moscow", "Mumbai": "Asia/Kolkata", "Munich": "Europe/Berlin", "Nairobi": "Africa/Nairobi",
    "New York": "America/New_York", "Oslo": "Europe/Oslo", "Paris": "Europe/Paris", "Prague": "Europe/Prague",
    "Reykjavík": "Atlantic/Reykjavik", "Rio de Janeiro": "America/Sao_Paulo", "Rome": "Europe/Rome",
    "San Francisco": "America/Los_Angeles", "Santiago": "America/Santiago", "São Paulo": "America/Sao_Paulo",
    "Seattle": "America/Los_Angeles", "Seoul": "Asia/Seoul", "Shanghai": "Asia/Shanghai", "Singapore": "Asia/Singapore",
    "Stockholm": "Europe/Stockholm", "Sydney": "Australia/Sydney", "Taipei": "Asia/Taipei", "Tehran": "Asia/Tehran",
    "Tokyo": "Asia/Tokyo", "Toronto": "America/Toronto", "UTC": "UTC", "Vancouver": "America/Vancouver",
    "Vienna": "Europe/Vienna", "Warsaw": "Europe/Warsaw", "Washington": "America/New_York", "Zurich": "Europe/Zurich",
}  # fmt: skip


class Clocks:
    """The cities that are shown, in the order in which they were added."""

    def __init__(self, storage: Storage, first: list[str]) -> None:
        self._storage = storage
        if not storage.setting("filled", ""):
            storage.set_setting("filled", "yes")
            for city in first:
                self.add(city)

    def cities(self) -> list[tuple[int, str]]:
        """The number and the name of each city that is shown."""
        return [(one["id"], one["city"]) for one in self._storage.all("cities") if one["city"] in CITIES]

    def add(self, city: str) -> bool:
        """Show a city, too. Returns whether it was not there yet."""
        is_new = city in CITIES and city not in [name for _number, name in self.cities()]
        if is_new:
            self._storage.add("cities", {"city": city})
        return is_new

    def remove(self, number: int) -> None:
        self._storage.remove(number)


def time_in(city: str, now: datetime) -> datetime:
    """The time in a city at a moment, which has a time zone."""
    return now.astimezone(ZoneInfo(CITIES[city]))


def is_day(there: datetime) -> bool:
    """Whether it is day, from 6 to 18 o'clock, whatever the season."""
    return 6 <= there.hour < 18


def difference(city: str, now: datetime) -> str:
    """How far a city's clock is from the one of ``now``, as +5:30."""
    there, here = time_in(city, now).utcoffset(), now.utcoffset()
    minutes = int(((there or timedelta()) - (here or timedelta())).total_seconds() // 60)
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60}:{abs(minutes) % 60:02}"
