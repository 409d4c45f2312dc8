"""The rules of betting play money: what may be staked, what is won, and what is kept."""

from __future__ import annotations

from fractions import Fraction

from storage import Storage

MAX_ROUNDS = 200


class BetError(ValueError):
    """That can't be staked; the message says why."""


class Purse:
    """The play money; ``rounds`` are the last ones, each with bet, result, stake and what it brought."""

    def __init__(self, storage: Storage, first: int) -> None:
        self._storage = storage
        self.first = first
        self.money = int(storage.setting("money", str(first)))
        self.most = int(storage.setting("most", str(first)))

    def rounds(self) -> list[dict[str, object]]:
        """The newest first."""
        return self._storage.all("rounds")[::-1]

    def stake(self, text: str) -> int:
        """What is staked. Raises ``BetError``."""
        if not self.money:
            raise BetError("You have nothing left. Press New game.")
        try:
            stake = int(text.strip()[:12])
        except ValueError:
            raise BetError("Write your stake as a whole number.") from None
        if not 1 <= stake <= self.money:
            raise BetError(f"You can stake from 1 to {self.money}.")
        return stake

    def settle(self, bet: str, result: str, stake: int, back: Fraction) -> int:
        """Pay a round: ``back`` times the stake comes back. Returns what was won, less than nothing for a loss."""
        gain = int(stake * back) - stake
        self.money += gain
        self.most = max(self.most, self.money)
        self._storage.add("rounds", {"bet": bet, "result": result, "stake": stake, "gain": gain})
        for old in self._storage.all("rounds")[:-MAX_ROUNDS]:
            self._storage.remove(old["id"])
        self._keep()
        return gain

    def new_game(self) -> None:
        self.money = self.first
        for one in self._storage.all("rounds"):
            self._storage.remove(one["id"])
        self._keep()

    def _keep(self) -> None:
        self._storage.set_setting("money", str(self.money))
        self._storage.set_setting("most", str(self.most))
