"""Tests of the word cloud's rules. Run them with: python -m pytest"""

from __future__ import annotations

from itertools import combinations

from logic import LARGEST, SMALLEST, as_csv, counted, placed

TEXT = "Zebra zebra ZEBRA zebra, giraffe! giraffe; giraffe's 12 x"


def test_words_are_counted_in_their_usual_spelling() -> None:
    assert counted(TEXT, 10) == [("zebra", 4), ("giraffe", 2), ("giraffe's", 1)]
    assert counted("Zoo zoo zoo", 5) == [("zoo", 3)]


def test_short_words_and_those_left_out_are_not_counted() -> None:
    assert counted("zoo qx x", 10) == [("zoo", 1)]
    assert counted("zoo lynx", 10, left_out=["ZOO"]) == [("lynx", 1)]


def test_only_so_many_are_taken_the_frequent_ones_first() -> None:
    assert counted("lynx zoo zoo yak yak yak", 2) == [("yak", 3), ("zoo", 2)]
    assert counted("", 5) == []


def test_no_word_stands_over_another_or_beyond_the_sheet() -> None:
    words = [(f"qx{'y' * (number % 9)}{number}", 40 - number) for number in range(40)]
    cloud = placed(words, 800, 500)
    assert len(cloud) > 30
    for one, other in combinations(cloud, 2):
        apart = one.box[2] <= other.box[0] or other.box[2] <= one.box[0]
        assert apart or one.box[3] <= other.box[1] or other.box[3] <= one.box[1]
    assert all(one.box[0] >= 0 and one.box[1] >= 0 and one.box[2] <= 800 and one.box[3] <= 500 for one in cloud)


def test_what_comes_more_often_is_larger() -> None:
    first, second = placed([("yak", 9), ("zoo", 1)], 800, 500)
    assert (first.size, (first.x, first.y)) == (LARGEST, (400, 250))
    assert SMALLEST <= second.size < first.size


def test_a_long_word_is_made_to_fit_or_left_out() -> None:
    (one,) = placed([("q" * 40, 3)], 800, 500)
    assert one.size < LARGEST
    assert placed([("q" * 500, 3)], 800, 500) == []


def test_counts_are_written_as_a_table() -> None:
    assert as_csv(["a", "b"], [("yak", 2)]) == "a,b\nyak,2\n"
