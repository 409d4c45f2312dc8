"""What happens on each action by chance."""

from __future__ import annotations

import json
import random
from collections import Counter
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app_info import AGAIN, COUNTS_TOTALS, FIRST_NAMES, MOST_SIDES, SHOWN
from logic import (
    DrawError,
    coins_of,
    dice_of,
    names,
    numbers,
    partners,
    range_of,
    roll,
    roll_as,
    so_far,
    some,
    still_in,
    teams,
    toss,
)
from storage import Storage

if TYPE_CHECKING:
    from main import App

FACES_SHOWN = 20
DRAWN_KEPT = 2000
AREAS = ("names", "givers")
KEPT = (
    "question",
    "count",
    "sides",
    "lowest",
    "highest",
    "notation",
    "coins",
    "low",
    "high",
    "amount",
    "teams",
    "team_size",
    "at_once",
)


class Presenter:
    """Between the window and the rules. A window may have only some of the pages."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.SystemRandom()
        self.earlier: list[str] = []
        self.counts: Counter[str] = Counter()
        self.drawn: list[tuple[str, str]] = []
        self.out: list[list[str]] = json.loads(storage.setting("out", "[]"))  # names that were drawn, with their days
        self.place = 0  # in what was drawn: twice for each, once to call and once to show

    def start(self) -> None:
        for name in KEPT:
            field: Any = getattr(self.view, name, None)
            if field is not None:
                field.set(self.storage.setting(name, field.get()))
        for area in AREAS:
            if hasattr(self.view, area):
                getattr(self.view, area).set_text(self.storage.setting(area, "\n".join(FIRST_NAMES)))
        self.earlier = json.loads(self.storage.setting("earlier", "[]"))
        self.counts = Counter(json.loads(self.storage.setting("counts", "{}")))
        self._show_earlier()
        self.show_left()

    def roll(self) -> None:
        """Throw the dice that were chosen, or those that were written."""
        if hasattr(self.view, "lowest"):
            self._roll_from_to()
            return
        if self.view.notation.get().strip():
            self._roll_as(self.view.notation.get())
            return
        try:
            count, sides = dice_of(self.view.count.get(), self.view.sides.get(), MOST_SIDES)
        except DrawError as error:
            self._refuse(error)
            return
        self._show_thrown(roll(count, sides, self.chance))

    def _show_thrown(self, thrown: list[int]) -> None:
        self._count(thrown, sum(thrown))
        self._show(" + ".join(map(str, thrown)) + (f" = {sum(thrown)}" if len(thrown) > 1 else ""))

    def _count(self, thrown: list[int], total: int) -> None:
        """Count what dice show, or their total."""
        self.counts.update([str(total)] if COUNTS_TOTALS else map(str, thrown))

    def _roll_from_to(self) -> None:
        window: Any = self.view
        try:
            least, most = range_of(window.lowest.get(), window.highest.get(), MOST_SIDES)
            count, sides = dice_of(self.view.count.get(), str(most - least + 1), MOST_SIDES)
        except DrawError as error:
            self._refuse(error)
            return
        self._show_thrown([least - 1 + side for side in roll(count, sides, self.chance)])

    def _roll_as(self, notation: str) -> None:
        try:
            thrown, added = roll_as(notation, self.chance)
        except DrawError as error:
            self._refuse(error)
            return
        self._count(thrown, sum(thrown) + added)
        parts = " + ".join(map(str, thrown))
        extra = f" {'+' if added > 0 else '−'} {abs(added)}" if added else ""
        self._show(f"{parts}{extra} = {sum(thrown) + added}")

    def draw_partners(self) -> None:
        try:
            self.drawn = partners(names(self.view.givers.get_text(), "givers"), self.chance)
        except DrawError as error:
            self._refuse(error)
            return
        self.place = 0
        self.view.problem.set("")
        self.view.result.set(f"{len(self.drawn)} were drawn. Now each looks in turn: press Show next.")

    def show_next(self) -> None:
        """Call the next one, then show whom they give to; the list of results keeps none of it."""
        number, is_shown = divmod(self.place, 2)
        if number >= len(self.drawn):
            self.view.result.set("All have looked." if self.drawn else "Press Draw partners first.")
            return
        giver, taker = self.drawn[number]
        self.view.result.set(f"{giver} gives to {taker}." if is_shown else f"Only {giver} looks now: press Show next.")
        self.place += 1

    def toss(self) -> None:
        try:
            count = coins_of(self.view.coins.get())
        except DrawError as error:
            self._refuse(error)
            return
        thrown = toss(count, self.chance)
        self.counts.update(thrown)
        heads = thrown.count("Heads")
        self._show(thrown[0] if len(thrown) == 1 else f"{heads} heads, {len(thrown) - heads} tails")

    def draw_number(self) -> None:
        view = self.view
        try:
            drawn = numbers(view.low.get(), view.high.get(), view.amount.get(), self.chance)
        except DrawError as error:
            self._refuse(error)
            return
        self._show(", ".join(map(str, drawn)))

    def choose(self) -> None:
        try:
            people = self._people_left() if AGAIN else names(self.view.names.get_text())
            chosen = some(people, self._at_once(), self.chance)
        except DrawError as error:
            self._refuse(error)
            return
        if AGAIN:
            today = date.today().isoformat()
            self.storage.set_setting("drawn_last", str(len(chosen)))
            self._keep_out([*self.out, *([name, today] for name in chosen)][-DRAWN_KEPT:])
        self._show(f"{self._asked()} {', '.join(chosen)}".strip())

    def _people_left(self) -> list[str]:
        """Who may be drawn now. Raises ``DrawError``."""
        last = int(self.storage.setting("drawn_last", "1"))
        left = still_in(names(self.view.names.get_text()), self.out, AGAIN, date.today(), last)
        if not left:
            raise DrawError("Nobody is left to be drawn. Press All in again.", "names")
        return left

    def put_back(self) -> None:
        """The one who was drawn last may be drawn again."""
        self.view.status.set(f"{self.out[-1][0]} is in again." if self.out else "Nobody was drawn yet.")
        last = int(self.storage.setting("drawn_last", "1"))
        self.storage.set_setting("drawn_last", str(max(0, last - 1)))
        self._keep_out(self.out[:-1])

    def all_in_again(self) -> None:
        if self.out and self.view.confirm("Shall all who were drawn be in again?"):
            self._keep_out([])
            self.view.status.set("All are in again.")

    def show_left(self) -> None:
        """Who is still in, while names are written."""
        if not AGAIN:
            return
        try:
            left = self._people_left()
        except DrawError:
            left = []
        self.view.left.set(f"Still in ({len(left)}): {', '.join(left)}"[:300] if left else "Nobody is in.")

    def _keep_out(self, out: list[list[str]]) -> None:
        self.out = out
        self.storage.set_setting("out", json.dumps(out))
        self.show_left()

    def _at_once(self) -> str:
        """How many are drawn at one press, as it was typed."""
        field = getattr(self.view, "at_once", None)
        return field.get() if field is not None else "1"

    def _asked(self) -> str:
        """The question before its answer, where one is asked."""
        field = getattr(self.view, "question", None)
        return field.get().strip() if field is not None else ""

    def shuffle(self) -> None:
        try:
            people = names(self.view.names.get_text())
        except DrawError as error:
            self._refuse(error)
            return
        self.chance.shuffle(people)
        self._show(", ".join(people))

    def make_teams(self) -> None:
        try:
            people = names(self.view.names.get_text())
            made = teams(people, self.view.teams.get(), self.chance, self.view.team_size.get())
        except DrawError as error:
            self._refuse(error)
            return
        self._show("   ".join(f"{number}: {', '.join(team)}" for number, team in enumerate(made, start=1)))

    def copy_result(self) -> None:
        text = self.view.result.get()
        self.view.copy(text)
        self.view.status.set("Copied." if text else "There is nothing to copy yet.")

    def save_results(self) -> None:
        """Write what was drawn into a file, the newest first."""
        path = self.view.ask_save_path("drawn.txt") if self.earlier else ""
        if not path:
            self.view.status.set("" if self.earlier else "There is nothing to save yet.")
            return
        try:
            Path(path).write_text("\n".join(self.earlier) + "\n", encoding="utf-8")
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.view.status.set(f"Written to {path}")

    def clear(self) -> None:
        self.earlier = []
        self.counts.clear()
        self.view.result.set("")
        self._show_earlier()

    def keep(self) -> None:
        for name in KEPT:
            if hasattr(self.view, name):
                self.storage.set_setting(name, getattr(self.view, name).get())
        for area in AREAS:
            if hasattr(self.view, area):
                self.storage.set_setting(area, getattr(self.view, area).get_text())
        self.storage.set_setting("earlier", json.dumps(self.earlier))
        self.storage.set_setting("counts", json.dumps(self.counts))

    def _show(self, text: str) -> None:
        self.view.problem.set("")
        self.view.result.set(text)
        self.earlier = [text, *self.earlier][:SHOWN]
        self._show_earlier()

    def _show_earlier(self) -> None:
        if hasattr(self.view, "so_far"):
            shown = so_far(self.counts)[:FACES_SHOWN]
            self.view.so_far.set("   ".join(f"{face}: {times} ({share} %)" for face, times, share in shown))
        self.draw_chart()
        count = len(self.earlier)
        self.view.earlier.show([(n, [str(count - n), earlier]) for n, earlier in enumerate(self.earlier)])

    def draw_chart(self) -> None:
        """Show how often each came, where there are bars for it."""
        chart: Any = getattr(self.view, "chart", None)
        if chart is not None:
            shown = so_far(self.counts)[:FACES_SHOWN]
            chart.show([(face, float(times), str(times)) for face, times, _share in shown])

    def _refuse(self, error: DrawError) -> None:
        self.view.problem.set(str(error))
        name = error.field if error.field in AREAS else f"{error.field}_entry"
        self.view.point_at(getattr(self.view, name))
