"""Tests of the sheet. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from logic import Sheet, as_csv, as_json, cells_between, from_json, read_csv


def sheet(**cells: str) -> Sheet:
    return Sheet({name.upper(): typed for name, typed in cells.items()})


@pytest.mark.parametrize(
    ("formula", "shown"),
    [
        ("=1+2*3", "7"),
        ("=(1+2)*3^2", "27"),
        ("=-2^2", "-4"),
        ("=10%*50", "5"),
        ("=0.1+0.2", "0.3"),
        ("=SUM(A0:A2)", "6"),
        ("=avg(A0:A2, 10)", "4"),
        ("=MAX(A0:A2)-MIN(A0:A2)", "2"),
        ("=COUNT(A0:B9)", "3"),
        ('=IF(A0<A1, "less", "more")', "less"),
        ("=ROUND(10/3, 2)", "3.33"),
        ("=Z99", ""),
        ("hello", "hello"),
        ("2,5", "2.5"),
    ],
)
def test_formulas_are_worked_out(formula: str, shown: str) -> None:
    assert sheet(a0="1", a1="2", a2="3", c5=formula).shown("C5") == shown


@pytest.mark.parametrize(
    ("formula", "says"),
    [
        ("=1/0", "Divided by 0!"),
        ("=1/B9", "Divided by 0!"),
        ("=A0+1", "Number?"),
        ("=(1", "Formula?"),
        ("=FOO(1)", "Formula?"),
        ("=C5", "Circle!"),
        ("=9^999^999", "Too large!"),
        ("=", "Formula?"),
        ("=A100", "Formula?"),
    ],
)
def test_what_is_wrong_is_shown_in_the_cell(formula: str, says: str) -> None:
    assert sheet(a0="word", c5=formula).shown("C5") == says


def test_a_change_goes_on_to_all_that_depend_on_it_and_to_no_other() -> None:
    cells = sheet(a0="1", a1="=A0*2", a2="=A1+A0", b0="=5")
    assert cells.shown("A2") == "3"
    assert cells.write("A0", "10") == {"A0", "A1", "A2"}
    assert [cells.shown(name) for name in ("A1", "A2", "B0")] == ["20", "30", "5"]


def test_a_circle_is_told_in_every_cell_of_it_and_ends_with_a_change() -> None:
    cells = sheet(a0="=B0", b0="=C0", c0="=A0")
    assert cells.shown("A0") == "Circle!"
    cells.write("C0", "4")
    assert cells.shown("A0") == "4"


def test_changes_can_be_undone_and_done_again() -> None:
    cells = sheet()
    cells.write("A0", "1")
    cells.write("A0", "2")
    assert cells.undo()
    assert cells.shown("A0") == "1"
    assert cells.redo()
    assert cells.shown("A0") == "2"
    assert not cells.redo()


def test_tables_come_in_and_go_out_and_cells_are_kept() -> None:
    cells = sheet()
    cells.load(read_csv("a,1\nb,=B0*2\n"))
    assert as_csv(cells) == "a,1\nb,2\n"
    assert from_json(as_json(cells)).shown("B1") == "2"
    assert cells_between("B1", "A0") == ["A0", "B0", "A1", "B1"]
