"""Only packages from our list are ever asked of anybody, and bounds mean what they say."""

from __future__ import annotations

import pytest

from stableagents.errors import StableAgentsError
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
