"""Booking a flight with constraints between the fields; the third of the 7GUIs."""

from __future__ import annotations

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Choice,
    Entry,
    Form,
    Label,
    MenuItem,
    Section,
    Stack,
    Table,
    TableColumn,
    View,
)

_WAYS = ("one-way flight", "return flight")


def _view(spec: AppSpec) -> View:
    booking = Section(
        name="booking",
        about="The way, the dates and the button.",
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Form(
                    items=(
                        Choice(var="way", label="Flight", options=_WAYS, action="check", width=20),
                        Entry(var="departure", label="Departure", on_change="check", on_enter="book", takes_focus=True),
                        Entry(var="homeward", label="Return", on_change="check", on_enter="book"),
                    )
                ),
                Label(var="problem", style="error"),
                Button(text="Book", action="book", style="primary", name="book_button"),
                Label(var="status"),
            )
        ),
    )
    booked = Section(
        name="bookings",
        about="What was booked before.",
        grows=True,
        content=Stack(
            items=(
                Table(
                    name="booked",
                    columns=(
                        TableColumn(title="Flight", width=160),
                        TableColumn(title="Departure", width=120),
                        TableColumn(title="Return", width=120),
                    ),
                    empty="Booked flights appear here.",
                    height=3,
                    keys=(("Delete", "cancel_booking"),),
                ),
                Button(text="Cancel booking", action="cancel_booking", style="danger"),
            )
        ),
    )
    return View(
        sections=(booking, booked),
        menus=menus(
            "Flight",
            MenuItem(text="Book", action="book", shortcut="Ctrl+B"),
            MenuItem(text="Cancel booking", action="cancel_booking"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars={"way": _WAYS[0], "departure": "", "homeward": "", "problem": ""},
        width=460,
        height=520,
    )


BLUEPRINT = Blueprint(
    kind="flights",
    title="Flight booker",
    summary="Booking one-way and return flights: the fields hold each other to what is possible.",
    words={"flight booker": 14, "flight booking": 14, "book flights": 12, "book a flight": 12, "one-way": 5}
    | {"return flight": 9, "book plane": 9, "airline tickets": 9, "one way": 3},
    features=("way", "return", "date", "book", "departure", "before", "disable", "message", "start", "end"),
    view=_view,
    screens=("The booking form", "Booked flights"),
    data_kept=("Booked flights", "The window's place and theme"),
    checks=("A return before the departure can't be booked", "What is no date is marked red"),
    help=(
        "Choose the way and write the dates, such as 31.12.2026.",
        "Book can be pressed once everything fits together.",
    ),
)
