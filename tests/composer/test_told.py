"""What is told of a description: its title, its fields where they stand in a sentence, and what is missing."""

from __future__ import annotations

import pytest

from stableagents.composer.blueprints.formula.stated import stated_in
from stableagents.composer.understanding import understand


@pytest.mark.parametrize(
    ("description", "title"),
    [
        ("As a user I can add, edit and delete my favourite recipes, so that I find them again", "Favourite recipes"),
        ("As a teacher I want to record which pupil forgot the homework and why", "Students"),
        ("My freezer is a mess and I never know what's in it", "Freezer"),
        ("Connect four on a 7x6 board against the computer", "Connect four"),
        ("stopwatch w/ laps", "Stopwatch"),
        ("Dice roller d4 d6 d8 d10 d12 d20 with history", "Dice roller"),
        ("School timetable Monday to Friday with 6 lessons", "School timetable"),
        ("An app to scan receipts and add them up", "Receipts"),
        ("Kleine Verwaltung für meine Bienenvölker: Volk, Standort, Königin geboren", "Bienenvölker"),
        ("Quiero apuntar el nombre, el artículo y el importe", "Registros"),
        ("Calcule mon IMC et dis-moi si c'est normal", "Calculateur d'IMC"),
        ("Voy al gimnasio 4 dias por semana y quiero apuntar los ejercicios, las series y el peso", "Ejercicios"),
        ("We need to record the date, the customer, the hours and the rate of each job", "Job"),
        ("Meter readings for electricity, gas and water", "Meter readings"),
    ],
)
def test_a_title_names_what_an_app_is_about(description: str, title: str) -> None:
    assert understand(description).title == title


@pytest.mark.parametrize(
    ("description", "labels"),
    [
        (
            "Quiero apuntar el nombre, el artículo y el importe de lo que me deben los clientes de la tienda",
            ["Nombre", "Artículo", "Importe"],
        ),
        (
            "Je veux noter le nom, la date et le montant de chaque don de l'association",
            ["Nom", "Date", "Montant"],
        ),
        ("Ich will Namen, Datum und Betrag von jeder Spende aufschreiben", ["Name", "Datum", "Betrag"]),
        (
            "Ich möchte Kunde, Datum, Stunden und Preis für jeden Auftrag eintragen",
            ["Kunde", "Datum", "Stunden", "Preis"],
        ),
        (
            "I want to write down the name, the item and the amount of what customers owe me",
            ["Name", "Item", "Amount"],
        ),
        (
            "We need to record the date, the customer, the hours and the rate of each job",
            ["Date", "Customer", "Hours", "Rate"],
        ),
    ],
)
def test_fields_are_read_in_a_sentence(description: str, labels: list[str]) -> None:
    assert [field.label for field in understand(description).fields] == labels


@pytest.mark.parametrize(
    ("description", "fields"),
    [
        ("I want maker, number and scale", "Maker:text Number:text Scale:text"),
        ("customer, phone, garment, price", "Customer:text Phone:text Garment:text Price:money"),
        (
            "nombre de la clienta, teléfono, prenda, precio",
            "Nombre de la clienta:text Teléfono:text Prenda:text Precio:money",
        ),
        ("Cows: ear tag number, name, date she was served", "Ear tag number:text Name:text Date served:date"),
        ("Waiting list: name, date they asked", "Name:text Date asked:date"),
        ("Matches: date, opponent and the result won drawn or lost", "Date:date Opponent:text Result:choice"),
        ("Cards: name, type like fire, water, grass or psychic, price", "Name:text Type:choice Price:money"),
        ("Shoes: brand, colour, size small, medium or large", "Brand:text Colour:text Size:choice"),
        ("Bills: name, amount, if its monthly or yearly", "Name:text Amount:money Monthly or yearly:choice"),
        ("Sales: what, price, whether it is paid in cash or by card", "What:text Price:money Payment:choice"),
        ("Verkäufe: Was, Preis, ob bar oder mit Karte bezahlt", "Was:text Preis:money Zahlung:choice"),
        ("Fees: who, amount, if paid or not", "Who:text Amount:money Paid:tick"),
        ("Visits: patient, date and if there is any infection", "Patient:text Date:date Infection:tick"),
        ("Bookings: name, date and time of the visit", "Name:text Date:date Time of the visit:time"),
        ("Pupils: name, day, 30 or 45 minutes", "Name:text Day:date Length:choice"),
        (
            "i want the name the type how many i have and what its worth",
            "Name:text Type:text How many i have:number Value:money",
        ),
        ("Yarn: colour, metres per ball, balls", "Colour:text Metres per ball:number Balls:number"),
        ("Jam: fruit, jars made, jars sold", "Fruit:text Jars made:number Jars sold:number"),
        ("Books: title, last page read, author", "Title:text Last page read:number Author:text"),
        ("Pferd, Hufschmied, Datum, Kosten", "Pferd:text Hufschmied:text Datum:date Kosten:money"),
    ],
)
def test_fields_have_the_types_that_are_told(description: str, fields: str) -> None:
    assert " ".join(f"{field.label}:{field.type}" for field in understand(description).fields) == fields


