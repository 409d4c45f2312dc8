"""Tests of reading a log. Run them with: python -m pytest"""

from __future__ import annotations

from pathlib import Path

import pytest
from logic import LEVELS, Log, found, level_of


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("2026-01-02 10:00:00 INFO started", 1),
        ("[error] disk is full", 3),
        ("WARNING: 3 errors before", 2),
        ("10:00 main DEBUG x", 0),
        ("CRITICAL failure", 4),
        ("nothing here", -1),
        ("terrors of the deep", -1),
    ],
)
def test_the_level_of_a_line_is_found(text: str, level: int) -> None:
    assert level_of(text) == level


def test_what_is_added_is_read_and_a_trace_belongs_to_its_error(tmp_path: Path) -> None:
    path = tmp_path / "a.log"
    path.write_text("INFO one\nERROR two\n  at line 3\n")
    log = Log(path)
    assert log.read()
    assert not log.read()
    assert [line.level for line in log.all()] == [1, 3, 3]
    with path.open("a") as file:
        file.write("INFO fo")
    assert log.read()
    assert log.all()[-1].text == "INFO fo"
    with path.open("a") as file:
        file.write("ur\r\n")
    assert log.read()
    assert [(line.number, line.text) for line in log.all()][-1] == (4, "INFO four")
    assert log.counts() == [0, 2, 0, 2, 0]


def test_a_file_that_begins_anew_is_read_from_its_beginning(tmp_path: Path) -> None:
    path = tmp_path / "a.log"
    path.write_text("INFO one\nINFO two\n")
    log = Log(path)
    log.read()
    path.write_text("ERROR\n")
    assert log.read()
    assert [(line.number, line.text) for line in log.all()] == [(1, "ERROR")]


def test_lines_are_found_by_words_and_level(tmp_path: Path) -> None:
    path = tmp_path / "a.log"
    path.write_text("INFO Ann came\nWARN Bob came\nERROR Ann went\n")
    log = Log(path)
    log.read()
    assert [line.number for line in found(log.all(), "ann", -1)] == [1, 3]
    assert [line.number for line in found(log.all(), "ann -went", -1)] == [1]
    assert [line.number for line in found(log.all(), "", LEVELS.index("Warning"))] == [2, 3]
    assert found(log.all(), "", -1) == log.all()


def test_what_is_no_text_is_read_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / "a.log"
    path.write_bytes(b"\xff\xfe\x00 ERROR\n\n")
    log = Log(path)
    log.read()
    assert len(log.all()) == 2


def test_of_a_large_file_the_end_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("logic.MAX_READ", 30)
    path = tmp_path / "a.log"
    path.write_text("".join(f"INFO {number}\n" for number in range(100)))
    log = Log(path)
    log.read()
    assert log.is_cut
    assert log.all()[-1].text == "INFO 99"
    assert all(line.text.startswith("INFO ") for line in log.all())
    with path.open("a") as file:
        file.write("INFO 100\n")
    assert log.read()
    assert log.all()[-1].text == "INFO 100"
