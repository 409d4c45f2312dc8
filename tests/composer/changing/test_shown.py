"""The order, the look and what is shown of an app, changed by words."""

from __future__ import annotations

from pathlib import Path

import pytest

from stableagents.composer.toolkits import TOOLKITS
from tests.composer.changing.owner import Owner
from tests.composer.test_compose import SAMPLES


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


@pytest.mark.parametrize("instruction", ["zeige nur unbezahlte", "show only unpaid", "show only those not paid"])
def test_what_is_not_ticked_is_meant_in_many_words(instruction: str) -> None:
    owner = Owner("bills with name and bezahlt" if "zeige" in instruction else "bills with name and paid")
    owner.says(instruction)
    assert (owner.spec.options["filter"], owner.spec.options["shown_first"]) == (owner.spec.fields[-1].key, "")


@pytest.mark.parametrize(
    ("instruction", "order"),
    [
        ("show unpaid ones first", ("paid", False)),
        ("put paid ones first", ("paid", True)),
        ("sort by name from z to a", ("name", True)),
        ("let them be sorted by name", ("name", False)),
        ("new ones on top", ("day", True)),
        ("sort by amount, the largest first", ("amount", True)),
        ("trie par amount, le plus grand d'abord", ("amount", True)),
        ("sortiere nach amount, kleinste zuerst", ("amount", False)),
    ],
)
def test_what_comes_first_is_said_in_many_words(instruction: str, order: tuple[str, bool]) -> None:
    owner = Owner("a log with day, name, amount and paid")
    owner.says(instruction)
    assert (owner.spec.options.get("order"), owner.spec.options.get("descending")) == order
    assert len(owner.labels) == 4
    assert "overview" not in owner.spec.options


@pytest.mark.parametrize(
    ("instruction", "look"),
    [
        ("make it red and always on top", ("red", "system", True, False)),
        ("mach alles größer und dunkel", ("", "dark", False, True)),
        ("dark, green and bigger letters", ("green", "dark", False, True)),
        ("make it a bit bigger, my eyes are bad", ("", "system", False, True)),
        ("blue please because I like it", ("blue", "system", False, False)),
    ],
)
def test_several_things_of_the_look_are_said_at_once(instruction: str, look: tuple[str, str, bool, bool]) -> None:
    owner = Owner("stopwatch")
    owner.says(instruction)
    spec = owner.spec
    assert (spec.accent, spec.theme, spec.is_on_top, spec.is_large) == look
