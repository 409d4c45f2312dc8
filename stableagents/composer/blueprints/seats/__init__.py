"""A seat plan: a press books a seat, with a price, what is sold and the takings."""

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
    Entry,
    Form,
    Label,
    MenuItem,
    Row,
    Section,
    Stack,
    Table,
    TableColumn,
    Tabs,
    View,
)

MOST_ROWS, MOST_SEATS = 26, 30
_SEATS = (
    r"(?:seats?|chairs?|places?|(?:sitz)?pl[äa]tze?n?|sitze?n?|st[üu]hle?n?|asientos?|butacas?|plazas?|sillas?|puestos?"
    r"|si[èe]ges?|fauteuils?|chaises?)"
)
_ROWS = r"(?:rows?|tables?|reihen?|tische?n?|filas?|mesas?|rang(?:[ée]e)?s?|bancs|bänke?)"
_ABOUT = re.compile(
    r"\bseat(?:s|ing)?[ -](?:\w+ ){0,2}?(?:reservations?|bookings?|plan(?:ner)?s?|maps?|charts?|selection|selector"
    r"|picker|layout)\b"
    r"|\b(?:book|reserve|choose|pick|sell|booking|reserving|selling) (?:\w+ ){0,2}seats?\b"
    r"|\btable plan(?:ner)?\b|\b\d+ tables? (?:with|of) \d+ (?:seats|chairs|places)"
    r"|\b(?:cinema|movie|theat(?:er|re)|bus|concert|coach|train|stadium) (?:\w+ )?(?:ticket )?(?:seat|booking"
    r"|reservation)\w*|\b(?:movie|cinema|theat(?:er|re)) tickets? (?:booking|reservation|sales?)\b"
    r"|\b(?:sitz(?:platz)?|saal|bestuhlungs|tisch|platz)-?(?:plan\w*|reservierung\w*|buchung\w*|belegung\w*|verwaltung|wahl)"
    r"|\b(?:kino|theater|bus|saal)-?(?:pl[äa]tze|sitze\w*|reservierung\w*|buchung\w*|saal)"
    r"|\b(?:sitz)?pl[äa]tze\b.{0,60}\b(?:buch|reservier|belegt|besetzt|anklick)\w*"
    r"|\b(?:reservas?|reservar|plano|mapa|venta|selecci[óo]n|distribuci[óo]n|elegir|vender) (?:\w+ ){0,2}"
    r"(?:asientos|butacas|localidades)"
    r"|\b(?:r[ée]serv\w+|plan|choix|choisir|vente|vendre) (?:\w+ ){0,2}(?:(?:de |des |d')?(?:si[èe]ges|fauteuils)"
    r"|(?:de |des )places (?:de |du |au |pour )?(?:\w+ )?(?:cin[ée]ma|th[ée][âa]tre|bus|salle|spectacle|concert))"
    r"|\bplan de (?:salle|table)\b"
)
_PLACED_BY_CHANCE = re.compile(r"\b(?:random\w*|shuffle\w*|zufällig\w*|auslos\w*|azar|hasard|al[ée]atoire\w*)")
_PRESSED = re.compile(r"\b(?:click\w*|press\w*|tap\w*|(?:an)?klick\w*|clic|pulsar|cliqu\w*)\b")
_OF_TABLES = re.compile(r"\b(?:tables?(?! tennis)|tische?n?|tischplan|mesas?)\b")
_IN_VEHICLE = re.compile(r"\b(?:\w*bus|coach|autob[úu]s|autocar|minibus|van|plane|airplane|flugzeug|avi[óo]n|aisle|gang"
                         r"|mittelgang|pasillo|couloir)\b")  # fmt: skip
_MONEY = r"(?:€|\$|£|eur(?:os?)?|dollars?|pounds?|chf|franken|francs?|pesos?)"
_EACH = rf"(?:per|each|a|pro|je|der|por|cada|la|el|par|chaque|le|une?|un)\s+(?:\w+ )?{_SEATS}"
_AMOUNT = r"(\d{1,5}(?:[.,]\d{1,2})?)"
_PRICE = (
    rf"{_AMOUNT}\s?{_MONEY}?\s+{_EACH}",
    r"(?:costs?|kostet|kosten|cuesta\w*|co[ûu]te\w*|prices?|preis|precio|prix|sold for|\bat)(?: \w+){0,3}?:? ?"
    rf"{_MONEY}? ?{_AMOUNT}(?!\d| ?(?:rows|x|reihen|filas|rang))",
    rf"{_AMOUNT}\s?{_MONEY}(?:\W|$)",
    rf"[€$£]\s?{_AMOUNT}",
)