def test_the_newest_come_first_whatever_a_tick_is_called() -> None:
    options = understand("Visits: patient, date, there is pain (yes, no). List the newest visit first.").options
    assert (options["order"], options["descending"]) == ("date", True)


def test_a_last_name_is_sorted_from_a_to_z_whatever_is_told_of_first_names() -> None:
    options = understand("Contacts: first name, last name, phone. Sort by last name, filter by first name").options
    assert (options["order"], options.get("descending", False)) == ("last_name", False)


def test_a_limit_is_of_what_is_counted_and_not_of_what_is_in_one() -> None:
    app = understand("Yarn: colour, metres per ball, balls. Warn when fewer than 2 balls are left")
    assert [bound[0] for bound in app.options["bounds"]] == ["balls"]


def test_what_stands_behind_a_bracket_belongs_to_the_formula() -> None:
    found = stated_in("Target = (220 - age) x intensity + resting.")
    assert found is not None
    assert found.shown == "(220 − Age) × Intensity + Resting"


def test_flats_that_are_let_are_no_places_of_a_day() -> None:
    app = understand("I let out 6 flats. I write down the tenant, the rent and what day they paid")
    assert app.options["rules"] == []


@pytest.mark.parametrize(
    ("description", "untold"),
    [
        ("I lend out my tools to half the village and never get them back!! I write down what I lent", "get them back"),
        ("Ich verleihe Werkzeug an Nachbarn und vergesse immer, wem ich was gegeben habe", "wem ich was"),
        ("Somos cuatro en el piso y siempre discutimos quién paga qué; quiero ver quién debe a quién", "discutimos"),
        ("As a teacher I want to record which pupil was late and why, so that I can talk to the parents", "parents"),
        ("Church supper: name, dish. A total, so we don't end up with 20 cakes again", "20 cakes"),
        ("Log my runs: date, place, time, because we travel a lot", "travel"),
        ("A number base converter: decimal, bin, hex; bin complains if I type anything but 0 and 1", "complains"),
        ("Darts scoring, 501, double out not needed, 2 players", "double out"),
        ("A survey with three questions, let people fill it in", "fill it in"),
        ("Ma liste de films, avec le genre, l'année, si je l'ai vu", "modèle"),
        ("Bank account manager: deposit, withdraw, a balance for each of my accounts", "online"),
        ("A countdown timer with big digits", "big digits"),
    ],
)
def test_what_an_app_does_or_nobody_wishes_for_is_not_told_as_missing(description: str, untold: str) -> None:
    assert not [said for said in understand(description).not_covered if untold in said]


@pytest.mark.parametrize(
    ("description", "missing"),
    [
        (
            "We are a choir and I keep the notes; who has borrowed which folder, and a map of the hall",
            "map of the hall",
        ),
        ("A to-do list. I never know what to do first, so it should ask an oracle", "oracle"),
        ("Notes for all my users: they create their own accounts and log in", "online"),
        ("Recipes, with the smell of each dish because my mother likes it", "smell"),
    ],
)
def test_what_is_wished_for_and_missing_is_told(description: str, missing: str) -> None:
    assert [said for said in understand(description).not_covered if missing in said]


