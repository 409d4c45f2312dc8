"""Files over the bridge, and that each call looks anew whether the page is ours."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import pytest

from stableagents.window.bridge import Bridge, plain_name

CALLS: list[tuple[str, tuple[Any, ...]]] = [
    ("heartbeat", ({"route": "#/"},)),
    ("open_external", ("https://example.org",)),
    ("choose_file", ("zip",)),
    ("save_file", ("a.zip", base64.b64encode(b"x").decode())),
]


class Window:
    """A window whose page is ours or not, and which notes what it is asked for."""

    def __init__(self, *, is_ours: bool = True, place: Path | None = None) -> None:
        self.is_ours = is_ours
        self.place = place
        self.looks = 0
        self.asked: list[object] = []

    def shows_our_page(self) -> bool:
        self.looks += 1
        return self.is_ours

    def open_outside(self, address: str) -> bool:
        self.asked.append(address)
        return True

    def note_beat(self, state: object) -> None:
        self.asked.append(state)

    def choose_open(self) -> str | None:
        self.asked.append("open")
        return "/chosen.zip"

    def choose_save(self, name: str) -> str | None:
        self.asked.append(name)
        return None if self.place is None else str(self.place)


@pytest.mark.parametrize(("name", "arguments"), CALLS)
def test_each_call_looks_whether_the_page_is_ours_and_does_nothing_for_another(
    name: str, arguments: tuple[Any, ...]
) -> None:
    strange = Window(is_ours=False)
    for number in (1, 2):
        assert not getattr(Bridge(strange), name)(*arguments)
        assert strange.looks == number
    assert strange.asked == []
    ours = Window()
    getattr(Bridge(ours), name)(*arguments)
    assert (ours.looks, len(ours.asked)) == (1, 1)


def test_a_file_is_put_where_the_person_chose_and_nowhere_without_a_choice(tmp_path: Path) -> None:
    place = tmp_path / "notes.zip"
    content = base64.b64encode(b"the zip").decode()
    assert Bridge(Window(place=place)).save_file("notes.zip", content) == str(place)
    assert place.read_bytes() == b"the zip"
    assert list(tmp_path.iterdir()) == [place]
    assert Bridge(Window()).save_file("notes.zip", content) is None


@pytest.mark.parametrize("content", ["no base64!", None, 7, b"eA=="])
def test_what_is_no_file_is_refused_before_anybody_is_asked(content: object) -> None:
    window = Window()
    with pytest.raises(ValueError, match=r"base64|needed"):
        Bridge(window).save_file("a.zip", content)
    assert window.asked == []


def test_a_place_that_takes_no_file_keeps_what_was_there(tmp_path: Path) -> None:
    place = tmp_path / "folder"
    place.mkdir()
    with pytest.raises(OSError, match="folder"):
        Bridge(Window(place=place)).save_file("a.zip", base64.b64encode(b"x").decode())
    assert list(tmp_path.iterdir()) == [place]


@pytest.mark.parametrize(
    ("name", "proposed"),
    [
        ("notes.zip", "notes.zip"),
        ("../../.ssh/authorized_keys", "authorized_keys"),
        ("C:\\Windows\\x.zip", "x.zip"),
        (".bashrc", "bashrc"),
        ("a\nb\0.zip", "ab.zip"),
        ("", "export.zip"),
        ("x" * 500, "x" * 120),
    ],
)
def test_a_name_is_a_proposal_without_folders(name: str, proposed: str) -> None:
    assert plain_name(name) == proposed


def test_only_zip_files_are_asked_for() -> None:
    window = Window()
    assert Bridge(window).choose_file("exe") is None
    assert window.asked == []
