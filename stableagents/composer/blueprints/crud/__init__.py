"""A list of names that can be created, changed, deleted and filtered; the fifth of the 7GUIs."""

from __future__ import annotations

import re

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Entry,
    Form,
    Label,
    MenuItem,
    Row,
    Section,
    Stack,
    Table,
    TableColumn,
    View,
)

# What is kept of devices or customers has fields of its own; here they are names.
_ABOUT = re.compile(r"\bcrud\b(?! (?:\w+ ){0,2}(?:for|of|on|für|para|pour) (?!names?\b|people\b|persons?\b))")


def _view(spec: AppSpec) -> View:
    people = Section(
        name="people",
        about="The filter, the list, the two fields and what can be done.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(
                    items=(
                        Label(text="Filter prefix"),
                        Entry(var="prefix", label="Filter prefix", on_change="show", grows=True),
                    )
                ),
                Row(
                    grows=True,
                    items=(
                        Table(
                            name="names",
                            columns=(TableColumn(title="Surname, name", width=240),),
                            empty="Write a name and a surname, then press Create.",
                            on_select="take",
                            keys=(("Delete", "delete"),),
                            height=8,
                        ),
                        Stack(
                            items=(
                                Form(
                                    items=(
                                        Entry(var="name", label="Name", on_enter="create", width=18, takes_focus=True),
                                        Entry(var="surname", label="Surname", on_enter="create", width=18),
                                    )
                                ),
                                Label(var="problem", style="error"),
                            )
                        ),
                    ),
                ),
                Row(
                    items=(
                        Button(text="Create", action="create", style="primary"),
                        Button(text="Update", action="update", name="update_button"),
                        Button(text="Delete", action="delete", style="danger", name="delete_button"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(people,),
        menus=menus(
            "Names",
            MenuItem(text="Create", action="create", shortcut="Ctrl+N"),
            MenuItem(text="Update", action="update", shortcut="Ctrl+U"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars={"prefix": "", "name": "", "surname": "", "problem": ""},
        width=620,
        height=480,
    )


BLUEPRINT = Blueprint(
    kind="crud",
    title="Names",
    summary="A list of names that can be created, updated, deleted and filtered by the beginning of the surname.",
    words={"filter prefix": 12, "prefix filter": 12},
    weigh=lambda text: 12 if _ABOUT.search(text) else 0,
    features=("filter", "prefix", "create", "update", "delete", "name", "list", "surname"),
    view=_view,
    screens=("The list with its filter and fields",),
    data_kept=("The names", "The window's place and theme"),
    checks=("The filter shows surnames that begin so", "Update and Delete need a chosen name"),
    help=(
        "Create adds a name; choose one to change or delete it.",
        "Filter prefix shows the surnames that begin so.",
    ),
)
