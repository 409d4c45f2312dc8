"""The results of a form: the first one large, the others in the table below it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from marks import result_here


def show_results(view: Any, results: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Show names with values, as the app's language writes these. Returns what is shown."""
    here = [(name, result_here(value)) for name, value in results]
    view.result.set(f"{here[0][0]}: {here[0][1]}" if here else "")
    view.details.show([(number, list(pair)) for number, pair in enumerate(here[1:])])
    return here
