"""What happens in the window of a formula that has a row for each month or year."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from itertools import islice
from typing import Any

from form import Presenter as Form
from marks import result_here
from schedule import EVERY, rows

MAX_ROWS = 1200


class Presenter(Form):
    """The form, and the table below it; both follow while you type."""

    def show(self, values: Mapping[str, Any] | None) -> list[tuple[str, str]]:
        """Show the results and the rows of these values; nothing without any."""
        shown = super().show(values)
        periods = list(islice(rows(**values), MAX_ROWS)) if values is not None else []
        self.view.schedule.show(
            [(number, [str(number), *map(written, period)]) for number, period in enumerate(periods, start=1)]
        )
        self.draw_chart([period[-1] for period in periods[EVERY - 1 :: EVERY]])
        return shown

    def draw_chart(self, balances: list[Decimal]) -> None:
        """Show what there is at the end of each year, in an app that draws it."""
        years = [(str(year), float(balance), written(balance)) for year, balance in enumerate(balances, start=1)]
        if hasattr(self.view, "curve"):
            self.view.curve.show(years)


def written(amount: Decimal) -> str:
    """An amount as the app's language writes it."""
    return result_here(f"{amount:,.2f}")
