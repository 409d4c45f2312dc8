"""Tests of trying keys. Run them with: python -m pytest"""

from __future__ import annotations

from logic import GAP, KEY, MOST_SHOWN, Keys, named, places


def test_several_keys_are_held_and_let_go() -> None:
    keys = Keys()
    keys.take("a", 38, is_down=True)
    keys.take("Shift", 50, is_down=True)
    assert keys.down == {"A", "Shift"}
    keys.take("a", 38, is_down=False)
    assert keys.down == {"Shift"}
    assert keys.tried == {"A", "Shift"}


def test_the_last_key_stands_first_with_its_code() -> None:
    keys = Keys()
    for code in range(MOST_SHOWN + 5):
        keys.take("F5", code, is_down=True)
    assert (keys.presses[0].code, keys.presses[0].number) == (MOST_SHOWN + 4, MOST_SHOWN + 5)
    assert len(keys.presses) == MOST_SHOWN


def test_a_key_that_goes_up_unasked_changes_nothing() -> None:
    keys = Keys()
    keys.take("x", 1, is_down=False)
    assert (keys.presses, keys.tried) == ([], set())


def test_letters_are_capitals_and_names_stay() -> None:
    assert (named("q"), named("Enter"), named("é")) == ("Q", "Enter", "É")


def test_keys_lie_beside_each_other_and_rows_below() -> None:
    found = places([[("Tab", 1.5), ("Q", 1)], [("Shift", 2)]])
    tab, letter, shift = found
    assert letter[1] == tab[1] + tab[3] + GAP
    assert shift[2] == tab[2] + KEY + GAP
    assert letter[3] == KEY
