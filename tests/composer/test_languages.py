"""Apps speak the language of their description: every word of a kind is in the catalogue, and the app still works."""

from __future__ import annotations

import dataclasses
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from stableagents.composer import compose, wishes
from stableagents.composer.blueprints import BLUEPRINTS, times, worldclock
from stableagents.composer.blueprints.arcade.catalogue import GAMES
from stableagents.composer.blueprints.bets.catalogue import GAMES as BETS_GAMES
from stableagents.composer.blueprints.formula.catalogue import FORMULAS
from stableagents.composer.blueprints.formula.plain import PLAIN
from stableagents.composer.blueprints.party.catalogue import GAMES as PARTY_GAMES
from stableagents.composer.blueprints.simulation.catalogue import MODELS
from stableagents.composer.blueprints.tool.catalogue import TOOLS
from stableagents.composer.choosing import kind_of
from stableagents.composer.languages import ENGLISH_ONLY, LANGUAGES, language_of, words_of
from stableagents.composer.languages.german import in_nominative
from stableagents.composer.languages.names import kinds_of_names
from stableagents.composer.languages.own_words import words_shown
from stableagents.composer.languages.patterns import Words
from stableagents.composer.languages.telling import planned, told
from stableagents.composer.languages.texts import READ, in_source, is_read, translated_source
from tests.composer.own_tests import OwnTests
from tests.composer.requirements import spec_of
from tests.composer.test_compose import SAMPLES, sample, written

FOLDER = Path(sys.modules[compose.__module__].__file__ or "").parent / "blueprints"
SPOKEN = [kind for kind in BLUEPRINTS if kind not in ENGLISH_ONLY]
CITIES = set(worldclock.cities()) | set(times.CITIES)
NO_WORDS = {"NaN", "Plant diary", "Species", "Last watered date", "Thirsty", "Due ", "XO", "Il1O0o|"}
NO_WORDS |= {"PPPPPPPPRNBQKBNR", "KQkq", "Pp", "Kk", "KQRBNPkqrbnp"}  # the pieces of chess


@cache
def texts_of(kind: str) -> frozenset[str]:
    """The words that a person may read in an app of a kind."""
    return frozenset(filter(is_a_word, _texts_of(kind)))


def _texts_of(kind: str) -> Iterator[str]:
    blueprint = BLUEPRINTS[kind]
    yield from (blueprint.title, blueprint.summary, *blueprint.help)
    yield from _inside(blueprint.view(spec_of(sample(kind))))
    constants = blueprint.constants(spec_of(sample(kind))) if kind != "quiz" else {}  # its facts are by language
    yield from _inside({name: value for name, value in constants.items() if name not in blueprint.verbatim})
    sources = blueprint.sources(spec_of(sample(kind)))
    files = [text for path, text in sources.items() if path != "storage.py" and not path.startswith("tests/")]
    if kind == "formula":
        files += [path.read_text(encoding="utf-8") for path in (FOLDER / kind / "formulas").glob("*.py")]
        for plain in PLAIN.values():
            yield from (plain.title, plain.result, *(label for label, *_rest in plain.inputs.values()))
        for formula in FORMULAS.values():
            yield from (formula.title, formula.explanation)
            for field in formula.fields:
                yield from (field.label, *field.choices)
    variants = [path for folder in ("models", "games", "tools") for path in (FOLDER / kind / folder).glob("*.py")]
    files += [path.read_text(encoding="utf-8") for path in variants]
    for variant in (MODELS | GAMES).values() if kind in ("simulation", "arcade") else ():
        yield from _inside({"title": variant.title, "text": getattr(variant, "explanation", "")})
        yield from (getattr(variant, "hint", ""), *(setting.label for setting in getattr(variant, "settings", ())))
    for tool in TOOLS.values() if kind == "tool" else ():
        yield from (tool.title, tool.explanation, tool.again)
        for each in tool.fields:
            yield from (each.label, each.row, *each.choices)
    for bets in BETS_GAMES.values() if kind == "bets" else ():
        yield from (bets.title, bets.button)
    for game in PARTY_GAMES.values() if kind == "party" else ():
        yield from (game.title, *game.answers, *game.cards)
    for source in files:
        yield from (text for _node, text in in_source(source))


