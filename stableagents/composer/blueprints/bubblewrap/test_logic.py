"""Tests of the bubble wrap. Run them with: python -m pytest"""

from __future__ import annotations

from logic import Sheet


def test_a_bubble_pops_once() -> None:
    sheet = Sheet(3)
    assert sheet.pop(0, 1)
    assert not sheet.pop(0, 1)
    assert sheet.left == 8


def test_what_is_left_pops_at_once() -> None:
    sheet = Sheet(3)
    sheet.pop(2, 2)
    assert sheet.pop_all() == 8
    assert sheet.left == 0
    assert not sheet.pop(0, 0)
