"""Tests of the notebook's rules. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from logic import UNTITLED, Notebook, count_words, read_labels, tidy_title
from storage import Storage


@pytest.fixture
def notebook() -> Notebook:
    return Notebook(Storage(":memory:"))


def test_the_latest_changed_note_comes_first(notebook: Notebook) -> None:
    first = notebook.add("First", "one")
    notebook.add("Second", "two")
    assert notebook.change(first, "First", "one and more")
    assert [note["title"] for note in notebook.notes()] == ["First", "Second"]


def test_a_change_that_changes_nothing_is_none(notebook: Notebook) -> None:
    number = notebook.add("A", "text")
    assert not notebook.change(number, "A", "text")


def test_notes_are_found_by_all_their_words(notebook: Notebook) -> None:
    notebook.add("Shopping", "milk and bread")
    notebook.add("Ideas", "a boat")
    assert [note["title"] for note in notebook.notes("BREAD shop")] == ["Shopping"]
    assert notebook.notes("nowhere") == []


def test_a_removed_note_comes_back_as_it_was(notebook: Notebook) -> None:
    number = notebook.add("Keep me", "text")
    notebook.remove(number)
    assert notebook.notes() == []
    assert notebook.undo() == number
    assert notebook.notes()[0]["title"] == "Keep me"
    assert notebook.undo() is None


def test_notes_are_found_by_a_label(notebook: Notebook) -> None:
    number = notebook.add("Cake")
    notebook.add("Boat")
    assert notebook.change(number, "Cake", "", "Kitchen, sweet,  Kitchen")
    assert not notebook.change(number, "Cake", "", "Kitchen, sweet")
    assert [note["title"] for note in notebook.notes("", "sweet")] == ["Cake"]
    assert notebook.labels() == ["Kitchen", "sweet"]
    assert read_labels(" , a  b ,") == ["a b"]


def test_a_pinned_note_stands_first(notebook: Notebook) -> None:
    old = notebook.add("Old")
    notebook.add("New")
    assert notebook.pin(old)
    assert notebook.notes()[0]["title"] == "Old"
    assert not notebook.pin(old)
    assert notebook.notes()[0]["title"] == "New"


def test_a_note_without_a_title_is_called_by_its_first_line() -> None:
    assert tidy_title("", "\n  Dear diary\nmore") == "Dear diary"
    assert tidy_title(" a \n b ", "") == "a b"
    assert tidy_title("", "") == UNTITLED


def test_words_are_counted() -> None:
    assert count_words("one  two\nthree") == 3
