"""Tests of the notebook's rules. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from logic import UNTITLED, Notebook, count_words, tidy_title
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


def test_a_note_without_a_title_is_called_by_its_first_line() -> None:
    assert tidy_title("", "\n  Dear diary\nmore") == "Dear diary"
    assert tidy_title(" a \n b ", "") == "a b"
    assert tidy_title("", "") == UNTITLED


def test_words_are_counted() -> None:
    assert count_words("one  two\nthree") == 3