@pytest.mark.parametrize(
    ("description", "kind"),
    [
        ("Hi, I'm Tom and I'm 9. I want a game with a snake that eats apples and gets longer", "snake"),
        ("CRUD for devices (hostname, ip, mac, owner)", "records"),
        ("CRUD app", "crud"),
        ("We are a choir and I keep the notes; who has borrowed which folder?", "records"),
        ("I'd like to draw pixel pictures on a 16x16 grid with colours and save them as png", "pixelart"),
        ("Analyser un texte: nombre de mots, de phrases, mot le plus fréquent", "texttools"),
        ("Compound interest with monthly contributions and a chart", "formula"),
        ("brauche was zum Doppelkopf aufschreiben. 4 Spieler, nach jedem Spiel die Punkte für jeden", "scores"),
    ],
)
def test_a_description_becomes_the_kind_that_it_means(description: str, kind: str) -> None:
    assert understand(description).kind == kind


def test_a_contact_book_keeps_no_books() -> None:
    assert not understand("Contact book with birthday reminder").lists


def test_a_wind_chill_calculator_has_the_known_formula() -> None:
    text = "Windchill calculator. User enters the air temperature and the wind speed, below 3 mph it does not apply."
    assert understand(text).options["formula"] == "wind_chill"


def test_a_stopwatch_and_a_timer_are_both_there() -> None:
    assert understand("Un chronomètre avec tours et un minuteur").options["modes"] == ["stopwatch", "countdown"]


@pytest.mark.parametrize(
    ("description", "untold"),
    [
        ("Capitals quiz with 4 answers per question", "4 answers"),
        ("Un juego de memoria con contador de intentos", "intentos"),
        ("Ein Vokabeltrainer mit Karteikasten, fünf Fächer", "Fächer"),
        ("Track water intake, show a history of last 7 days", "7 days"),
        ("Vigenere Cipher. Spaces and punctuation stay as they are", "punctuation"),
    ],
)
def test_what_a_kind_has_in_any_case_is_not_told_as_missing(description: str, untold: str) -> None:
    assert not [said for said in understand(description).not_covered if untold in said]


def test_a_transfer_that_no_record_keeper_does_is_told() -> None:
    said = understand("Bank account: deposit and withdraw money, transfer between two accounts").not_covered
    assert [one for one in said if "transfer" in one]


@pytest.mark.parametrize(
    "description",
    [
        "I look after the school and people shout jobs at me in the corridor. Room, what is wrong, date, done.",
        "soy modista y arreglo ropa. Nombre, prenda, precio, pagado.",
        "Ich pflege den Garten meiner Nachbarin. Pflanze, Datum, Menge, gegossen.",
        "Je suis concierge et les gens crient dans le couloir. Salle, date, prix, fait.",
    ],
)
def test_a_first_sentence_of_who_one_is_is_not_told_as_missing(description: str) -> None:
    spec = understand(description)
    assert len(spec.fields) == 4
    assert spec.not_covered == ()


def test_what_is_to_be_known_is_told_though_it_is_said_first() -> None:
    assert [
        one for one in understand("i have to know which cows are due. Cows: ear tag, name").not_covered if "due" in one
    ]


@pytest.mark.parametrize(
    ("description", "title"),
    [
        ("My late wife did all the bills so now I have to. What it is, how much, when it is due.", "Bills"),
        (
            "My mother has dozens of jigsaw puzzles. Name, number of pieces, whether a piece is missing",
            "Jigsaw puzzles",
        ),
        ("I crochet blankets for the hospital. Colour, size, hours", "Blankets"),
        ("What did we spend on the car? Fuel, repairs, parking, with the date and the amount.", "Car"),
        ("J'ai 60 brebis. Pour chaque agneau : numéro de la mère, date de naissance, poids à la naissance", "Agneaux"),
        ("My son is allergic to milk. Food, date, reaction", "Records"),
        ("Mein Mann repariert Uhren. Kunde, Uhr, Preis", "Uhren"),
        ("Ich bin Trainerin. Datum, Kind, Strecke, Zeit", "Einträge"),
        ("Mi hijo colecciona cromos. Número, equipo, repetido", "Cromos"),
        ("Mon mari répare des vélos. Client, vélo, prix", "Vélos"),
    ],
)
def test_a_story_of_somebody_gives_a_title_of_what_it_is_about(description: str, title: str) -> None:
    assert understand(description).title == title


