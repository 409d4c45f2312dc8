"""Tests of the simulation. Run them with: python -m pytest"""

from __future__ import annotations

import math
import random
from xml.etree import ElementTree

from app_info import FIRST_SETTINGS, SETTINGS
from logic import HEIGHT, WIDTH
from model import Model
from svg import as_svg


def model() -> Model:
    return Model(dict(zip(SETTINGS, FIRST_SETTINGS, strict=True)), random.Random(1))


def test_what_is_drawn_has_places_that_are_numbers() -> None:
    world = model()
    for _ in range(200):
        world.step()
    assert world.shapes()
    assert all(math.isfinite(number) for shape in world.shapes() for number in shape.points)
    assert world.told()


def test_time_changes_the_picture() -> None:
    world = model()
    world.press(WIDTH / 3, HEIGHT / 4)
    before = world.shapes()
    for _ in range(13):
        world.step()
    assert world.shapes() != before


def test_the_same_chance_gives_the_same_world() -> None:
    one, other = model(), model()
    for _ in range(50):
        one.step()
        other.step()
    assert one.shapes() == other.shapes()


def test_settings_can_be_changed_while_it_runs() -> None:
    world = model()
    world.step()
    world.change(dict(zip(SETTINGS, (max(1, number // 2) for number in FIRST_SETTINGS), strict=True)))
    world.step()
    assert world.told()


def test_what_is_drawn_can_be_written_as_a_picture() -> None:
    world = model()
    world.step()
    tree = ElementTree.fromstring(as_svg(world.shapes(), WIDTH, HEIGHT))
    assert tree.attrib["viewBox"] == f"0 0 {WIDTH} {HEIGHT}"
    assert len(tree) > 1
