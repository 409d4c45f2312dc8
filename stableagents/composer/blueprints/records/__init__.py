"""The record keeper: a list of things with fields from the description. What nothing else fits becomes one."""

from __future__ import annotations

from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec, FieldSpec
from stableagents.composer.view import (
    Button,
    Check,
    Choice,
    Entry,
    Form,
    Label,
    MenuItem,
    Node,
    Row,
    Section,
    Stack,
    Table,
    TableColumn,
    TextArea,
    View,
)

_WIDTHS = {"tick": 70, "date": 100, "number": 90, "money": 100, "long_text": 180}


def _input(field: FieldSpec, is_first: bool) -> Node:
    var = f"field_{field.key}"
    if field.type == "tick":
        return Check(text=field.label, var=var)
    if field.type == "choice":
        return Choice(var=var, label=field.label, options=field.choices)
    if field.type == "long_text":
        return TextArea(name=var, label=field.label, height=3)
    return Entry(var=var, label=field.label, on_enter="save", width=20, takes_focus=is_first)


def _view(spec: AppSpec) -> View:
    form = Section(
        name="form",
        about=f"The fields of one {spec.entity}.",
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Form(items=tuple(_input(field, number == 0) for number, field in enumerate(spec.fields))),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        Button(text="Save", action="save", style="primary"),
                        Button(text="New", action="clear"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    listed = Section(
        name="overview",
        about="All records, with search; a click on a heading orders them.",
        grows=True,
        content=Stack(
            items=(
                Row(
                    items=(
                        Label(text="Search"),
                        Entry(var="search", on_change="refresh", grows=True),
                    )
                ),
                Table(
                    name="table",
                    columns=tuple(
                        TableColumn(
                            title=field.label,
                            width=_WIDTHS.get(field.type, 130),
                            is_number=field.type in ("number", "money"),
                        )
                        for field in spec.fields
                    ),
                    empty="Nothing here yet. Fill in the form and press Save.",
                    on_select="select",
                    on_sort="sort",
                    keys=(("Delete", "remove"),),
                ),
                Label(var="summary", style="hint"),
                Row(
                    items=(
                        Button(text="Delete", action="remove", style="danger"),
                        Button(text="Undo", action="undo"),
                        Button(text="Export CSV", action="export"),
                        Button(text="Import CSV", action="import_csv"),
                    )
                ),
            )
        ),
    )
    first: dict[str, str | bool] = {"search": "", "summary": "", "problem": ""}
    for field in spec.fields:
        if field.type != "long_text":
            first[f"field_{field.key}"] = False if field.type == "tick" else ""
    return View(
        sections=(form, listed),
        side_by_side=True,
        menus=menus(
            "Records",
            MenuItem(text="New", action="clear", shortcut="Ctrl+N"),
            MenuItem(text="Save", action="save", shortcut="Ctrl+S"),
            MenuItem(text="Undo delete", action="undo", shortcut="Ctrl+Z"),
            MenuItem(text="Export CSV", action="export", shortcut="Ctrl+E"),
            MenuItem(text="Import CSV", action="import_csv", shortcut="Ctrl+I"),
        ),
        on_close="keep_draft",
        vars=first,
        width=min(1180, 700 + 60 * len(spec.fields)),
        height=max(480, min(800, 260 + 42 * len(spec.fields))),
    )


def _constants(spec: AppSpec) -> dict[str, Any]:
    fields = [(field.key, field.label, field.type, field.choices) for field in spec.fields]
    order = (spec.options.get("order", ""), spec.options.get("descending", False))
    return {"ENTITY": spec.entity, "ENTITIES": spec.entities, "FIELDS": fields, "FIRST_ORDER": order}


BLUEPRINT = Blueprint(
    kind="records",
    title="Records",
    summary="A keeper of records with the fields you named, search, totals, undo, and CSV in and out.",
    words={
        "tracker": 3,
        "track": 3,
        "inventory": 6,
        "collection": 6,
        "catalog": 6,
        "catalogue": 6,
        "database": 5,
        "list of": 4,
        "log": 3,
        "contacts": 6,
        "recipes": 6,
        "library": 5,
        "keep": 2,
        "record": 4,
        "records": 4,
    },
    shared=("days.py",),
    view=_view,
    constants=_constants,
    verbatim=("FIELDS", "FIRST_ORDER"),
    screens=("A form for one record", "The list with search and totals"),
    data_kept=("All records with their fields", "The window's place and theme"),
    checks=(
        "An empty record is refused",
        "Records are still there after a restart",
        "A deleted record comes back with undo",
    ),
    help=(
        "Fill in the form and press Save.",
        "Days are written like 2026-12-31, 31.12.2026, today or friday.",
        "Choose a record in the list to change it.",
        "A click on a heading orders the list.",
    ),
)
