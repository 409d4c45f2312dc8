"""The rules of learning with pictures: what is named is found, the odd one is spotted, a picture is named."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence

from drawings import ANIMALS, COLOURS, FRUIT, SHAPES, THINGS, VEHICLES
from scored import Score, Scores
from storage import Storage

FIND, ODD, NAME, CARDS = range(4)
GAMES = 4
NUMBERS = tuple(str(number) for number in range(1, 10))
ALL_TOPICS: Mapping[str, tuple[str, ...]] = {
    "Animals": tuple(ANIMALS),
    "Fruit": tuple(FRUIT),
    "Vehicles": tuple(VEHICLES),
    "Things": tuple(THINGS),
    "Colours": tuple(COLOURS),
    "Shapes": tuple(SHAPES),
    "Numbers": NUMBERS,
}
ALIKE = ("Colours", "Shapes", "Numbers")  # where three of a kind are three of the same


class Pictures:
    """``asked`` is what is right, ``offered`` what there is to choose from; ``wrong`` holds what was chosen wrongly. A
    round has ``length`` questions, or none that is the last where it is 0; each wrong answer takes one of ``lives``."""

    def __init__(
        self,
        storage: Storage,
        chance: random.Random,
        choices: int = 4,
        length: int = 0,
        lives: int = 0,
        own: Sequence[str] = (),
    ) -> None:
        self._scores = Scores(storage, GAMES)
        self._chance = chance
        self._choices, self.length, self.lives = choices, length, lives
        self._own = tuple(own)
        self.game, self.topic = FIND, "Animals"
        self.asked = ""
        self.offered: list[str] = []
        self.wrong: set[int] = set()
        self.done = self.right = 0
        self.lives_left = lives

    @property
    def score(self) -> Score:
        """Of this game."""
        return self._scores.of(self.game)

    @property
    def names(self) -> tuple[str, ...]:
        """What is asked for: of the topic, or the few that were wished for."""
        return self._own or ALL_TOPICS[self.topic]

    def is_over(self) -> bool:
        """Whether the round is at its end."""
        return bool(self.length and self.done >= self.length) or bool(self.lives and self.lives_left <= 0)

    def begin(self, game: int, topic: str) -> None:
        """A new round of a game with a topic."""
        self.game, self.topic = game, topic
        self.done = self.right = 0
        self.lives_left = self.lives
        self.next()

    def next(self) -> None:
        """The next question, unless the round is over; another one than the last."""
        self.wrong = set()
        if self.is_over():
            return
        if self.game == ODD:
            self._ask_odd()
            return
        self.asked = self._chance.choice([name for name in self.names if name != self.asked] or self.names)
        others = [name for name in self.names if name != self.asked]
        self._offer(self._chance.sample(others, min(self._choices - 1, len(others))))

    def answer(self, place: int) -> bool:
        """Whether what stands at a place is right. It counts once for each question."""
        is_right = self.offered[place] == self.asked
        is_first = not self.wrong
        if is_first:
            self._scores.count(self.game, is_right=is_right)
            self.done += is_right
            self.right += is_right
        elif is_right:
            self.done += 1
        if is_right:
            self.next()
        elif place not in self.wrong:
            self.wrong.add(place)
            self.lives_left -= 1
        return is_right

    def run_out(self) -> None:
        """The time for a question is over: it counts as wrong, and the next one comes."""
        if not self.wrong:
            self._scores.count(self.game, is_right=False)
        self.done += 1
        self.lives_left -= 1
        self.next()

    def reset(self) -> None:
        self._scores.reset()

    def _ask_odd(self) -> None:
        """Several of one kind and one of another."""
        topics = [name for name in ALL_TOPICS if name not in ALIKE]
        if self.topic in ALIKE:
            same, self.asked = self._chance.sample(ALL_TOPICS[self.topic], 2)
            self._offer([same] * (self._choices - 1))
            return
        other = self._chance.choice([topic for topic in topics if topic != self.topic])
        self.asked = self._chance.choice(ALL_TOPICS[other])
        self._offer(self._chance.sample(ALL_TOPICS[self.topic], self._choices - 1))

    def _offer(self, others: Sequence[str]) -> None:
        self.offered = [self.asked, *others]
        self._chance.shuffle(self.offered)
