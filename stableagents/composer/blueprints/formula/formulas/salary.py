"""Pay by the hour, the month and the year."""

from __future__ import annotations

from decimal import Decimal


def work_out(wage: Decimal, hours: Decimal, weeks: Decimal) -> list[tuple[str, str]]:
    """``wage`` of an hour, ``hours`` a week, ``weeks`` paid a year; before taxes."""
    yearly = wage * hours * weeks
    return [
        ("Pay in a year", f"{yearly:,.2f}"),
        ("Pay in a month", f"{yearly / 12:,.2f}"),
        ("Pay in a week", f"{wage * hours:,.2f}"),
    ]
