"""Invoices: lines, tax, totals, numbers, and a page to print."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
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

_USUAL_TAX = {"en": "20", "de": "19", "es": "21", "fr": "20"}  # percent: the usual rate of VAT where it is spoken


def _listed(title: str) -> Section:
    return Section(
        name="all_invoices",
        about="The invoices, the newest first.",
        grows=True,
        content=Stack(
            items=(
                Label(text=title, style="title"),
                Row(items=(Label(text="Search"), Entry(var="search", on_change="refresh", grows=True))),
                Table(
                    name="invoices",
                    columns=(
                        TableColumn(title="Invoice", width=90),
                        TableColumn(title="Customer", width=130),
                        TableColumn(title="Day", width=100),
                        TableColumn(title="Total", width=90, is_number=True),
                        TableColumn(title="Paid", width=60),
                    ),
                    empty="No invoices yet. Fill in the form.",
                    on_select="select",
                ),
                Label(var="open_sum", style="hint"),
                Row(
                    items=(
                        Button(text="New invoice", action="clear"),
                        Button(text="Paid", action="toggle_paid"),
                        Button(text="Delete", action="remove", style="danger"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )


def _shown() -> Section:
    return Section(
        name="one_invoice",
        about="One invoice with its lines and totals.",
        grows=True,
        content=Stack(
            items=(
                Label(var="heading", style="title"),
                Form(
                    items=(
                        Entry(var="customer", label="Customer", on_enter="save", takes_focus=True),
                        Entry(var="day", label="Day", on_enter="save"),
                        Entry(var="tax", label="Tax in percent", on_enter="save"),
                        Entry(var="text", label="Description", on_enter="add_line"),
                        Entry(var="quantity", label="Quantity", on_enter="add_line"),
                        Entry(var="price", label="Price", on_enter="add_line"),
                    )
                ),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        Button(text="Add line", action="add_line", style="primary"),
                        Button(text="Remove line", action="remove_line"),
                        Button(text="Save", action="save"),
                        Button(text="Save to print", action="export"),
                    )
                ),
                Table(
                    name="lines",
                    columns=(
                        TableColumn(title="Description", width=160),
                        TableColumn(title="Quantity", width=80, is_number=True),
                        TableColumn(title="Price", width=90, is_number=True),
                        TableColumn(title="Amount", width=90, is_number=True),
                    ),
                    empty="No lines yet.",
                    keys=(("Delete", "remove_line"),),
                ),
                Label(var="sums", style="title"),
            )
        ),
    )


def _view(spec: AppSpec) -> View:
    names = ("search", "open_sum", "heading", "customer", "day", "tax", "text", "quantity", "price", "problem", "sums")
    return View(
        sections=(_listed(spec.title), _shown()),
        side_by_side=True,
        on_close="keep_draft",
        menus=menus(
            "Invoices",
            MenuItem(text="New invoice", action="clear", shortcut="Ctrl+N"),
            MenuItem(text="Save", action="save", shortcut="Ctrl+S"),
            MenuItem(text="Save to print", action="export", shortcut="Ctrl+P"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars=dict.fromkeys(names, ""),
        width=1080,
        height=620,
    )


def _refine(spec: AppSpec) -> AppSpec:
    found = re.search(r"(\d{1,2}(?:[.,]\d)?)\s*(?:%|percent|prozent|por ciento|pour cent)", spec.description.lower())
    tax = found[1].replace(",", ".") if found else _USUAL_TAX.get(spec.language, "20")
    assumed = () if found else (f"The tax is {tax} percent; each invoice may have another.",)
    return replace(spec, options={**spec.options, "tax": tax}, assumptions=spec.assumptions + assumed)


BLUEPRINT = Blueprint(
    kind="invoices",
    title="Invoices",
    summary="Invoices with lines, tax, totals and numbers, what is paid, and a page to print.",
    words={
        "invoice": 9,
        "invoices": 9,
        "invoicing": 10,
        "invoice generator": 10,
        "billing app": 9,
        "billing": 6,
    },
    features=(
        "line",
        "position",
        "item",
        "vat",
        "tax",
        "total",
        "number",
        "customer",
        "client",
        "print",
        "pdf",
        "html",
        "paid",
        "date",
        "quantit",
        "price",
        "undo",
        "search",
        "description",
    ),
    view=_view,
    refine=_refine,
    constants=lambda spec: {"TAX": spec.options["tax"]},
    screens=("The invoices, the newest first", "One invoice with its lines and totals"),
    data_kept=("Invoices with their lines", "The window's place and theme"),
    checks=("Net, tax and total are right to the cent", "Invoices are still there after a restart"),
    help=(
        "Write who it is for and a first line, and press Add line.",
        "Save to print writes a page that a browser prints or keeps as PDF.",
    ),
)
