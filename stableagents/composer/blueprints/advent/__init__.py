"""An Advent calendar: doors that open from their day on, with what one writes behind them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import number_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Board,
    Button,
    Dialog,
    Entry,
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
    r"\badvents?[- ]?(?:calend[ae]rs?|kalender\w*)\b|\b(?:calendarios?|calendriers?) (?:de |del "
    r"|d['’]|de l['’])(?:adviento|l?['’]?avent)\b"
    r"|\bchristmas (?:countdown )?calendar with (?:\d+ |twenty-four )?doors\b|\bcalendrier de l['’]avent"
)
_DOORS = r"doors?|windows?|days?|türchen|türen|tür|puertas?|puertecitas?|ventanas?|ventanitas?|portes?|fenêtres?|cases?"
_USUAL = {
    "en": "Light a candle./Bake biscuits./Sing a carol./Cut out a paper star./Write a card./Read a story aloud."
    "/Drink hot chocolate./Go for a walk in the dark./Hide a sweet in somebody's shoe./Call an old friend."
    "/Make a wish./Hang up a string of lights./Draw a snowman./Tell a joke./Feed the birds./Play a board game."
    "/Give something away./Learn a poem./Watch a winter film./Thank somebody./Bake an apple./Decorate the window."
    "/Wrap a present./Merry Christmas!/Sleep late and be merry!",
    "de": "Zünde eine Kerze an./Backe Plätzchen./Sing ein Weihnachtslied./Schneide einen Papierstern aus."
    "/Schreib eine Karte./Lies eine Geschichte vor./Trink heißen Kakao./Mach einen Spaziergang im Dunkeln."
    "/Versteck etwas Süßes in einem Schuh./Ruf einen alten Freund an./Wünsch dir etwas./Häng eine Lichterkette auf."
    "/Male einen Schneemann./Erzähl einen Witz./Füttere die Vögel./Spiel ein Brettspiel./Verschenk etwas."
    "/Lern ein Gedicht./Sieh einen Winterfilm./Danke jemandem./Mach einen Bratapfel./Schmücke das Fenster."
    "/Pack ein Geschenk ein./Frohe Weihnachten!/Schlaf aus und feiere!",
    "es": "Enciende una vela./Hornea galletas./Canta un villancico./Recorta una estrella de papel./Escribe una tarjeta."
    "/Lee un cuento en voz alta./Toma chocolate caliente./Pasea de noche./Esconde un dulce en un zapato."
    "/Llama a un viejo amigo./Pide un deseo./Cuelga unas luces./Dibuja un muñeco de nieve./Cuenta un chiste."
    "/Da de comer a los pájaros./Juega a un juego de mesa./Regala algo./Aprende un poema."
    "/Mira una película de invierno./Da las gracias a alguien./Asa una manzana./Decora la ventana."
    "/Envuelve un regalo./¡Feliz Navidad!/¡Duerme y celebra!",
    "fr": "Allume une bougie./Fais des biscuits./Chante un chant de Noël."
    "/Découpe une étoile en papier./Écris une carte."
    "/Lis une histoire à voix haute./Bois un chocolat chaud./Promène-toi dans la nuit."
    "/Cache une douceur dans une chaussure./Appelle un vieil ami./Fais un vœu./Accroche une guirlande."
    "/Dessine un bonhomme de neige./Raconte une blague./Nourris les oiseaux./Joue à un jeu de société."
    "/Offre quelque chose./Apprends un poème./Regarde un film d'hiver./Remercie quelqu'un./Fais cuire une pomme."
    "/Décore la fenêtre./Emballe un cadeau./Joyeux Noël !/Dors et fais la fête !",
}


def _view(spec: AppSpec) -> View:
    doors = Section(
        name="doors_page",
        about="The doors, and what is behind the open one.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Board(name="doors", action="press"),
                Label(var="behind", style="title", is_centered=True),
                Row(
                    items=(
                        Button(text="Open the next door", action="open_today", style="primary"),
                        Button(text="Fill the doors", action="fill"),
                    )
                ),
                Label(var="count_text"),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(doors,),
        dialogs=(Dialog(name="filling", title="Fill the doors", content=_filling()),),
        menus=menus(
            "Calendar",
            MenuItem(text="Open the next door", action="open_today", shortcut="F5"),
            MenuItem(text="Fill the doors", action="fill", shortcut="Ctrl+E"),
            MenuItem(text="Close all doors", action="close_all"),
        ),
        vars=dict.fromkeys(("behind", "count_text", "behind_text", "filling_status"), ""),
        width=620,
        height=640,
    )


def _filling() -> Section:
    return Section(
        name="filling_page",
        about="What is behind each door.",
        grows=True,
        content=Stack(
            items=(
                Table(
                    name="filled",
                    columns=(
                        TableColumn(title="Door", width=60, is_number=True),
                        TableColumn(title="Behind it", width=340),
                    ),
                    empty="No doors.",
                    on_select="choose",
                    height=10,
                ),
                Entry(var="behind_text", label="Behind it", on_enter="write", width=40, grows=True),
                Row(items=(Button(text="Put behind the door", action="write", style="primary"),)),
                Label(var="filling_status", style="hint"),
            )
        ),
    )


def _refine(spec: AppSpec) -> AppSpec:
    return replace(spec, options={"doors": number_of(spec.description, _DOORS, 24, 4, 31)})


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"DOORS": spec.options["doors"], "USUAL": _USUAL.get(spec.language, _USUAL["en"]).split("/")}


def _weigh(text: str) -> int:
    return 60 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="advent",
    title="Advent calendar",
    summary="An Advent calendar: each door opens from its day on and stays open, with what you write behind it.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("door", "window", "day", "december", "open", "behind"),
        *("text", "surprise", "written", "write", "stay", "24"),
        *("date", "own", "message", "mixed", "random", "order"),
        *("early", "before", "close", "child", "kid", "türchen"),
        *("tür", "tag", "dezember", "öffn", "dahinter"),
        *("überrasch", "schreib", "offen", "gemischt", "vorher", "kind"),
        *("puerta", "ventan", "día", "diciembre", "abr"),
        *("detrás", "sorpresa", "escrib", "abiert", "porte", "fenêtre"),
        *("case", "jour", "décembre", "ouvr", "derrière"),
        *("écri", "ouvert", "christmas", "weihnacht", "navidad", "noël"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("USUAL",),
    screens=("The doors, and what is behind the open one", "What is behind each door"),
    data_kept=("Which doors are open, and what is behind them", "The window's place and theme"),
    checks=("A door does not open before its day", "An open door is still open after a restart"),
    help=(
        "Press a door: it opens from its day of December on, and stays open.",
        "Fill the doors, to write what is behind each; an empty text brings back what was there at first.",
    ),
)