def _inside(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield re.sub(r" \(.*\)$", "", value)
    elif isinstance(value, dict | list | tuple):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _inside(item)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            if field.name in READ:
                yield from _inside(getattr(value, field.name))


# Weekdays are read in every language; the others are names in the storage and of looks.
NAMES = re.compile(
    r"\b(?:sunday|sonntag|domingo|dimanche)$|^best \{|^level\{|^[A-Z]{2,5}$"
    r"|^(?:fill|cx)=|^(?:dec|bin|oct|hex) \{|^(?:rgb|hsl|hsv|cmyk)\(|^Alfa Bravo"
    r"|^ ?(?:SELECT|WHERE|AND|OR|ORDER BY) "
    r"|^[Ll]orem ipsum|^H He Li|^I II III|^table\.\{|^\n(?:😀|Abu Dhabi) |^body\{"
    r"|^(?:jpg|pdf|xls|ppt|mp3|mp4|zip|exe|py) [a-z0-9]+ |^\{self\.number"
)


def is_a_word(text: str) -> bool:
    return (
        is_read(text)
        and text not in NO_WORDS
        and text not in CITIES
        and not NAMES.search(text)
        and not re.fullmatch(r"\{[^{}]*\} \w{1,4}(?:/\w+)?", text)
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", SPOKEN)
def test_every_word_of_a_kind_is_in_the_catalogue(kind: str, language: str) -> None:
    words = words_of(language, kind)
    titles = {sample(kind).title}
    assert not {text for text in texts_of(kind) if text not in words} - titles


def test_no_word_of_the_catalogue_is_there_twice() -> None:
    """The later line would win in every kind; what means something else in one kind has its line for that kind."""
    catalogues = [path.read_text(encoding="utf-8") for path in (FOLDER.parent / "languages").glob("words*.txt")]
    lines = [
        line.partition(" | ")[0] for text in catalogues for line in text.splitlines() if line[:2] not in ("", "# ")
    ]
    assert len(lines) > 1000
    assert not {line for line in lines if lines.count(line) > 1}
    assert words_of("de", "seats")["Front"] != words_of("de")["Front"] == words_of("de", "flashcards")["Front"]


def test_every_line_of_the_catalogue_has_all_languages_and_the_same_values() -> None:
    for language in LANGUAGES:
        for english, other in words_of(language).items():
            assert other.strip(), english
            assert sorted(re.findall(r"\{[^{}]*\}", english)) == sorted(re.findall(r"\{[^{}]*\}", other)), english


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("ein Taschenrechner mit Verlauf", "de"),
        ("Ich möchte meine Ausgaben im Blick behalten", "de"),
        ("a to-do list in German", "de"),
        ("teach my daughter the names of the colours in Spanish", "en"),
        ("una lista de tareas con fechas", "es"),
        ("une liste de tâches avec échéances", "fr"),
        ("Recettes : je coche ce que j'ai mis dans la liste.", "fr"),
        ("Schach", "de"),
        ("Pausenuhr", "de"),
        ("Filmsammlung", "de"),
        ("Spritverbrauch", "de"),
        ("Countdown bis zum Urlaub", "de"),
        ("Ausgaben fuer unser Buero", "de"),
        ("ajedrez", "es"),
        ("diario", "es"),
        ("cuanto gasto al dia", "es"),
        ("plan de table", "fr"),
        ("abonnements", "fr"),
        ("a calculator with history", "en"),
        ("chat app", "en"),
        ("sudoku", "en"),
        ("convert celsius to fahrenheit", "en"),
        ("a list of films I saw in Paris", "en"),
        ("", "en"),
    ],
)
def test_the_language_of_a_description_is_found(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(("name", "kind"), sorted(kinds_of_names().items()))
def test_a_name_alone_is_the_kind_that_it_names(name: str, kind: str) -> None:
    assert kind_of(name)[0].kind == kind


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("mit Preisen, letztem Besuch und offenen Rechnungen", "mit Preise, letzter Besuch und offene Rechnungen"),
        ("mit dem neuen Gewicht, der letzten Wartung", "mit neues Gewicht, letzte Wartung"),
        ("mit Regeln, Farben, Adressen und Runden", "mit Regeln, Farben, Adressen und Runden"),
        ("mit einem Knopf, jedem Kind und meinem Namen", "mit einem Knopf, jedem Kind und meinem Namen"),
    ],
)
def test_names_of_a_german_list_stand_as_they_are_called(text: str, named: str) -> None:
    assert in_nominative(text) == named


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Timer: Gift 10 Minuten, Tag 5 Minuten", ("Gift", "Tag")),
        ("Lista de la red: sale, pan, once, coin", ("Sale", "Pan")),
    ],
)
def test_what_a_person_named_is_no_english_word(text: str, own: tuple[str, ...]) -> None:
    words = words_shown(spec_of(compose(text)))
    assert not [name for name in own if words.get(name, name) != name]


def test_only_texts_change_in_a_source() -> None:
    source = '"""Undo"""\n\n\ndef name(path: str) -> str:\n    """Undo"""\n'
    source += '    return f"Written to {path}" + "Undo" + "Undone"\n'
    assert translated_source(source, words_of("de")).splitlines()[-1] == (
        '    return f"Geschrieben nach {path}" + "Rückgängig" + "Undone"'
    )
    assert translated_source(source, words_of("de")).startswith('"""Undo"""')


