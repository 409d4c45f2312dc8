"""A counter: a number that goes up by a press, and down and back to nothing where one likes."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Label, MenuItem, Node, Row, Section, Stack, View

_UP_AND_DOWN = (
    r"\bcounter with (?:an? |buttons for |the buttons )*(?:plus|\+)"
    r"|\bcontador con (?:\w+ ){0,3}(?:más|\+) y|\bcompteur avec (?:\w+ ){0,2}(?:plus|\+) et"
)


def _view(spec: AppSpec) -> View:
    words = "Count" if spec.options["is_plain"] else "Count up"
    buttons: tuple[Node, ...] = (Button(text=words, action="up", style="primary"),)
    items: tuple[MenuItem, ...] = (MenuItem(text=words, action="up", shortcut="Ctrl+Up"),)
    if not spec.options["is_plain"]:
        buttons += (Button(text="Less", action="down"), Button(text="Reset", action="reset"))
        items += (
            MenuItem(text="Less", action="down", shortcut="Ctrl+Down"),
            MenuItem(text="Reset", action="reset", shortcut="Ctrl+R"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        )
    counter = Section(
        name="counter",
        about="The number and its buttons.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title", is_centered=True),
                Label(var="number", style="big", is_centered=True, grows=True),
                Row(items=buttons, is_centered=True),
                Label(var="status", style="hint", is_centered=True),
            )
        ),
    )
    return View(
        sections=(counter,),
        menus=menus("Counter", *items),
        vars={"number": "0"},
        width=360,
        height=280,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    step = re.search(r"\b(?:in (?:steps of )?|steps? of |by )(\d{1,4})\b", text)
    # The first of the seven tasks of 7GUIs is one button and nothing else, and begins at 0 each time.
    options = {"step": max(1, int(step[1])) if step else 1, "is_plain": bool(re.search(r"7 ?guis", text))}
    return replace(spec, options=options)


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"STEP": spec.options["step"], "IS_KEPT": not spec.options["is_plain"]}


def _weigh(text: str) -> int:
    return 20 if pattern_of(_UP_AND_DOWN).search(text) else 0


BLUEPRINT = Blueprint(
    kind="counter",
    title="Counter",
    summary="A counter that goes up by a press.",
    words={
        "click counter": 16,
        "tally": 9,
        "tally counter": 16,
        "people counter": 14,
        "counter app": 14,
        "7guis counter": 18,
    }
    | {"simple counter": 14, "a counter": 7, "lap counter": 12, "hand counter": 14, "count up and down": 12}
    | {"clicker": 8, "cookie clicker": 16, "increment": 9},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        "count",
        "button",
        "reset",
        "undo",
        "less",
        "down",
        "up",
        "plus",
        "minus",
        "increment",
        "decrement",
        "step",
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    screens=("The number and its buttons",),
    data_kept=("The number", "The window's place and theme"),
    checks=("A press adds one step", "Undo brings back what a reset took"),
    help=("Press Count up to add, Less to take away.", "Ctrl+Z brings back what Reset took."),
)
