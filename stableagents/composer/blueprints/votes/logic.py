"""The rules of a vote with points: so many for somebody's first choice, fewer for the second, and so on."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from history import Snapshots
from storage import Storage

MAX_OPTIONS = 60
MAX_NAME = 60
MAX_VOTES = 2000


class VoteError(ValueError):
    """That can't be taken; the message says why, ``field`` is where."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


@dataclass(frozen=True)
class Standing:
    """Where one option stands: those with as many points share a place."""

    place: int
    name: str
    points: int
    firsts: int
    votes: int


class Vote:
    """``options`` are what is voted for, ``points`` those of a first, second, … choice. Each voter has one vote: a
    further one of the same name takes the place of it. Every change is kept and can be undone."""

    def __init__(self, storage: Storage, options: list[str], points: Sequence[int]) -> None:
        self._storage = storage
        self.points = tuple(points)
        if not storage.all("options") and not storage.setting("is_begun", ""):
            storage.set_setting("is_begun", "yes")
            storage.add("options", {"names": options})
        self._snapshots = Snapshots(storage, "options", "votes")

    @property
    def options(self) -> list[str]:
        return [name for record in self._storage.all("options") for name in record["names"]]

    def votes(self) -> list[dict[str, Any]]:
        """Each vote with its ``id``, its ``voter`` and its ``choices``, first to last; the newest vote first."""
        return self._storage.all("votes")[::-1]

    def set_options(self, text: str) -> None:
        """Take what is voted for, one a line. Raises ``VoteError``."""
        lines = [" ".join(line.split())[:MAX_NAME] for line in text.splitlines() if line.strip()]
        names = list({name.lower(): name for name in reversed(lines)}.values())[::-1]
        if len(names) < 2:
            raise VoteError("Write at least two, one a line.", "options")
        if len(names) > MAX_OPTIONS:
            raise VoteError(f"No more than {MAX_OPTIONS}, please.", "options")
        self._snapshots.take()
        for record in self._storage.all("options"):
            self._storage.remove(record["id"])
        self._storage.add("options", {"names": names})

    def cast(self, voter: str, choices: Sequence[str]) -> bool:
        """Take a vote. Returns whether it took the place of an earlier one. Raises ``VoteError``."""
        voter = " ".join(voter.split())[:MAX_NAME]
        if not voter:
            raise VoteError("Write who votes.", "voter")
        known = set(self.options)
        chosen = [choice if choice in known else "" for choice in choices]
        if not chosen or not chosen[0]:
            raise VoteError("Choose who has the most points.", "choice_1")
        for place, choice in enumerate(chosen):
            if choice and choice in chosen[:place]:
                raise VoteError(f"{choice} has points of this vote already.", f"choice_{place + 1}")
        earlier = [vote for vote in self._storage.all("votes") if vote["voter"].lower() == voter.lower()]
        if not earlier and len(self._storage.all("votes")) >= MAX_VOTES:
            raise VoteError(f"There are {MAX_VOTES} votes, which is as many as can be.", "voter")
        self._snapshots.take()
        for vote in earlier:
            self._storage.remove(vote["id"])
        self._storage.add("votes", {"voter": voter, "choices": chosen})
        return bool(earlier)

    def remove(self, number: int) -> None:
        self._snapshots.take()
        self._storage.remove(number)

    def begin_again(self) -> None:
        """Forget all votes; what is voted for stays."""
        self._snapshots.take()
        for vote in self._storage.all("votes"):
            self._storage.remove(vote["id"])

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        return self._snapshots.undo()

    def standings(self) -> list[Standing]:
        """All options, the one with the most points first; with as many, the one with more first choices."""
        totals = {name: [0, 0, 0] for name in self.options}
        for vote in self._storage.all("votes"):
            for place, choice in enumerate(vote["choices"][: len(self.points)]):
                if choice in totals:
                    totals[choice][0] += self.points[place]
                    totals[choice][1] += place == 0
                    totals[choice][2] += 1
        ordered = sorted(totals.items(), key=lambda item: [-item[1][0], -item[1][1]])
        standings: list[Standing] = []
        for number, (name, (points, firsts, votes)) in enumerate(ordered, start=1):
            before = standings[-1] if standings else None
            is_level = before is not None and (before.points, before.firsts) == (points, firsts)
            standings.append(Standing(before.place if before and is_level else number, name, points, firsts, votes))
        return standings


def winners(standings: Sequence[Standing]) -> list[str]:
    """Who is in front; nobody before the first points."""
    return [one.name for one in standings if one.place == 1 and one.points]


def as_csv(heads: Sequence[str], standings: Sequence[Standing]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(heads)
    writer.writerows([one.place, one.name, one.points, one.firsts, one.votes] for one in standings)
    return out.getvalue()


def read_typed(kept: str) -> dict[str, str]:
    """What was typed before closing."""
    return {name: str(text) for name, text in json.loads(kept or "{}").items()}