@pytest.mark.parametrize(
    "text",
    [
        "ein BMI-Rechner auf Deutsch",
        "ein Einheitenumrechner",
        "una lista de tareas con fechas",
        "application pour mes livres avec titre, prix et lu",
    ],
)
def test_the_rules_hold_in_each_language(text: str, tmp_path: Path, own_tests: OwnTests) -> None:
    code, said = own_tests.run(written(compose(text, framework="tkinter"), tmp_path))
    assert code == 0, said


@pytest.mark.parametrize("kind", SAMPLES)
def test_the_rules_of_a_kind_hold_in_another_language(kind: str, tmp_path: Path, own_tests: OwnTests) -> None:
    """Its tests are part of what the person gets; they hold whatever the words and the marks of numbers are."""
    language = ("German", "Spanish", "French")[sum(map(ord, kind)) % 3]
    code, said = own_tests.run(written(compose(f"{SAMPLES[kind]} in {language}", framework="tkinter"), tmp_path))
    assert code == 0, said


@pytest.mark.parametrize(
    ("description", "said"),
    [
        ("meine Bücher mit Erinnerungen", "Nicht dabei: Erinnerungen."),
        ("mein Tagebuch, das meinen Partner ausspioniert", "Nicht dabei: was jemandem schaden würde."),
        ("un registro para mis plantas con fotos y recordatorios", "No incluido: mostrar imágenes."),
        ("une appli pour mes dépenses avec impression", "Pas inclus : impression et PDF."),
        ("ein Halmaspiel für mich und meine Frau", "nur Einträge fest."),
        ("un juego de halma para mi hijo", "Un juego: eso supera al compositor integrado"),
    ],
)
def test_what_is_missing_is_said_in_the_language_of_the_description(description: str, said: str) -> None:
    assert said in " ".join(compose(description).not_covered)


def test_assumptions_are_told_in_the_language_of_the_description() -> None:
    assumed = compose("ich brauche eine App für meine Dinge").assumptions
    assert assumed[-1] == "Die Felder wurden nicht genannt; es sind: Name, Datum, Notizen."


def test_a_plan_is_told_in_the_language_of_the_description() -> None:
    assert compose("eine Stoppuhr mit Runden").plan["screens"][0] == "Die Uhr"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_plan_has_words(language: str) -> None:
    for kind, blueprint in BLUEPRINTS.items():
        for sentence in (*blueprint.screens, *blueprint.data_kept, *blueprint.checks):
            assert planned(sentence, language) != sentence, (kind, sentence)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_wish_and_kind_beyond_the_composer_has_words(language: str) -> None:
    for _pattern, what, _kinds in wishes.WISHES:
        sentence = f"Not part of it: {what[:1].lower()}{what[1:]}."
        assert told(sentence, language).partition(": ")[2] != f"{what[:1].lower()}{what[1:]}."
    for _pattern, what in wishes.OTHER_KINDS:
        assert told(what, language) != what


def test_english_stays_english() -> None:
    assert told("Not part of it: reminders.", "en") == "Not part of it: reminders."


@pytest.mark.parametrize(
    ("description", "lacks"),
    [
        ("Ein Haushaltsbuch mit Kategorien und Monatsdiagramm", []),
        ("lista de tareas con prioridades y fecha límite", []),
        ("une liste de tâches avec échéances, priorités et recherche", []),
        ("Taschenrechner mit Verlauf und Einhornmodus", ["Nicht dabei: Einhornmodus."]),
    ],
)
def test_what_an_app_has_is_known_by_its_foreign_name(description: str, lacks: list[str]) -> None:
    assert compose(description).not_covered == lacks


@pytest.mark.parametrize(
    "text", ["Bücher", "a book.", "books", "my gym log", "gymnastics", "colour film", "none of these"]
)
@pytest.mark.parametrize("alternatives", ["books?|bücher", "(?:my|our) gym|gym", r"\bcolou?rs?|fil[mn]|x*", "colors?|"])
def test_words_that_are_compiled_late_find_what_the_whole_pattern_finds(alternatives: str, text: str) -> None:
    found = Words(alternatives, r"\b", r"(?!\w)", ignores_case=True).search(text)
    wanted = re.search(rf"\b(?:{alternatives})(?!\w)", text, re.IGNORECASE)
    assert (found and found.span()) == (wanted and wanted.span())


@pytest.mark.parametrize(
    ("text", "named", "taken_for"),
    [
        ("Eintragen: Kind, Buch, bis wann", "Kind", "Art"),
        ("Klassenarbeiten: Fach, Datum, Note", "Note", "Notiz"),
        ("Mes voyages : pays, ville, date", "Pays", "Paie"),
    ],
)
def test_a_name_that_looks_english_stays_in_the_persons_language(text: str, named: str, taken_for: str) -> None:
    main = compose(text).files["main.py"]
    assert f'"{named}"' in main
    assert f'"{taken_for}"' not in main
