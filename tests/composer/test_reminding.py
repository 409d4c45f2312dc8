"""A record keeper reminds of the day and time of its records, where that is wished for and a field tells when."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from stableagents.composer import compose
from stableagents.composer.blueprints import BLUEPRINTS
from stableagents.composer.blueprints.records.reminding import comes_between, told_now
from tests.composer.headless import running
from tests.composer.requirements import spec_of


@pytest.mark.parametrize(
    ("text", "day", "time"),
    [
        ("doctor appointments with date, time, doctor and notes, remind me of them", "date", "time"),
        ("ich will meine Arzttermine mit Datum und Uhrzeit eintragen, erinnere mich daran", "datum", "uhrzeit"),
        ("mis citas con fecha y hora y lugar, avísame", "fecha", "hora"),
        ("mes rendez-vous avec date, heure et lieu, rappelle-moi", "date", "heure"),
        ("keep my bills with amount and due date and paid, and remind me before they are due", "due_date", ""),
        ("birthday reminder", "days_left", ""),
    ],
)
def test_the_wish_is_understood_and_is_neither_missing_nor_a_field(text: str, day: str, time: str) -> None:
    app = compose(text)
    remind = app.spec["options"]["remind"]
    assert (remind["day"], remind["time"]) == (day, time)
    assert not app.not_covered
    wished = ("erinner", "avísame", "rappelle", "remind")
    assert not [field for field in app.spec["fields"] if field["label"].lower().startswith(wished)]


@pytest.mark.parametrize(
    "text", ["vet visits with date, reason and cost, remind me to go", "a list of films with title and year, remind me"]
)
def test_where_no_field_tells_when_reminders_are_said_to_be_missing(text: str) -> None:
    app = compose(text)
    assert "Not part of it: reminders." in app.not_covered
    assert "remind" not in app.spec["options"]


def test_what_comes_today_and_what_is_late_is_shown_until_it_is_done(tmp_path: Path) -> None:
    app = compose("keep my bills with name, amount, due date and paid, remind me when they are due")
    today = date.today()
    with running(app, BLUEPRINTS[app.kind].view(spec_of(app)), tmp_path) as opened:
        for name, days in (("Rent", -2), ("Power", 0), ("Water", 5)):
            opened.view.field_name.set(name)
            opened.view.field_due_date.set((today + timedelta(days=days)).isoformat())
            opened.presenter.save()
        late, on_day = opened.view.coming.get().split("   ")
        assert late.startswith("Late: Rent (")
        assert on_day == "Today: Power"
        opened.restart()
        opened.view.table.chosen = "2"
        opened.presenter.select()
        opened.view.field_paid.set(True)
        opened.presenter.save()
        assert "Power" not in opened.view.coming.get()


def test_it_rings_once_as_a_time_comes(tmp_path: Path) -> None:
    app = compose("doctor appointments with doctor, date and time, remind me of them")
    with running(app, BLUEPRINTS[app.kind].view(spec_of(app)), tmp_path) as opened:
        rung: list[str] = []
        opened.view.bell = lambda: rung.append(opened.view.coming.get())
        now = datetime.now()
        opened.view.field_doctor.set("Dr Ahn")
        opened.view.field_date.set(now.date().isoformat())
        opened.view.field_time.set(now.strftime("%H:%M"))
        opened.presenter.save()
        opened.presenter.looked = now - timedelta(minutes=2)
        for _look in range(3):
            opened.view.timers[0]()
        assert rung == [f"Today: Dr Ahn ({now:%H:%M})"]


def test_the_earliest_comes_first_and_what_is_told_ahead_last() -> None:
    now, remind = datetime(2026, 3, 5, 14, 0), {"day": "day", "time": "start", "ahead": 0}
    days = [("2026-03-05", "15:00"), ("2026-03-05", "9:30"), ("2026-03-06", ""), ("2026-03-01", ""), ("", "8:00")]
    records = [{"day": day, "start": start} for day, start in days]
    told = [record for _when, record in told_now(records, remind, now, lambda record: False)]
    assert told == [records[1], records[0]]
    told = [record for _when, record in told_now(records, remind, now, lambda record: record["day"] < "2026-03-05")]
    assert told == [records[3], records[1], records[0]]
    told = [record for _when, record in told_now(records, remind | {"ahead": 24 * 60}, now, lambda record: False)]
    assert told == [records[1], records[0], records[2]]


def test_days_left_tell_the_day_and_a_time_comes_once() -> None:
    now, remind = datetime(2026, 3, 5, 14, 0), {"day": "left", "time": "", "ahead": 0}
    told = told_now([{"left": "0"}, {"left": "9"}], remind, now, lambda record: False)
    assert [record["left"] for _when, record in told] == ["0"]
    before = now - timedelta(seconds=5)
    assert comes_between(now, remind, before, now)
    assert not comes_between(now, remind, now, now + timedelta(seconds=5))
    assert comes_between(now + timedelta(minutes=30), remind | {"ahead": 30}, before, now)


@pytest.mark.parametrize(
    ("text", "reminded"),
    [
        ("Two lists: plants (name, water on) and bills (name, amount, due date). Remind me of both", [True, True]),
        (
            "Two lists: plants (name, water on) and bills (name, amount, due date). Remind me of the bills",
            [False, True],
        ),
    ],
)
def test_each_list_reminds_of_its_own(text: str, reminded: list[bool], tmp_path: Path) -> None:
    app = compose(text)
    assert not app.not_covered
    today = date.today().isoformat()
    with running(app, BLUEPRINTS[app.kind].view(spec_of(app)), tmp_path) as opened:
        for prefix, page, day in (("first", "first", "water_on"), ("second", "second", "due_date")):
            getattr(opened.view, f"{prefix}_field_name").set(f"The {prefix}")
            getattr(opened.view, f"{prefix}_field_{day}").set(today)
            getattr(opened.presenter, page).save()
        shown = [getattr(opened.view, f"{prefix}_coming", None) for prefix in ("first", "second")]
        assert [one.get() if one else "" for one in shown] == [
            f"Today: The {prefix}" if is_told else ""
            for prefix, is_told in zip(("first", "second"), reminded, strict=True)
        ]
