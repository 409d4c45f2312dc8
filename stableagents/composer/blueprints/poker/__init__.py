"""Poker with five cards: a machine that pays for good hands, or against the computer."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Drawing,
    Form,
    Label,
    MenuItem,
    Node,
    Row,
    Section,
    Slider,
    Stack,
    Table,
    TableColumn,
    View,
)

_ABOUT = re.compile(
    r"\bpoker\b(?! (?:night|chips?|club|league|session\w*|results?|tournament|winnings|face|log|stats|runde))"
    r"|\bvideo-?poker|\bjacks or better|\bpokerspiel|\bpoker-?automat|\bfive[- ]card (?:draw|stud)"
)
_KEPT = re.compile(
    r"\bpoker\b.*\b(?:track\w*|log|buy-?ins?|bankroll|results|nights?|who won|planning|estimat\w*|scrum|story points"
    r"|equity|odds|probabilit\w*|hand history|diary|record\w*)\b|\b(?:track\w*|log|planning|scrum) (?:\w+ ){0,3}poker"
)
_MACHINE = re.compile(
    r"\bvideo|\bjacks or better|\b\w*automat\w*|\bmachine|\bpay-?(?:outs?|table|s out)\b|\bauszahl\w*|\bmáquina"
    r"|\bpremios|\bgains\b"
)


def _view(spec: AppSpec) -> View:
    is_duel = bool(spec.options["is_duel"])
    pays: tuple[Node, ...] = () if is_duel else (_pays(),)
    play = Section(
        name="card_table",
        about="The cards, the bet, and what was won.",
        grows=True,
        share=2,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Drawing(
                    name="sheet",
                    width=388,
                    height=230 if is_duel else 130,
                    on_press="press",
                    keys=tuple((str(number), f"hold_{number}") for number in range(1, 6)),
                ),
                Label(var="verdict"),
                Label(var="credits", style="title"),
                Form(items=(Slider(var="bet", label="Bet", least=1, most=5, action="show_pays"),)),
                Row(
                    items=(
                        Button(var="deal_text", action="deal_or_draw", style="primary"),
                        *(Button(text=f"Hold {number}", action=f"hold_{number}") for number in range(1, 6)),
                    )
                ),
                Row(items=(Button(text="Begin again", action="begin_again"),)),
                *pays,
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(play,),
        menus=menus(
            "Game",
            MenuItem(text="Deal or draw", action="deal_or_draw", shortcut="F5"),
            MenuItem(text="Begin again", action="begin_again", shortcut="Ctrl+N"),
        ),
        vars={"verdict": "", "credits": "", "bet": "1", "deal_text": "Deal"},
        width=640,
        height=560 if is_duel else 760,
    )


def _pays() -> Table:
    return Table(
        name="pays",
        columns=(TableColumn(title="Hand", width=260), TableColumn(title="Pays", width=100, is_number=True)),
        empty="What each hand pays.",
        height=9,
    )


def _weigh(text: str) -> int:
    return 60 if _ABOUT.search(text) and not _KEPT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="poker",
    title="Poker",
    title_for=lambda spec: "Poker" if spec.options["is_duel"] else "Video poker",
    summary="Poker with five cards: hold the good ones, draw others, and win credits that are worth nothing.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("card", "hold", "draw", "deal", "bet", "credit", "pay", "hand", "computer", "pair", "flush", "straight"),
        *("win", "score", "deck", "jacks", "royal", "chips", "keep", "player", "game", "round", "against"),
        *("karte", "halten", "ziehen", "einsatz", "gewinn", "auszahl", "guthaben", "gegen", "hände"),
        *("carta", "apuesta", "crédito", "mano", "cambiar", "premio", "carte", "mise", "crédit", "main", "gain"),
    ),
    view=_view,
    refine=lambda spec: replace(spec, options={"is_duel": not _MACHINE.search(spec.description.lower())}),
    constants=lambda spec: {"IS_DUEL": bool(spec.options["is_duel"])},
    screens=("The cards, the bet and the credits",),
    data_kept=("The credits", "The window's place and theme"),
    checks=("Held cards stay", "Nobody bets more than there is"),
    help=(
        "Choose the bet, press Deal, press the cards that you want to hold, and press Draw.",
        "The keys 1 to 5 hold a card, too; credits are worth nothing.",
    ),
)
