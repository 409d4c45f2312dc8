"""Tests of the fractals. Run them with: python -m pytest"""

from __future__ import annotations

import math

import pytest
from logic import DEEPEST, FIGURES, HEIGHT, SNOWFLAKE, TREE, TRIANGLE, WIDTH, drawn
from svg import as_svg


def test_a_tree_forks_at_the_angle_and_grows_from_the_ground() -> None:
    trunk, left, right = drawn(TREE, 2, 30, 100)
    assert trunk.points == pytest.approx((300, HEIGHT - 15, 300, HEIGHT - 145))
    assert left.points[:2] == right.points[:2] == trunk.points[2:]
    assert math.degrees(math.atan2(left.points[2] - 300, trunk.points[3] - left.points[3])) == pytest.approx(-30)


def test_a_deep_tree_has_every_branch_in_few_shapes() -> None:
    shapes = drawn(TREE, DEEPEST, 25, 100)
    assert len(shapes) < 100
    ends = {shape.points[index : index + 2] for shape in shapes for index in range(2, len(shape.points), 2)}
    assert len(ends) > 2 ** (DEEPEST - 2)


def test_a_longer_trunk_reaches_higher() -> None:
    short, tall = (min(min(shape.points[1::2]) for shape in drawn(TREE, 6, 20, length)) for length in (50, 100))
    assert tall < short


def test_the_snowflake_gets_four_times_as_many_edges_with_each_step() -> None:
    counts = [len(drawn(SNOWFLAKE, depth, 0, 0)[0].points) // 2 - 1 for depth in (1, 2, 3)]
    assert counts == [3, 12, 48]


def test_the_triangle_gets_three_times_as_many_parts_with_each_step() -> None:
    assert [len(drawn(TRIANGLE, depth, 0, 0)) for depth in (1, 2, 3)] == [1, 3, 9]


def test_every_figure_can_be_saved_as_a_picture() -> None:
    for figure in range(len(FIGURES)):
        shapes = drawn(figure, 4, 25, 80)
        picture = as_svg(shapes, WIDTH, HEIGHT, "<Oak>")
        assert picture.count("<polyline") == len(shapes)
        assert "&lt;Oak&gt;" in picture
