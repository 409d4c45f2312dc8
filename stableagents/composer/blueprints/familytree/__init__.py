"""A family tree: people with parents and partners, drawn by generations."""

from __future__ import annotations

import re

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Choice,
    Drawing,
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

_ABOUT = re.compile(
    r"\bfamily[- ]?tree\b|\bgenealog\w+|\bancest(?:or|ry)\w*\b|\bpedigree\b(?!.*\b(?:dogs?|horses?|breed\w*)\b)"
    r"|\b(?:familien)?stammb(?:aum|äume)\b|\bahnen(?:tafel|forschung)\w*|\bfamilienbaum"
    r"|\b[áa]rbol (?:geneal[óo]gico|familiar|de (?:mi |la )?familia)|\bgenealog[íi]a|\bantepasados\b"
    r"|\barbre (?:g[ée]n[ée]alogique|familial|de (?:ma |la )?famille)|\bg[ée]n[ée]alogi\w+|\banc[êe]tres\b"
)


def _view(spec: AppSpec) -> View:
    tree = Section(
        name="tree",
        about="The tree by generations.",
        grows=True,
        share=5,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Drawing(
                    name="sheet",
                    width=860,
                    height=560,
                    on_press="press",
                    keys=(("Up", "go_up"), ("Down", "go_down"), ("Left", "go_left"), ("Right", "go_right")),
                ),
                Label(var="relations", style="body"),
                Label(text="Press somebody in the tree, or go with the arrow keys.", style="hint"),
            )
        ),
    )
    return View(
        sections=(tree, _person()),
        side_by_side=True,
        menus=menus(
            "Family",
            MenuItem(text="New person", action="new_person", shortcut="Ctrl+N"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars=dict.fromkeys(
            ("relations", "person_name", "born", "died", "first_parent", "second_parent", "partner", "problem"), ""
        ),
        width=1180,
        height=720,
    )


def _person() -> Section:
    return Section(
        name="person_page",
        about="One person, and everybody.",
        grows=True,
        share=2,
        content=Stack(
            items=(
                Form(
                    items=(
                        Entry(var="person_name", label="Name", on_enter="save", width=16, takes_focus=True),
                        Entry(var="born", label="Born", on_enter="save", width=10),
                        Entry(var="died", label="Died", on_enter="save", width=10),
                        Choice(var="first_parent", label="Parent", options=("",)),
                        Choice(var="second_parent", label="Other parent", options=("",)),
                        Choice(var="partner", label="Partner", options=("",)),
                    )
                ),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        Button(text="Save", action="save", style="primary"),
                        Button(text="New person", action="new_person"),
                        Button(text="Delete", action="remove", style="danger"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Label(var="status", style="hint"),
                Table(
                    name="people",
                    columns=(
                        TableColumn(title="Name", width=150),
                        TableColumn(title="Born", width=70, is_number=True),
                        TableColumn(title="Died", width=70, is_number=True),
                    ),
                    empty="Nobody yet. Write a name above and press Save.",
                    on_select="choose",
                    keys=(("Delete", "remove"),),
                    height=6,
                ),
            )
        ),
    )


def _weigh(text: str) -> int:
    return 60 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="familytree",
    title="Family tree",
    summary="A family tree: people with parents and partners, drawn by generations.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("parent", "mother", "father", "child", "partner", "spouse", "married", "generation", "born", "birth", "died"),
        *(
            "death",
            "name",
            "people",
            "person",
            "tree",
            "draw",
            "sibling",
            "relation",
            "undo",
            "grand",
            "eltern",
            "kind",
        ),
        *("geboren", "gestorben", "geburt", "generationen", "padre", "madre", "hij", "pareja", "nacimiento", "mère"),
        *("père", "naissance", "enfant", "conjoint", "date", "famil", "ancest", "zeichne", "mutter", "vater", "ehe"),
    ),
    view=_view,
    screens=("The tree by generations", "One person, and everybody"),
    data_kept=("People with parents and partners", "The window's place and theme"),
    checks=("Children stand below their parents", "Nobody becomes an ancestor of themselves"),
    help=(
        "Write a name and years, choose parents and partner, and press Save.",
        "Press somebody in the tree to see and change them; New person begins another one.",
        "Who is deleted comes back with Ctrl+Z.",
    ),
)
