"""Tests of what follows from the records of other lists. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from computing import linked_in
from fields import Field, FieldError
from logic import Records
from storage import Storage


def test_what_is_lent_is_with_whom_it_was_lent_to_until_it_is_back() -> None:
    kept = {
        "loans": [{"id": 1, "book": "1", "who": "2", "back": ""}, {"id": 2, "book": "1", "who": "1", "back": "yes"}],
        "people": [{"id": 1, "name": "Ada"}, {"id": 2, "name": "Bo"}],
    }
    books = [{"id": 1, "copies": "3"}, {"id": 2, "copies": ""}]
    of_list = ("loans", "book", "back")
    assert linked_in("is_with", (*of_list, "who", "people", "name"), books, kept.__getitem__) == ["Bo", ""]
    assert linked_in("left_there", ("copies", *of_list), books, kept.__getitem__) == ["2", ""]


def test_a_field_of_the_linked_record_is_looked_up() -> None:
    dogs = [{"id": 1, "price": "15"}]
    walks = [{"id": 1, "dog": "1"}, {"id": 2, "dog": ""}]
    assert linked_in("price_of", ("dog", "dogs", "price"), walks, {"dogs": dogs}.__getitem__) == ["15", ""]


def test_not_more_is_given_away_than_there_is() -> None:
    copies = Field("of_it", "Copies", "looked_up", ("book", "books", "copies"), others=lambda _name: kept)
    kept = [{"id": 1, "copies": "2"}, {"id": 2, "copies": ""}]
    fields = [Field("book", "Book"), Field("back", "Returned", "tick"), copies]
    loans = Records(Storage(":memory:"), fields, [("book", "not_out", "back:of_it")])
    first = loans.save({"book": "1"})
    loans.save({"book": "1"})
    with pytest.raises(FieldError):
        loans.save({"book": "1"})
    loans.save({"book": "1", "back": "yes"}, first)
    loans.save({"book": "1"})
    loans.save({"book": "2"})
    with pytest.raises(FieldError):
        loans.save({"book": "2"})
