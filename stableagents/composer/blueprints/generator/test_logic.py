"""Tests of making texts. Run them with: python -m pytest"""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest
from logic import CountError, compared, hashes, hashes_of_file, letters, paragraphs, read_count, uuids, words


def test_as_many_are_made_as_were_asked_for() -> None:
    chance = random.Random(1)
    assert len(paragraphs(4, chance).split("\n\n")) == 4
    assert len(words(7, chance).split()) == 7
    assert [len(line) for line in letters(3, chance).splitlines()] == [24] * 3
    assert paragraphs(1, chance).startswith("Lorem ipsum dolor sit amet")


def test_no_two_uuids_are_the_same() -> None:
    made = uuids(100).splitlines()
    assert len(set(made)) == 100
    assert all(
        re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", line) for line in made
    )


def test_hashes_are_those_that_others_work_out(tmp_path: Path) -> None:
    assert "MD5: 900150983cd24fb0d6963f7d28e17f72" in hashes(b"abc")
    (tmp_path / "file").write_bytes(b"abc")
    assert hashes_of_file(tmp_path / "file") == hashes(b"abc")


@pytest.mark.parametrize("typed", ["", "0", "1001", "many", "-3", "2.5"])
def test_a_count_has_its_range(typed: str) -> None:
    with pytest.raises(CountError):
        read_count(typed)


def test_a_hash_is_found_among_those_that_were_made() -> None:
    made = hashes(b"abc")
    assert compared(" 900150983CD24FB0 D6963F7D28E17F72\n", made) == "MD5"
    assert compared("900150983cd24fb0d6963f7d28e17f73", made) == compared("", made) == ""
