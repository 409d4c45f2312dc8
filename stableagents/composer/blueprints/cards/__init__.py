"""A deck of cards: shuffled, dealt to one or several hands, with what is left."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import number_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Drawing, Entry, Form, Label, MenuItem, Row, Section, Stack, View

_CARDS = r"(?:playing )?cards?|(?:spiel)?karten?|cartas?|cartes?"
_ABOUT = re.compile(
    r"\b(?:deck|pack) of (?:playing )?cards\b|\bcard (?:dealer|shuffler|deck|drawer)\b|\bplaying[- ]card"
    r"|\b(?:deal|draw|shuffle)\w* (?:\w+ ){0,3}cards?\b|\bcards? (?:are )?(?:dealt|drawn|shuffled)\b"
    r"|\b(?:karten(?:stapel|deck|geber|mischer|spiel)|spielkarten)\b.*\b(?:misch|zieh|geb|verteil|austeil)"
    r"|\bkarten (?:mischen|austeilen|geben|ziehen|verteilen)\b"
    r"|\b(?:baraja|mazo) de (?:cartas|naipes)\b|\b(?:barajar|repartir) (?:las )?(?:cartas|naipes)\b"
    r"|\bjeu de (?:32|52|54) cartes\b|\bpaquet de cartes\b|\b(?:distribuer|m[ée]langer) (?:les |des )?cartes\b"
)
_OTHER = re.compile(
    r"flash ?cards?|memory|pairs|paare|parejas|paires|blackjack|21\b|solitaire|patience|klondike|solitario|score"
    r"|business card|credit card|gift card|greeting|postcard|higher|\bwar\b|learn|lern|vocab|karteikarten|debit"
    r"|kings? cup"
    r"|punkte|quiz|drinking|poker hand"
)
_SIZES = (32, 36, 40, 52)


def _view(spec: AppSpec) -> View:
    table = Section(
        name="card_table",
        about="How many cards to deal, the cards on the table and what is left.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Form(
                    items=(
                        Entry(var="count", label="Cards to deal", on_enter="deal", width=8, takes_focus=True),
                        Entry(var="hands", label="Hands", on_enter="deal", width=8),
                    )
                ),
                Row(
                    items=(
                        Button(text="Deal", action="deal", style="primary"),
                        Button(text="Shuffle", action="shuffle"),
                        Button(text="Copy", action="copy_hands"),
                    )
                ),
                Label(var="left_text"),
                Label(var="problem", style="error"),
                Drawing(name="sheet", width=640, height=340),
                Label(var="dealt"),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(table,),
        menus=menus(
            "Cards",
            MenuItem(text="Deal", action="deal", shortcut="F5"),
            MenuItem(text="Shuffle", action="shuffle", shortcut="Ctrl+R"),
        ),
        on_close="keep",
        vars={
            "count": str(spec.options["count"]),
            "hands": str(spec.options["hands"]),
            **dict.fromkeys(("left_text", "problem", "dealt"), ""),
        },
        width=700,
        height=680,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    said = re.findall(rf"\b(\d{{1,3}})[\s-]+(?:{_CARDS})\b", text)
    of_size = [int(number) for number in said if int(number) in _SIZES]
    whole = of_size[0] if of_size else 32 if re.search(r"\bskat\b", text) else 52
    dealt = re.search(
        rf"(?:deals?|draws?|gib\w*|austeil\w*|zieh\w*|repart\w*|distribu\w*|je|each) (?!{whole}\b)(\d{{1,2}})\b", text
    )
    counts = [int(number) for number in said if int(number) != whole]
    count = int(dealt[1]) if dealt else counts[0] if counts else 5
    jokers = re.search(r"\bjokers?\b|\bcomodines\b", text) and not re.search(
        r"(?:no|without|ohne|sin|sans) joker", text
    )
    options = {
        "size": whole,
        "packs": number_of(text, r"(?:decks?|packs|kartendecks|barajas|jeux)\b", 1, 1, 8),
        "jokers": number_of(text, r"jokers?|comodines", 2, 0, 4) if jokers else 0,
        "count": min(52, max(1, count)),
        "hands": number_of(text, r"(?:players?|hands?|spieler\w*|hände|jugadores|manos|joueurs?|mains?)\b", 1, 1, 10),
    }
    return replace(spec, options=options)


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {
        "DECK_SIZE": spec.options["size"],
        "PACKS": spec.options["packs"],
        "JOKERS": spec.options["jokers"],
    }


def _weigh(text: str) -> int:
    return 30 if _ABOUT.search(text) and not _OTHER.search(text) else 0


BLUEPRINT = Blueprint(
    kind="cards",
    title="Deck of cards",
    summary="A deck of cards: shuffled, dealt to one or several hands; what is left is shown.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "deck",
            "deal",
            "shuffle",
            "mix",
            "cards",
            "left",
            "remain",
            "enough",
            "hand",
            "player",
            "joker",
            "full",
            "repeat",
            "twice",
        ),
        *("draw", "suit", "empty", "reset", "new", "karte", "misch", "geb", "zieh", "austeil", "verteil", "rest"),
        *("spieler", "reicht", "carta", "baraj", "repart", "queda", "jugador", "suficien", "naipe"),
        *("carte", "mélang", "distribu", "reste", "joueur", "assez", "paquet", "button", "knopf", "botón", "bouton"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    screens=("The cards on the table, and how many are left",),
    data_kept=("The cards on the table and those that are left", "The window's place and theme"),
    checks=("No card comes twice before shuffling", "When not enough cards are left, it says so"),
    help=("Write how many cards to deal and press Deal.", "Shuffle takes all cards back and mixes them."),
)
