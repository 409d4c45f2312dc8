"""Names of projects are made, never trusted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stableagents.projects.names import MAX_LENGTH, is_valid_slug, numbered, slug_for


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("MyCalculator", "MyCalculator"),
        ("my-app_2", "my-app_2"),
        ("My calculator!", "my-calculator"),
        ("Été à Paris", "ete-a-paris"),
        ("../../etc/passwd", "etc-passwd"),
        ("..", "app"),
        ("", "app"),
        ("   ", "app"),
        ("🎉🎊", "app"),
        ("حاسبة", "app"),
        ("CON", "app-con"),
        ("con", "app-con"),
        ("LPT1", "app-lpt1"),
        (".hidden", "hidden"),
        ("trailing.", "trailing"),
        ("trailing ", "trailing"),
        ('"); import os', "import-os"),
        ("C:\\Windows", "c-windows"),
        ("a\0b", "a-b"),
        ("-rf", "rf"),
        ("x" * 300, "x" * MAX_LENGTH),
    ],
)
def test_every_text_gives_the_slug_that_is_written_here(text: str, slug: str) -> None:
    assert slug_for(text) == slug


@pytest.mark.parametrize("text", ["", ".", "..", "a/b", "a\\b", "nul", "aux", "a.", "-a", "a-", "é", "a b", "a" * 61])
def test_what_could_be_a_path_or_a_device_is_no_slug(text: str) -> None:
    assert not is_valid_slug(text)


@given(st.text(max_size=400))
def test_whatever_the_text_its_slug_is_valid(text: str) -> None:
    slug = slug_for(text)
    assert is_valid_slug(slug)
    assert slug_for(slug) == slug


@given(st.text(max_size=100), st.integers(2, 100_000))
def test_a_numbered_slug_is_valid_too(text: str, number: int) -> None:
    assert is_valid_slug(numbered(slug_for(text), number))
