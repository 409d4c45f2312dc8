"""Tests of working through files. Run them with: python -m pytest"""

from __future__ import annotations

import hashlib
import zipfile
from pathlib import Path

import pytest
from logic import FileError, checksum, files_in, join, pack, search, split


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "sub").mkdir()
    (tmp_path / "a.txt").write_text("one\nTwo apples\nthree\n")
    (tmp_path / "sub" / "b.md").write_text("apples again")
    (tmp_path / ".hidden").write_text("apples")
    (tmp_path / "c.bin").write_bytes(b"\0apples")
    return tmp_path


def test_the_files_below_are_found_but_hidden_ones(folder: Path) -> None:
    assert [path.name for path in files_in(folder)] == ["a.txt", "c.bin", "b.md"]
    assert [path.name for path in files_in(folder, "MD")] == ["b.md"]
    assert files_in(folder / "nowhere") == []


def test_lines_that_hold_the_text_are_found(folder: Path) -> None:
    found = [one for path in files_in(folder) for one in search(path, "APPLES", case_matters=False)]
    assert [(one.path.name, one.line, one.text) for one in found] == [
        ("a.txt", 2, "Two apples"),
        ("b.md", 1, "apples again"),
    ]
    assert search(folder / "a.txt", "APPLES", case_matters=True) == []


def test_checksums_are_those_that_others_work_out(folder: Path) -> None:
    assert checksum(folder / "a.txt", "SHA-256") == hashlib.sha256((folder / "a.txt").read_bytes()).hexdigest()
    assert checksum(folder / "a.txt", "MD5") == hashlib.md5((folder / "a.txt").read_bytes()).hexdigest()


def test_a_folder_is_packed_with_its_places(folder: Path) -> None:
    target = folder / "all.zip"
    assert pack(files_in(folder), folder, target) == 3
    with zipfile.ZipFile(target) as packed:
        assert sorted(packed.namelist()) == ["a.txt", "c.bin", "sub/b.md"]


def test_a_file_is_split_and_joined_again(folder: Path) -> None:
    big = folder / "big.bin"
    big.write_bytes(bytes(range(256)) * 10)
    parts = split(big, "0,001")
    assert [part.name for part in parts] == ["big.bin.001", "big.bin.002", "big.bin.003"]
    assert join(parts[0], folder / "again.bin") == 3
    assert (folder / "again.bin").read_bytes() == big.read_bytes()
    with pytest.raises(FileError):  # nothing is overwritten
        split(big, "0.001")


@pytest.mark.parametrize("megabytes", ["", "0", "-1", "many", "nan", "inf"])
def test_what_is_no_size_of_a_part_is_refused(folder: Path, megabytes: str) -> None:
    with pytest.raises(FileError):
        split(folder / "a.txt", megabytes)


def test_only_parts_are_joined(folder: Path) -> None:
    for name in ("a.txt", "nothing.001"):
        with pytest.raises(FileError):
            join(folder / name, folder / "whole")
