"""Each rule by which a kind of app gives way to another, by itself."""

from __future__ import annotations

import pytest

from stableagents.composer import choosing, giving_way
from stableagents.composer.blueprints import BLUEPRINTS
from stableagents.composer.giving_way import Reading
from stableagents.composer.languages import language_of


def reading(text: str, kind: str, named: tuple[str, ...] = (), weight: int = choosing.SURE) -> Reading:
    return Reading(
        description=text,
        text=text,
        language=language_of(text),
        blueprint=BLUEPRINTS[kind],
        weight=weight,
        named=list(named),
    )


# A rule, a description, the kind and the fields that were read, and those that the rule makes of them.
ASKED = [
    (
        "an_idea_is_what_it_is_called",
        "Quadratic equation solver. User can enter a, b and c. Results: both roots",
        "records",
        ("both roots",),
        "formula",
        (),
    ),
    (
        "an_idea_is_what_it_is_called",
        "Chess club list. User can enter name, rating and a date",
        "records",
        ("name", "rating", "date"),
        "records",
        ("name", "rating", "date"),
    ),
    ("what_is_listed_is_kept", "Gift list with a budget per person", "expenses", (), "records", ()),
    ("what_is_listed_is_kept", "Track what I spend, with a budget", "expenses", (), "expenses", ()),
    ("a_game_keeps_nothing", "A game with a snake that eats and grows", "records", ("snake", "grows"), "snake", ()),
    (
        "a_game_keeps_nothing",
        "My game collection with title and year",
        "records",
        ("title", "year"),
        "records",
        ("title", "year"),
    ),
    ("to_a_day_is_no_clock", "A countdown to events: name and date", "timers", (), "countdowns", ()),
    ("all_against_all_is_a_league", "A darts tournament, everyone plays everyone", "bracket", (), "league", ()),
    ("all_against_all_is_a_league", "A darts tournament", "bracket", (), "bracket", ()),
    ("to_a_day_is_no_clock", "A countdown of 10 minutes and a stopwatch", "timers", (), "timers", ()),
    ("a_quiz_of_teams_is_scored", "Pub quiz: teams, points per round, total", "quiz", ("teams",), "scores", ("teams",)),
    ("a_quiz_of_teams_is_scored", "Quiz for two teams: points and 10 questions a round", "quiz", (), "quiz", ()),
    (
        "a_tool_says_what_it_is_by",
        "Prime numbers of a range, by the sieve of Eratosthenes",
        "formula",
        (),
        "tool",
        (),
    ),
    (
        "parts_of_a_fee_are_kept",
        "Class trip: it costs 120 per child, each pays a deposit and the rest later. Who still owes?",
        "formula",
        (),
        "records",
        ("date", "child", "amount paid"),
    ),
    ("parts_of_a_fee_are_kept", "The trip costs 120 per child", "formula", (), "formula", ()),
    (
        "units_are_converted",
        "Kitchen converter for cups, ounces, grams and Celsius",
        "converter",
        ("cups", "ounces", "grams", "Celsius"),
        "converter",
        (),
    ),
    ("units_are_converted", "Converter of euros", "converter", ("euros",), "converter", ("euros",)),
    ("a_notepad_of_files_is_an_editor", "A notepad with open, save, find and replace", "notes", (), "texttools", ()),
    ("a_notepad_of_files_is_an_editor", "A notepad for my ideas", "notes", (), "notes", ()),
    ("candidates_are_voted_for", "Voting system: candidates, each votes once", "survey", (), "votes", ()),
    ("candidates_are_voted_for", "A survey after the course", "survey", (), "survey", ()),
    ("a_tool_says_what_it_is_by", "BMI from weight and height", "formula", (), "formula", ()),
    (
        "named_fields_outweigh",
        "Notes on wines: name, year, price",
        "notes",
        ("name", "year", "price"),
        "records",
        ("name", "year", "price"),
    ),
    ("named_fields_outweigh", "To-do list with prices", "todo", (), "records", ()),
    ("named_fields_outweigh", "To-do list", "todo", (), "todo", ()),
    ("noted_or_calculated", "Every day I write down what I ate and the calories", "formula", (), "records", ()),
    (
        "noted_or_calculated",
        "Which of two pizzas is the better deal",
        "records",
        (),
        "formula",
        (),
    ),
    ("noted_or_calculated", "Who has which book", "records", (), "records", ()),
    ("noted_or_calculated", "Order calculator: fries 2.50, burger 4.00", "calculator", (), "formula", ()),
    (
        "goods_that_are_tapped_are_sold",
        "Cake 1.50, coffee 1. I tap what someone takes and see the total",
        "records",
        ("cake 1 50", "coffee 1"),
        "till",
        (),
    ),
    ("goods_that_are_tapped_are_sold", "Cake 1.50, coffee 1. Show the total", "records", (), "records", ()),
    (
        "strange_fields_are_records",
        "Tasks: plant, watered on, pot size, price",
        "todo",
        ("plant", "watered on", "pot size", "price"),
        "records",
        ("plant", "watered on", "pot size", "price"),
    ),
    (
        "strange_fields_are_records",
        "Tasks: title, due date",
        "todo",
        ("title", "due date"),
        "todo",
        ("title", "due date"),
    ),
    (
        "a_form_of_someone_is_kept",
        "Feedback form: name, email, comment",
        "survey",
        ("name", "email", "comment"),
        "records",
        ("name", "email", "comment"),
    ),
    (
        "a_form_of_someone_is_kept",
        "Survey: very good, good, bad",
        "survey",
        ("very good", "good", "bad"),
        "survey",
        ("very good", "good", "bad"),
    ),
    (
        "an_allowance_is_kept",
        "I get 40 euros a week and write down what I spend, show what is left",
        "formula",
        ("left",),
        "records",
        (),
    ),
    ("an_allowance_is_kept", "40 miles in km", "formula", (), "formula", ()),
    ("who_has_what_is_lending", "Who has which book", "formula", ("who",), "records", ()),
    ("who_has_what_is_lending", "Books: title, author", "records", ("title", "author"), "records", ("title", "author")),
    ("pay_by_kinds_is_kept", "Chess for two", "chess", (), "chess", ()),
    (
        "what_each_takes_is_kept",
        "A beer is 2 euros and a coke 1.50, show what each owes",
        "formula",
        (),
        "records",
        ("date", "who", "item"),
    ),
    ("what_each_takes_is_kept", "A beer is 2 euros and a coke 1.50", "formula", (), "formula", ()),
    (
        "places_of_each_are_kept",
        "Theatre: name, date, number of people. 60 seats each evening",
        "seats",
        ("name", "date", "number of people"),
        "records",
        ("name", "date", "number of people"),
    ),
    ("places_of_each_are_kept", "Cinema with 60 seats", "seats", (), "seats", ()),
    (
        "an_app_may_be_told_by_what_it_does",
        "You turn over two cards at a time and find the pairs",
        "records",
        (),
        "memory",
        (),
    ),
    ("an_app_may_be_told_by_what_it_does", "A list of the cards I turn over", "records", (), "records", ()),
    ("a_fee_is_ticked", "Who has paid the fee of 45 euros?", "notes", (), "records", ("name", "paid")),
    ("a_fee_is_ticked", "Who has paid what?", "notes", (), "notes", ()),
    (
        "days_of_a_game_are_kept",
        "Darts: player, date, score. Best score per player.",
        "scores",
        ("player", "date", "score"),
        "records",
        ("player", "date", "score"),
    ),
    (
        "days_of_a_game_are_kept",
        "Darts: Ann, Bob, Carl",
        "scores",
        ("Ann", "Bob", "Carl"),
        "scores",
        ("Ann", "Bob", "Carl"),
    ),
    ("ticks_of_a_day_are_kept", "Checklist: the ticks are cleared each day", "todo", (), "records", ("task",)),
    ("ticks_of_a_day_are_kept", "Checklist for the shop", "todo", (), "todo", ()),
    ("a_log_is_kept", "Chess for two", "chess", (), "chess", ()),
    (
        "what_is_done_each_day_is_kept",
        "She notes each day how long she played the piano",
        "piano",
        (),
        "records",
        ("date", "minutes"),
    ),
    ("what_is_ticked_anew_is_of_days", "A checklist of which the ticks are cleared each day", "todo", (), "habits", ()),
    ("what_is_ticked_anew_is_of_days", "A checklist for packing", "todo", (), "todo", ()),
    (
        "what_is_ticked_anew_is_of_days",
        "For every dog the owner and the pay. I tick off the walks every day",
        "records",
        ("dog", "owner", "pay"),
        "records",
        ("dog", "owner", "pay"),
    ),
    ("what_is_done_each_day_is_kept", "A piano that records what I play", "piano", (), "piano", ()),
]


