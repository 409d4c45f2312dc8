"""Accounts of a bank for trying out: opened by name, with money in, out and between them, never below nothing."""

from __future__ import annotations

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.languages.patterns import pattern_of
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

_BANK = (
    r"\bbank(?:ing)? (?:accounts|system|app(?:lication)?|manager|management|program|programme)\b"
    r"|\bbank account\b(?![^.]*:)"
    r"|\b(?:create|open|add|manage)\w* (?:an? |new |several |bank )*accounts?\b|\bbank(?:system|programm"
    r"|verwaltung)\b|\bkonto(?:verwaltung|programm)?\b|\bkonten\b"
    r"|\b(?:sistema|gestión) bancari[oa]\b|\bcuentas? bancarias?\b|\bsystème bancaire\b|\bcomptes? bancaires?\b"
)
_IN = r"\b(?:deposit\w*|pay(?:ing)? in|einzahl\w*|einzuzahlen|dep[oó]sit\w*|ingres\w*|d[ée]p[ôo]t\w*|déposer|verser)\b"
_OUT = r"\b(?:withdraw\w*|abheb\w*|auszahl\w*|abzuheben|retir\w*|sacar|retrait\w*)\b"
_ONE = r"\bpin\b|\batm\b|\bcash machine\b|\bgeldautomat|\bcajero\b|\bsavings goal\b"


def _view(spec: AppSpec) -> View:
    held = Section(
        name="held",
        about="The accounts with their balances, and opening one.",
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(
                    items=(
                        Label(text="Name of the owner"),
                        Entry(var="owner", on_enter="open_account", width=16, grows=True, takes_focus=True),
                        Button(text="Open an account", action="open_account", style="primary"),
                    )
                ),
                Table(
                    name="accounts",
                    columns=(
                        TableColumn(title="Number", width=70),
                        TableColumn(title="Owner", width=140),
                        TableColumn(title="Balance", width=110, is_number=True),
                    ),
                    empty="No account is open yet.",
                    on_select="choose",
                    height=7,
                    grows=True,
                ),
                Row(
                    items=(
                        Label(var="total", grows=True),
                        Button(text="Close the account", action="close_account", style="danger"),
                        Button(text="Undo", action="undo"),
                    )
                ),
            )
        ),
    )
    moved = Section(
        name="moved",
        about="Money in and out of the chosen account, and its movements.",
        grows=True,
        content=Stack(
            items=(
                Label(var="chosen", style="title"),
                Form(
                    items=(
                        Entry(var="amount", label="Amount", on_enter="pay_in", width=12),
                        Choice(var="target", label="Transfer to", options=("",), width=24),
                    )
                ),
                Row(
                    items=(
                        Button(text="Pay in", action="pay_in", style="primary"),
                        Button(text="Withdraw", action="take_out", style="primary"),
                        Button(text="Transfer", action="transfer"),
                    )
                ),
                Label(var="problem", style="error"),
                Table(
                    name="movements",
                    columns=(
                        TableColumn(title="Time", width=140),
                        TableColumn(title="What", width=190),
                        TableColumn(title="Amount", width=100, is_number=True),
                        TableColumn(title="Balance", width=100, is_number=True),
                    ),
                    empty="The movements of the chosen account appear here.",
                    height=9,
                    grows=True,
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(held, moved),
        side_by_side=True,
        menus=menus("Accounts", MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z")),
        vars=dict.fromkeys(("owner", "total", "chosen", "amount", "target", "problem"), ""),
        width=1040,
        height=620,
    )


def _weigh(text: str) -> int:
    if pattern_of(_ONE).search(text):
        return 0
    return 60 if all(pattern_of(part).search(text) for part in (_BANK, _IN, _OUT)) else 0


BLUEPRINT = Blueprint(
    kind="accounts",
    title="Bank accounts",
    summary="Accounts of a bank for trying out: opened by name, money in, out and between them, never below nothing.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "account",
            "open",
            "close",
            "deposit",
            "withdraw",
            "transfer",
            "balance",
            "money",
            "bank",
            "customer",
            "name",
        ),
        *(
            "histor",
            "movement",
            "transaction",
            "number",
            "overdraw",
            "overdraft",
            "enough",
            "more than there is",
            "undo",
        ),
        *("owner", "konto", "kontostand", "überweis", "einzahl", "abheb", "kunde", "cuenta", "saldo", "transfer"),
        *("retir", "cliente", "compte", "solde", "virement", "retrait", "client", "dépôt"),
    ),
    view=_view,
    screens=("The accounts with their balances", "The movements of the chosen account"),
    data_kept=("The accounts and every movement", "The window's place and theme"),
    checks=("No account goes below nothing", "A transfer takes from one account what it adds to the other"),
    help=(
        "Open an account, choose it in the list, and pay in or withdraw.",
        "An account is closed once its balance is nothing.",
    ),
)
