"""Edits go exactly where they belong, or to the one place that is nearly so, or nowhere."""

from __future__ import annotations

import pytest

from stableagents.generation.answers import Edit
from stableagents.generation.editing import Refusal, apply_edits, diff, replaced

TEXT = """def first(self):
    value = self.entry.get().strip()
    return value


def second(self):
    value = self.entry.get().strip()
    return value + 1
"""


@pytest.mark.parametrize(
    ("search", "replace", "after"),
    [
        ("    return value\n", "    return 0\n", TEXT.replace("    return value\n", "    return 0\n", 1)),
        ("    return value + 1", "    return 2", TEXT.replace("value + 1", "2")),
        (
            "return value + 1\n",
            "if value:\n    return 2\n",
            TEXT.replace("    return value + 1", "    if value:\n        return 2"),
        ),
        ("    return value + 1   \n", "    return 2\n", TEXT.replace("value + 1", "2")),
        (
            "def second(self):\n    value = self.entry.get().strip()\n    return value +1\n",
            "X\n",
            TEXT[: TEXT.index("def second")] + "X\n",
        ),
        ("    return value + 1\n", "", TEXT.replace("    return value + 1\n", "")),
    ],
    ids=["exact", "without its line end", "indented otherwise", "spaces at the end", "nearly", "taken away"],
)
def test_an_edit_finds_its_place(search: str, replace: str, after: str) -> None:
    assert replaced(TEXT, search, replace) == after


@pytest.mark.parametrize(
    ("search", "reason"),
    [
        ("    value = self.entry.get().strip()\n", "2 times"),
        ("value = self.entry.get().strip()\n", "2 times"),
        ("    value = self.entry.get().stripe()\n", "does not stand"),
        ("    return nothing\n", "does not stand"),
        ("x\n", "does not stand"),
        ("\n\n\n", "does not stand"),
        ("", "searched"),
    ],
)
def test_an_edit_without_one_clear_place_is_refused(search: str, reason: str) -> None:
    refused = replaced(TEXT, search, "X\n")
    assert isinstance(refused, Refusal)
    assert reason in refused.reason


def test_all_edits_are_applied_or_none() -> None:
    files = {"main.py": TEXT}
    good = Edit(path="main.py", search="    return value + 1\n", replace="    return 2\n")
    bad = Edit(path="main.py", search="nowhere to be found at all\n", replace="x\n")
    assert apply_edits(files, [good]).files != files
    both = apply_edits(files, [good, bad])
    assert (both.files, [edit for edit, _ in both.refused]) == (files, [bad])


def test_a_later_edit_sees_what_an_earlier_one_wrote() -> None:
    edits = [
        Edit(path="a.py", search="", replace="x = 1\n"),
        Edit(path="a.py", search="x = 1\n", replace="x = 2\n"),
    ]
    assert apply_edits({}, edits).files == {"a.py": "x = 2\n"}


@pytest.mark.parametrize("path", ["../a.py", "/a.py", "missing.py"])
def test_an_edit_of_a_file_that_is_none_is_refused(path: str) -> None:
    assert apply_edits({"main.py": TEXT}, [Edit(path=path, search="x\n", replace="y\n")]).refused


def test_a_diff_names_what_is_new_and_what_is_gone() -> None:
    text = diff({"a.py": "1\n", "b.py": "2\n"}, {"a.py": "3\n", "c.py": "4\n"})
    assert ["--- a/a.py" in text, "+++ /dev/null" in text, "--- /dev/null" in text] == [True] * 3
