"""Tests of the collection by numbers. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from logic import Album, AlbumError, listed, numbers_in
from storage import Storage


@pytest.fixture
def album() -> Album:
    return Album(Storage(":memory:"), 10)


def test_what_is_there_is_missing_and_is_double(album: Album) -> None:
    for number in (1, 2, 2, 2, 5):
        album.take(number)
    assert album.have == 3
    assert album.missing() == [3, 4, 6, 7, 8, 9, 10]
    assert album.doubles() == {2: 2}


def test_one_can_be_given_away_and_taken_back(album: Album) -> None:
    album.take(4)
    album.take(4)
    album.give(4)
    assert album.doubles() == {}
    assert album.undo()
    assert album.doubles() == {4: 1}
    album.undo()
    album.undo()
    assert album.have == 0
    assert not album.undo()


@pytest.mark.parametrize("number", [0, 11, -1])
def test_there_is_no_number_beyond_the_collection(album: Album, number: int) -> None:
    with pytest.raises(AlbumError):
        album.take(number)
    with pytest.raises(AlbumError):
        album.give(number)


def test_what_is_not_there_can_not_be_given_away(album: Album) -> None:
    with pytest.raises(AlbumError):
        album.give(3)


def test_the_whole_may_change_but_nothing_gets_lost(album: Album) -> None:
    album.take(8)
    album.change_last("12")
    assert len(album.missing()) == 11
    for typed in ("7", "", "many", "0", "99999", "²"):
        with pytest.raises(AlbumError):
            album.change_last(typed)
    assert album.last == 12


def test_all_is_kept() -> None:
    storage = Storage(":memory:")
    album = Album(storage, 10)
    album.take(3)
    album.take(3)
    album.change_last("20")
    again = Album(storage, 10)
    assert (again.count(3), again.last) == (2, 20)


def test_what_somebody_offers_is_held_against_what_is_missing(album: Album) -> None:
    album.take(8)
    assert album.wanted("3, 7-9 and 12") == [3, 7, 9]
    assert numbers_in("1–99999", 10) == set(range(1, 11))


def test_numbers_are_listed_as_people_write_them() -> None:
    assert listed([1, 2, 3, 5, 7, 8]) == "1–3, 5, 7, 8"
    assert listed([]) == ""
