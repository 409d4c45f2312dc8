"""What somebody meant who was understood otherwise."""

from __future__ import annotations

import pytest

from tests.composer.changing.owner import Owner

CONTACTS = "address book with name, phone, email"


@pytest.mark.parametrize(
    "correction",
    ["no, I meant the phone", "sorry, the phone", "nein, ich meinte das Telefon", "not the email, the phone"],
)
def test_another_field_is_meant(correction: str) -> None:
    owner = Owner(CONTACTS)
    owner.says("take out the email")
    owner.says(correction)
    assert owner.labels == ["Name", "Email"]


def test_another_figure_is_meant_and_meant_again() -> None:
    owner = Owner("kitchen timer")
    owner.says("change it to 25 minutes")
    owner.says("ach nein, ich meinte 20 Minuten")
    assert owner.spec.options["countdown"] == 1200
    owner.says("no, 15")
    assert owner.spec.options["countdown"] == 900


def test_what_was_as_meant_before_is_so_again() -> None:
    owner = Owner("hangman")
    owner.says("ten tries instead of six")
    owner.says("no, I meant eight")
    assert owner.spec.options["tries"] == 8


def test_another_name_is_meant() -> None:
    owner = Owner(CONTACTS)
    owner.says("rename phone to mobile")
    owner.says("I meant handy")
    assert owner.labels == ["Name", "Handy", "Email"]


def test_a_correction_is_taken_back_with_what_it_corrected() -> None:
    owner = Owner(CONTACTS)
    owner.says("take out the email")
    owner.says("no, I meant the phone")
    owner.says("undo what you did last")
    assert owner.labels == ["Name", "Phone", "Email"]


def test_nothing_is_corrected_where_nothing_was_changed() -> None:
    made = Owner(CONTACTS).says("no, I meant the phone")
    assert made.app is None
