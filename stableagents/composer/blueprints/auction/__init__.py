"""A blind auction: everybody writes a name and a bid that nobody sees, and at the end the highest bid wins."""

from __future__ import annotations

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.languages.patterns import pattern_of
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

_ABOUT = (
    r"\b(?:blind|sealed[- ]bid|secret|hidden) auctions?\b|\bsealed bids?\b|\bgeheime\w* (?:auktion"
    r"|versteigerung)"
    r"|\bverdeckte\w* (?:auktion|versteigerung|gebote?)|\bsubasta (?:a ciegas|ciega|secreta|a sobre cerrado)"
    r"|\benchères? (?:à l['’]aveugle|secrètes?|cachées?|sous pli)"
    r"|\bauction\b(?=.*\bbids?\b)(?=.*\b(?:hidden|secret\w*|nobody sees|no one sees|don't see)\b)"
)


def _view(spec: AppSpec) -> View:
    bids = Section(
        name="bids",
        about="What it is about, a bid, and who has bid.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Form(
                    items=(
                        Entry(var="thing", label="What is sold", on_change="keep_thing", width=30),
                        Entry(var="name", label="Name", on_enter="bid", width=24, takes_focus=True),
                        Entry(var="amount", label="Bid", on_enter="bid", width=12),
                    )
                ),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        Button(text="Bid", action="bid", style="primary"),
                        Button(text="End the auction", action="end"),
                        Button(text="New auction", action="again", style="danger"),
                    )
                ),
                Label(var="result", style="title"),
                Table(
                    name="bidders",
                    columns=(
                        TableColumn(title="Name", width=200),
                        TableColumn(title="Bid", width=120, is_number=True),
                    ),
                    empty="Nobody has bid yet.",
                    height=8,
                    grows=True,
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(bids,),
        menus=menus(
            "Auction",
            MenuItem(text="End the auction", action="end"),
            MenuItem(text="New auction", action="again", shortcut="Ctrl+N"),
        ),
        vars=dict.fromkeys(("thing", "name", "amount", "problem", "result"), ""),
        width=520,
        height=560,
    )


def _weigh(text: str) -> int:
    return 60 if pattern_of(_ABOUT).search(text) else 0


BLUEPRINT = Blueprint(
    kind="auction",
    title="Blind auction",
    summary="A blind auction: names and bids that stay hidden until the end, and the highest wins.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("bid", "bidder", "name", "hidden", "secret", "highest", "win", "end", "nobody", "see", "tie", "item", "sold"),
        *(
            "gebot",
            "höchst",
            "gewinn",
            "versteckt",
            "geheim",
            "puja",
            "gana",
            "alta",
            "offre",
            "enchère",
            "gagne",
            "haute",
        ),
    ),
    view=_view,
    screens=("A bid, who has bid, and who has won",),
    data_kept=("The bids until the auction is over", "The window's place and theme"),
    checks=("No bid is shown before the end", "Of equal bids the earlier one wins, and it is said"),
    help=("Write a name and a bid and press Bid; then let the next one write.", "End the auction shows all bids."),
)