def _view(spec: AppSpec) -> View:
    plan = Section(
        name="plan",
        about="The seats, and what is sold.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(items=(Label(text="Book for"), Entry(var="guest", width=24, grows=True))),
                Label(var="state_text"),
                Label(text="Front", style="hint", is_centered=True),
                Board(name="board", action="press"),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        *((Button(text="Shuffle", action="shuffle"),) if spec.options.get("shuffles") else ()),
                        Button(text="Undo", action="undo"),
                        Button(text="Free all", action="free_all", style="danger"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    bookings = Section(
        name="bookings",
        about="Who has which seat.",
        grows=True,
        content=Stack(
            items=(
                Table(
                    name="booked",
                    columns=(
                        TableColumn(title="Seat", width=160),
                        TableColumn(title="Booked for", width=220),
                        TableColumn(title="Price", width=90, is_number=True),
                    ),
                    empty="No seat is booked yet. Press one in the plan.",
                    keys=(("Delete", "free"),),
                    height=10,
                ),
                Row(
                    items=(
                        Button(text="Free this seat", action="free"),
                        Button(text="Copy list", action="copy_list"),
                    )
                ),
            )
        ),
    )
    in_row = ("Tables", "Seats at a table") if spec.options["by_table"] else ("Rows", "Seats in a row")
    room = Section(
        name="room",
        about="How many seats there are, and what one costs.",
        content=Stack(
            items=(
                Form(
                    items=(
                        Entry(var="rows", label=in_row[0], on_enter="change_room"),
                        Entry(var="columns", label=in_row[1], on_enter="change_room"),
                        Entry(var="price", label="Price of a seat", on_enter="change_room"),
                    )
                ),
                Row(items=(Button(text="Apply", action="change_room", style="primary"),)),
                Label(var="room_text", style="error"),
            )
        ),
    )
    return View(
        sections=(Tabs(pages=(("Plan", plan), ("Bookings", bookings), ("Room", room))),),
        menus=menus(
            "Seats",
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
            MenuItem(text="Copy list", action="copy_list", shortcut="Ctrl+Shift+C"),
        ),
        on_close="keep",
        vars=dict.fromkeys(("guest", "state_text", "problem", "rows", "columns", "price", "room_text"), ""),
        width=max(560, min(900, 44 * (spec.options["columns"] + 2))),
        height=720,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    rows, columns = _sides(text)
    said = number_of(text, rf"(?:\w+ )?{_SEATS}\b", 0, 0, MOST_ROWS * MOST_SEATS)
    price = next((found[1] for pattern in _PRICE if (found := re.search(pattern, text))), "0")
    options: dict[str, Any] = {
        "rows": rows,
        "columns": columns,
        "count": said if (rows - 1) * columns < said < rows * columns else rows * columns,
        "price": f"{float(price.replace(',', '.')):.2f}",
        "by_table": bool(_OF_TABLES.search(text)),
        "shuffles": bool(_PLACED_BY_CHANCE.search(text)),
        "has_aisle": bool(_IN_VEHICLE.search(text)),
    }
    return replace(spec, options=options)


def _sides(text: str) -> tuple[int, int]:
    """How many rows, and how many seats in each."""
    in_vehicle = bool(_IN_VEHICLE.search(text))
    if by := re.search(r"\b(\d{1,2})\s*(?:[x×*]|by|mal|por|sur)\s*(\d{1,2})\b", text):
        return _within(int(by[1]), MOST_ROWS), _within(int(by[2]), MOST_SEATS)
    rows = number_of(text, rf"(?:\w+ )?{_ROWS}\b", 0, 0, MOST_ROWS)
    inside = re.search(rf"{_ROWS} (?:of|with|à|a|zu|mit|de|con|avec)(?: (?:je|up to))? (\d{{1,2}})\b", text)
    seats = int(inside[1]) if inside else number_of(text, rf"(?:\w+ )?{_SEATS}\b", 0, 0, 500)
    if rows and seats > MOST_SEATS:
        seats = round(seats / rows)  # those of all rows together
    if not rows and seats > 14:
        usual = 4 if in_vehicle else 10
        return _within(-(-seats // usual), MOST_ROWS), usual
    usual_rows, usual_seats = (12, 4) if in_vehicle else (8, 8) if _OF_TABLES.search(text) else (8, 10)
    return _within(rows or usual_rows, MOST_ROWS), _within(seats or usual_seats, MOST_SEATS)


def _within(number: int, most: int) -> int:
    return min(most, max(1, number))


def _weigh(text: str) -> int:
    is_drawn = _PLACED_BY_CHANCE.search(text) and not _PRESSED.search(text)  # names in groups, and no seats to press
    return 60 if _ABOUT.search(text) and not is_drawn else 0


BLUEPRINT = Blueprint(
    kind="seats",
    title="Seat plan",
    summary="A seat plan: a press books a seat or frees it; what is sold and the takings are counted.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("book", "reserv", "free", "taken", "red", "colour", "color", "price", "sold", "taking", "revenue", "total"),
        *("left", "click", "customer", "name", "guest", "per seat", "available", "cancel", "occup", "row", "table"),
        *("screen", "stage", "cinema", "bus", "aisle", "driver", "wedding", "class", "income", "ticket", "count"),
        *("platz", "plätze", "sitz", "reihe", "frei", "besetzt", "belegt", "rot", "preis", "verkauft", "einnahme"),
        *("klick", "gast", "tisch", "bühne", "leinwand", "asiento", "butaca", "fila", "libre", "ocupad", "rojo"),
        *("precio", "vendid", "recauda", "ingreso", "clic", "mesa", "siège", "fauteuil", "place", "rang", "occupé"),
        *("rouge", "prix", "vendu", "recette", "mariage", "boda", "hochzeit", "umsatz", "summe", "nombre", "verde"),
        *("shuffle", "random", "misch", "zufällig", "mezcl", "azar", "mélang", "hasard"),
        *("noms", "invit", "green", "grün", "vert", "grau", "grey", "gris", "storn", "anul", "annul"),
    ),
    view=_view,
    refine=_refine,
    constants=lambda spec: {
        "ROWS": spec.options["rows"],
        "COLUMNS": spec.options["columns"],
        "COUNT": spec.options["count"],
        "PRICE": spec.options["price"],
        "BY_TABLE": spec.options["by_table"],
        "HAS_AISLE": spec.options["has_aisle"],
    },
    screens=("The seats, and what is sold", "Who has which seat"),
    data_kept=("What is booked, how many seats there are, and the price", "The window's place and theme"),
    checks=("A booked seat can't be booked again", "Sold seats times the price are the takings"),
    help=(
        "Press a free seat to book it; a booked seat is asked about before it is freed.",
        "Write a name first to book for somebody; how many seats there are stands under Room.",
    ),
)
