"""Crazy eights and Mau-Mau against a computer."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.games import TWO_PLAYERS
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Choice, Drawing, Label, MenuItem, Row, Section, Stack, View

WIDTH, HEIGHT = 640, 380
RULES = ("Crazy eights", "Mau-Mau")
_MAU = r"\bmau[- ]?mau\b"
_ABOUT = re.compile(
    rf"{_MAU}|\bcrazy (?:eights?|8s?)\b|\b(?:game|card game) (?:of )?eights\b|\bocho locos?\b|\blocos ochos?\b"
    r"|\b(?:8|huit) am[ée]ricain\w*|\buno(?:[- ]like|[- ]style)? (?:card game|game|clone|against)\b"
    r"|\b(?:card game|game) (?:like|similar to) uno\b|\b(?:kartenspiel|spiel) wie uno\b|\buno-?spiel\b"
    r"|\bjuego (?:como|tipo|de) uno\b|\bjeu (?:comme|type|de) uno\b"
)


def _view(spec: AppSpec) -> View:
    game = Section(
        name="game",
        about="The cards, and whose turn it is.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(
                    items=(
                        Label(text="Rules"),
                        Choice(var="rules", options=RULES, action="new_game", width=14),
                        Label(text="Ask for"),
                        Choice(var="wish", options=("♠", "♥", "♦", "♣"), width=5),
                        Label(var="score_text", style="hint"),
                    )
                ),
                Label(var="state_text"),
                Drawing(name="sheet", width=WIDTH, height=HEIGHT, on_press="press", keys=(("Space", "draw"),)),
                Row(
                    items=(
                        Button(text="Draw a card", action="draw", style="primary"),
                        Button(text="Pass", action="end_turn"),
                        Button(text="New game", action="new_game"),
                    )
                ),
                Label(var="status", style="hint"),
                Label(text="Press a card of yours with the same suit or rank as the one in the middle.", style="hint"),
            )
        ),
    )
    return View(
        sections=(game,),
        menus=menus(
            "Game",
            MenuItem(text="New game", action="new_game", shortcut="Ctrl+N"),
            MenuItem(text="Draw a card", action="draw", shortcut="F5"),
        ),
        vars={"rules": str(spec.options["variant"]), "wish": "♠", "state_text": "", "score_text": ""},
        width=700,
        height=640,
    )


def _refine(spec: AppSpec) -> AppSpec:
    is_mau = bool(re.search(_MAU, spec.description.lower())) or spec.language == "de"
    is_uno = bool(re.search(r"\buno\b", spec.description.lower()))
    said = ("Uno has cards of its own; this is played with playing cards.",) if is_uno else ()
    return replace(spec, options={"variant": RULES[is_mau]}, assumptions=spec.assumptions + said)


def _weigh(text: str) -> int:
    return 40 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="eights",
    title="Crazy eights",
    summary="Crazy eights or Mau-Mau against a computer: the same suit or rank, and cards that ask for a suit.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *TWO_PLAYERS,
        *("card", "draw", "suit", "colou?r", "number", "skip", "wish", "hand", "play", "pass", "turn", "deck", "eight"),
        *("karte", "zieh", "farbe", "sieben", "acht", "bube", "aussetz", "wünsch", "carta", "palo", "robar", "carte"),
        *("couleur", "pioch", "rule", "regel", "regla", "règle", "seven", "jack"),
    ),
    view=_view,
    refine=_refine,
    title_for=lambda spec: str(spec.options["variant"]),
    screens=("The cards of both, the stock and the pile",),
    data_kept=("The game that is being played, and who won how often", "The window's place and theme"),
    checks=("Only what fits can be played", "A card that asks for a suit is followed by that suit"),
    help=(
        "Press a card with the suit or the rank of the one in the middle; who has none left has won.",
        "Who can't play draws one card, may play it, and else passes.",
        "Crazy eights: an eight fits on everything and asks for the suit that was chosen above.",
        "Mau-Mau: a jack asks for a suit, a seven makes the other draw two, after an eight the other misses a turn.",
    ),
)
