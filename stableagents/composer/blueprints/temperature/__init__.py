"""Two temperatures side by side, each following the other; the second of the 7GUIs."""

from __future__ import annotations

import re

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Entry, Label, MenuItem, Row, Section, Stack, View


def _view(spec: AppSpec) -> View:
    fields = Section(
        name="temperatures",
        about="The two temperatures.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(
                    items=(
                        Entry(var="celsius", on_change="follow_celsius", width=10, takes_focus=True),
                        Label(text="Celsius"),
                        Label(text="="),
                        Entry(var="fahrenheit", on_change="follow_fahrenheit", width=10),
                        Label(text="Fahrenheit"),
                    )
                ),
                Label(var="problem", style="error"),
                Label(text="Fahrenheit = Celsius × 9 ÷ 5 + 32", style="hint"),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(fields,),
        menus=menus("Temperature", MenuItem(text="Clear", action="clear", shortcut="Esc")),
        vars={"celsius": "", "fahrenheit": "", "problem": ""},
        on_close="keep_typed",
        width=460,
        height=220,
    )


def _is_both_ways(text: str) -> bool:
    """Whether two fields are meant that follow each other; any other conversion is a kind of its own."""
    has_both = "celsius" in text and "fahrenheit" in text and "kelvin" not in text
    return has_both and bool(
        re.search(
            r"side by side|both (?:ways|directions)|bidirectional|the other|two (?:text )?(?:fields|boxes)|7 ?guis?"
            r"|temperature (?:converter|conversion)|nebeneinander|beide richtungen|das andere|zwei felder"
            r"|ambas direcciones|el otro|dos campos|deux sens|l'autre|deux champs",
            text,
        )
    )


BLUEPRINT = Blueprint(
    kind="temperature",
    title="Temperature converter",
    summary="Celsius and Fahrenheit side by side: what is typed in one shows in the other.",
    words={"temperature converter": 5},
    weigh=lambda text: 40 if _is_both_ways(text) else 0,
    weigh_whole=lambda text: 40 if _is_both_ways(text) else 0,
    features=("celsius", "fahrenheit", "field", "direct", "side", "update"),
    view=_view,
    screens=("The two fields",),
    data_kept=("What was typed", "The window's place and theme"),
    checks=("100 °C are 212 °F", "What is no number leaves the other field as it is"),
    help=("Type a temperature in either field; the other follows at once.",),
)
