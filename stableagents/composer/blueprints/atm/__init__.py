"""A cash machine for trying out: a PIN, the balance, money in and out, and the movements."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Entry,
    Form,
    Keypad,
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
    r"\batm\b|\bcash ?(?:machine|point)\b|\bgeldautomat\w*|\bbankautomat\w*|\bcajero(?: autom[áa]tico)?\b"
    r"|\bdistributeur (?:de billets|automatique de billets)|\bguichet automatique|\bgab\b"
    r"|\bbank(?:ing)? (?:account )?(?:simulator|simulation)|\bsimulador de (?:banco|cuenta bancaria)"
    r"|\bbankkonto-?(?:simulat\w+|simulation)"
)
_MOVES = re.compile(
    r"\b(?:deposits?|pay(?:ing)? in|withdraw\w*|einzahl\w*|einzuzahlen|abheb\w*|auszahl\w*|ingres\w*|retir\w*"
    r"|saca\w*|d[ée]p[ôo]t\w*"
    r"|d[ée]pose\w*|retrait\w*)\b"
)
_ACCOUNT = re.compile(r"\b(?:bank|accounts?|konto|cuenta|compte)\b")
_PIN = re.compile(r"\bpin\b(?: code| is| ist| es| est)?[^0-9a-z]{0,3}([0-9]{4,6})\b")
_BALANCE = re.compile(
    r"\b(?:balance(?: of| is)?|starts? with|begins? with|beginn\w* mit|start(?:et)? mit"
    r"|saldo(?: inicial)?(?: de)?|kontostand(?: von)?"
    r"|solde(?: de)?)[^0-9a-z]{0,3}(?:[€$£] ?)?([0-9]{1,6}(?:[.,][0-9]{2})?)\b"
)
_SIGNS = ((r"€|euros?|eur\b", "€"), (r"\$|dollars?|dólares", "$"), (r"£|pounds?|quid", "£"))


def _view(spec: AppSpec) -> View:
    machine = Section(
        name="machine",
        about="The PIN, the balance, and money in and out.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Form(items=(Entry(var="pin", label="PIN", on_enter="enter", width=12, takes_focus=True),)),
                Row(
                    items=(
                        Button(text="Enter PIN", action="enter", style="primary"),
                        Button(text="Take the card", action="leave"),
                        Button(text="Unblock", action="unblock"),
                    )
                ),
                Label(text="Balance", is_centered=True),
                Label(var="balance", style="big", is_centered=True),
                Form(items=(Entry(var="amount", label="Amount", on_enter="take_out", width=12),)),
                Keypad(rows=(("10", "20", "50", "100"),), action="take_quick", grows=False),
                Row(
                    items=(
                        Button(text="Withdraw", action="take_out", style="primary"),
                        Button(text="Pay in", action="pay_in", style="primary"),
                    )
                ),
                Label(var="problem", style="error"),
                Form(items=(Entry(var="new_pin", label="New PIN", on_enter="change_pin", width=12),)),
                Row(items=(Button(text="Change PIN", action="change_pin"),)),
                Label(var="status", style="hint"),
            )
        ),
    )
    history = Section(
        name="history",
        about="Every movement, the latest first.",
        grows=True,
        content=Stack(
            items=(
                Label(text="Movements", style="title"),
                Table(
                    name="movements",
                    columns=(
                        TableColumn(title="Time", width=150),
                        TableColumn(title="What", width=140),
                        TableColumn(title="Amount", width=110, is_number=True),
                        TableColumn(title="Balance", width=110, is_number=True),
                    ),
                    empty="The movements appear here once you are in.",
                    height=12,
                    grows=True,
                ),
                Row(items=(Button(text="Export as CSV", action="export"),)),
            )
        ),
    )
    return View(
        sections=(machine, history),
        side_by_side=True,
        menus=menus("Card", MenuItem(text="Export as CSV", action="export", shortcut="Ctrl+E")),
        vars=dict.fromkeys(("pin", "balance", "amount", "new_pin", "problem"), ""),
        width=1000,
        height=640,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    pin, balance = _PIN.search(text), _BALANCE.search(text)
    usual = "" if spec.language == "en" else "€"
    sign = next((sign for words, sign in _SIGNS if re.search(words, text)), usual)
    cents = round(float(balance[1].replace(",", ".")) * 100) if balance else 0
    return replace(spec, options={"pin": pin[1] if pin else "1234", "cents": cents, "sign": sign})


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {
        "FIRST_PIN": spec.options["pin"],
        "FIRST_CENTS": spec.options["cents"],
        "SIGN": spec.options["sign"],
    }


def _weigh(text: str) -> int:
    is_meant = _ABOUT.search(text) and not re.search(r"\b(?:costs?|fees?|coffee|snacks?)\b", text)
    of_account = _MOVES.search(text) and _ACCOUNT.search(text) and re.search(r"\bpin\b", text)
    return 60 if is_meant or of_account else 0


BLUEPRINT = Blueprint(
    kind="atm",
    title="Cash machine",
    summary="A cash machine for trying out: a PIN with three tries, balance, money in and out, and the movements.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "pin",
            "balance",
            "deposit",
            "withdraw",
            "money",
            "cash",
            "account",
            "histor",
            "transaction",
            "movement",
            "three",
        ),
        *(
            "tries",
            "attempt",
            "wrong",
            "block",
            "lock",
            "amount",
            "user",
            "enter",
            "bank",
            "menu",
            "exit",
            "csv",
            "more",
        ),
        *(
            "kontostand",
            "einzahl",
            "abheb",
            "auszahl",
            "geld",
            "konto",
            "versuch",
            "gesperrt",
            "sperr",
            "verlauf",
            "betrag",
        ),
        *(
            "saldo",
            "ingres",
            "retir",
            "dinero",
            "cuenta",
            "movimiento",
            "intento",
            "bloque",
            "historial",
            "usuario",
            "mete",
        ),
        *("solde", "dépôt", "dépos", "retrait", "argent", "compte", "historique", "essai", "bloqu", "code", "montant"),
        *("sacar", "sac[ao]", "eingeb", "umsätze", "überzieh", "auszug", "extrait", "opération"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("FIRST_PIN", "SIGN"),
    screens=("The balance, and money in and out", "The movements"),
    data_kept=("Every movement, and the PIN as a hash", "The window's place and theme"),
    checks=("No more goes out than there is", "Three wrong PINs block the card"),
    help=(
        "Enter the PIN, then write an amount and press Withdraw or Pay in.",
        "It is for trying out: no real money is moved.",
    ),
)
