"""Fields that come, go, and change by words; what was entered is kept."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from stableagents.composer import compose
from tests.composer.changing.owner import STORE, Owner
from tests.composer.test_compose import constants


@pytest.mark.parametrize(
    ("instruction", "labels"),
    [
        ("add a due date", ["Name", "Price", "Shelf", "Notes", "Due date"]),
        ("add a field supplier", ["Name", "Price", "Shelf", "Notes", "Supplier"]),
        ("add columns weight and colour", ["Name", "Price", "Shelf", "Notes", "Weight", "Colour"]),
        ("füge ein Feld Farbe hinzu", ["Name", "Price", "Shelf", "Notes", "Farbe"]),
        ("añade un campo color", ["Name", "Price", "Shelf", "Notes", "Color"]),
        ("ajoute un champ étagère", ["Name", "Price", "Shelf", "Notes", "Étagère"]),
        ("remove the field price", ["Name", "Shelf", "Notes"]),
        ("entferne das Feld Price", ["Name", "Shelf", "Notes"]),
        ("rename the field Name to Article", ["Article", "Price", "Shelf", "Notes"]),
        ("remove the notes, add a field owner and rename it to Shed", ["Name", "Price", "Shelf", "Owner"]),
    ],
)
def test_fields_come_and_go(instruction: str, labels: list[str]) -> None:
    owner = Owner(STORE)
    owner.says(instruction)
    assert owner.labels == labels
    assert [field[1] for field in constants(owner.app)["LISTS"][0]["fields"]] == labels  # type: ignore[index]


def test_what_follows_from_a_field_goes_with_it() -> None:
    owner = Owner("rent book: tenant, rent due, rent paid and what is still owed")
    assert owner.labels == ["Tenant", "Rent due", "Rent paid", "Still open"]
    owner.says("remove the field rent paid")
    assert owner.labels == ["Tenant", "Rent due"]


def test_a_new_field_has_the_type_of_its_name() -> None:
    owner = Owner(STORE)
    owner.says("add a due date")
    owner.says("add a field state (new, used)")
    types = {field.key: (field.type, field.choices) for field in owner.spec.fields}
    assert types["due_date"] == ("date", ())
    assert types["state"] == ("choice", ("new", "used"))


@pytest.mark.parametrize(
    ("instruction", "wanted"),
    [
        ("move the shelf field to the top", "Shelf:text Name:text Price:money Kind:choice Done:tick"),
        ("déplace price avant name", "Price:money Name:text Shelf:text Kind:choice Done:tick"),
        ("make done the first column", "Done:tick Name:text Price:money Shelf:text Kind:choice"),
        ("shelf should be first", "Shelf:text Name:text Price:money Kind:choice Done:tick"),
        ("mach price zur ersten Spalte", "Price:money Name:text Shelf:text Kind:choice Done:tick"),
        ("haz que price sea la primera columna", "Price:money Name:text Shelf:text Kind:choice Done:tick"),
        ("mets price en première colonne", "Price:money Name:text Shelf:text Kind:choice Done:tick"),
        ("make name the last column", "Price:money Shelf:text Kind:choice Done:tick Name:text"),
        ("call the price cost", "Name:text Cost:money Shelf:text Kind:choice Done:tick"),
        ("call shelf storage place", "Name:text Price:money Storage place:text Kind:choice Done:tick"),
        ("nenne price Kosten", "Name:text Kosten:money Shelf:text Kind:choice Done:tick"),
        ("llama price costo", "Name:text Costo:money Shelf:text Kind:choice Done:tick"),
        ("appelle price coût", "Name:text Coût:money Shelf:text Kind:choice Done:tick"),
        ("call the colour hue", "Name:text Price:money Shelf:text Kind:choice Done:tick"),
        ("swap name and price", "Price:money Name:text Shelf:text Kind:choice Done:tick"),
        ("shelf should be a number", "Name:text Price:money Shelf:number Kind:choice Done:tick"),
        ("add a column colour after name", "Name:text Colour:text Price:money Shelf:text Kind:choice Done:tick"),
        ("add a checkbox for sold", "Name:text Price:money Shelf:text Kind:choice Done:tick Sold:tick"),
        ("add a picture for each item", "Name:text Price:money Shelf:text Kind:choice Done:tick Picture:picture"),
        ("add a progress bar", "Name:text Price:money Shelf:text Kind:choice Done:tick"),
    ],
)
def test_fields_are_placed_and_typed_as_said(instruction: str, wanted: str) -> None:
    owner = Owner("an inventory with name, price, shelf, kind (new, used) and done")
    owner.says(instruction)
    assert " ".join(f"{field.label}:{field.type}" for field in owner.spec.fields) == wanted


@pytest.mark.parametrize(
    ("instruction", "choices"),
    [
        ("add choices to kind: lost, broken", "new used lost broken"),
        ("add 'broken' to kind", "new used broken"),
        ("füge noch broken hinzu bei kind", "new used broken"),
        ("add a kind lost", "new used lost"),
        ("add lost to kind, remove used", "new lost"),
        ("rename used to second hand", "new second hand"),
        ("remove used from kind", "new used"),  # a choice needs two
    ],
)
def test_more_can_be_chosen_from(instruction: str, choices: str) -> None:
    owner = Owner("an inventory with name, price, shelf, kind (new, used) and done")
    owner.says(instruction)
    assert " ".join(owner.spec.fields[3].choices) == choices


def test_data_outlives_new_removed_and_renamed_fields_and_a_new_title(tmp_path: Path) -> None:
    owner = Owner(STORE)
    with owner.opened(tmp_path) as app:
        for name, price in (("Saw", "12.50"), ("Axe", "30")):
            app.view.field_name.set(name)
            app.view.field_price.set(price)
            app.presenter.save()
    owner.says("add a due date, remove the field price, rename the field Name to Article and rename it to Shed")
    assert (owner.app.title, constants(owner.app)["APP_ID"]) == ("Shed", constants(compose(STORE))["APP_ID"])
    with owner.opened(tmp_path) as app:
        assert [row[1] for row in app.view.table.rows] == [["Saw", "", "", ""], ["Axe", "", "", ""]]
        app.view.table.chosen = app.view.table.rows[0][0]
        app.presenter.select()
        app.view.field_due_date.set("2030-01-02")
        app.presenter.save()
        assert app.view.table.rows[0][1] == ["Saw", "", "", "2030-01-02"]
    kept = [row for file in tmp_path.rglob("*.db") for row in sqlite3.connect(file).execute("SELECT data FROM records")]
    assert [json.loads(data)["price"] for (data,) in kept] == ["12.50", "30.00"]
    owner.says("add a price")
    with owner.opened(tmp_path) as app:
        assert app.view.table.rows[0][1] == ["Saw", "12.50", "", "", "2030-01-02"]


def test_a_further_list_and_a_chart_join_what_was_entered(tmp_path: Path) -> None:
    owner = Owner(STORE)
    with owner.opened(tmp_path) as app:
        app.view.field_name.set("Saw")
        app.view.field_price.set("12.50")
        app.presenter.save()
    owner.says("add customers with name and phone, add a chart")
    assert [(one.entities, [field.label for field in one.fields]) for one in owner.spec.lists] == [
        ("customers", ["Name", "Phone"])
    ]
    with owner.opened(tmp_path) as app:
        [kept] = next(part for name, part in vars(app.view).items() if name.endswith("table")).rows
        assert kept[1][0] == "Saw"
        assert any(name.endswith("chart") for name in vars(app.view))
    assert owner.says("add customers").reply.startswith("It is like that already")
    assert owner.says("add a chart").reply.startswith("It is like that already")


def test_a_draft_outlives_a_further_list(tmp_path: Path) -> None:
    owner = Owner(STORE)
    with owner.opened(tmp_path) as app:
        app.view.field_name.set("half a n")
    owner.says("add customers with name and phone")
    with owner.opened(tmp_path) as app:
        assert app.view.first_field_name.get() == "half a n"


def test_a_field_named_like_a_word_of_the_window_survives_another_language(tmp_path: Path) -> None:
    owner = Owner("a log with day, amount, note and price")
    with owner.opened(tmp_path) as app:
        app.view.field_price.set("2")
        app.presenter.save()
    for instruction, shown in (("German please", "2,00"), ("auf Französisch bitte", "2,00"), ("in English", "2.00")):
        owner.says(instruction)
        with owner.opened(tmp_path) as app:
            assert app.view.table.rows[0][1][-1] == shown


def test_what_a_field_held_as_text_does_no_harm_once_it_is_a_number(tmp_path: Path) -> None:
    owner = Owner("a collection with name and size of box")
    key = owner.spec.fields[1].key
    with owner.opened(tmp_path) as app:
        getattr(app.view, f"field_{key}").set("3")
        app.presenter.save()
    for file in tmp_path.rglob("*.db"):
        with sqlite3.connect(file) as database:
            database.execute("UPDATE records SET data = ?", [json.dumps({"name": "x", key: "three"})])
    with owner.opened(tmp_path) as app:
        app.presenter.sort(1)
        assert app.view.table.rows[0][1][1] == "three"


@pytest.mark.parametrize(
    ("instruction", "wanted"),
    [
        ("add an email field and a tick for sold", "Email:email Sold:tick"),
        ("add supplier and order number", "Supplier:text Order number:text"),
        ("ajoute une case à cocher vendu", "Vendu:tick"),
        ("añade una casilla vendido", "Vendido:tick"),
        ("une date d'échéance aussi", "Date d'échéance:date"),
        ("a due date too please", "Due date:date"),
        ("a nicer design please", ""),
        ("add twice = price * 2", "Twice:amount"),
    ],
)
def test_new_fields_are_read_as_a_description_is(instruction: str, wanted: str) -> None:
    owner = Owner(STORE)
    owner.says(instruction)
    assert " ".join(f"{field.label}:{field.type}" for field in owner.spec.fields[4:]) == wanted


@pytest.mark.parametrize(
    "instruction",
    [
        "add a kind: new, used, lost",
        "add kind with the choices new, used and lost",
        "add a field kind (new, used, lost)",
    ],
)
def test_what_can_be_chosen_is_said_with_a_new_field(instruction: str) -> None:
    owner = Owner(STORE)
    owner.says(instruction)
    assert (owner.labels[4:], owner.spec.fields[-1].choices) == (["Kind"], ("new", "used", "lost"))


@pytest.mark.parametrize(
    ("instruction", "labels"),
    [
        ("remove the shelf and the notes", "Name Price"),
        ("take the shelf out", "Name Price Notes"),
        ("I don't need the shelf any more", "Name Price Notes"),
        ("mach das Feld shelf weg", "Name Price Notes"),
        ("shelf should be called place", "Name Price Place Notes"),
        ("change the name of shelf to place", "Name Price Place Notes"),
        ("shelf soll Ort heißen", "Name Price Ort Notes"),
        ("cambia el nombre de shelf a lugar", "Name Price Lugar Notes"),
        ("change le nom du champ shelf en lieu", "Name Price Lieu Notes"),
        ("price in euros", "Name Price (euros) Shelf Notes"),
        ("rename shelf to place, notes to remarks", "Name Price Place Remarks"),
        ("get rid of the shelf and the colour", "Name Price Notes"),
        ("lösche shelf wieder", "Name Price Notes"),
        ("no notes at all please", "Name Price Shelf"),
        ("put notes right after name", "Name Notes Price Shelf"),
        ("Name und Shelf tauschen", "Shelf Price Name Notes"),
        ("shelf should come before price", "Name Shelf Price Notes"),
        ("quiero que el price vaya primero", "Price Name Shelf Notes"),
        ("take the notes out, I never use them", "Name Price Shelf"),
        ("add weather (sunny, rain)", "Name Price Shelf Notes Weather"),
        ("also a photo of it", "Name Price Shelf Notes Photo"),
        ("link each name to a shelf", "Name Price Shelf Notes"),
    ],
)
def test_fields_go_and_are_renamed_in_many_words(instruction: str, labels: str) -> None:
    owner = Owner(STORE)
    owner.says(instruction)
    assert " ".join(owner.labels) == labels


def test_a_text_becomes_a_choice_and_keeps_what_it_held(tmp_path: Path) -> None:
    owner = Owner("pets with name and species")
    with owner.opened(tmp_path) as app:
        app.view.field_name.set("Rex")
        app.view.field_species.set("wolf")
        app.presenter.save()
    owner.says("species should be a dropdown with dog, cat or rabbit")
    assert owner.spec.fields[1].choices == ("dog", "cat", "rabbit")
    with owner.opened(tmp_path) as app:
        assert app.view.table.rows[0][1] == ["Rex", "wolf"]


def test_a_day_that_follows_from_another_is_worked_out_for_what_was_entered(tmp_path: Path) -> None:
    owner = Owner("pets with name and last visit")
    with owner.opened(tmp_path) as app:
        app.view.field_name.set("Rex")
        app.view.field_last_visit.set("2026-03-01")
        app.presenter.save()
    owner.says("add next visit = last visit + 1 year")
    with owner.opened(tmp_path) as app:
        assert app.view.table.rows[0][1] == ["Rex", "2026-03-01", "2027-03-01"]


def test_a_further_list_has_the_name_that_was_said() -> None:
    owner = Owner("pets with name and species")
    owner.says("add a second list for appointments with date, pet and reason")
    assert (owner.spec.lists[0].entity, owner.spec.lists[0].entities) == ("appointment", "appointments")


@pytest.mark.parametrize("instruction", ["group by shelf", "add a total per shelf", "show the sum of price by shelf"])
def test_what_each_group_comes_to_has_a_page(instruction: str, tmp_path: Path) -> None:
    owner = Owner(STORE)
    owner.says(instruction)
    with owner.opened(tmp_path) as app:
        for shelf, price in (("top", "2"), ("top", "3"), ("low", "4")):
            app.view.field_name.set("x")
            app.view.field_shelf.set(shelf)
            app.view.field_price.set(price)
            app.presenter.save()
        assert sorted(row[1] for row in app.view.overview.rows) == [["low", "1", "4.00"], ["top", "2", "5.00"]]
