"""docs/security.md has every point of the checklist, each with tests and places that exist."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from bench.product import ROOT

TABLE = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
POINTS = {"A": 12, "B": 20, "C": 8, "D": 6, "E": 11, "F": 5, "G": 4, "H": 4, "U": 12}


def test_every_point_of_the_checklist_has_one_row_with_a_test() -> None:
    rows = re.findall(r"^\| ([A-HU]\d+(?:, [A-HU]\d+)*) \|(.*)\|$", TABLE, re.MULTILINE)
    listed = [point for points, _ in rows for point in points.split(", ")]
    assert listed == [f"{letter}{number}" for letter, most in POINTS.items() for number in range(1, most + 1)]
    assert all("::test_" in row for _, row in rows)


def test_every_test_that_is_named_is_there() -> None:
    named = set(re.findall(r"`(tests/[\w/]+\.py)::(test_\w+)`", TABLE))
    assert len(named) > 80
    known: dict[str, set[str]] = {}
    for path, name in named:
        if path not in known:
            tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
            known[path] = {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
        assert name in known[path], f"{path} has no {name}"


def test_every_place_that_is_named_is_there() -> None:
    section = TABLE[TABLE.index("| mechanism") : TABLE.index("## The launch token")]
    for cell in re.findall(r"\| ([^|]*`[^|]*) \|$", section, re.MULTILINE):
        folder = ROOT
        for name in re.findall(r"`([\w/.]+)`", cell):
            places = [ROOT / name, folder / name, ROOT / "stableagents" / name]
            found = [place for place in places if place.exists()]
            assert found, f"docs/security.md names {name}"
            folder = found[0].parent if found[0].suffix else Path(found[0])