def test_who_has_paid_is_one_tick() -> None:
    spec = understand("For each customer I write the day and how many hours, and tick who has paid.")
    assert [(field.label, field.type) for field in spec.fields][-1] == ("Paid", "tick")
    assert "tick" not in " ".join(field.label.lower() for field in spec.fields)


@pytest.mark.parametrize(
    ("description", "untold"),
    [
        ("Calculator. User can see a display panel. User can add two numbers", "display panel"),
        ("Calculator. User can see three buttons and a text field. User can add two numbers", "field"),
        (
            "Palindrome. User can enter a word and see whether it is a palindrome, ignoring spaces and punctuation.",
            "punctuation",
        ),
        (
            "Word Frequency. User can enter text and see a table of each word and the number of times it occurs, in"
            " descending order.",
            "descending",
        ),
        (
            "ColorCycle. User can specify a starting fill colour in red, green and blue. User can see the box change"
            " every .25 seconds.",
            "every",
        ),
        (
            "ColorCycle. User can specify a starting fill colour in red, green and blue. User will receive a warning"
            " if something other than digits are entered.",
            "warning",
        ),
        (
            "Keyboard tester. User can see the indicator change from 'False' to 'True' when the alt, control, meta, or"
            " shift key is pressed.",
            "meta",
        ),
    ],
)
def test_what_stands_in_the_window_of_a_story_is_not_told_as_missing(description: str, untold: str) -> None:
    assert not [said for said in understand(description).not_covered if untold in said]


@pytest.mark.parametrize(
    ("description", "told"),
    [
        (
            "To-Do App. User can add a to-do item. User can share the list with friends, a teacher or a boss.",
            "User can share the list with friends, a teacher or a boss",
        ),
        (
            "Calculator. User can see a display panel with a fingerprint reader.",
            "display panel with a fingerprint reader",
        ),
        (
            "To-Do App. User can add a to-do item. User can see the active ones, and the date when it was created.",
            "of it: User can see the date when it was created",
        ),
        ("To-Do App. User can add a to-do item. User can see the to-dos on a map.", "User can see the to-dos on a map"),
        ("Dice App. User can roll dice. User can see the dice in 3D.", "User can see the dice in 3D"),
        ("Recipe Book. User can add recipes. User can see a video of each recipe.", "see a video of each recipe"),
        ("Address Book. User can add contacts with name and phone. User can call a contact.", "call a contact"),
        ("Recipe Book. User can add recipes. User can order the ingredients from a supermarket.", "supermarket"),
        ("Calculator. User can add two numbers. User can click the 'Horoscope' button.", "Horoscope"),
        ("Word Frequency. User can see a table of each word. User can export as Excel.", "export as Excel"),
    ],
)
def test_a_story_that_is_missing_is_told_whole(description: str, told: str) -> None:
    assert [said for said in understand(description).not_covered if told in said]


def test_dice_whose_number_is_chosen_are_no_names() -> None:
    spec = understand("Dice App. User can choose the number of dice, roll them, see the sum and the history of rolls.")
    assert spec.options["modes"] == ["dice"]
    assert understand("Roll dice, or choose a name from a list").options["modes"] == ["dice", "names"]


def test_restaurants_that_a_user_adds_are_not_filled_with_meals() -> None:
    spec = understand(
        "Restaurant Randomizer. User can add restaurants to a list and press a button to have one chosen at random."
    )
    assert (spec.kind, spec.options["modes"], spec.options["listed"]) == ("chance", ["names"], [])
