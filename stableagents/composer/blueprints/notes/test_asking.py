"""Tests of what a journal asks. Run them with: python -m pytest"""

from __future__ import annotations

from datetime import date, timedelta

from asking import asked_on

PROMPTS = ["What was new?", "Who helped?", "What next?"]
FIRST = date(2024, 2, 28)


def test_each_day_asks_another_until_all_were_asked() -> None:
    days = [FIRST + timedelta(days=number) for number in range(3)]
    assert {asked_on(day, PROMPTS) for day in days} == set(PROMPTS)
    assert asked_on(FIRST + timedelta(days=3), PROMPTS) == asked_on(FIRST, PROMPTS)


def test_one_can_go_on_to_the_next_on_the_same_day() -> None:
    assert asked_on(FIRST, PROMPTS, 1) == asked_on(FIRST + timedelta(days=1), PROMPTS)
