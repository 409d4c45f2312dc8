"""What is said where nothing, or not all, is changed."""

from __future__ import annotations

import pytest

from tests.composer.changing.owner import STORE, Owner


@pytest.mark.parametrize(
    ("instruction", "said"),
    [
        ("do a barrel roll", "Not done: “do a barrel roll”"),
        ("add reminders", "“add a field shelf”"),
        ("mach es hübscher", "Nicht gemacht"),
        ("haz algo", "No hecho"),
        ("rends-la jolie et appelle ma mère", "Non fait"),
        ("add a keylogger", "would harm"),
        ("switch to Cobol", "Not done"),
        ("", "Without a model"),
    ],
)
def test_what_is_not_understood_is_said_with_what_could_be_done(instruction: str, said: str) -> None:
    made = Owner(STORE).says(instruction)
    assert made.app is None
    assert said in made.reply


@pytest.mark.parametrize(
    ("instruction", "said"),
    [
        ("make the total bold", "larger letters and buttons"),
        ("mach das Fenster größer", "Zieh am Rand"),
        ("sincroniza con mi móvil", "solo en este equipo"),
        ("ajoute un mot de passe", "votre session"),
        ("undo the last change", "under Versions"),
        ("use euros", "without a sign of a currency"),
        ("sort by colour", "its fields are: Name, Price, Shelf, Notes"),
        ("put the lid after the shelf", "its fields are"),
    ],
)
def test_what_can_not_be_done_is_said_with_what_there_is_instead(instruction: str, said: str) -> None:
    made = Owner(STORE).says(instruction)
    assert made.app is None
    assert said in made.reply


def test_fields_are_promised_to_no_app_that_has_its_own() -> None:
    assert "only a record keeper" in Owner("stopwatch").says("add a field colour").reply


def test_of_several_wishes_those_understood_are_done_and_the_others_named() -> None:
    owner = Owner(STORE)
    made = owner.says("Make the buttons green. Add reminders.")
    assert owner.spec.accent == "green"
    assert "Not done: “Add reminders”" in made.reply


def test_what_is_there_already_is_said() -> None:
    assert "already" in Owner(STORE).says("add export to CSV").reply
    assert "already" in Owner("a to-do list").says("add a due date").reply


@pytest.mark.parametrize(
    ("instruction", "said"),
    [
        ("what is it sorted by?", "Its order"),
        ("who has not paid yet?", "It keeps: Name, Price, Shelf, Notes"),
        ("what can you change?", "“add a field shelf”"),
        ("can more than one person use it at the same time?", "One person uses it at a time"),
        ("kann man es auf zwei Rechnern benutzen?", "Das ist eine Frage"),
        ("¿cuántos campos hay?", "Guarda: Name"),
        ("combien de champs y a-t-il ?", "Elle garde : Name"),
    ],
)
def test_a_question_is_answered_and_changes_nothing(instruction: str, said: str) -> None:
    made = Owner(STORE).says(instruction)
    assert made.app is None
    assert said in made.reply


def test_a_request_in_the_form_of_a_question_is_done() -> None:
    owner = Owner("tic tac toe")
    owner.says("can the board be 4x4?")
    assert owner.spec.options["size"] == 4


@pytest.mark.parametrize(
    ("description", "instruction"),
    [
        ("a calculator", "add square root and percent"),
        ("a password generator", "let me copy it"),
        ("an expense tracker", "add a total per category"),
        (STORE, "exportieren als CSV"),
        (STORE, "add a search"),
    ],
)
def test_what_an_app_can_already_do_is_not_refused(description: str, instruction: str) -> None:
    made = Owner(description).says(instruction)
    assert made.app is None
    assert made.reply.startswith(("It is like that already", "Das ist schon so"))


@pytest.mark.parametrize(
    ("instruction", "said"),
    [
        ("delete the app", "list of your apps"),
        ("merge name and notes into one field", "can't be put together"),
        ("add a barcode scanner", "no camera, scanner or microphone"),
        ("let it send me an email", "It sends nothing"),
        ("make picture a number", "its fields are"),
        ("colour expensive ones red", "Single things"),
    ],
)
def test_what_is_beyond_an_instruction_is_said_plainly(instruction: str, said: str) -> None:
    made = Owner(STORE).says(instruction)
    assert made.app is None
    assert said in made.reply


def test_a_tick_that_is_to_be_a_date_stays_and_the_way_is_told() -> None:
    made = Owner("club fees: member, fee, paid").says("make paid a date")
    assert made.app is None
    assert "Add a field beside it" in made.reply
