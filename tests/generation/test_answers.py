"""Raw answers of all shapes, and what is to be found in each; and that no damage of any of them is an error of ours."""

from __future__ import annotations

import ast
import json
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from stableagents.generation.answers import read_answer
from stableagents.generation.answers.answer import safe_path

ANSWERS = Path(__file__).with_name("answers")
EXPECTED: dict[str, dict[str, Any]] = json.loads((ANSWERS / "expected.json").read_text(encoding="utf-8"))


def raw(name: str) -> str:
    return (ANSWERS / name).read_bytes().decode("utf-8")


def test_every_answer_of_the_corpus_is_expected_and_there_are_enough() -> None:
    assert {path.name for path in ANSWERS.glob("*.txt")} == set(EXPECTED)
    assert len(EXPECTED) >= 60


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_what_an_answer_holds_is_found(name: str) -> None:
    expected, answer = EXPECTED[name], read_answer(raw(name))
    assert answer.files.keys() == expected["files"].keys()
    for path, text in expected["files"].items():
        assert text is None or answer.files[path] == text, path
        if path.endswith(".py") and expected.get("parses", True):
            ast.parse(answer.files[path])
    assert answer.truncated == expected.get("truncated")
    assert len(answer.edits) == expected.get("edits", 0)
    assert len(answer.refused_paths) == expected.get("refused", 0)
    assert answer.prose.startswith(expected.get("prose", ""))
    for field in ("name", "acceptance", "dependencies"):
        if field in expected:
            assert getattr(answer, field) == expected[field]


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_an_answer_that_breaks_off_anywhere_is_read_without_an_error(name: str) -> None:
    text = raw(name)[:4000]
    rng = random.Random(name)
    for _ in range(12):
        answer = read_answer(text[: rng.randrange(len(text) + 1)])
        assert all(safe_path(path) == path for path in answer.files)


@example('{"name": ߇')  # a digit of another script
@example('{"name": ' + "7" * 5000)  # a number that Python makes none of
@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400) | st.text(alphabet="{}[]\"'`\\<>/#:=,\n think file path main.py", max_size=400))
def test_no_text_is_an_error(text: str) -> None:
    read_answer(text)


@pytest.mark.parametrize("bracket", ["{", "[", '{"a":', '"', "<file path=x.py>\n", "```python\n", "<think>", "\\u"])
def test_a_text_made_to_be_slow_or_deep_is_read_in_time_that_grows_with_its_length(bracket: str) -> None:
    import time

    def cost(times: int) -> float:
        started = time.process_time()
        read_answer(bracket * times)
        return time.process_time() - started

    cost(100)
    small, large = cost(2000), cost(16_000)
    assert large < max(small, 0.01) * 8 * 8, (small, large)


@pytest.mark.parametrize(
    "path",
    ["../x.py", "/x.py", "a/../../x.py", "C:\\x.py", ".git/config", ".env", "a\0b.py", "", "x" * 300 + ".py", "~/x.py"],
)
def test_a_path_that_leads_out_is_none(path: str) -> None:
    assert safe_path(path) is None
