"""Blackjack against the dealer, with chips."""

from __future__ import annotations

from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import number_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Board, Button, Choice, Label, MenuItem, Row, Section, Stack, View

_HITS = (  # the game without its name
    r"\b(?:hit|hits|stay|stand|stick|sticks)\b.*\bdealer\b|\bdealer\b.*\b(?:hit|stay|stand|stick)s?\b"
    r"|\b(?:game|variation|version) (?:of )?(?:21|twenty-?one)\b"
)
_BETS = ("5", "10", "25", "50", "100")


def _view(spec: AppSpec) -> View:
    table = Section(
        name="cards",
        about="The dealer's cards above, your own below.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="dealer_text"),
                Board(name="board", action="press"),
                Label(var="own_text"),
                Label(var="state_text", style="title"),
                Row(
                    items=(
                        Label(text="Bet"),
                        Choice(var="bet", options=_BETS, width=6),
                        Button(text="Deal", action="new_game", style="primary", name="deal_button"),
                        Button(text="Hit", action="hit", name="hit_button"),
                        Button(text="Stand", action="stand", name="stand_button"),
                        Button(text="Double", action="double", name="double_button"),
                    )
                ),
                Label(var="status"),
                Label(text="Come near 21, not over. The dealer takes cards up to 16 and stands from 17.", style="hint"),
            )
        ),
    )
    return View(
        sections=(table,),
        menus=menus(
            "Game",
            MenuItem(text="Deal", action="new_game", shortcut="Ctrl+N"),
            MenuItem(text="Hit", action="hit", shortcut="Ctrl+H"),
            MenuItem(text="Stand", action="stand", shortcut="Ctrl+S"),
            MenuItem(text="Start with new chips", action="new_chips"),
        ),
        vars={"dealer_text": "", "own_text": "", "state_text": "", "bet": "10"},
        width=620,
        height=620,
    )


def _refine(spec: AppSpec) -> AppSpec:
    chips = number_of(
        spec.description, r"(?:chips?|coins?|dollars?|euros?|points?|jetons?|fichas?|münzen)", 500, 10, 100_000
    )
    return replace(spec, options={"chips": chips})


BLUEPRINT = Blueprint(
    kind="blackjack",
    title="Blackjack",
    summary="Blackjack against the dealer with chips, doubling, and a natural that pays three for two.",
    weigh=lambda text: 30 if pattern_of(_HITS).search(text) else 0,
    words={
        "blackjack": 20,
        "black jack": 18,
        "twenty-one": 10,
        "siebzehn und vier": 16,
        "vingt-et-un": 12,
        "veintiuno": 12,
    },
    features=(
        "dealer",
        "hit",
        "stand",
        "bet",
        "chip",
        "double",
        "card",
        "score",
        "money",
        "balance",
        "deck",
        r"\baces?\b.*\b11\b",
        "ace",
        r"3 (?:to|:) 2",
        "bust",
    ),
    view=_view,
    refine=_refine,
    constants=lambda spec: {"FIRST_CHIPS": spec.options["chips"]},
    screens=("The cards and the chips",),
    data_kept=("The chips", "The window's place and theme"),
    checks=("An ace counts 11 or 1", "Over 21 loses at once"),
    help=("Choose a bet and press Deal.", "Hit takes a card, Stand lets the dealer play."),
)
