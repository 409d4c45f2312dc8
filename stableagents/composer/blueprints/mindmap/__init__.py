"""Mind maps: ideas around an idea, as a tree that is drawn."""

from __future__ import annotations

import re

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Drawing, Entry, Label, MenuItem, Row, Section, Stack, View

_ABOUT = re.compile(
    r"\bmind-?\s?maps?\b|\bmind[- ]?mapp\w+|\bconcept maps?\b|\bgedankenkarten?\b|\bmindmaps?\b"
    r"|\bmapas? (?:mental(?:es)?|conceptual(?:es)?|de ideas)"
    r"|\bcartes? (?:mentales?|heuristiques?|conceptuelles?|d['’]idées)"
    r"|\btree of ideas\b|\bideas? tree\b|\bbrainstorm\w*\b.{0,40}\b(?:tree|branches|map)\b"
)


def _view(spec: AppSpec) -> View:
    page = Section(
        name="ideas",
        about="The ideas, and what is done with the chosen one.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Drawing(
                    name="sheet",
                    width=960,
                    height=560,
                    on_press="press",
                    on_release="release",
                    keys=(
                        *(("Up", "go_up"), ("Down", "go_down"), ("Left", "go_left"), ("Right", "go_right")),
                        ("Delete", "remove"),
                    ),
                ),
                Label(var="chosen_text"),
                Row(
                    items=(
                        Label(text="Idea"),
                        Entry(var="new_text", on_enter="add", grows=True, takes_focus=True),
                        Button(var="add_text", action="add", style="primary"),
                        Button(text="Add beside", action="add_beside"),
                    )
                ),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        Button(text="Edit", action="edit"),
                        Button(text="Up", action="move_up"),
                        Button(text="Down", action="move_down"),
                        Button(text="Delete", action="remove", style="danger"),
                        Button(text="Undo", action="undo"),
                        Button(text="New map", action="new_map"),
                        Button(text="Save outline", action="save_outline"),
                        Button(text="Save picture", action="save_picture"),
                    )
                ),
                Label(text="Press an idea to choose it; drag it onto another one to hang it there.", style="hint"),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(page,),
        menus=menus(
            "Map",
            MenuItem(text="Edit", action="edit", shortcut="F2"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
            MenuItem(text="New map", action="new_map", shortcut="Ctrl+N"),
            MenuItem(text="Save outline", action="save_outline", shortcut="Ctrl+E"),
        ),
        keys=(("Esc", "stop_editing"),),
        vars={"new_text": "", "chosen_text": "", "problem": "", "add_text": "Add below"},
        width=1040,
        height=820,
    )


def _weigh(text: str) -> int:
    return 110 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="mindmap",
    title="Mind map",
    summary="Ideas around an idea, drawn as a tree with a colour for each branch.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("idea", "child", "sibling", "branch", "node", "tree", "add", "edit", "remov", "delet", "undo", "export"),
        *("picture", "save", "outline", "colo", "drag", "move", "root", "cent", "markdown", "sub-?topic", "topic"),
        *("zweig", "knoten", "ast", "äste", "gedanke", "idee", "bild", "rama", "nodo", "dibuj", "color"),
        *("branche", "nœud", "noeud", "idée", "dessin", "couleur", "text"),
    ),
    view=_view,
    screens=("The ideas around the one in the middle",),
    data_kept=("The ideas and what they hang on", "The window's place and theme"),
    checks=("What is removed comes back with all below it", "No idea hangs on one below itself"),
    help=(
        "Write an idea and press Enter: it hangs on the chosen one.",
        "Press an idea to choose it, or go with the arrow keys; drag it onto another one to hang it there.",
    ),
)
