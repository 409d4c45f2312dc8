"""Misspelt descriptions are read as they were meant, and right ones as they are."""

from __future__ import annotations

import pytest

from stableagents.composer.languages.spelling import corrected
from stableagents.composer.understanding import understand
from tests.composer.requirements import all_wanted

# As it was typed, and as it was meant.
MISSPELT = [
    line.split(" | ")
    for line in """
a simple calender for my appointmnts | a simple calendar for my appointments
recepie colection with ratngs | recipe collection with ratings
expences traker with catagories and a budgit | expenses tracker with categories and a budget
a shoping list with prises | a shopping list with prices
my medecine reminder | my medicine reminder
inventery of my stock with quantaty | inventory of my stock with quantity
stopwach with laps | stopwatch with laps
a calculater with memory | a calculator with memory
pasword generator | password generator
a birtday list with adresses | a birthday list with addresses
habit trackr with streeks | habit tracker with streaks
excercise log with sets and repetitons | exercise log with sets and repetitions
unit convertor for lenght and wieght | unit converter for length and weight
libary of my books with auther, titel and raiting | library of my books with author, title and rating
attendence of my studnts | attendance of my students
memroy game with cards | memory game with cards
tempurature converter | temperature converter
invoyce generator for my custmers | invoice generator for my customers
electricty meter readings | electricity meter readings
trak my weigt evry day | track my weight every day
quizz about capitals | quiz about capitals
Einkaufslsite | Einkaufsliste
Ein Haushaltbuch mit Kategorein | Ein Haushaltsbuch mit Kategorien
Rezpte sammeln mit Bewertng | Rezepte sammeln mit Bewertung
Vokabeltrianer Englisch | Vokabeltrainer Englisch
Geburtstagkalender | Geburtstagskalender
Stopuhr mit Runden | Stoppuhr mit Runden
Taschenrechnr | Taschenrechner
Passwortgenerater | Passwortgenerator
Mitgliderliste mit Beitrag | Mitgliederliste mit Beitrag
Fahrtenbuch mit Kilomter | Fahrtenbuch mit Kilometer
una lista de la conpra | una lista de la compra
registro de gastoz con categorias | registro de gastos con categorías
recetas con ingredintes | recetas con ingredientes
calcluadora | calculadora
un cronometro con vueltas | un cronómetro con vueltas
generador de contrasenyas | generador de contraseñas
inventaro con precio y cantidad | inventario con precio y cantidad
lista de taraes | lista de tareas
liste de couses | liste de courses
gestion des dépences | gestion des dépenses
recetes de cuisine avec ingrédiants | recettes de cuisine avec ingrédients
une calculatice | une calculatrice
un chronometre avec tours | un chronomètre avec tours
carnet d'adreses | carnet d'adresses
""".strip().splitlines()
]
# What is misspelt in the descriptions of this folder, as people write.
KNOWN = {
    "freinds": "friends",
    "calcualtor": "calculator",
    "excercise": "exercise",
    "presure": "pressure",
    "habbit": "habit",
    "traker": "tracker",
}


@pytest.mark.parametrize(("typed", "meant"), MISSPELT, ids=[meant for _, meant in MISSPELT])
def test_a_misspelt_description_is_read_as_it_was_meant(typed: str, meant: str) -> None:
    assert corrected(typed)[0] == meant
    assert corrected(meant) == (meant, {})


@pytest.mark.parametrize(("typed", "meant"), MISSPELT[::9], ids=[meant for _, meant in MISSPELT[::9]])
def test_it_becomes_the_same_app_and_says_what_was_read(typed: str, meant: str) -> None:
    misspelt, right = understand(typed), understand(meant)
    assert (misspelt.kind, misspelt.title, misspelt.fields) == (right.kind, right.title, right.fields)
    assert " → " in misspelt.assumptions[0]
    assert misspelt.assumptions[1:] == right.assumptions


@pytest.mark.parametrize(
    ("typed", "spelt"),
    [
        (
            "Kuehlschrank: Vorraete, zuerst was ablaeuft, fuer Joerg",
            "Kühlschrank: Vorräte, zuerst was abläuft, für Jörg",
        ),
        ("meine neue aktuelle Steuer und Statuen, fuer Michael", "meine neue aktuelle Steuer und Statuen, für Michael"),
        ("Buecher mit Groesse, Strasse und Fussnoten", "Bücher mit Größe, Straße und Fußnoten"),
        ("Übungen für Manoel mit Grösse", "Übungen für Manoel mit Grösse"),
        (
            "cada dia mi direccion y el numero de paginas, este ano",
            "cada día mi dirección y el número de páginas, este año",
        ),
        ("lo que pago y quien lo pago con el panal", "lo que pago y quien lo pago con el panal"),
        ("combien de jours jusqu'a Noel", "combien de jours jusqu'à Noël"),
        ("les choses a faire et le prenom des eleves", "les choses à faire et le prénom des élèves"),
        ("il a hier dit si la chevre boite", "il a hier dit si la chèvre boite"),
        ("the due values of my blue shoes and a poem", "the due values of my blue shoes and a poem"),
    ],
)
def test_umlauts_and_accents_that_are_left_out_are_put_in_and_not_told(typed: str, spelt: str) -> None:
    assert corrected(typed) == (spelt, {})


def test_no_right_word_is_corrected() -> None:
    read = {word: right for wanted in all_wanted() for word, right in corrected(wanted.text)[1].items()}
    assert {word: right for word, right in read.items() if KNOWN.get(word) != right} == {}


@pytest.mark.parametrize(
    "text",
    [
        'an app called Calender with my "recepie" list',
        "a list of my friends: Shopia, Expences Ltd, calender@example.org",
        "amigos y amigas con sus planetas",
        "brewing kombucha: batch, flavour, bottling day",
        "As an organiser I see whos turn it is",
        "Was ich nach Geschäften und Gärten aufschreibe, mit Geräten",
        "la lista por secciones que vamos usando cuando venga, con los verbos ingleses",
        "une case que j'ai coché et commenté, une équipe du département",
    ],
)
def test_names_addresses_and_words_of_others_stay_as_they_are(text: str) -> None:
    assert corrected(text) == (text, {})
