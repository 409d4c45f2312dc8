"""What is told of a description: its title, its fields where they stand in a sentence, and what is missing."""

from __future__ import annotations

import pytest

from stableagents.composer.understanding import understand


@pytest.mark.parametrize(
    ("description", "title"),
    [
        ("As a user I can add, edit and delete my favourite recipes, so that I find them again", "Favourite recipes"),
        ("As a teacher I want to record which pupil forgot the homework and why", "Students"),
        ("My freezer is a mess and I never know what's in it", "Freezer"),
        ("Connect four on a 7x6 board against the computer", "Connect four"),
        ("stopwatch w/ laps", "Stopwatch"),
        ("Dice roller d4 d6 d8 d10 d12 d20 with history", "Dice roller"),
        ("School timetable Monday to Friday with 6 lessons", "School timetable"),
        ("An app to scan receipts and add them up", "Receipts"),
        ("Kleine Verwaltung für meine Bienenvölker: Volk, Standort, Königin geboren", "Bienenvölker"),
        ("Quiero apuntar el nombre, el artículo y el importe", "Registros"),
        ("Calcule mon IMC et dis-moi si c'est normal", "Calculateur d'IMC"),
        ("Voy al gimnasio 4 dias por semana y quiero apuntar los ejercicios, las series y el peso", "Ejercicios"),
        ("We need to record the date, the customer, the hours and the rate of each job", "Job"),
        ("Meter readings for electricity, gas and water", "Meter readings"),
    ],
)
def test_a_title_names_what_an_app_is_about(description: str, title: str) -> None:
    assert understand(description).title == title


@pytest.mark.parametrize(
    ("description", "labels"),
    [
        (
            "Quiero apuntar el nombre, el artículo y el importe de lo que me deben los clientes de la tienda",
            ["Nombre", "Artículo", "Importe"],
        ),
        (
            "Je veux noter le nom, la date et le montant de chaque don de l'association",
            ["Nom", "Date", "Montant"],
        ),
        ("Ich will Namen, Datum und Betrag von jeder Spende aufschreiben", ["Name", "Datum", "Betrag"]),
        (
            "Ich möchte Kunde, Datum, Stunden und Preis für jeden Auftrag eintragen",
            ["Kunde", "Datum", "Stunden", "Preis"],
        ),
        (
            "I want to write down the name, the item and the amount of what customers owe me",
            ["Name", "Item", "Amount"],
        ),
        (
            "We need to record the date, the customer, the hours and the rate of each job",
            ["Date", "Customer", "Hours", "Rate"],
        ),
    ],
)
def test_fields_are_read_in_a_sentence(description: str, labels: list[str]) -> None:
    assert [field.label for field in understand(description).fields] == labels
