"""The rules of a pet: hunger, mood and energy that fall with time, also while the app is closed. The time is given, in
seconds."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace

from storage import Storage

HOUR = 3600.0
STEP = 600.0  # seconds that are lived through at once
LONGEST = 60 * 24 * HOUR  # nothing gets worse after that
MAX_NAME = 30
# By how much each falls in an hour.
HUNGER, HUNGER_ASLEEP = 7.0, 3.0
BOREDOM, TIREDNESS, REST = 5.0, 6.0, 14.0
LOW = 25.0


@dataclass(frozen=True)
class Pet:
    """``food``, ``mood`` and ``energy`` go from 0 to 100; ``seen`` is when that was so."""

    name: str
    born: float
    seen: float
    food: float = 70.0
    mood: float = 70.0
    energy: float = 80.0
    is_asleep: bool = False

    def at(self, now: float) -> Pet:
        """The pet as it is now. It wakes by itself when it has slept enough."""
        pet, left = self, min(max(0.0, now - self.seen), LONGEST)
        while left > 0:
            pet = pet._after(min(left, STEP))
            left -= STEP
        return replace(pet, seen=max(now, self.seen))

    def _after(self, seconds: float) -> Pet:
        hours = seconds / HOUR
        food = within(self.food - hours * (HUNGER_ASLEEP if self.is_asleep else HUNGER))
        energy = within(self.energy + hours * (REST if self.is_asleep else -TIREDNESS))
        suffers = 2.0 if min(food, energy) < LOW else 0.0 if self.is_asleep else 1.0
        return replace(
            self,
            food=food,
            energy=energy,
            mood=within(self.mood - hours * BOREDOM * suffers),
            is_asleep=self.is_asleep and energy < 100,
        )

    @property
    def feels(self) -> str:
        """What can be seen: asleep, hungry, tired, sad, fine or happy; what is worst comes first."""
        if self.is_asleep:
            return "asleep"
        worst = min(("hungry", self.food), ("tired", self.energy), ("sad", self.mood), key=lambda one: one[1])
        if worst[1] < LOW:
            return worst[0]
        return "happy" if min(self.food, self.energy, self.mood) > 60 else "fine"

    @property
    def days(self) -> int:
        """Its age in whole days."""
        return int((self.seen - self.born) // (24 * HOUR))


class PetError(ValueError):
    """The pet does not want that; the message says why."""


class Care:
    """The one pet of the app; every change is kept at once."""

    def __init__(self, storage: Storage, first_name: str, now: float) -> None:
        self._storage = storage
        kept = json.loads(storage.setting("pet", "{}"))
        self.pet = Pet(**kept) if kept else Pet(name=first_name, born=now, seen=now)
        self.live(now)

    def live(self, now: float) -> None:
        """Let the time pass up to now."""
        self._keep(self.pet.at(now))

    def feed(self, now: float) -> None:
        """Raises ``PetError``."""
        pet = self._awake(now)
        if pet.food > 90:
            raise PetError(f"{pet.name} is full.")
        self._keep(replace(pet, food=within(pet.food + 30), mood=within(pet.mood + 3)))

    def play(self, now: float) -> None:
        """Raises ``PetError``."""
        pet = self._awake(now)
        if pet.energy < 15:
            raise PetError(f"{pet.name} is too tired to play.")
        if pet.food < 10:
            raise PetError(f"{pet.name} is too hungry to play.")
        self._keep(replace(pet, mood=within(pet.mood + 25), energy=within(pet.energy - 12), food=within(pet.food - 6)))

    def stroke(self, now: float) -> None:
        """Raises ``PetError``."""
        pet = self._awake(now)
        self._keep(replace(pet, mood=within(pet.mood + 8)))

    def sleep_or_wake(self, now: float) -> None:
        """Raises ``PetError``."""
        pet = self.pet.at(now)
        if not pet.is_asleep and pet.energy > 95:
            raise PetError(f"{pet.name} is not tired.")
        self._keep(replace(pet, is_asleep=not pet.is_asleep))

    def rename(self, text: str) -> None:
        """Raises ``PetError``."""
        name = " ".join(text.split())[:MAX_NAME]
        if not name:
            raise PetError("Write a name.")
        self._keep(replace(self.pet, name=name))

    def begin_again(self, now: float) -> None:
        """A new pet of the same name."""
        self._keep(Pet(name=self.pet.name, born=now, seen=now))

    def _awake(self, now: float) -> Pet:
        pet = self.pet.at(now)
        if pet.is_asleep:
            raise PetError(f"{pet.name} is asleep.")
        return pet

    def _keep(self, pet: Pet) -> None:
        self.pet = pet
        self._storage.set_setting("pet", json.dumps(asdict(pet)))


def within(value: float) -> float:
    return max(0.0, min(100.0, value))
