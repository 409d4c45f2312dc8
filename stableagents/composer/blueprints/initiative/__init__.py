"""An initiative tracker for role-playing games: whose turn it is, rounds, hit points and conditions."""

from __future__ import annotations

import re

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Choice,
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

CONDITIONS = (
    "Blinded",
    "Charmed",
    "Concentrating",
    "Deafened",
    "Frightened",
    "Grappled",
    "Invisible",
    "Paralysed",
    "Poisoned",
    "Prone",
    "Restrained",
    "Stunned",
    "Unconscious",
)
_PLAYED = (
    r"d&d|dnd|d ?& ?d|dungeons|rpg|role-?play\w*|pathfinder|monsters?|hp|hit points?|rollenspiel\w*|kampf\w*|rol\b"
)
_ABOUT = re.compile(
    r"\binitiative[- ]?(?:tracker|order|list|roll\w*|app)\b|\b(?:combat|encounter|battle|turn[- ]order) tracker\b"
    rf"|\binitiative\b.*\b(?:{_PLAYED}|turns?|rounds?|combat)|\b(?:{_PLAYED})\b.*\binitiative\b"
    r"|\binitiative-?(?:tracker|liste|reihenfolge)\w*|\b(?:kampf-?tracker|kampfrunden)\w*"
    r"|\b(?:orden de |control de |rastreador de |gestor de )?iniciativa\b.*\b(?:combate|rol|d&d|dnd|turnos?)"
    r"|\b(?:rastreador|gestor|control) de (?:la )?(?:iniciativa|combates?)\b"
    r"|\b(?:suivi|ordre|gestion) (?:de |d['’])(?:l['’])?initiative\b"
)


def _view(spec: AppSpec) -> View:
    return View(
        sections=(_fight(spec), _sheet()),
        side_by_side=True,
        menus=menus(
            "Fight",
            MenuItem(text="Next turn", action="next_turn", shortcut="F5"),
            MenuItem(text="Turn back", action="last_turn", shortcut="F6"),
            MenuItem(text="Roll for all", action="roll_all", shortcut="Ctrl+R"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars={
            **dict.fromkeys(("round_text", "turn_text", "who", "initiative", "hit_points", "problem"), ""),
            **dict.fromkeys(("chosen_text", "points", "rounds_left", "sheet_problem"), ""),
            "condition": CONDITIONS[0],
        },
        width=1080,
        height=640,
    )


def _fight(spec: AppSpec) -> Section:
    return Section(
        name="fight",
        about="Whose turn it is, and everybody in order.",
        grows=True,
        share=3,
        content=Stack(
            items=(
                Row(items=(Label(text=spec.title, style="title"), Label(var="round_text"))),
                Label(var="turn_text", style="title"),
                Table(
                    name="fighters",
                    columns=(
                        TableColumn(title="Now", width=60),
                        TableColumn(title="Initiative", width=84, is_number=True),
                        TableColumn(title="Name", width=150),
                        TableColumn(title="Hit points", width=96, is_number=True),
                        TableColumn(title="Conditions", width=180),
                    ),
                    empty="Nobody yet. Write a name below and press Add.",
                    on_select="choose",
                    keys=(("Delete", "remove"), ("Space", "next_turn")),
                    height=8,
                ),
                Row(
                    items=(
                        Button(text="Next turn", action="next_turn", style="primary"),
                        Button(text="Turn back", action="last_turn"),
                        Button(text="Undo", action="undo"),
                        Button(text="Roll for all", action="roll_all"),
                        Button(text="New fight", action="new_fight", style="danger"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )


def _sheet() -> Section:
    return Section(
        name="sheet",
        about="Somebody new, and what happens to who is chosen.",
        grows=True,
        share=2,
        content=Stack(
            items=(
                Form(
                    items=(
                        Entry(var="who", label="Name", on_enter="add", takes_focus=True),
                        Entry(var="initiative", label="Initiative", on_enter="add", width=8),
                        Entry(var="hit_points", label="Hit points", on_enter="add", width=8),
                    )
                ),
                Label(text="An initiative such as 14, or a bonus such as +2 that a d20 is rolled for.", style="hint"),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        Button(text="Add", action="add", style="primary"),
                        Button(text="Save changes", action="change"),
                        Button(text="Delete", action="remove", style="danger"),
                    )
                ),
                Label(var="chosen_text", style="title"),
                Row(
                    items=(
                        Label(text="Points"),
                        Entry(var="points", on_enter="hurt", width=6),
                        Button(text="Damage", action="hurt"),
                        Button(text="Heal", action="heal"),
                    )
                ),
                Form(
                    items=(
                        Choice(var="condition", label="Condition", options=CONDITIONS),
                        Entry(var="rounds_left", label="For rounds", on_enter="toggle_condition", width=6),
                    )
                ),
                Row(items=(Button(text="Set or lift", action="toggle_condition"),)),
                Label(var="sheet_problem", style="error"),
            )
        ),
    )


def _weigh(text: str) -> int:
    return 60 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="initiative",
    title="Initiative tracker",
    summary="Whose turn it is in a role-playing fight, with rounds, hit points and conditions that run out.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("initiative", "turn", "round", "hp", "hit point", "health", "condition", "damage", "heal", "monster", "next"),
        *("player", "character", "roll", "dice", "undo", "order", "sort", "name", "combat", "d20", "d&d", "dnd"),
        *("dungeons", "dragon", "trefferpunkt", "zustand", "zustände", "runde", "schaden", "heil", "würfel"),
        *("puntos de", "estado", "daño", "turno", "ronda", "points de", "état", "dégât", "tour", "who"),
    ),
    view=_view,
    screens=("Everybody in order, and whose turn it is", "Hit points and conditions of who is chosen"),
    data_kept=("Everybody with hit points and conditions, and the round", "The window's place and theme"),
    checks=("The highest initiative comes first", "A condition runs out after its rounds"),
    help=(
        "Add everybody with an initiative, then press Next turn, or F5, after each turn.",
        "Choose somebody to take or give back hit points, and to set conditions.",
        "A condition for 2 rounds is gone when its turn has come twice.",
    ),
)
