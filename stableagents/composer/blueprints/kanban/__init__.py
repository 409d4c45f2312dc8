"""A board of cards in columns, such as to do, doing and done."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.fields import in_list
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Entry,
    Label,
    MenuItem,
    Node,
    Row,
    Section,
    Stack,
    Table,
    TableColumn,
    View,
)

_COLUMNS = ("To do", "Doing", "Done")
MAX_COLUMNS = 6
_FLOW = (  # a list that ends with what is done needs no word for columns
    r"(?:\b(?:with|mit|con|avec)|:)\s+((?:[\w ]{2,20},\s*){1,5}[\w ]{2,20}?,?\s*(?:and |und |y |et )?(?:done"
    r"|finished|closed"
    r"|erledigt|fertig|hecho|terminado|fini|terminé))\b"
)


def _columns(spec: AppSpec) -> tuple[str, ...]:
    return tuple(spec.options["columns"])


def _column(number: int, title: str) -> Node:
    table = Table(
        name=f"column_{number}",
        columns=(TableColumn(title=title, width=170),),
        empty="No cards here.",
        on_select="select",
        on_open="edit",
        keys=(("Delete", "remove"),),
        height=8,
    )
    return Stack(items=(table, Label(var=f"count_{number}", style="hint")), grows=True)


def _view(spec: AppSpec) -> View:
    columns = _columns(spec)
    board = Section(
        name="cards",
        about="A new card above, the columns below.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(
                    items=(
                        Label(text="Card"),
                        Entry(var="new_text", on_enter="add", grows=True, takes_focus=True),
                        Label(text="Search"),
                        Entry(var="search", on_change="refresh", width=14),
                        Button(var="add_text", action="add", style="primary"),
                    )
                ),
                Label(var="problem", style="error"),
                Row(items=tuple(_column(number, title) for number, title in enumerate(columns)), grows=True),
                Row(
                    items=(
                        Button(text="← Move", action="move_left"),
                        Button(text="Move →", action="move_right"),
                        Button(text="Up", action="move_up"),
                        Button(text="Edit", action="edit"),
                        Button(text="Delete", action="remove", style="danger"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    counts: dict[str, str | bool] = {f"count_{number}": "" for number in range(len(columns))}
    return View(
        sections=(board,),
        menus=menus(
            "Board",
            MenuItem(text="Move right", action="move_right", shortcut="Ctrl+Right"),
            MenuItem(text="Move left", action="move_left", shortcut="Ctrl+Left"),
            MenuItem(text="Move up", action="move_up", shortcut="Ctrl+Up"),
            MenuItem(text="Edit", action="edit", shortcut="F2"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        keys=(("Esc", "stop_editing"),),
        vars=counts | {"new_text": "", "search": "", "add_text": "Add", "problem": ""},
        width=max(720, 220 * len(columns)),
        height=560,
    )


def _refine(spec: AppSpec) -> AppSpec:
    found = re.search(
        r"(?:columns?|lists|stages|lanes|spalten|columnas|colonnes)\s*(?:called|named|such as|like|:"
        r"|\()?\s*([^.;)]+)",
        spec.description,
        re.IGNORECASE,
    )
    found = found or re.search(_FLOW, spec.description, re.IGNORECASE)
    named = [name.capitalize() for name in in_list(found[1])] if found else []
    columns = tuple(dict.fromkeys(named))[:MAX_COLUMNS] if len(named) >= 2 else _COLUMNS
    said = () if len(named) >= 2 else (f"The columns are {', '.join(columns)}.",)
    return replace(spec, options={"columns": columns}, assumptions=spec.assumptions + said)


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"COLUMNS": list(_columns(spec))}


BLUEPRINT = Blueprint(
    kind="kanban",
    title="Board",
    summary="A board with cards in columns that can be moved, with search and undo.",
    words={"kanban": 14, "trello": 14, "task board": 12, "project board": 12, "board with columns": 12, "scrum": 9}
    | {"aufgabentafel": 12, "tablero": 9},
    weigh=lambda text: 6 if re.search(r"\b(?<!game )(?<!games )(?<!book )(?<!film )(?<!movie )backlog\b", text) else 0,
    features=(
        "column",
        "card",
        "move",
        "search",
        "undo",
        "edit",
        "delet",
        "drag",
        "to do",
        "doing",
        "done",
        "progress",
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    screens=("The columns with their cards",),
    data_kept=("The cards, their column and order", "The window's place and theme"),
    checks=("A moved card stays there after a restart", "A deleted card comes back in its place"),
    help=("Write a card and press Enter.", "Choose a card and press Move, or Ctrl with the arrow keys."),
)
