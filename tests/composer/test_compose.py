"""From a description to an app: the right kind, honest assumptions, code that stands by itself, any words survived."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
import time
import tomllib
from functools import cache
from pathlib import Path

import customtkinter
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stableagents.composer import ComposedApp, compose, field_names, fields, understanding
from stableagents.composer.blueprints import BLUEPRINTS
from stableagents.composer.blueprints.formula import expression
from stableagents.composer.blueprints.formula.listed import listed_in
from stableagents.composer.blueprints.records import following
from stableagents.composer.frameworks import FRAMEWORKS, resolve
from stableagents.composer.view import Section
from stableagents.errors import StableAgentsError
from stableagents.verification import verify
from tests.composer.headless import nodes
from tests.composer.own_tests import OwnTests
from tests.composer.requirements import spec_of

TOOLKITS = ("tkinter", "customtkinter")  # whose windows need a display
WRITTEN = (*TOOLKITS, "pyside6", "webview")
SMALL = ("counter", "guess", "rps", "temperature", "generator")  # whose pages are operated in a moment
SAMPLES = {
    "calculator": "a calculator with history",
    "todo": "a to-do list",
    "notes": "a simple notes app",
    "timers": "stopwatch, countdown and pomodoro",
    "converter": "a unit converter",
    "expenses": "an expense tracker with a chart",
    "quiz": "a quiz about flags and capitals with categories, 20 seconds per question and a leaderboard",
    "formula": "a BMI calculator",
    "tictactoe": "tic-tac-toe against the computer",
    "connectfour": "connect four",
    "comparison": "compare two texts",
    "counter": "a click counter",
    "memory": "a memory game",
    "snake": "a snake game",
    "game2048": "the game 2048",
    "minesweeper": "minesweeper",
    "life": "Conway's Game of Life",
    "hangman": "hangman",
    "guess": "guess the number",
    "habits": "a habit tracker with streaks",
    "kanban": "a kanban board",
    "flashcards": "flashcards for vocabulary",
    "texttools": "a word counter",
    "password": "a password generator",
    "chance": "dice, coins, random numbers and a name picker",
    "temperature": "a temperature converter, Celsius and Fahrenheit",
    "flights": "a flight booker",
    "gauge": "a timer with a gauge and a duration slider",
    "crud": "a CRUD list of names with a filter prefix",
    "circles": "a circle drawer with undo and redo",
    "sudoku": "a sudoku game with hints",
    "fifteen": "a 15 puzzle",
    "reversi": "reversi against the computer",
    "checkers": "checkers against the computer",
    "lightsout": "a lights out game",
    "queens": "the eight queens puzzle",
    "knight": "a knight's tour",
    "mastermind": "mastermind",
    "simon": "a simon says game",
    "whack": "whack a mole",
    "battleship": "battleship",
    "rps": "rock paper scissors",
    "blackjack": "blackjack",
    "wordle": "a wordle clone",
    "anagrams": "an anagram game",
    "typing": "a typing speed test",
    "mathtrainer": "a times tables trainer",
    "yahtzee": "yahtzee for two players",
    "tetris": "tetris",
    "arcade": "a pong game",
    "maze": "a maze game",
    "sokoban": "a sokoban game",
    "simulation": "a simulation of bouncing balls",
    "paint": "a paint program",
    "codes": "a Morse code translator",
    "currency": "a currency converter",
    "colours": "a colour picker",
    "reminders": "an alarm clock",
    "recurring": "my subscriptions and bills",
    "calendar": "a calendar with events",
    "worldclock": "a world clock",
    "renamer": "rename many files at once",
    "duplicates": "find duplicate files",
    "foldersizes": "show the size of my folders",
    "organiser": "sort my downloads folder by file type",
    "pixelart": "a pixel art editor",
    "qrcode": "a QR code maker",
    "times": "a time zone converter",
    "generator": "a UUID generator",
    "dataformats": "convert CSV to JSON",
    "cells": "a spreadsheet with formulas",
    "plotter": "a function plotter",
    "league": "a league table",
    "initiative": "an initiative tracker",
    "names": "a fantasy name generator",
    "elements": "a periodic table",
    "clock": "an analog clock",
    "chessclock": "a chess clock",
    "familytree": "a family tree",
    "dots": "dots and boxes",
    "breathing": "a breathing exercise",
    "water": "a water tracker with a daily goal",
    "meals": "a weekly meal planner with a shopping list",
    "nim": "the game of nim",
    "mancala": "a mancala game",
    "timetracker": "track time per project with start and stop",
    "csvviewer": "a CSV viewer",
    "tally": "count votes for our club election with 4 candidates",
    "split": "who owes whom money in our flat of three",
    "scores": "keep score for a darts game 501",
    "bracket": "tournament bracket for 8 players",
    "bingo": "a bingo caller",
    "metronome": "a metronome",
    "images": "an image viewer and resizer",
    "solitaire": "klondike solitaire",
    "survey": "a survey with results as a chart",
    "programmer": "a programmer's calculator",
    "recipescaler": "a recipe scaler",
    "reaction": "quick reaction time test",
    "invoices": "write invoices with VAT",
    "till": "a till for a flea market stall",
    "vending": "a vending machine",
    "countdowns": "a countdown to New Year with days, hours and seconds",
    "piano": "a virtual piano",
    "wheel": "a wheel of fortune",
    "seats": "a seat plan for a village cinema: 8 rows with 10 seats",
    "numberwords": "numbers in words",
    "trueorfalse": "true or false",
    "episodes": "a contraction timer with one big button",
    "wordsearch": "a word search maker with my own words",
    "fractal": "a fractal tree with sliders",
    "cron": "a cron expression helper",
    "tool": "a chmod calculator",
    "cards": "a deck of cards",
    "madlibs": "mad libs",
    "pig": "the dice game pig",
    "duel": "a turn based fighting game with health and damage",
    "handcricket": "hand cricket",
    "auction": "a blind auction",
    "accounts": "a bank system: deposit and withdraw money",
    "adventure": "a text adventure",
    "chess": "a chess game",
    "digits": "bulls and cows",
    "higherlower": "a game of higher or lower with cards",
    "bets": "a slot machine",
    "hanoi": "the tower of hanoi",
    "snakes": "snakes and ladders",
    "party": "truth or dare",
    "charades": "charades",
    "categories": "a game of categories with a random letter",
    "race": "race timing with bib numbers",
    "filework": "search for a text in all files of a folder",
    "tips": "a prediction pool for football with friends",
    "kitchen": "several kitchen timers at once, each with a name",
    "stars": "a star chart for my daughter with a treat at 10 stars",
    "fairteams": "two fair teams from players with a skill level",
    "album": "a sticker album: which numbers I have, which are missing and doubles to swap",
    "ludo": "Ludo for four players",
    "crossword": "a crossword puzzle",
    "advent": "an advent calendar with 24 doors",
    "cubetimer": "a Rubik's cube timer with scrambles and the average of 5 and 12",
    "fallingwords": "a typing game where I type falling words before they reach the ground",
    "wordchain": "a word chain game where each word begins with the last letter of the one before, 20 seconds for each",
    "morse": "a Morse trainer: hear a letter and type it",
    "letters": "an app for children to learn the letters of the alphabet",
    "chords": "chord charts for guitar and ukulele",
    "noise": "white noise and rain sounds for sleeping with a timer",
    "keytester": "a keyboard tester that shows the key code of the key I press",
    "telltime": "an app for children to learn telling the time",
    "elo": "Elo ratings for our chess club",
    "war": "the card game War",
    "backgammon": "backgammon against the computer",
    "timetable": "a school timetable with colours per subject, what is on now and what comes next",
    "shop": "a small online shop with products, price, stock, cart and checkout",
    "atm": "an ATM simulator with a PIN",
    "turtle": "turtle graphics with commands",
    "calories": "a calorie counter with a daily goal",
    "pet": "a virtual pet",
    "nonogram": "nonogram puzzles",
    "parking": "a parking lot with fees by the hour",
    "mandelbrot": "a Mandelbrot explorer with zoom",
    "soundboard": "a soundboard",
    "raffle": "a raffle with numbered tickets and prizes",
    "stamps": "loyalty cards for my coffee shop: the 10th coffee is free",
    "pathfinding": "a pathfinding visualizer with walls",
    "gantt": "a Gantt chart of my project",
    "mindmap": "a mind map of my ideas",
    "poker": "video poker",
    "drums": "a drum machine with 16 steps",
    "tuner": "a tuner for guitar that plays the notes",
    "logviewer": "a log file viewer that filters by level and follows the file",
    "hexviewer": "a hex viewer",
    "database": "an SQLite browser",
    "eliza": "a simple chat bot like ELIZA",
    "spellingbee": "a spelling bee",
    "foldersync": "a folder sync tool that shows what it would copy",
    "records": "a plant diary with name, species, price, last watered date, thirsty and notes",
    "turns": "we take turns hosting: Anna, Ben and Cleo. Tell me whose turn it is",
    "rota": "a cleaning rota for Ann, Bob and Cleo that moves on every week",
    "votes": "vote for the best cake with 3-2-1 points",
    "matchthree": "a match three game",
    "morris": "nine men's morris against the computer",
    "go": "the game of Go on a 9x9 board",
    "eights": "crazy eights against the computer",
    "dominoes": "dominoes against the computer",
    "freecell": "FreeCell solitaire",
    "boggle": "a boggle game with 3 minutes",
    "asciiart": "turn a picture into ASCII art",
    "bubblewrap": "bubble wrap to pop",
    "jigsaw": "a jigsaw of a photo with 24 pieces",
    "twenty": "twenty questions: I think of an animal and the computer guesses it",
    "findit": "my toddler clicks the animal that is named, ten questions with 30 seconds each and three lives",
    "papers": "a resume builder",
    "striker": "a high striker game",
    "bugrace": "a bug race where I guess the winner",
    "wordcloud": "a word cloud from a text",
}
ODD = [
    "",
    " ",
    "?",
    "🎉🚀",
    "آلة حاسبة مع سجل",
    '"); import os; os.system("touch /tmp/p")#',
    "'''\"\"\"\\n\\",
    "{title} %s ${x} {{}}",
    "with , , and and, ; with",
    ", and " * 20,
    "x" * 20_000,
    "a list with " + ", ".join(f"field {n}" for n in range(50)),
    "a tracker with class, def, import, None, self, id and field",
    "a list with größe, naïve Größe, 日本 and 日本",
]


def in_turn() -> list[tuple[str, str]]:
    """Each time other kinds, chosen by the commit, so that all have their turn in each toolkit; and a small web page.

    ``STABLEAGENTS_BENCH_OPERATE=1 python -m bench composer`` has every kind in every toolkit.
    """
    asked = subprocess.run(["git", "rev-parse", "HEAD"], cwd=Path(__file__).parent, capture_output=True, text=True)
    turn = int(asked.stdout[:6] or "0", 16)
    by_window = ("tkinter", "customtkinter", "pyside6")
    taken = [kind for number, kind in enumerate(SAMPLES) if (number + turn) % 6 == 0]
    chosen = [(kind, by_window[(number + turn // 6) % 3]) for number, kind in enumerate(taken)]
    return [*chosen, (SMALL[turn % len(SMALL)], "webview")]


def outcome_of_tests(folder: Path) -> subprocess.CompletedProcess[bytes]:
    """The tests of a project, run as a person runs them, with pytest alone."""
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"],
        cwd=folder,
        capture_output=True,
        env={**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
    )


@cache
def sample(kind: str, framework: str = "customtkinter") -> ComposedApp:
    """The app that the sample of a kind becomes."""
    return compose(SAMPLES[kind], framework=framework)


def written(app: ComposedApp, folder: Path) -> Path:
    for path, text in app.files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    return folder


def constants(app: ComposedApp) -> dict[str, object]:
    """The values in app_info.py, read without running it."""
    assigned = [node for node in ast.parse(app.files["app_info.py"]).body if isinstance(node, ast.Assign)]
    return {
        node.targets[0].id: ast.literal_eval(node.value) for node in assigned if isinstance(node.targets[0], ast.Name)
    }


@pytest.mark.parametrize(
    ("description", "kind"),
    [
        ("Create a calculator app", "calculator"),
        ("Parking lot simulator, 20 spaces", "parking"),
        ("Color cycle / colour converter: enter a hex code and see RGB and HSL values", "colours"),
        ("We measure his sugar before breakfast, in mg/dl. Show me when it was over 180 or under 70 in red", "records"),
        ("make me a calcualtor", "calculator"),
        ("todo", "todo"),
        ("I want to keep track of my tasks, please", "todo"),
        ("a pomodoro timer", "timers"),
        ("an egg timer for 5 minutes", "timers"),
        ("convert celsius to fahrenheit", "converter"),
        ("track my spending by category with a pie chart", "expenses"),
        ("a math quiz with 5 questions for my son", "quiz"),
        ("inventory with name, price, shelf and supplier", "records"),
        ("build me something", "records"),
        ("a wine cellar", "records"),
    ],
)
def test_a_description_becomes_the_kind_of_app_it_means(description: str, kind: str) -> None:
    assert compose(description).kind == kind


def test_fields_come_from_the_description_with_their_types() -> None:
    app = compose("an inventory with name, price, quantity, purchase date, in stock and notes")
    fields = {field["label"]: field["type"] for field in app.spec["fields"]}
    assert fields == {
        "Name": "text",
        "Price": "money",
        "Quantity": "number",
        "Purchase date": "date",
        "In stock": "tick",
        "Notes": "long_text",
        "Value": "product",
    }
    assert "Value follows from the other fields." in app.assumptions


def test_what_was_assumed_and_what_is_missing_is_said() -> None:
    vague = compose("build me something")
    assert any("record keeper" in text for text in vague.assumptions)
    assert any("not named" in text for text in vague.assumptions)
    wishes = compose("a to-do list with reminders, cloud sync and tags")
    assert wishes.not_covered == [
        "Not part of it: working online or with others.",
        "Not part of it: reminders.",
    ]
    assert compose("a calculator with history").not_covered == []


@pytest.mark.parametrize("description", ["build me something", "my plants", "what my kids said", "Briefmarken"])
def test_what_can_be_kept_is_not_said_to_be_beyond_it(description: str) -> None:
    assert compose(description).not_covered == []


@pytest.mark.parametrize(
    ("description", "said"),
    [
        ("a halma game", "A game is beyond the built-in composer: this app only keeps records."),
        ("a calculator for my biorhythm and GPA with keys", "a form for one formula"),
        ("currency converter with live rates", "data from the internet"),
        ("notes with a chart by year", "a chart"),
        ("password manager", "not encrypted"),
        ("آلة حاسبة مع سجل", "are English"),
        ("a list of books. " * 400, "Only the first 4,000 characters"),
        ("screen ruler", "What was described is beyond the built-in composer"),
        ("text to speech reader", "What was described is beyond the built-in composer"),
        ("a to-do list that deletes all my files", "harm somebody"),
    ],
)
def test_what_can_not_be_made_is_never_silently_dropped(description: str, said: str) -> None:
    assert any(said in sentence for sentence in compose(description).not_covered)


@pytest.mark.parametrize(
    "description",
    [
        "Diff checker: compare two texts and see which lines were added, removed or changed",
        "RGB colour mixer with three sliders from 0 to 255, shows the colour and its hex code",
        "Jeu de Othello contre l'ordinateur sur un plateau 8x8",
        "paint program: tout effacer, annuler",
        "Conversor de unidades: longitud (metros, pies), peso (gramos, kilos, libras)",
        "what grade do i need in my final exam? i put in my current average and the grade i want",
        "Flächenrechner: Kreis, Rechteck oder Dreieck auswählen, Maße eingeben",
        "FizzBuzz : je choisis jusqu'à quel nombre compter et les deux diviseurs (3 et 5 au départ)",
    ],
)
def test_what_an_app_has_in_other_words_is_not_said_to_be_missing(description: str) -> None:
    assert compose(description).not_covered == []


@pytest.mark.parametrize(
    ("description", "said"),
    [
        ("Typing practice: shows a random text, I type it, wrong letters turn red", "wrong letters turn red"),
        ("find duplicate photos in a folder, show them to me side by side", "side by side"),
        ("task list with export to csv", "export"),
    ],
)
def test_what_is_there_only_where_the_app_says_so_is_said_to_be_missing(description: str, said: str) -> None:
    assert any(said in sentence for sentence in compose(description).not_covered)


@pytest.mark.parametrize(
    ("description", "title", "entities"),
    [
        ("app to manage gym members with name, phone and paid", "Gym members", "gym members"),
        ("make an app that helps me remember birthdays", "Birthdays", "birthdays"),
        ("keep track of my guitar practice", "Guitar practice", "sessions"),
        ("A simple app for my bee hives with hive name and queen age", "Bee hives", "bee hives"),
        ('an app named "Fuel Log" that keeps date, litres and cost', "Fuel Log", "entries"),
        ("create a desktop app called Garden Planner", "Garden Planner", "plants"),
        ("student grade book with name, subject and grade", "Student grade book", "marks"),
        ("build me something", "Records", "entries"),
    ],
)
def test_an_app_is_called_what_it_is_about(description: str, title: str, entities: str) -> None:
    app = compose(description)
    assert (app.title, app.spec["entities"]) == (title, entities)


@pytest.mark.parametrize(
    ("description", "labels"),
    [
        ("can you make me an app for my new puppy", ["Date", "What", "Weight in kg"]),
        ("un truc pour mon déménagement", ["Quoi", "Type", "Salle"]),
        ("etwas für unsere Hochzeit", ["Was", "Art", "Person"]),
        ("guest list for our wedding", ["Name", "E-mail", "Table"]),
    ],
)
def test_a_vague_wish_becomes_a_list_of_what_it_names(description: str, labels: list[str]) -> None:
    app = compose(description)
    assert [field["label"] for field in app.spec["fields"]][:3] == labels
    assert app.not_covered == []


def test_a_field_may_bring_its_choices() -> None:
    app = compose("a call log with name, status (new, in progress or done) and last call date")
    fields = [(field["label"], field["type"], field["choices"]) for field in app.spec["fields"]]
    assert fields == [
        ("Name", "text", ()),
        ("Status", "choice", ("new", "in progress", "done")),
        ("Last call date", "date", ()),
    ]


def test_an_amount_is_money_only_where_money_is_spoken_of() -> None:
    types = {
        text: compose(text).spec["fields"][1]["type"]
        for text in ("what my baby eats: food, amount and time", "donations: name, amount and euros pledged")
    }
    assert list(types.values()) == ["text", "money"]


def test_a_converter_begins_with_the_units_that_were_named() -> None:
    assert constants(compose("convert miles to kilometers"))["FIRST_UNITS"] == ["mile", "kilometre"]
    assert constants(compose("kg to pounds converter"))["FIRST_UNITS"] == ["kilogram", "pound"]
    assert constants(compose("a unit converter"))["FIRST_UNITS"] == []


@pytest.mark.parametrize("text", ["with " * 4000, "with a," * 2800, "with (" * 3000, ": a" * 6000, "calculato " * 2000])
def test_a_long_description_takes_no_more_work_than_its_first_part(text: str) -> None:
    read = 0

    class Counted(str):
        def __getitem__(self, place: object) -> str:
            nonlocal read
            part = str.__getitem__(self, place)  # type: ignore[index]
            read += len(part)
            return part

    fields.named_fields(Counted(text[:4000]))
    assert read <= 25 * field_names.MAX_LIST + 2 * 4000


def test_of_a_longer_description_the_beginning_is_read_by_all_of_the_composer() -> None:
    text = "a quiz with 7 questions. " + "price, " * 3000 + "dark, always on top, 9 questions, 20 mines"
    assert understanding.understand(text).description == text[: understanding.MAX_READ]
    assert understanding.understand(text).theme == "system"


def test_the_work_for_a_text_of_one_shape_grows_as_the_text_does() -> None:
    def seconds(length: int) -> float:
        began = time.thread_time()
        for shape in ("a = b + ", "a, ", "* "):
            understanding.understand((shape * length)[:length])
        return time.thread_time() - began

    seconds(200)  # what is made ready once
    # A busy machine can make one measurement larger, never all of them in the same way.
    grows_alike = (seconds(understanding.MAX_READ) < 8 * seconds(understanding.MAX_READ // 4) for _ in range(4))
    assert any(grows_alike), "four times as long, sixteen times the work"


def test_a_long_row_of_operators_is_no_formula_that_is_read_again_and_again() -> None:
    assert expression.parsed("x * " * 20 + "x")[1] == {"x": "x"}
    with pytest.raises(ValueError, match="longer than a formula"):
        expression.parsed("x * " * 60 + "x")


def test_a_condition_is_no_input_of_a_price() -> None:
    assert listed_in("Price: 6 euros, if over 25 kg add 10") is None


def test_the_only_count_goes_with_the_only_rate() -> None:
    stated = listed_in("Cost: quantity, price per kilo")
    assert stated is not None
    assert stated.tree == ("*", "quantity", "price_per_kilo")


def test_numbers_in_a_description_count() -> None:
    assert constants(compose("a countdown of 45 seconds"))["COUNTDOWN"] == 45
    pomodoro = constants(compose("a pomodoro timer with 50 minute work and 10 minute breaks"))
    assert (pomodoro["WORK"], pomodoro["SHORT_BREAK"]) == (3000, 600)
    assert constants(compose("a capitals quiz with 7 questions"))["ROUND"] == 7
    assert constants(compose("a dark to-do list"))["FIRST_THEME"] == "dark"


@pytest.mark.parametrize("language", ["German", "Spanish", "French"])
def test_keys_keep_their_names_in_every_language(language: str) -> None:
    assert constants(compose(f"a pong game in {language}"))["WAYS"] == constants(compose("a pong game"))["WAYS"]


def test_what_follows_from_others_is_the_same_to_the_composer_and_in_a_project() -> None:
    shipped = (Path(following.__file__).parent / "fields.py").read_text(encoding="utf-8")
    named = re.search(r"^COMPUTED = (\(.*?\))$", shipped, re.MULTILINE | re.DOTALL)
    assert named
    assert ast.literal_eval(named[1]) == following.COMPUTED


def test_a_given_title_is_shown_and_stays_data() -> None:
    assert compose("a calculator", title="MyCalculator").title == "My Calculator"
    hostile = '"); import os #'
    app = compose("a calculator", title=hostile)
    assert constants(app)["TITLE"] == hostile
    assert tomllib.loads(app.files["pyproject.toml"])["project"]["version"] == "1.0.0"


@pytest.mark.parametrize("framework", WRITTEN)
@pytest.mark.parametrize("description", ODD)
def test_any_words_become_a_whole_app(description: str, framework: str, tmp_path: Path) -> None:
    app = compose(description, framework=framework)
    for path, text in app.files.items():
        if path.endswith(".py"):
            ast.parse(text)
    json.dumps(app.spec)
    tomllib.loads(app.files["pyproject.toml"])
    assert app.title.strip()
    code = {node.value for node in ast.walk(ast.parse(app.files["app_info.py"])) if isinstance(node, ast.Constant)}
    assert all(isinstance(value, str | int | float | bool | None) for value in code)


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=300), st.one_of(st.none(), st.text(min_size=1, max_size=80)))
def test_no_text_breaks_the_composer(description: str, title: str | None) -> None:
    app = compose(description, framework="tkinter", title=title)
    for path in ("main.py", "app_info.py"):
        ast.parse(app.files[path])
    tomllib.loads(app.files["pyproject.toml"])
    assert {type(node) for node in ast.parse(app.files["app_info.py"]).body} <= {ast.Expr, ast.Assign}


def test_every_kind_has_a_sample() -> None:
    assert set(SAMPLES) == set(BLUEPRINTS)


@pytest.mark.parametrize("kind", SAMPLES)
def test_the_sample_of_a_kind_becomes_that_kind(kind: str) -> None:
    assert sample(kind).kind == kind


@pytest.mark.parametrize("kind", SAMPLES)
def test_the_logics_own_tests_pass_in_the_project(kind: str, tmp_path: Path, own_tests: OwnTests) -> None:
    code, said = own_tests.run(written(sample(kind, "tkinter"), tmp_path))
    assert code == 0, said


@pytest.mark.parametrize("text", ["eat the dots in a maze with ghosts", "a frogger game", "a tank game", "a dino game"])
def test_a_games_own_tests_pass_in_the_project(text: str, tmp_path: Path) -> None:
    done = outcome_of_tests(written(compose(text, framework="tkinter"), tmp_path))
    assert done.returncode == 0, done.stdout.decode()


@pytest.mark.parametrize(("kind", "framework"), in_turn())
def test_a_composed_app_is_sound_and_survives_being_operated(kind: str, framework: str, tmp_path: Path) -> None:
    folder = written(sample(kind, framework), tmp_path)
    report = verify(folder, framework=framework, timeout_s=60)
    assert report.findings == [] or tuple(report.findings) == (), [str(finding) for finding in report.findings]
    assert report.verified
    assert report.controls_used >= 5


@pytest.mark.parametrize("framework", TOOLKITS)
def test_fields_with_awkward_names_and_every_type_survive_being_operated(framework: str, tmp_path: Path) -> None:
    description = "a list with id, class, self, status (new, old or lost), cost, count, due date, done and notes"
    report = verify(written(compose(description, framework=framework), tmp_path), framework=framework, timeout_s=60)
    assert list(report.findings) == []


@pytest.mark.parametrize("framework", WRITTEN)
def test_what_is_composed_is_clean_code(framework: str, tmp_path: Path) -> None:
    for kind in SAMPLES:
        written(sample(kind, framework), tmp_path / kind)
    rules = ["--isolated", "--line-length", "120", "--select", "E,F,W,B,UP,SIM", "--ignore", "E402"]
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "check", *rules, str(tmp_path)], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout


def test_a_project_needs_nothing_of_ours() -> None:
    for kind in SAMPLES:
        assert not any("import stableagents" in content for content in sample(kind).files.values())


def test_a_framework_that_can_not_be_written_is_told() -> None:
    with pytest.raises(StableAgentsError) as caught:
        compose("a calculator", framework="flutter")
    assert caught.value.code == "framework_not_supported"


def test_names_and_aliases_of_frameworks_are_known_in_any_case() -> None:
    assert [resolve(name) for name in ("CustomTkinter", "pyqt", "tk", "webview", "flutter")] == [
        "customtkinter",
        "pyside6",
        "tkinter",
        "webview",
        None,
    ]
    assert list(FRAMEWORKS) == ["customtkinter", "tkinter", "pyside6", "webview"]


@pytest.mark.parametrize("kind", SAMPLES)
def test_nothing_in_a_view_has_the_name_of_something_that_windows_have(kind: str) -> None:
    app = sample(kind)
    view = BLUEPRINTS[kind].view(spec_of(app))
    names = {*view.vars, *(getattr(node, "name", "") for node in nodes(view) if not isinstance(node, Section))}
    assert all(name.isidentifier() for name in names if name)
    assert not {name for name in names if hasattr(customtkinter.CTk, name)}
    assert not names & _of_a_page()


@cache
def _of_a_page() -> set[str]:
    """What the window of a web view does, by name."""
    source = Path(sys.modules[compose.__module__].__file__ or "").parent / "toolkits" / "parts" / "web" / "window.py"
    classes = [node for node in ast.parse(source.read_text(encoding="utf-8")).body if isinstance(node, ast.ClassDef)]
    window = next(node for node in classes if node.name == "AppWindow")
    return {node.name for node in window.body if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize("endless", ["0" * 19_999, "0 " * 9_999, "a" * 19_999, "a" + " " * 19_990 + "b"])
def test_what_has_no_end_is_read_as_if_it_had_one(endless: str) -> None:
    assert len(understanding.shortened(endless)) <= 200, "patterns may take the square of it"
    assert compose(endless, framework="tkinter").files
