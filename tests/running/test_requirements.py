"""Only packages from our list are ever asked of anybody, and bounds mean what they say."""

from __future__ import annotations

import pytest

from stableagents.errors import StableAgentsError
from stableagents.projects.known_packages import ALLOWED, distance, is_name, nearest, unlisted
from stableagents.running.requirements import installed_version_fits, is_met, parse


@pytest.mark.parametrize(
    "line",
    ["requestss", "PyQT-6", "; rm -rf /", "-e git+https://example.org/x", "--index-url=http://example.org", "../here",
     "/tmp/x.whl", "pillow @ http://example.org/p.whl", "pillow; os_name == 'posix'",
     "pillow>=", "pillow>=1\n-r x", ""],
)  # fmt: skip
def test_what_is_no_known_package_with_plain_bounds_is_refused(line: str) -> None:
    with pytest.raises(StableAgentsError) as refused:
        parse([line])
    assert refused.value.code == "package_not_allowed"


def test_a_misspelt_package_is_met_with_the_likely_one() -> None:
    with pytest.raises(StableAgentsError) as refused:
        parse(["requestss"])
    assert "'requests'" in (refused.value.hint or "")


def test_a_package_outside_the_list_is_taken_only_for_the_app_that_may_have_it() -> None:
    assert [str(found) for found in parse(["Left_Pad>=1", "pillow"], approved={"left-pad"})] == [
        "left-pad>=1",
        "pillow",
    ]
    for approved in ((), {"left-pads"}):
        with pytest.raises(StableAgentsError) as refused:
            parse(["left-pad"], approved)
        assert "--allow package:left-pad" in (refused.value.hint or "")


def test_names_outside_the_list_are_told_with_the_nearest_known_one() -> None:
    lines = ["requestss>=2", "Left_Pad", "pillow", "left-pad<2", "-e git+https://example.org/x", "a" * 90]
    assert unlisted(lines) == ["requestss", "left-pad"]
    assert nearest("requestss") == ("requests", 1)
    assert nearest("beatifulsoup") == ("beautifulsoup4", 2)
    assert nearest("requests") == ("requests", 0)


def test_the_distance_of_two_spellings_is_the_number_of_letters_to_change() -> None:
    pairs = [("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("kitten", "sitting", 3), ("ab", "ba", 2)]
    for one, other, letters in pairs:
        assert distance(one, other) == distance(other, one) == letters


def test_only_plain_names_are_names_of_packages() -> None:
    assert all(map(is_name, ALLOWED))
    for text in ("", "Pillow", "a_b", "-a", "a-", "a b", "a>=1", "../a", "a" * 81, "é"):
        assert not is_name(text)


def test_requirements_are_normalised_sorted_and_each_once() -> None:
    lines = ["PySide6_Essentials >= 6.10, !=6.12.0", "customtkinter>=5.2.2", "CustomTkinter>=5.2.2"]
    assert [str(requirement) for requirement in parse(lines)] == [
        "customtkinter>=5.2.2",
        "pyside6-essentials>=6.10,!=6.12.0",
    ]


@pytest.mark.parametrize(
    ("bounds", "version", "fits"),
    [
        (">=5.2.2", "5.2.2", True),
        (">=5.2.2", "5.10", True),
        (">=5.2.2", "5.2", False),
        (">=6.10,!=6.12.0", "6.12.0", False),
        (">=6.10,!=6.12.0", "6.12", False),
        (">=6.10,!=6.12.0", "6.11.3", True),
        ("~=2.2", "2.9.1", True),
        ("~=2.2", "3.0", False),
        ("==1.0", "1.0.0", True),
        ("<2", "1.99", True),
        (">1.0,<=2", "2.0", True),
        ("", "0", True),
        ("", None, False),
    ],
)
def test_bounds_are_compared_by_their_numbers(bounds: str, version: str | None, fits: bool) -> None:
    [requirement] = parse([f"pillow{bounds}"])
    assert installed_version_fits(requirement, version) is fits


def test_what_is_installed_here_is_found() -> None:
    assert is_met(parse(["requests>=2"])[0])
    assert not is_met(parse(["requests>=9999"])[0])
    assert not is_met(parse(["requests>=2"])[0], path=["/nowhere"])