@pytest.mark.parametrize(("rule", "text", "kind", "named", "meant", "kept"), ASKED)
def test_a_rule_has_its_say(
    rule: str, text: str, kind: str, named: tuple[str, ...], meant: str, kept: tuple[str, ...]
) -> None:
    is_weak = rule in ("named_fields_outweigh", "an_app_may_be_told_by_what_it_does")
    weight = choosing.ENOUGH if is_weak else choosing.SURE
    seen = getattr(giving_way, rule)(reading(text, kind, named, weight))
    assert (seen.kind, tuple(seen.named)) == (meant, kept)


def test_pay_by_kinds_tells_its_fields() -> None:
    text = "Employees are hourly or executive. Hourly ones are paid hours x wage, executives a salary plus bonus."
    seen = giving_way.pay_by_kinds_is_kept(reading(text, "formula"))
    assert seen.kind == "records"
    assert len(seen.named) > 2


def test_a_log_tells_its_fields_in_sentences() -> None:
    seen = giving_way.a_log_is_kept(reading("Every morning I write down the temperature and the rain", "formula"))
    assert seen.kind == "records"
    assert seen.lines or seen.is_measured
    assert seen.named


def test_every_rule_is_asked_here() -> None:
    assert {rule.__name__ for rule in giving_way.RULES} == {asked[0] for asked in ASKED}
