"""What record keepers show of the days of a record, and what their filters are called."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from stableagents.composer import compose
from stableagents.composer.blueprints import BLUEPRINTS
from stableagents.composer.languages import words_of
from stableagents.composer.view import Label
from tests.composer.headless import nodes, running
from tests.composer.requirements import spec_of

TODAY = date.today()
FOUR_YEARS_AGO = (TODAY - timedelta(days=1500)).isoformat()


@pytest.mark.parametrize(
    ("text", "field", "day", "shown"),
    [
        (
            "Employees: name, department, hire date. Show years of service of each employee",
            "hire_date",
            FOUR_YEARS_AGO,
            "4",
        ),
        (
            "Mitarbeiter: Name, Eintrittsdatum. Zeigt die Dienstjahre von jedem Mitarbeiter",
            "eintrittsdatum",
            FOUR_YEARS_AGO,
            "4",
        ),
        (
            "Empleados: nombre, fecha de contratación. Muestra los años de antigüedad de cada empleado",
            "fecha_de_contratacion",
            FOUR_YEARS_AGO,
            "4",
        ),
        ("Employés: nom, date d'embauche. Montre l'ancienneté de chacun", "date_d_embauche", FOUR_YEARS_AGO, "4"),
        ("Trees: kind, planted on. Show how old each tree is", "planted_on", FOUR_YEARS_AGO, "4"),
        (
            "Plants: name, last watered. How many days since watering",
            "last_watered",
            (TODAY - timedelta(days=9)).isoformat(),
            "9",
        ),
    ],
)
def test_how_long_ago_a_day_is(text: str, field: str, day: str, shown: str, tmp_path: Path) -> None:
    app = compose(text)
    assert not app.not_covered
    assert not app.spec["options"].get("overview")
    with running(app, BLUEPRINTS[app.kind].view(spec_of(app)), tmp_path) as opened:
        getattr(opened.view, f"field_{field}").set(day)
        opened.presenter.save()
        assert opened.view.table.rows[0][1][-1] == shown


@pytest.mark.parametrize(
    ("text", "bought", "lasts"),
    [
        (
            "Appliances: name, bought on, warranty in months. Show how much warranty is left",
            "bought_on",
            "warranty_in_months",
        ),
        (
            "Appareils: nom, date d'achat, garantie en mois. Combien de garantie il reste",
            "date_d_achat",
            "garantie_en_mois",
        ),
    ],
)
def test_what_is_left_of_a_warranty(text: str, bought: str, lasts: str, tmp_path: Path) -> None:
    app = compose(text)
    assert not app.not_covered
    first = TODAY.replace(day=1)
    with running(app, BLUEPRINTS[app.kind].view(spec_of(app)), tmp_path) as opened:
        getattr(opened.view, f"field_{bought}").set(first.isoformat())
        getattr(opened.view, f"field_{lasts}").set("24")
        opened.presenter.save()
        until = first.replace(year=first.year + 2)
        assert opened.view.table.rows[0][1][-1] == str((until - TODAY).days)


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("Books: title, author, due date, returned. Filter by author and show overdue ones", "Show"),
        ("Livres: titre, auteur, à rendre le, rendu. Filtrer par auteur", "Montrer"),
        ("Films: title, genre, year. Filter by genre", "Genre"),
    ],
)
def test_a_filter_that_has_more_than_one_field_is_not_called_like_it(text: str, called: str) -> None:
    app = compose(text)
    words = words_of(spec_of(app).language)
    shown = [node.text for node in nodes(BLUEPRINTS["records"].view(spec_of(app))) if isinstance(node, Label)]
    assert called in [words.get(label, label) for label in shown]


def test_a_started_hour_is_no_group_of_its_own(tmp_path: Path) -> None:
    app = compose("Boat hire: customer, date, start, end. 12 euros per started hour")
    assert [field["label"] for field in app.spec["fields"]] == ["Customer", "Date", "Start", "End", "Hours", "Cost"]
    with running(app, BLUEPRINTS[app.kind].view(spec_of(app)), tmp_path) as opened:
        opened.view.field_start.set("10:00")
        opened.view.field_end.set("11:05")
        opened.presenter.save()
        assert opened.view.table.rows[0][1][-1] == "24.00"


def test_what_is_shown_is_written_to_be_printed(tmp_path: Path) -> None:
    app = compose("Members: name and phone, that I can print")
    view = BLUEPRINTS[app.kind].view(spec_of(app))
    with running(app, view, tmp_path) as opened:
        for name in ("Ann <b>", "Ben"):
            opened.view.field_name.set(name)
            opened.presenter.save()
        opened.view.search.set("ann")
        opened.presenter.save_to_print()
        page = Path(opened.view.ask_save_path("")).read_text(encoding="utf-8")
    assert "Not part of it" not in " ".join(app.not_covered)
    assert "<th>Name</th><th>Phone</th>" in page
    assert "<td>Ann &lt;b&gt;</td>" in page
    assert "Ben" not in page
