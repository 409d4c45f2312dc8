"""Tests of the viewer of tables. Run them with: python -m pytest"""

from __future__ import annotations

from decimal import Decimal

import pytest
from logic import MAX_COLUMNS, TableError, as_numbers, read, written


def test_commas_semicolons_tabs_and_bars_are_found_by_themselves() -> None:
    for divider in ",;\t|":
        sheet = read(f"name{divider}town\nAnn{divider}Bath\n".encode())
        assert (sheet.names, sheet.rows) == (["name", "town"], [["Ann", "Bath"]])


def test_decimal_commas_do_not_divide_a_file_with_semicolons() -> None:
    sheet = read(b"name;price;weight\na;1,50;2,25\nb;2,50;3,25\n")
    assert sheet.names == ["name", "price", "weight"]
    assert [figures.total for figures in sheet.figures([0, 1])] == [Decimal("4.00"), Decimal("5.50")]


def test_a_cell_may_hold_a_divider_quotes_and_lines() -> None:
    sheet = read(b'a,b\n"x, y","say ""hi""\nthere"\n')
    assert sheet.rows == [["x, y", 'say "hi"\nthere']]
    assert read(sheet.text().encode()).rows == sheet.rows


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_the_encoding_is_found_by_itself(encoding: str) -> None:
    assert read("name,ort\nJürgen,Köln\n".encode(encoding)).rows == [["Jürgen", "Köln"]]


def test_a_first_line_with_numbers_is_a_row() -> None:
    sheet = read(b"1,2\n3,4\n")
    assert [name[-2:] for name in sheet.names] == [" 1", " 2"]
    assert len(sheet.rows) == 2
    sheet.take_names(are_there=True)
    assert (sheet.names, sheet.rows) == (["1", "2"], [["3", "4"]])
    sheet.take_names(are_there=False)
    assert sheet.rows == [["1", "2"], ["3", "4"]]


def test_short_lines_are_filled_and_empty_ones_left_out() -> None:
    assert read(b"a,b,c\n1\n\n2,3,4\n").rows == [["1", "", ""], ["2", "3", "4"]]


def test_numbers_are_known_in_both_ways_of_writing_them() -> None:
    assert as_numbers(["1,234.5", "", "-2"]) == [Decimal("1234.5"), None, Decimal(-2)]
    assert as_numbers(["1.234,5", "0,5"]) == [Decimal("1234.5"), Decimal("0.5")]
    assert as_numbers(["€ 3.20", "4 €", "5%"]) == [Decimal("3.20"), Decimal(4), Decimal(5)]
    assert as_numbers(["01234", "55"]) is None
    assert as_numbers(["1", "x"]) is None
    assert as_numbers([""]) is None


def test_numbers_are_sorted_by_their_worth_and_empty_cells_come_last() -> None:
    sheet = read(b"name,count\nb,10\na,9\nc,\n")
    assert sheet.ordered([0, 1, 2], 1, descending=False) == [1, 0, 2]
    assert sheet.ordered([0, 1, 2], 1, descending=True) == [0, 1, 2]
    assert sheet.ordered([0, 1, 2], 0, descending=False) == [1, 0, 2]


def test_rows_are_found_by_all_their_words_and_counted_alone() -> None:
    sheet = read(b"name,town,age\nAnn,Bath,30\nBob,Bath,40\nAnn,York,50\n")
    assert sheet.found("ann bath") == [0]
    figures = sheet.figures(sheet.found("bath"))[0]
    assert (figures.name, figures.total, figures.mean, figures.least, figures.most) == ("age", 70, 35, 30, 40)


@pytest.mark.parametrize(
    "data", [b"", b"\n\n", b"\x00\x01\x02", (",".join("x" * 1 for _ in range(MAX_COLUMNS + 1))).encode()]
)
def test_what_is_no_table_is_explained(data: bytes) -> None:
    with pytest.raises(TableError):
        read(data)


def test_numbers_are_written_as_people_read_them() -> None:
    assert [written(Decimal(text)) for text in ("1234.50", "2", "0.333333")] == ["1,234.5", "2", "0.33"]


def test_cells_and_rows_are_changed_and_changes_taken_back() -> None:
    sheet = read(b"name,price\nBeech,2\nBirch,1\n")
    assert not sheet.is_changed
    sheet.change(0, 1, "3")
    assert sheet.is_changed
    place = sheet.add_row()
    sheet.change(place, 0, "Larch")
    sheet.remove_row(1)
    assert sheet.rows == [["Beech", "3"], ["Larch", ""]]
    assert sheet.figures([0, 1])[0].total == 3
    for _ in range(4):
        assert sheet.undo()
    assert sheet.rows == [["Beech", "2"], ["Birch", "1"]]
    assert not sheet.undo()


def test_what_came_with_changes_stays_changed_whatever_is_taken_back() -> None:
    sheet = read(b"name\nBeech\n")
    sheet.mark_changed()
    sheet.change(0, 0, "Birch")
    assert sheet.undo()
    assert sheet.is_changed
