"""Tests of the record keeper's rules. Run them with: python -m pytest"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from amounts import as_money, read_number
from app_info import LISTS
from checks import Rule
from computing import computed, computed_in
from days import minutes_between, read_time
from fields import Field, FieldError
from logic import Records, as_figure, month_of, week_of
from overview import figure, rows, rows_in
from progress import share, so_far, used_in
from storage import Storage
from summary import Summary

NAME = Field("name", "Name")
PRICE = Field("price", "Price", "money")
DAY = Field("day", "Day", "date")
START, END = Field("start", "Start", "time"), Field("end", "End", "time")


def made(*fields: Field, rules: list[Rule] | None = None) -> Records:
    return Records(Storage(":memory:"), list(fields), rules or [])


@pytest.fixture
def records() -> Records:
    return made(NAME, PRICE, DAY)


def test_a_record_is_kept_as_it_was_typed(records: Records) -> None:
    number = records.save({"name": "  Fern ", "price": "€ 3,5", "day": "2026-01-31"})
    assert records.get(number) == {"id": number, "name": "Fern", "price": "3.50", "day": "2026-01-31"}


@pytest.mark.parametrize(
    "typed", [{}, {"name": "   "}, {"price": "cheap"}, {"price": "NaN"}, {"day": "soon"}, {"name": "x" * 5000}]
)
def test_what_can_not_be_kept_is_explained_and_changes_nothing(records: Records, typed: dict[str, str]) -> None:
    with pytest.raises(FieldError):
        records.save(typed)
    assert records.find() == []


def test_records_are_found_by_all_words_and_ordered_by_a_field(records: Records) -> None:
    for name, price in (("Blue fern", "10"), ("Red rose", "9"), ("Red fern", "")):
        records.save({"name": name, "price": price})
    assert [r["name"] for r in records.find("FERN red")] == ["Red fern"]
    assert [r["price"] for r in records.find(order="price")] == ["9.00", "10.00", ""]
    assert [r["name"] for r in records.find(where=("price", "9.00"))] == ["Red rose"]


def test_sums_are_exact_and_an_average_leaves_out_what_is_empty(records: Records) -> None:
    for price in ("0.10", "0.20", ""):
        records.save({"name": "x", "price": price})
    assert records.summed(records.find(), "price") == Decimal("0.30")
    assert records.average(records.find(), "price") == Decimal("0.15")


def test_figures_are_grouped_by_month(records: Records) -> None:
    for day, price in (("2026-03-01", "1"), ("2026-03-31", "2"), ("2026-04-01", "5")):
        records.save({"day": day, "price": price})
    groups = records.grouped(records.find(), DAY, "price", month_of)
    assert [(month, records.summed(group, "price")) for month, group in groups] == [("2026-03", 3), ("2026-04", 5)]


def test_weeks_begin_on_monday_and_the_first_may_begin_in_the_old_year() -> None:
    assert [week_of(day) for day in ("2026-03-01", "2026-03-02", "2025-12-29", "")] == [
        "2026-W09",
        "2026-W10",
        "2026-W01",
        "",
    ]


def test_an_average_counts_each_figure_as_often_as_its_weight_says() -> None:
    records = made(NAME, PRICE, Field("count", "Count", "number"))
    for price, weight in (("1", "3"), ("2", ""), ("5", "0")):
        records.save({"name": "x", "price": price, "count": weight})
    assert records.average(records.find(), "price", "count") == Decimal("1.25")


def test_each_change_is_taken_back_one_after_the_other(records: Records) -> None:
    number = records.save({"name": "Fern"})
    records.save({"name": "Rose"}, number)
    records.remove(number)
    assert records.undo()
    assert records.find()[0]["name"] == "Rose"
    assert records.undo()
    assert records.find()[0]["name"] == "Fern"
    assert records.undo()
    assert records.find() == []
    assert not records.undo()


def test_what_was_exported_can_be_taken_back(records: Records) -> None:
    records.save({"name": 'A "quoted", name', "price": "1"})
    other = made(*records.fields)
    assert other.add_csv(records.as_csv()) == (1, 0)
    assert other.find()[0]["name"] == 'A "quoted", name'


@pytest.mark.parametrize(
    ("rule", "good", "bad"),
    [
        (("price", "positive", ""), "1", "-1"),
        (("price", "least", "2"), "2", "1.99"),
        (("price", "most", "2"), "2", "2.01"),
        (("price", "required", ""), "2", ""),
        (("price", "unique", ""), "2", "1"),
    ],
)
def test_a_rule_is_kept_at_its_field(rule: Rule, good: str, bad: str) -> None:
    records = made(NAME, PRICE, rules=[])
    records.save({"name": "first", "price": "1"})
    records.rules = [rule]
    records.save({"name": "x", "price": good})
    with pytest.raises(FieldError) as caught:
        records.save({"name": "y", "price": bad})
    assert caught.value.field == "price"


def test_nothing_is_booked_twice_and_no_end_is_before_its_start() -> None:
    rules: list[Rule] = [("end", "after", "start"), ("name", "not_taken", "times:day,start,end")]
    bookings = made(NAME, DAY, START, END, rules=rules)
    number = bookings.save({"name": "Blue room", "day": "2026-05-01", "start": "10", "end": "12"})
    bookings.save({"name": "blue room", "day": "2026-05-01", "start": "12:00", "end": "13:00"})
    bookings.save({"name": "Red room", "day": "2026-05-01", "start": "11:00", "end": "13:00"})
    bookings.save({"name": "Blue room", "day": "2026-05-01", "start": "10:30", "end": "12"}, number)
    for start, end in (("11:00", "11:30"), ("9:00", "14:00"), ("14:00", "13:00")):
        with pytest.raises(FieldError):
            bookings.save({"name": "Blue room", "day": "2026-05-01", "start": start, "end": end})


def test_no_more_than_allowed_are_on_one_day() -> None:
    records = made(NAME, DAY, rules=[("day", "per_day", "1")])
    records.save({"name": "a", "day": "2026-05-01"})
    with pytest.raises(FieldError):
        records.save({"name": "b", "day": "2026-05-01"})


def test_computed_fields_follow_the_others() -> None:
    count, value = Field("count", "Count", "number"), Field("value", "Value", "product", ("count", "price"))
    records = made(NAME, count, PRICE, value, START, END, Field("hours", "Hours", "hours", ("start", "end")))
    number = records.save({"count": "3", "price": "2.50", "start": "22:00", "end": "1:30"})
    record = records.get(number)
    assert record is not None
    assert (record["value"], record["hours"]) == ("7.50", "3.5")


def test_a_formula_leaves_out_what_is_empty_in_a_sum_and_is_empty_without_a_factor() -> None:
    due, paid = Field("due", "Due", "money"), Field("paid", "Paid", "money")
    owed = Field("owed", "Owed", "amount", ("due", "paid", "-"))
    each = Field("each", "Each", "formula", ("due", "paid", "/"))
    records = made(NAME, due, paid, owed, each)
    for paid_so_far in ("450.50", "", "0"):
        records.save({"due": "700", "paid": paid_so_far})
    found = [(record["owed"], record["each"]) for record in records.all()]
    assert found == [("249.5", "1.55"), ("700", ""), ("700", "")]
    assert owed.shown("249.5") == as_money(Decimal("249.5"))


def test_days_tell_an_age_what_is_left_and_when_it_is_next() -> None:
    today = date(2026, 3, 1)
    record = {"born": "2000-03-02", "until": "2026-03-11", "last": "2026-02-27", "every": "7", "none": ""}
    assert computed("age", ("born",), record, today) == "25"
    assert computed("days_left", ("until",), record, today) == "10"
    assert computed("next_day", ("last", "every"), record, today) == "2026-03-06"
    assert [computed(kind, ("none", "none"), record, today) for kind in ("age", "days_left", "next_day")] == [""] * 3


@pytest.mark.parametrize(
    ("kind", "typed", "kept"),
    [
        ("stars", "★★★", "3"),
        ("stars", "4", "4"),
        ("time", "7.5", None),
        ("time", "7:30 pm", "19:30"),
        ("duration", "3:45", "225"),
        ("duration", "1:23.4", "83.4"),
        ("duration", "1:02:30", "3750"),
        ("duration", "3:75", None),
        ("duration", "long", None),
        ("email", "ann@example.org", "ann@example.org"),
        ("email", "ann@", None),
        ("url", "example.org/page", "example.org/page"),
        ("url", "no address", None),
    ],
)
def test_each_type_reads_what_people_write(kind: str, typed: str, kept: str | None) -> None:
    field = Field("x", "X", kind)
    if kept is None:
        with pytest.raises(FieldError):
            field.read(typed)
    else:
        assert field.read(typed) == kept


def test_numbers_and_times_are_read_as_people_write_them() -> None:
    numbers = ["1,234.50", "1.234,50", "€ 3", "12,5", "40 %"]
    assert [str(read_number(text)) for text in numbers] == ["1234.50", "1234.50", "3", "12.5", "40"]
    assert [read_time(text) for text in ("7", "0730", "19h30", "12 am")] == ["07:00", "07:30", "19:30", "00:00"]
    assert minutes_between("22:00", "01:30") == 210


@pytest.mark.parametrize(
    ("seconds", "shown"), [("225", "3:45"), ("83.4", "1:23.4"), ("3750", "1:02:30"), ("0", "0:00")]
)
def test_a_duration_is_shown_as_it_is_written(seconds: str, shown: str) -> None:
    field = Field("x", "X", "duration")
    assert field.shown(seconds) == field.written(seconds) == as_figure(field, Decimal(seconds)) == shown
    assert field.read(shown) == seconds


def test_the_fields_of_this_app_keep_a_record() -> None:
    samples = {"number": "1", "money": "1", "date": "2030-01-01", "tick": "yes", "time": "10:00", "stars": "5"}
    samples |= {"duration": "3:45"}
    samples |= {"email": "a@example.org", "url": "example.org"}
    for settings in LISTS:
        fields = [Field(*field) for field in settings["fields"] if field[2] != "link"]
        typed = {f.key: f.choices[0] if f.type == "choice" else samples.get(f.type, "words") for f in fields}
        assert Records(Storage(":memory:"), fields, []).save(typed) == 1


def test_what_was_used_since_the_last_reading_is_counted_for_each_meter_in_the_order_of_the_days() -> None:
    read = [
        ("2026-03-01", "a", "130"),
        ("2026-01-01", "a", "100"),
        ("2026-02-01", "b", "7"),
        ("2026-02-01", "a", "110.5"),
    ]
    records = [{"day": day, "meter": meter, "figure": figure} for day, meter, figure in read]
    found = computed_in("difference", ("figure", "day", "meter"), records, date(2026, 3, 2))
    assert found == ["19.5", "", "", "10.5"]


def test_a_balance_goes_on_from_one_day_to_the_next() -> None:
    records = [
        {"day": "2026-01-02", "in": "", "out": "30.50"},
        {"day": "2026-01-01", "in": "100", "out": ""},
        {"day": "", "in": "1", "out": ""},
    ]
    found = computed_in("running", ("day", "in", "out", "-"), records, date(2026, 3, 2))
    assert found == ["69.50", "100.00", "70.50"]


def test_a_meter_never_goes_back() -> None:
    meter = made(DAY, Field("figure", "Reading", "number"), rules=[("figure", "rising", "day")])
    meter.save({"day": "2026-01-01", "figure": "100"})
    with pytest.raises(FieldError, match="100"):
        meter.save({"day": "2026-02-01", "figure": "99"})
    meter.save({"day": "2025-12-01", "figure": "90"})
    assert len(meter.find()) == 2


def test_each_group_has_its_number_its_best_and_how_often_it_was_there() -> None:
    runs = made(NAME, Field("minutes", "Minutes", "number"), Field("there", "There", "tick"))
    for name, minutes, there in (("Ann", "31", "yes"), ("Ben", "29", ""), ("Ann", "28", ""), ("Cleo", "", "")):
        runs.save({"name": name, "minutes": minutes, "there": there})
    found = rows(runs, runs.find(), "name", [("least", "minutes"), ("ticked", "there"), ("share", "there")])
    assert [cells for _name, cells in found] == [
        ["Ann", "2", "28", "1", "50 %"],
        ["Ben", "1", "29", "0", "0 %"],
        ["Cleo", "1", "", "0", "0 %"],
    ]


def test_no_more_records_than_wanted_in_all_of_one_value_or_of_each() -> None:
    for limit, names, is_kept in (
        ("2", ("Ann", "Ben", "Cleo"), False),
        ("1:Ann", ("Ann", "Ben", "Cleo"), True),
        ("1:Ann", ("Ann", "Ben", "Ann"), False),
        ("2:*", ("Ann", "Ann", "Ben"), True),
        ("1:*", ("Ann", "Ben", "Ben"), False),
    ):
        limited = made(NAME, rules=[("name", "count_most", limit)])
        for name in names[:-1]:
            limited.save({"name": name})
        if is_kept:
            limited.save({"name": names[-1]})
        else:
            with pytest.raises(FieldError, match="Name"):
                limited.save({"name": names[-1]})


def summary_of(records: Records, **settings: object) -> Summary:
    usual: dict[str, object] = {"one": "piece", "many": "pieces", "sums": ["price"], "averages": [], "weights": ""}
    usual |= {
        "due": "",
        "done": "",
        "done_as": [],
        "soon": 7,
        "counted": "",
        "marked_by": "",
        "low": "",
        "split": "",
        "due_days": 0,
        "bounds": [],
        "seen_alone": [],
        "distinct": [],
        "ticked": [],
        "valued": [],
        "extremes": [],
        "lately": 0,
        "last": [],
        "latest_of": "",
        "uses": {},
        "best": {},
        "marks": ["overdue", "soon", "low"],
    }
    return Summary(records, usual | {"day": "day", "periods": []} | settings)


def test_what_has_one_of_the_values_that_say_so_is_done_and_never_overdue() -> None:
    records = made(NAME, DAY, PRICE, Field("state", "State", "choice", ("open", "handed in")))
    today = date.today()
    for days, state in ((-1, "open"), (-1, "handed in"), (3, "open"), (30, "open")):
        records.save({"day": (today + timedelta(days)).isoformat(), "state": state, "price": "5"})
    summary = summary_of(records, due="day", done="state", done_as=["handed in"], split="price")
    found = records.all()
    assert [[mark(record) for mark in summary.marks.values()] for record in found] == [
        [True, False, False],
        [False, False, False],
        [False, True, False],
        [False, False, False],
    ]
    told = summary.told(found)
    assert told.index(as_money(Decimal(5))) > told.index(as_money(Decimal(20)))
    assert as_money(Decimal(15)) in told


def test_what_came_up_today_is_told_beside_the_whole() -> None:
    records = made(NAME, DAY, PRICE)
    for days, price in ((0, "5"), (0, "2"), (-400, "10")):
        records.save({"day": (date.today() + timedelta(days)).isoformat(), "price": price})
    told = summary_of(records, periods=["today", "month"]).told(records.all())
    assert (told.count(as_money(Decimal(17))), told.count(as_money(Decimal(7)))) == (1, 3)


def test_a_limit_counts_what_has_the_same_day_and_child() -> None:
    records = made(NAME, DAY, PRICE, rules=[("price", "sum_most", "90:day,name")])
    for name, day, price in (("Leo", "2026-01-01", "60"), ("Max", "2026-01-01", "60"), ("Leo", "2026-01-02", "60")):
        records.save({"name": name, "day": day, "price": price})
    with pytest.raises(FieldError, match="90"):
        records.save({"name": "Leo", "day": "2026-01-01", "price": "40"})


def test_the_next_guest_may_come_on_the_day_of_departure() -> None:
    until = Field("until", "Until", "date")
    records = made(NAME, DAY, until, rules=[("day", "not_taken", "nights:day,until")])
    records.save({"name": "A", "day": "2026-12-01", "until": "2026-12-04"})
    records.save({"name": "B", "day": "2026-12-04", "until": "2026-12-05"})
    for first, last in (("2026-12-03", "2026-12-06"), ("2026-12-02", "2026-12-03"), ("2026-11-30", "2026-12-02")):
        with pytest.raises(FieldError):
            records.save({"name": "C", "day": first, "until": last})


def test_the_highest_is_not_less_than_the_lowest() -> None:
    low, high = Field("low", "Low", "number"), Field("high", "High", "number")
    records = made(low, high, rules=[("high", "not_less", "low")])
    records.save({"low": "5", "high": "5"})
    records.save({"high": "5"})
    with pytest.raises(FieldError, match="High"):
        records.save({"low": "9", "high": "10"} | {"high": "8"})


def test_a_day_comes_so_many_months_after_another() -> None:
    record = {"day": "2026-08-31"}
    steps = (("day", "6", "months"), ("day", "18", "months"), ("day", "30"), ("day", "2", "years"))
    assert [computed("next_day", step, record, date(2026, 1, 1)) for step in steps] == [
        "2027-02-28",
        "2028-02-29",
        "2026-09-30",
        "2028-08-31",
    ]


def goal_of(of: str, how: str, figure: str = "100", *, period: str = "") -> dict[str, object]:
    return {"figure": figure, "of": of, "how": how, "day": "day", "period": period}


def test_the_way_to_a_goal_is_a_sum_a_count_or_the_last_figure(records: Records) -> None:
    for price, day in (("90", "2026-01-01"), ("70", "2026-02-01")):
        records.save({"name": "x", "price": price, "day": day})
    assert so_far(records, goal_of("price", "sum", "200"), "2026-02-01") == (160, 40)
    assert so_far(records, goal_of("price", "sum", period="day"), "2026-02-01") == (70, 30)
    assert so_far(records, goal_of("price", "sum", period="month"), "2026-02-28") == (70, 30)
    assert so_far(records, goal_of("price", "sum", "200", period="year"), "2026-02-28") == (160, 40)
    assert so_far(records, goal_of("price", "sum", period="week"), "2026-02-28") == (0, 100)
    assert so_far(records, goal_of("", "count", "3"), "2026-02-01") == (2, 1)
    assert so_far(records, goal_of("price", "latest", "60"), "2026-02-01") == (70, 10)
    assert so_far(records, goal_of("price", "latest", "95"), "2026-02-01") == (70, 25)
    records.save({"name": "without a day", "price": "65"})
    assert so_far(records, goal_of("price", "latest", "60"), "2026-02-01") == (65, 5)


def test_a_goal_is_at_most_reached_once(records: Records) -> None:
    assert [share(goal_of("price", "sum"), Decimal(now)) for now in (-5, 0, 50, 250)] == [0, 0, 50, 100]


def test_ticks_are_taken_off_once_a_day() -> None:
    records = made(NAME, Field("done", "Done", "tick"))
    records.untick_once_a_day("done", "2026-01-01")
    number = records.save({"name": "Book", "done": "yes"})
    records.untick_once_a_day("done", "2026-01-01")
    assert records.all()[0]["done"]
    records.untick_once_a_day("done", "2026-01-02")
    assert records.get(number) == {"id": number, "name": "Book", "done": ""}


def test_what_is_used_in_parts_leaves_a_rest_and_never_less_than_nothing() -> None:
    fields = [NAME, PRICE, Field("used", "Used", "money"), Field("left", "Left", "money_left", ("price", "used"))]
    records = made(*fields, rules=[("used", "not_over", "price")])
    number = records.save({"name": "17", "price": "50"})
    records.change({number: {"used": "20"}})
    assert records.all()[0]["left"] == "30"
    with pytest.raises(FieldError):
        records.change({number: {"used": "51"}})
    assert records.undo()
    assert records.all()[0]["left"] == "50"


def test_the_figure_in_what_was_chosen_is_what_there_is() -> None:
    assert computed("left", ("pass", "used"), {"pass": "10 lessons", "used": "3"}, date.today()) == "7"


def test_several_records_are_changed_and_taken_back_as_one(records: Records) -> None:
    first, second = (records.save({"name": name, "price": "10"}) for name in ("a", "b"))
    records.change({first: {"price": "11.00"}, second: {"price": "12.00"}})
    assert [record["price"] for record in records.all()] == ["11.00", "12.00"]
    assert records.undo()
    assert [record["price"] for record in records.all()] == ["10.00", "10.00"]


def test_each_kind_is_paid_by_its_own_formula() -> None:
    steps = ("kind", "hourly:hours wage *", "fixed:salary bonus +")
    record = {"kind": "hourly", "hours": "100", "wage": "15", "salary": "2000", "bonus": ""}
    paid = [computed("by_kind", steps, record | {"kind": kind}, date.today()) for kind in ("hourly", "fixed", "")]
    assert paid == ["1500", "2000", ""]


def test_a_balance_begins_with_what_there_was_and_never_goes_below_its_floor() -> None:
    money_in, money_out = Field("in", "In", "money"), Field("out", "Out", "money")
    steps = ("day", "in", "out", "-", "from 50")
    rules = [(key, "floor", f"0:{','.join(steps)}") for key in ("in", "out")]
    records = made(DAY, money_in, money_out, Field("balance", "Balance", "running", steps), rules=rules)
    first = records.save({"day": "2026-01-02", "in": "10"})
    records.save({"day": "2026-01-03", "out": "60"})
    assert [record["balance"] for record in records.all()] == ["60.00", "0.00"]
    with pytest.raises(FieldError):  # what is earlier leaves less for what is later
        records.save({"day": "2026-01-01", "out": "1"})
    with pytest.raises(FieldError):
        records.save({"day": "2026-01-02", "in": "9"}, first)
    records.save({"day": "2026-01-04", "in": "5"})
    assert computed_in("level", ("day", "in"), [{"day": "2026-01-01", "in": "2.50"}], date.today()) == ["2.5"]


def test_no_more_of_a_kind_are_taken_at_a_time_than_there_are() -> None:
    kind, last = Field("kind", "Kind", "choice", ("single", "suite")), Field("last", "Last", "date")
    records = made(NAME, kind, DAY, last, rules=[("kind", "capacity", "2:nights:day,last::single")])
    for name, first, end in (("a", "01", "05"), ("b", "05", "09")):
        records.save({"name": name, "kind": "single", "day": f"2026-01-{first}", "last": f"2026-01-{end}"})
    records.save({"name": "c", "kind": "single", "day": "2026-01-04", "last": "2026-01-06"})  # two at a time
    with pytest.raises(FieldError):
        records.save({"name": "d", "kind": "single", "day": "2026-01-05", "last": "2026-01-06"})
    records.save({"name": "e", "kind": "suite", "day": "2026-01-05", "last": "2026-01-06"})


def test_an_allowance_begins_again_with_each_month(records: Records) -> None:
    for day, price in (("2026-01-31", "40"), ("2026-02-01", "10"), ("2026-02-28", "5")):
        records.save({"day": day, "price": price})
    of_month = {"of": "price", "day": "day", "period": "month"}
    assert used_in(records, of_month, date(2026, 2, 14)) == 15
    assert used_in(records, of_month | {"period": ""}, date(2026, 2, 14)) == 55


def test_a_bound_may_itself_be_too_high_or_too_low(records: Records) -> None:
    summary = summary_of(records, bounds=[("price", "from 3", "from 7")])
    found = [summary.bound("price", {"price": price}) for price in ("3", "4", "6.9", "7")]
    assert found == ["low", "", "", "high"]
    assert "7" in summary.warnings({"price": "7"})


def test_a_tick_counts_once_and_only_what_is_done_is_summed() -> None:
    assert computed("formula", ("lunch", "3.50", "*"), {"lunch": "yes"}, date.today()) == "3.5"
    records = made(NAME, PRICE, Field("sold", "Sold", "tick"))
    for price, sold in (("50", "yes"), ("100", "")):
        records.save({"name": "Ann", "price": price, "sold": sold})
    assert rows(records, records.all(), "name", [("done:sold", "price")])[0][1][:2] == ["Ann", "2"]
    assert figure(records, records.all(), "done:sold", "price") == 50


def test_each_of_a_group_has_its_own_balance() -> None:
    steps = ("day", "in", "out", "-", "by account", "from 50")
    booked = [
        {"day": "2026-01-01", "account": "Ann", "in": "10", "out": ""},
        {"day": "2026-01-02", "account": "Ben", "in": "", "out": "30"},
        {"day": "2026-01-03", "account": "ann", "in": "", "out": "5"},
    ]
    assert computed_in("running", steps, booked, date(2026, 2, 1)) == ["60.00", "20.00", "55.00"]


def test_each_month_has_the_rows_of_its_groups() -> None:
    records = made(NAME, DAY, PRICE)
    for name, day, price in (("Ann", "2026-03-01", "2"), ("Ann", "2026-03-09", "3"), ("Ann", "2026-04-01", "4")):
        records.save({"name": name, "day": day, "price": price})
    asked = {"by": "name", "within": "day", "columns": [("sum", "price")]}
    found = [cells[:2] for _name, cells in rows_in(records, records.find(), asked, month_of)]
    assert found == [["2026-04   Ann", "1"], ["2026-03   Ann", "2"]]


def test_what_each_is_short_of_is_that_of_their_sum() -> None:
    records = made(Field("who", "Who", "choice", ("Ann", "Ben", "Cleo")), PRICE)
    for who, price in (("Ann", "6"), ("Ann", "5"), ("Ben", "4")):
        records.save({"who": who, "price": price})
    short = [cells[:2] for _name, cells in rows(records, records.all(), "who", [("under:10", "price")])]
    assert short == [["Cleo", "0"], ["Ben", "1"], ["Ann", "2"]]
    assert figure(records, records.all()[2:], "under:10", "price") == 6
    assert figure(records, records.all()[:2], "under:10", "price") is None
    assert figure(records, records.all(), "over:10", "price") == 5
    assert figure(records, records.all(), "over:15", "price") is None


def test_the_last_measure_counts_and_the_longest_ago_comes_first() -> None:
    records = made(NAME, DAY, PRICE)
    for name, day, price in (("Ann", "2026-03-09", "3"), ("Ann", "2026-03-01", "2"), ("Ben", "2026-02-01", "4")):
        records.save({"name": name, "day": day, "price": price})
    assert figure(records, records.all()[:2], "newest:day", "price") == 3
    assert [name for name, _cells in rows(records, records.all(), "name", [("since", "day")])] == ["Ben", "Ann"]
    assert [name for name, _cells in rows(records, records.all(), "name", [("latest", "day")])] == ["Ann", "Ben"]


def test_two_fields_have_a_row_for_each_of_their_values() -> None:
    records = made(NAME, Field("kind", "Kind", "text"), PRICE)
    for kind, price in (("crawl", "3"), ("crawl", "2"), ("back", "4")):
        records.save({"name": "Ann", "kind": kind, "price": price})
    found = rows(records, records.all(), "name", [("least", "price")], None, "kind")
    assert sorted(cells[:2] for _name, cells in found) == [["Ann, back", "1"], ["Ann, crawl", "2"]]
