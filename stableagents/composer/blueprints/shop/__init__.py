"""A small shop: goods with price and stock, a cart, checking out, and the orders so far."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.named_with import priced
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

_CART = (
    r"(?:shopping[- ]?)?(?:carts?|baskets?)|(?:waren|einkaufs)k[öo]rb\w*|carritos?|cestas?|paniers?"
    r"|check[- ]?outs?|kasse"
)
_SHOP = (
    r"(?:online|web|internet|digital|virtual)[- ]?(?:shops?|stores?|boutiques?)|e-?commerce|e-?shop"
    r"|(?:shop|store)[- ]?front|tiendas? (?:online|virtual(?:es)?|en l[ií]nea|web)"
    r"|(?:boutique|magasin) (?:en ligne|virtuelle?|web)|warenkorb"
)
_BEGINS = (
    r"an?|the|my|our|please|make|build|create|i (?:want|need)|for me|small|little|simple|tiny|mini|basic"
    r"|ich (?:möchte|brauche)|ein\w{0,2}|mein\w{0,2}|klein\w*|einfach\w*|una?|mi|pequeñ[oa]|sencill[oa]"
    r"|une|mon|ma|petite?"
)
_OPENS = re.compile(
    rf"^\W*(?:(?:{_BEGINS})[\s-]+){{0,6}}(?:mini-?)?(?:{_SHOP})\b"
    r"(?! (?:orders?|purchases?|prices?|bestellungen|pedidos|commandes))"
)
_GOODS = (
    r"products?|goods|produkte?|artikel|waren|läden|laden|tiendas?|productos?|produits?|articles?|boutiques?|magasins?"
)
_ORDERS = r"stocks?|orders?|bestand|lager\w*|bestell\w*|pedidos?|commandes?"
_BUYING = re.compile(
    rf"\b(?:{_SHOP}|{_GOODS}|shops?|stores?)\b.*\b(?:{_CART})\b"
    rf"|\b(?:{_CART})\b.*\b(?:{_GOODS}|{_ORDERS}|shops?|stores?)\b"
    r"|\b(?:shopping[- ](?:cart|basket)|carrito de (?:la )?compras?|cesta de la compra|panier d['’]achats?)\b"
)
_OTHER = re.compile(
    r"\b(?:cash|till|register|cashier|pos|point of sale|bar(?:geld)?|wechselgeld|cambio|monnaie|caisse)\b"
    r"|\b(?:shopping|wish|grocery|price)[- ]?lists?\b|\bcompar\w+|\beinkaufs(?:liste|zettel)|\blista de (?:la )?compra"
    r"|\bliste de courses|\binvoices?\b|\b(?:gift|fruit|laundry|picnic|flower|bread) baskets?\b"
    r"|\b(?:hotel|rooms?|guests?|library|check[- ]?in)\b"
)


def _goods(title: str) -> Section:
    return Section(
        name="for_sale",
        about="What is for sale.",
        grows=True,
        content=Stack(
            items=(
                Label(text=title, style="title"),
                Row(items=(Label(text="Search"), Entry(var="search", on_change="search_goods", grows=True))),
                Table(
                    name="goods",
                    columns=(
                        TableColumn(title="Name", width=180),
                        TableColumn(title="Price", width=90, is_number=True),
                        TableColumn(title="In stock", width=90, is_number=True),
                    ),
                    empty="Nothing is for sale yet. Write a name, a price and how many there are.",
                    on_open="put",
                    keys=(("Return", "put"), ("Delete", "remove_good")),
                    height=7,
                ),
                Row(
                    items=(
                        Label(text="Quantity"),
                        Entry(var="quantity", on_enter="put", width=6),
                        Button(text="Put in the cart", action="put", style="primary"),
                    )
                ),
                Form(
                    items=(
                        Entry(var="name", label="Name", on_enter="save_good", takes_focus=True),
                        Entry(var="price", label="Price", on_enter="save_good"),
                        Entry(var="stock", label="In stock", on_enter="save_good"),
                    )
                ),
                Row(
                    items=(
                        Button(text="Add or change", action="save_good"),
                        Button(text="Edit", action="edit_good"),
                        Button(text="Remove", action="remove_good", style="danger"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Label(var="problem", style="error"),
                Label(var="status", style="hint"),
            )
        ),
    )


def _cart() -> Section:
    return Section(
        name="cart_page",
        about="What lies in the cart, and the orders so far.",
        grows=True,
        content=Stack(
            items=(
                Label(text="Cart", style="title"),
                Table(
                    name="lines",
                    columns=(
                        TableColumn(title="Name", width=150),
                        TableColumn(title="Quantity", width=80, is_number=True),
                        TableColumn(title="Price", width=80, is_number=True),
                        TableColumn(title="Amount", width=90, is_number=True),
                    ),
                    empty="The cart is empty. Choose something and press Put in the cart.",
                    keys=(("Delete", "remove_line"),),
                    height=4,
                ),
                Row(
                    items=(
                        Button(text="One more", action="one_more"),
                        Button(text="One less", action="one_less"),
                        Button(text="Remove line", action="remove_line"),
                        Button(text="Empty the cart", action="empty_cart"),
                    )
                ),
                Label(var="total", style="big"),
                Row(
                    items=(
                        Label(text="Customer"),
                        Entry(var="customer", on_enter="check_out", grows=True),
                        Button(text="Check out", action="check_out", style="primary"),
                    )
                ),
                Label(var="sold", style="title"),
                Table(
                    name="orders",
                    columns=(
                        TableColumn(title="Time", width=130),
                        TableColumn(title="Customer", width=110),
                        TableColumn(title="Order", width=180),
                        TableColumn(title="Amount", width=80, is_number=True),
                    ),
                    empty="Nothing was ordered yet.",
                    height=4,
                ),
                Row(items=(Button(text="Cancel order", action="cancel_order", style="danger"),)),
            )
        ),
    )


def _view(spec: AppSpec) -> View:
    names = ("search", "name", "price", "stock", "total", "customer", "sold", "problem")
    return View(
        sections=(_goods(spec.title), _cart()),
        side_by_side=True,
        on_close="keep_typed",
        menus=menus(
            "Shop",
            MenuItem(text="Check out", action="check_out", shortcut="Ctrl+P"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars={**dict.fromkeys(names, ""), "quantity": "1"},
        width=1080,
        height=720,
    )


_FIRST_STOCK = "10"


def _refine(spec: AppSpec) -> AppSpec:
    return replace(spec, options={"goods": [[name, price, _FIRST_STOCK] for name, price in priced(spec.description)]})


def _weigh(text: str) -> int:
    is_shop = (_BUYING.search(text) or _OPENS.search(text)) and not _OTHER.search(text)
    return 40 if is_shop else 0


BLUEPRINT = Blueprint(
    kind="shop",
    title="Shop",
    summary="A small shop: goods with price and stock, a cart, checking out, and the orders so far.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("product", "price", "stock", "cart", "basket", "quantit", "total", "check ?out", "order", "histor", "sum"),
        *("customer", "good", "item", "search", "buy", "bought", "amount", "add", "remove", "cancel", "sold", "empt"),
        *("undo", "shop", "store", "less", "reduce", "left", "catalog", "brows", "invent", "name", "purchase"),
        *("article", "produkt", "artikel", "ware", "preis", "bestand", "lager", "korb", "menge", "summe", "bestell"),
        *("kunde", "kasse", "kauf", "leer", "laden", "anzahl", "stück", "producto", "precio", "existencia", "carrito"),
        *("inventario", "cesta", "cantidad", "pedido", "compra", "cliente", "historial", "pagar", "tienda", "vacía"),
        *("produit", "prix", "panier", "quantité", "commande", "client", "historique", "caisse", "achat", "boutique"),
        *("vide", "payer"),
    ),
    view=_view,
    refine=_refine,
    constants=lambda spec: {"GOODS": [list(one) for one in spec.options["goods"]]},
    verbatim=("GOODS",),
    screens=("What is for sale", "The cart, and the orders so far"),
    data_kept=("Goods with price and stock, the cart and the orders", "The window's place and theme"),
    checks=("No more can be put in the cart than there is", "Checking out empties the cart and lessens the stock"),
    help=(
        "Choose something, write how many, and press Put in the cart; a double click puts it in, too.",
        "Check out makes an order of the cart: the stock goes down, the cart is empty. No money is moved.",
    ),
)
