"""What stands beside the list of a record keeper to work with its records: one more or less, some used, a figure
raised, and what is left of an allowance."""

from __future__ import annotations

from typing import Any

from stableagents.composer.view import Button, Entry, Form, Label, Node, Row

_PERIODS = {"": "In all", "day": "A day", "week": "A week", "month": "A month", "year": "A year"}


def counting(shown: dict[str, Any], act: str) -> tuple[Node, ...]:
    """The buttons that change a figure of the chosen record by one."""
    if shown["uses"] and shown["uses"]["step"]:
        return (Button(text="Use one", action=f"{act}use_one"),)
    if not shown["counted"]:
        return ()
    return (Button(text="One more", action=f"{act}one_more"), Button(text="One less", action=f"{act}one_less"))


def operations(shown: dict[str, Any], act: str) -> tuple[Node, ...]:
    """The rows above the other buttons: what a press ticks, an amount that is used of the chosen record, a"
    " percentage that raises it."""
    prefix = shown["prefix"]
    rows: list[Node] = []
    if shown["marked_by"]:
        label = next(field[1] for field in shown["fields"] if field[0] == shown["marked_by"])
        rows.append(Row(items=(Button(text=label, action=f"{act}mark", style="primary"),)))
    if shown["uses"] and not shown["uses"]["step"]:
        entry = Entry(var=f"{prefix}part", width=10, on_enter=f"{act}use")
        rows.append(Row(items=(Label(text="Used now"), entry, Button(text="Use", action=f"{act}use"))))
    if shown["raised"]:
        entry = Entry(var=f"{prefix}percent", width=8, on_enter=f"{act}raise_by")
        text = "Raise all" if shown["raised"]["all"] else "Raise"
        rows.append(Row(items=(Label(text="Percent"), entry, Button(text=text, action=f"{act}raise_by"))))
    return tuple(rows)


def reminders(shown: dict[str, Any]) -> tuple[Node, ...]:
    """What comes today and what is late, where the app is to remind of it."""
    return (Label(var=f"{shown['prefix']}coming", style="title"),) if shown["remind"] else ()


def allowance(shown: dict[str, Any], act: str) -> tuple[Node, ...]:
    """What is left of what there is in each period, in big letters, and the figure that it is taken from."""
    if not shown["allowance"]:
        return ()
    prefix, label = shown["prefix"], _PERIODS[shown["allowance"]["period"]]
    left: tuple[Node, ...] = (Label(var=f"{prefix}left_when", style="title"),)
    if not shown["allowance"]["by"]:
        left = (Label(var=f"{prefix}left", style="big"), *left)
    if not _can_be_set(shown):
        return left
    entry = Entry(var=f"{prefix}allowance", label=label, on_change=f"{act}set_allowance", width=12)
    return (*left, Form(items=(entry,)))


def _can_be_set(shown: dict[str, Any]) -> bool:
    """Whether the figure of an allowance is typed: what a rule holds to is not changed by the way, nor are several."""
    return not shown["allowance"]["is_refused"] and not shown["allowance"]["figures"]


def first_values(shown: dict[str, Any]) -> dict[str, str | bool]:
    prefix = shown["prefix"]
    names = [
        *(["part"] if shown["uses"] and not shown["uses"]["step"] else []),
        *(["percent"] if shown["raised"] else []),
        *(["coming"] if shown["remind"] else []),
        *(["left_when"] if shown["allowance"] else []),
        *(["left"] if shown["allowance"] and not shown["allowance"]["by"] else []),
        *(["allowance"] if shown["allowance"] and _can_be_set(shown) else []),
    ]
    return {f"{prefix}{name}": "" for name in names}
