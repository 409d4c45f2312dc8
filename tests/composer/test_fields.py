"""What a description names as fields, and of which types they are."""

from __future__ import annotations

import pytest

from stableagents.composer.understanding import understand

OPENED = [
    ("Prompt for the name, the price and the quantity.", "Name text, Price money, Quantity number"),
    (
        "Self-checkout: prompt for the price and quantity of each item. Show the total.",
        "Price money, Quantity number, Value product",
    ),
    ("Ask for the name, the date and the price.", "Name text, Date date, Price money"),
    ("Frag nach Name, Datum und Preis.", "Name text, Datum date, Preis money"),
    ("Pide el nombre, la fecha y el precio.", "Nombre text, Fecha date, Precio money"),
    ("Demande le nom, la date et le montant payé.", "Nom text, Date date, Montant payé money"),
    ("Yarn: keep brand and colour.", "Brand text, Colour text"),
    ("Clientes: apunto la finca, la fecha y los kilos", "Finca text, Fecha date, Kilos number"),
]
KEPT = [
    ("Vinyl: record label, artist, year", "Record label text, Artist text, Year number"),
    ("Freezer: food, keep until, quantity", "Food text, Keep until date, Quantity number"),
    ("Songs: track title, artist, note text", "Track title text, Artist text, Note text long_text"),
]


def fields_of(text: str) -> str:
    spec = understand(text)
    assert spec.kind == "records"
    return ", ".join(f"{field.label} {field.type}" for field in spec.fields)


@pytest.mark.parametrize(("text", "fields"), OPENED)
def test_what_opens_a_list_is_no_part_of_its_first_name(text: str, fields: str) -> None:
    assert fields_of(text) == fields


@pytest.mark.parametrize(("text", "fields"), KEPT)
def test_a_verb_that_belongs_to_a_name_stays_there(text: str, fields: str) -> None:
    assert fields_of(text) == fields
