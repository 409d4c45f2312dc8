"""What the page can ask of its window: four things, each checked, and none once the page is another's."""

from __future__ import annotations

from typing import Any

import pytest

from stableagents.settings import Settings
from stableagents.window.native import Bridge, NativeWindow

ODD = [None, 0, 1.5, True, "", "x" * 10_000, "\0", b"x", [], {}, {"route": 1}, {"route": None}, [["zip"]], object()]


class _Shown:
    """A web view that shows an address and remembers what it is made to do."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.asked: list[str] = []

    def get_current_url(self) -> str:
        return self.address

    def create_file_dialog(self, *_arguments: Any, **_options: Any) -> None:
        self.asked.append("file dialog")


def bridge(address: str) -> tuple[Bridge, _Shown, list[str]]:
    window = NativeWindow(Settings(), "")
    shown, opened = _Shown(address), list[str]()
    window._window = shown
    window.open_outside = lambda address: opened.append(address) is None
    return Bridge(window), shown, opened


def test_the_page_can_call_four_methods_and_nothing_else() -> None:
    offered = bridge("http://localhost:3000/")[0]
    methods = {"heartbeat", "open_external", "choose_file", "save_file"}
    assert {name for name in dir(offered) if not name.startswith("_")} == methods


@pytest.mark.parametrize("value", ODD, ids=lambda value: f"{value!r:.20}".split(" at ")[0])
def test_what_the_page_gives_is_checked(value: object) -> None:
    asked, shown, opened = bridge("http://localhost:3000/#/")
    assert asked.heartbeat(value) is True
    assert asked.open_external(value) is False
    assert asked.choose_file(value) is None
    assert (shown.asked, opened) == ([], [])


@pytest.mark.parametrize(
    "address", ["http://evil.example/", "http://localhost:3000.evil.example/", "http://localhost:3000@evil/", "", "x:"]
)
def test_a_page_that_is_not_ours_gets_nothing(address: str) -> None:
    asked, shown, opened = bridge(address)
    assert not asked.heartbeat({"route": "#/"})
    assert not asked.open_external("https://example.org")
    assert asked.choose_file("zip") is None
    assert asked.save_file("a.zip", "eA==") is None
    assert (shown.asked, opened) == ([], [])


def test_our_page_has_an_address_opened_outside() -> None:
    asked, _shown, opened = bridge("http://localhost:3000/#/projects")
    assert asked.open_external("https://example.org") is True
    assert opened == ["https://example.org"]
