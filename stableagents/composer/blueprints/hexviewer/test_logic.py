"""Tests of a file as bytes. Run them with: python -m pytest"""

from __future__ import annotations

from pathlib import Path

import pytest
from logic import Data, HexError, address_in, bytes_in


def data(tmp_path: Path, content: bytes) -> Data:
    path = tmp_path / "a.bin"
    path.write_bytes(content)
    return Data(path)


def test_rows_have_their_address_their_bytes_and_signs(tmp_path: Path) -> None:
    made = data(tmp_path, b"Hello\x00\xff" + bytes(12))
    assert made.rows(0)[0] == (0, "48 65 6C 6C 6F 00 FF 00 00 00 00 00 00 00 00 00", "Hello...........")
    assert made.rows(0)[1] == (16, "00 00 00", "...")
    assert made.rows(32) == Data().rows(0) == []


def test_bytes_are_changed_and_changed_back_and_the_file_stays(tmp_path: Path) -> None:
    made = data(tmp_path, b"Hello")
    assert made.change(1, "61 62") == 2
    assert (bytes(made.bytes), made.is_changed) == (b"Hablo", True)
    assert (tmp_path / "a.bin").read_bytes() == b"Hello"
    assert made.undo() == 1
    assert made.undo() is None
    assert bytes(made.bytes) == b"Hello"
    for address, text in ((4, "61 62"), (0, "6"), (0, "xy"), (9, "00")):
        with pytest.raises(HexError):
            made.change(address, text)


def test_texts_and_bytes_are_found_one_after_the_other(tmp_path: Path) -> None:
    made = data(tmp_path, b"one two one")
    assert made.find("one", 0, is_hex=False) == 8
    assert made.find("one", 8, is_hex=False) == 0
    assert made.find("74 77", 0, is_hex=True) == 4
    assert made.find("three", 0, is_hex=False) is None
    with pytest.raises(HexError):
        made.find("", 0, is_hex=False)


def test_bytes_are_numbers(tmp_path: Path) -> None:
    made = dict(data(tmp_path, b"\xff\x01\x00\x00").numbers(0))
    assert made["8 bits"] == "255 / -1"
    assert made["16 bits"] == "511 / 65281"
    assert made["Bits"] == "11111111"
    assert "64 bits" not in made
    assert Data().numbers(0) == []


@pytest.mark.parametrize(("text", "address"), [("0x1F", 31), ("1fh", 31), ("31", 31), (" 0 ", 0)])
def test_addresses_are_read(text: str, address: int) -> None:
    assert address_in(text, 100) == address


@pytest.mark.parametrize("text", ["", "x", "100", "0x64", "-1", "9" * 30])
def test_what_is_no_address_is_said(text: str) -> None:
    with pytest.raises(HexError) as caught:
        address_in(text, 100)
    assert caught.value.field == "address"


def test_bytes_are_read_as_people_write_them() -> None:
    assert bytes_in("ff 0A,0x00", "bytes") == b"\xff\x0a\x00"
