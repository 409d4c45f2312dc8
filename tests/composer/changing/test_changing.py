"""Changing a composed app in words: what is asked for and nothing else; data and hand edits are kept."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stableagents.composer import compose
from stableagents.composer.blueprints import BLUEPRINTS
from stableagents.composer.changing import Changed, can_change, changed
from stableagents.composer.languages import words_of
from stableagents.composer.languages.texts import translated
from stableagents.composer.reshaping import COLOURS, reshaped
from stableagents.composer.spec import AppSpec
from stableagents.composer.toolkits import TOOLKITS
from tests.composer.headless import running
from tests.composer.test_compose import SAMPLES, constants, written

STORE = "an inventory with name, price, shelf and notes"


class Owner:
    """A person with one composed app, which they change in words."""

    def __init__(self, description: str, framework: str = "tkinter") -> None:
        self.app = compose(description, framework=framework)
        self.files = dict(self.app.files)

    @property
    def spec(self) -> AppSpec:
        return AppSpec.from_dict(self.app.spec)

    @property
    def labels(self) -> list[str]:
        return [field.label for field in self.spec.fields]

    def says(self, instruction: str) -> Changed:
        made = changed(
            json.loads(json.dumps(self.app.spec)),
            framework=self.app.framework,
            title=self.app.title,
            files=self.files,
            instruction=instruction,
        )
        if made.app is not None and made.files is not None:
            self.app, self.files = made.app, made.files
        return made

    def opened(self, folder: Path) -> Any:
        view = reshaped(BLUEPRINTS[self.app.kind].view(self.spec), self.spec)
        return running(self.app, translated(view, words_of(self.spec.language)), folder)


@pytest.mark.parametrize(
    ("instruction", "name", "value"),
    [
        ("rename it to Store room", "title", "Store room"),
        ('Call it "Things" please.', "title", "Things"),
        ("nenne es Lager", "title", "Lager"),
        ("llámala Almacén", "title", "Almacén"),
        ("appelle-la Magasin", "title", "Magasin"),
        ("make the buttons green", "accent", "green"),
        ("mach die Knöpfe rot", "accent", "red"),
        ("pon los botones azules", "accent", "blue"),
        ("rends les boutons verts", "accent", "green"),
        ("dark please", "theme", "dark"),
        ("dunkel bitte", "theme", "dark"),
        ("modo oscuro por favor", "theme", "dark"),
        ("light mode", "theme", "light"),
        ("German please", "language", "de"),
        ("en español por favor", "language", "es"),
        ("translate it into French", "language", "fr"),
        ("always on top", "is_on_top", True),
        ("immer im Vordergrund bitte", "is_on_top", True),
        ("toujours visible", "is_on_top", True),
        ("sort by price", "options", {"order": "price", "descending": False}),
        ("sort by price, descending", "options", {"order": "price", "descending": True}),
        ("sortiere nach Price absteigend", "options", {"order": "price", "descending": True}),
        ("remove the undo button", "without", ("undo",)),
        ("rename the Save button to Keep", "wording", (("Save", "Keep"),)),
    ],
)
def test_an_instruction_changes_what_it_names_and_nothing_else(instruction: str, name: str, value: object) -> None:
    owner = Owner(STORE)
    before = owner.spec
    assert owner.says(instruction).app is not None
    after = owner.spec.as_dict()
    assert (after[name].items() >= value.items()) if isinstance(value, dict) else after[name] == value
    touched = {key for key in after if after[key] != before.as_dict()[key]}
    # A language takes the labels along that the composer has words for.
    assert touched == ({name, "fields"} if name == "language" else {name})


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
        assert app.view.table.rows[0][1][-1] == "12.50"


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


def test_files_that_were_not_compiled_stay_and_so_do_edits_that_no_change_touches() -> None:
    owner = Owner(STORE)
    owner.files |= {"notes.md": "mine", "logic.py": owner.files["logic.py"] + "\n# mine\n"}
    del owner.files["README.md"]
    assert owner.says("make the buttons green").app is not None
    assert owner.files["notes.md"] == "mine"
    assert owner.files["logic.py"].endswith("# mine\n")
    assert "README.md" not in owner.files
    assert COLOURS["green"][0] in owner.files["window.py"]


def test_a_hand_edit_that_a_change_would_overwrite_is_shown_and_kept() -> None:
    owner = Owner(STORE)
    owner.files["window.py"] += "\n# mine\n"
    before = dict(owner.files)
    made = owner.says("make the buttons green")
    assert (made.app, made.files, owner.files) == (None, None, before)
    assert "window.py" in made.reply
    assert "-# mine" in made.reply
    assert COLOURS["green"][0] in made.reply
    assert owner.says("add a due date").app is not None
    assert owner.files["window.py"].endswith("# mine\n")


@pytest.mark.parametrize(
    ("instruction", "said"),
    [
        ("do a barrel roll", "Not done: “do a barrel roll”"),
        ("add reminders", "“add a field shelf”"),
        ("mach es hübscher", "Nicht gemacht"),
        ("haz algo", "No hecho"),
        ("rends-la jolie et appelle ma mère", "Non fait"),
        ("add a keylogger", "would harm"),
        ("switch to Cobol", "Not done"),
        ("", "Without a model"),
    ],
)
def test_what_is_not_understood_is_said_with_what_could_be_done(instruction: str, said: str) -> None:
    made = Owner(STORE).says(instruction)
    assert made.app is None
    assert said in made.reply


@pytest.mark.parametrize(
    ("instruction", "said"),
    [
        ("make the total bold", "larger letters and buttons"),
        ("mach das Fenster größer", "Zieh am Rand"),
        ("sincroniza con mi móvil", "solo en este equipo"),
        ("ajoute un mot de passe", "votre session"),
        ("undo the last change", "under Versions"),
        ("use euros", "without a sign of a currency"),
        ("sort by colour", "its fields are: Name, Price, Shelf, Notes"),
        ("put the lid after the shelf", "its fields are"),
    ],
)
def test_what_can_not_be_done_is_said_with_what_there_is_instead(instruction: str, said: str) -> None:
    made = Owner(STORE).says(instruction)
    assert made.app is None
    assert said in made.reply


def test_a_to_do_list_takes_another_order_and_no_groups_or_tags(tmp_path: Path) -> None:
    owner = Owner("a to-do list")
    assert "ordered by" in owner.says("sort by due date").reply
    with owner.opened(tmp_path) as opened:
        for text, due in (("last", ""), ("second", "2030-01-02"), ("first", "2030-01-01")):
            opened.view.new_text.set(text)
            opened.view.new_due.set(due)
            opened.presenter.add()
        shown = " ".join(str(row) for row in opened.view.tasks.rows)
    assert shown.index("first") < shown.index("second") < shown.index("last")
    for instruction in ("group by category", "add tags"):
        assert owner.says(instruction).app is None


def test_fields_are_promised_to_no_app_that_has_its_own() -> None:
    assert "only a record keeper" in Owner("stopwatch").says("add a field colour").reply


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
        ("add a kind lost", "new used lost"),
        ("remove used from kind", "new used"),  # a choice needs two
    ],
)
def test_more_can_be_chosen_from(instruction: str, choices: str) -> None:
    owner = Owner("an inventory with name, price, shelf, kind (new, used) and done")
    owner.says(instruction)
    assert " ".join(owner.spec.fields[3].choices) == choices


@pytest.mark.parametrize("instruction", ["show only open ones", "zeige nur offene", "muestra solo los pendientes"])
def test_the_list_begins_with_what_is_to_be_shown_only(instruction: str, tmp_path: Path) -> None:
    owner = Owner("a log with name and done")
    with owner.opened(tmp_path) as app:
        for name, is_done in (("Saw", True), ("Axe", False)):
            app.view.field_name.set(name)
            app.view.field_done.set(is_done)
            app.presenter.save()
    owner.says(instruction)
    with owner.opened(tmp_path) as app:
        assert [row[1][0] for row in app.view.table.rows] == ["Axe"]
        app.view.filter.set("All")
        app.presenter.refresh()
        assert [row[1][0] for row in app.view.table.rows] == ["Saw", "Axe"]


@pytest.mark.parametrize(
    ("instruction", "names"),
    [("sort alphabetically", "axe Saw"), ("newest first", "axe Saw"), ("add a field size and sort by it", "Saw axe")],
)
def test_the_order_is_what_the_words_mean(instruction: str, names: str, tmp_path: Path) -> None:
    owner = Owner("a log with name and price")
    with owner.opened(tmp_path) as app:
        for name in ("Saw", "axe"):
            app.view.field_name.set(name)
            app.presenter.save()
    owner.says(instruction)
    with owner.opened(tmp_path) as app:
        assert " ".join(row[1][0] for row in app.view.table.rows) == names


@pytest.mark.parametrize("framework", sorted(TOOLKITS))
@pytest.mark.parametrize(
    "instruction", ["bigger buttons", "größere Schrift", "letra más grande", "le texte plus grand"]
)
def test_letters_and_buttons_grow_and_shrink_again(framework: str, instruction: str) -> None:
    owner = Owner("stopwatch", framework)
    toolkit, usual = TOOLKITS[framework], owner.files[TOOLKITS[framework].coloured]
    assert all(old in usual for old, _new in toolkit.larger)
    owner.says(instruction)
    assert all(new in owner.files[toolkit.coloured] for _old, new in toolkit.larger)
    owner.says("make everything smaller")
    assert owner.files[toolkit.coloured] == usual


def test_a_word_beside_a_field_is_changed_where_fields_are_not() -> None:
    owner = Owner(SAMPLES["expenses"])
    owner.says("rename amount to price")
    assert '"price"' in owner.files["main.py"]
    assert '"Amount"' not in owner.files["main.py"]


def test_of_several_wishes_those_understood_are_done_and_the_others_named() -> None:
    owner = Owner(STORE)
    made = owner.says("Make the buttons green. Add reminders.")
    assert owner.spec.accent == "green"
    assert "Not done: “Add reminders”" in made.reply


def test_what_is_there_already_is_said() -> None:
    assert "already" in Owner(STORE).says("add export to CSV").reply
    assert "already" in Owner("a to-do list").says("add a due date").reply


def test_a_chart_goes_and_comes_back(tmp_path: Path) -> None:
    owner = Owner("an expense tracker with a chart")
    before = owner.files
    owner.says("remove the chart")
    assert "chart" not in owner.files["presenter.py"] + owner.files["main.py"]
    assert "chart.py" not in owner.files
    with owner.opened(tmp_path) as app:
        app.view.amount.set("5")
        app.presenter.add()
        assert len(app.view.expenses.rows) == 1
    owner.says("add the chart back")
    assert owner.files == before


def test_expenses_are_ordered_as_said(tmp_path: Path) -> None:
    owner = Owner("an expense tracker")
    owner.says("sort by amount")
    with owner.opened(tmp_path) as app:
        for amount in ("9", "5", "10"):
            app.view.amount.set(amount)
            app.presenter.add()
        assert [row[1][3] for row in app.view.expenses.rows] == ["5.00", "9.00", "10.00"]


def test_another_toolkit_takes_the_files_of_the_former_away() -> None:
    owner = Owner(STORE, "customtkinter")
    owner.files["mine.py"] = "x = 1\n"
    owner.says("switch to tkinter")
    fresh = compose(STORE, framework="tkinter")
    assert owner.files == {**fresh.files, "mine.py": "x = 1\n"}
    assert owner.app.requirements == []


def test_numbers_are_read_as_in_a_description() -> None:
    owner = Owner("a countdown")
    owner.says("make it 45 minutes")
    assert owner.spec.options["countdown"] == 2700


@pytest.mark.parametrize("framework", sorted(TOOLKITS))
def test_every_colour_changes_the_window_and_what_changes_makes_is_clean(framework: str, tmp_path: Path) -> None:
    for number, colour in enumerate(COLOURS):
        owner = Owner(STORE, framework)
        owner.says(f"make the buttons {colour}, remove the undo button, always on top, bigger text")
        coloured = TOOLKITS[framework].coloured
        assert owner.files[coloured] != compose(STORE, framework=framework).files[coloured]
        written(owner.app, tmp_path / str(number))
    for kind in ("expenses", "habits"):
        owner = Owner(SAMPLES[kind], framework)
        owner.says("remove the chart")
        written(owner.app, tmp_path / kind)
    rules = ["--isolated", "--line-length", "120", "--select", "E,F,W,B,UP,SIM,I", "--ignore", "E402,I001"]
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "check", *rules, str(tmp_path)], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout


def test_a_spec_of_something_else_is_refused() -> None:
    assert can_change(compose(STORE).spec, "tkinter")
    assert not any(can_change(spec, "tkinter") for spec in ({}, {"kind": "records"}, {"kind": 1, "fields": []}))


def _odd() -> Iterator[str]:
    yield from (
        "remove",
        "add",
        "sort by",
        "rename it to",
        "add a field",
        "\0",
        "x" * 5000,
        "add " * 900,
        "{0} {",
        "🎉",
    )


@pytest.mark.parametrize("instruction", list(_odd()))
def test_odd_instructions_raise_nothing(instruction: str) -> None:
    assert Owner(STORE).says(instruction).reply


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60), st.sampled_from(["add ", "rename it to ", "rename the Save button to ", "sort by "]))
def test_any_words_compile_to_code(words: str, verb: str) -> None:
    owner = Owner(STORE)
    owner.says(verb + words)
    for path, text in owner.files.items():
        if path.endswith(".py"):
            compile(text, path, "exec")
