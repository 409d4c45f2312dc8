"""The rules of the list of names."""

from __future__ import annotations

from typing import Any

from storage import Storage

MAX_LENGTH = 200


class PersonError(ValueError):
    """That is no name to keep; the message says why, ``field`` is the one at fault."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


class People:
    """Names and surnames, ordered by surname; the last change or removal can be undone."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._before: dict[str, Any] | None = None

    def matching(self, prefix: str) -> list[dict[str, Any]]:
        """Those whose surname begins with ``prefix``, in any case."""
        wanted = prefix.strip().casefold()
        found = [person for person in self._storage.all("people") if person["surname"].casefold().startswith(wanted)]
        return sorted(found, key=lambda person: (person["surname"].casefold(), person["name"].casefold()))

    def get(self, number: int) -> dict[str, Any] | None:
        return next((person for person in self._storage.all("people") if person["id"] == number), None)

    def create(self, name: str, surname: str) -> int:
        """Keep a new one. Raises ``PersonError``. Returns its number."""
        return self._storage.add("people", _read(name, surname))

    def update(self, number: int, name: str, surname: str) -> None:
        read = _read(name, surname)
        self._before = self.get(number)
        self._storage.change({**read, "id": number})

    def delete(self, number: int) -> None:
        self._before = self.get(number)
        self._storage.remove(number)

    def undo(self) -> bool:
        """Take back the last update or removal."""
        before, self._before = self._before, None
        if before is None:
            return False
        if self.get(before["id"]) is None:
            self._storage.add("people", before)
        else:
            self._storage.change(before)
        return True


def _read(name: str, surname: str) -> dict[str, str]:
    for field, typed in {"name": name, "surname": surname}.items():
        if len(typed) > MAX_LENGTH:
            raise PersonError(f"At most {MAX_LENGTH} letters, please.", field)
    if not surname.strip():
        raise PersonError("Write a surname.", "surname")
    return {"name": " ".join(name.split()), "surname": " ".join(surname.split())}
