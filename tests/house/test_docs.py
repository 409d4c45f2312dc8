"""The documents say what the code does: options, settings, messages, processes, kinds of app."""

from __future__ import annotations

import re
from dataclasses import fields

import pytest

from bench.product import ROOT
from main_process import MainProcess, parse_arguments
from stableagents import settings
from stableagents.composer.blueprints import BLUEPRINTS
from stableagents.services import API_SERVER, FRONTEND_SERVER, RENDERER
from stableagents.settings import Settings

README = (ROOT / "README.md").read_text(encoding="utf-8")
ARCHITECTURE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")


def test_readme_shows_the_two_commands_first() -> None:
    commands = re.findall(r"^    (python .*)$", README, re.MULTILINE)
    assert commands[:2] == ["python start_multi_process.py", "python -m tests"]


def test_readme_names_every_option_and_no_other(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse_arguments(["--help"])
    known = set(re.findall(r"--[a-z-]+", capsys.readouterr().out)) - {"--help"}
    section = README[README.index("| option of") : README.index("A native window needs")]
    assert set(re.findall(r"--[a-z-]+", section)) - {"---"} == known


def test_readme_names_every_setting() -> None:
    for field in fields(Settings):
        assert field.name in README or f"STABLEAGENTS_{field.name.upper()}" in README, field.name


def test_readme_links_lead_somewhere() -> None:
    for text, folder in ((README, ROOT), (ARCHITECTURE, ROOT / "docs")):
        for target in re.findall(r"\]\(([^)#]+)\)", text):
            assert target.startswith("http") or (folder / target).exists(), target


def test_the_diagram_shows_every_process_and_no_other() -> None:
    diagram = ARCHITECTURE.split("```")[1]
    shown = re.findall(r"[├└]─ (\S+)", diagram)
    assert shown == ["zygote", API_SERVER, FRONTEND_SERVER, RENDERER, "app:<project>"]


def test_the_documents_name_every_message_type() -> None:
    process = MainProcess(settings.load({}, {}), window="none")
    listed = set(re.findall(r"`([a-z]+_[a-z_]+)`", ARCHITECTURE[ARCHITECTURE.index("| type |") :]))
    assert set(process._public_handlers()) <= listed


def test_every_kind_of_app_is_told_in_the_changelog_and_readme() -> None:
    words = {
        "calculator": "alculator",
        "todo": "o-do list",
        "notes": "otes",
        "timers": "stopwatch",
        "converter": "unit converter",
        "expenses": "expense tracker",
        "quiz": "quiz",
        "records": "records",
        "formula": "formula forms",
        "tictactoe": "tic-tac-toe",
        "connectfour": "connect four",
        "comparison": "comparing texts",
        "counter": "click counters",
        "tally": "ounters with names",
        "reaction": "eaction test",
        "scores": "core keepers",
        "bracket": "ournament brackets",
        "bingo": "ingo callers",
        "metronome": "etronomes",
        "survey": "urveys",
        "solitaire": "olitaire",
        "images": "icture viewers",
        "programmer": "rogrammer's calculators",
        "recipescaler": "ecipe scalers",
        "split": "osts shared in a group",
        "memory": "memory",
        "snake": "snake",
        "game2048": "2048",
        "minesweeper": "minesweeper",
        "life": "Game of Life",
        "hangman": "hangman",
        "guess": "guessing a number",
        "habits": "habit trackers",
        "reminders": "reminders",
        "invoices": "invoices",
        "till": "tills",
        "recurring": "fall due again and again",
        "calendar": "calendars",
        "worldclock": "world clocks",
        "kanban": "boards",
        "flashcards": "flashcards",
        "texttools": "text tools",
        "password": "password generators",
        "chance": "dice",
        "sudoku": "sudoku",
        "fifteen": "sliding tiles",
        "reversi": "reversi",
        "checkers": "checkers",
        "lightsout": "lights out",
        "queens": "eight queens",
        "turns": "whose turn it is",
        "rota": "otas that go round",
        "votes": "otes with points",
        "wordcloud": "ord clouds",
        "matchthree": "atch three",
        "morris": "ine men's morris",
        "go": "Go on 9",
        "eights": "razy eights",
        "dominoes": "ominoes",
        "freecell": "FreeCell",
        "boggle": "square of letters",
        "asciiart": "ASCII art",
        "bubblewrap": "bubble wrap",
        "papers": "résumés",
        "striker": "high striker",
        "bugrace": "bug race",
        "findit": "earning with pictures",
        "duel": "duels in turns",
        "handcricket": "hand cricket",
        "auction": "blind auctions",
        "accounts": "bank accounts",
        "twenty": "wenty questions",
        "jigsaw": "igsaws of your own picture",
        "knight": "knight's tours",
        "mastermind": "mastermind",
        "simon": "Simon",
        "whack": "whack a mole",
        "battleship": "battleships",
        "rps": "rock, paper, scissors",
        "blackjack": "blackjack",
        "wordle": "finding a word",
        "anagrams": "mixed-up words",
        "typing": "typing test",
        "mathtrainer": "times tables",
        "yahtzee": "five dice",
        "tetris": "falling blocks",
        "arcade": "pong",
        "maze": "mazes",
        "sokoban": "pushing boxes",
        "simulation": "simulations",
        "paint": "paint program",
        "codes": "Morse",
        "currency": "currencies",
        "colours": "colours",
        "renamer": "renaming many files",
        "duplicates": "finding double files",
        "foldersizes": "sizes of folders",
        "organiser": "tidying a folder",
        "pixelart": "pixel art",
        "qrcode": "QR codes",
        "times": "time zones",
        "generator": "UUIDs",
        "dataformats": "CSV and JSON",
        "cells": "spreadsheet",
        "temperature": "Celsius and Fahrenheit",
        "flights": "flight booker",
        "gauge": "timer with a gauge",
        "crud": "filter by prefix",
        "circles": "circle drawer",
        "plotter": "function plotter",
        "meals": "meal planners",
        "water": "water goals",
        "league": "league tables",
        "initiative": "initiative trackers",
        "names": "name generators",
        "elements": "periodic table",
        "clock": "clocks with hands",
        "chessclock": "chess clocks",
        "familytree": "family trees",
        "dots": "dots and boxes",
        "breathing": "breathing exercises",
        "vending": "vending machines",
        "cron": "cron expressions",
        "tool": "small tools",
        "cards": "decks of cards",
        "madlibs": "funny stories",
        "pig": "the dice game Pig",
        "adventure": "text adventures",
        "chess": "chess against a computer",
        "digits": "bulls and cows",
        "higherlower": "higher or lower",
        "bets": "slot machines and roulette",
        "hanoi": "the Tower of Hanoi",
        "snakes": "snakes and ladders",
        "pathfinding": "ways through a grid",
        "gantt": "Gantt charts",
        "mindmap": "mind maps",
        "poker": "poker with five cards",
        "drums": "drum machines",
        "tuner": "tuners that play the notes",
        "logviewer": "log files that are followed",
        "hexviewer": "any file as bytes",
        "database": "databases of SQLite",
        "eliza": "talks in the manner of ELIZA",
        "spellingbee": "spelling bees",
        "foldersync": "copies of folders kept up to date",
        "stamps": "stamp cards for customers",
        "calories": "calorie counters",
        "pet": "virtual pets",
        "nonogram": "nonograms",
        "parking": "parking lots",
        "mandelbrot": "the Mandelbrot set",
        "soundboard": "soundboards",
        "raffle": "raffles",
        "turtle": "turtle graphics",
        "atm": "cash machines",
        "ludo": "Ludo",
        "crossword": "crosswords",
        "cubetimer": "cube timers with scrambles",
        "fallingwords": "typing falling words",
        "wordchain": "word chains",
        "morse": "learning Morse code",
        "letters": "learning letters",
        "chords": "chord charts",
        "noise": "white noise",
        "keytester": "testing a keyboard",
        "advent": "Advent calendars",
        "telltime": "learning to tell the time",
        "elo": "Elo ratings of a club",
        "war": "the card game War",
        "backgammon": "backgammon against a computer",
        "timetable": "timetables with what is on now",
        "shop": "shops with cart and stock",
        "album": "collections by numbers",
        "fairteams": "fair teams by strength",
        "stars": "star charts for children",
        "kitchen": "several timers at once",
        "party": "party games",
        "charades": "guessing words in teams",
        "categories": "letter games",
        "race": "race timing",
        "tips": "prediction pools",
        "filework": "searches in files",
        "fractal": "fractals",
        "countdowns": "countdowns to days that tick",
        "wordsearch": "word searches",
        "episodes": "logs with one big button",
        "trueorfalse": "true or false",
        "numberwords": "numbers in words",
        "seats": "seat plans",
        "piano": "pianos",
        "wheel": "wheels of fortune",
        "nim": "nim",
        "mancala": "mancala",
        "timetracker": "start and stop by project",
        "csvviewer": "CSV files",
    }
    assert set(words) == set(BLUEPRINTS)
    assert all(word in README for word in words.values())


def test_no_file_is_longer_than_two_rooms() -> None:
    python = [path for folder in ("stableagents", "frontend", "bench") for path in (ROOT / folder).rglob("*.py")]
    long = [f"{p.relative_to(ROOT)}" for p in python if len(p.read_text(encoding="utf-8").splitlines()) > 550]
    assert not long
