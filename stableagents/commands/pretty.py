"""Tables and progress where a person sits at the terminal. Only here is rich loaded, and only when it is used.

A text of others is never read as rich's markup.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Any

from rich import box
from rich.console import Console
from rich.live import Live
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table as RichTable
from rich.text import Text

from stableagents.commands.terminal import Table, plain

_STATES = {"running": "green", "starting": "yellow", "backoff": "yellow", "stopping": "yellow", "fatal": "red"}


def print_table(table: Table) -> None:
    """Print a table on stdout."""
    console = Console(file=sys.stdout)
    console.print(_as_rich(table))


@contextmanager
def live_table() -> Iterator[Any]:
    """A table that is drawn anew in its place: call what is given with each new one."""
    with Live(console=Console(file=sys.stdout), auto_refresh=False) as live:
        yield lambda table: live.update(_as_rich(table), refresh=True)


class Steps:
    """The steps of a job on stderr: those that are done with their times, the present one with a bar."""

    def __init__(self, title: str, stages: int) -> None:
        self._stages = stages
        self._progress = Progress(
            SpinnerColumn("line"),
            TextColumn("{task.description}", markup=False),
            BarColumn(bar_width=24),
            TimeElapsedColumn(),
            console=Console(file=sys.stderr),
            transient=True,
        )
        self._task = self._progress.add_task(plain(title), total=None)

    def __enter__(self) -> Steps:
        self._progress.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._progress.stop()

    def event(self, type: str, data: dict[str, Any]) -> None:
        """One event of a job."""
        if type == "text":
            self._progress.update(self._task, description=plain(f"{data['path']}: {data['characters']} characters"))
        if type != "stage":
            return
        if data["state"] == "started":
            self._progress.update(self._task, description=plain(data["message"]), total=self._stages)
            return
        is_done = data["state"] == "done"
        line = Text.assemble(
            (f"  {data['stage']:<10} ", "bold"),
            ("done  " if is_done else "failed", "green" if is_done else "red"),
            (f" {data.get('seconds', 0):>5.1f} s  ", "dim"),
            plain(data["message"]),
        )
        self._progress.console.print(line)
        self._progress.advance(self._task)


def _as_rich(table: Table) -> RichTable:
    shown = RichTable(box=box.SIMPLE_HEAD, title=table.title, title_justify="left", title_style="", pad_edge=False)
    for name in table.columns:
        is_number = name in table.numbers
        shown.add_column(name, justify="right" if is_number else "left", overflow="fold", no_wrap=is_number)
    for row in table.rows:
        shown.add_row(*(Text(plain(cell), style=_STATES.get(cell, "")) for cell in row))
    return shown
