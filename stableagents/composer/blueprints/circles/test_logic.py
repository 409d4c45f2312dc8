"""Tests of the circle drawer. Run them with: python -m pytest"""

from __future__ import annotations

from logic import FIRST_DIAMETER, Circle, Circles


def test_the_nearest_circle_that_holds_the_place_is_meant() -> None:
    circles = Circles((Circle(0, 0), Circle(10, 0)))
    assert circles.at(9, 0) == 1
    assert circles.at(2, 0) == 0
    assert circles.at(100, 100) is None


def test_undo_and_redo_go_over_drawing_and_resizing() -> None:
    circles = Circles()
    circles.draw(5, 5)
    circles.resize(0, 80)
    assert circles.undo()
    assert circles.circles == (Circle(5, 5, FIRST_DIAMETER),)
    assert circles.redo()
    assert circles.circles[0].diameter == 80
    assert circles.undo()
    assert circles.undo()
    assert circles.circles == ()
    assert not circles.undo()


def test_a_new_change_forgets_what_could_be_done_again() -> None:
    circles = Circles()
    circles.draw(0, 0)
    circles.undo()
    circles.draw(50, 50)
    assert not circles.redo()


def test_trying_a_diameter_keeps_nothing() -> None:
    circles = Circles((Circle(0, 0),))
    assert circles.resized(0, 90)[0].diameter == 90
    assert circles.circles[0].diameter == FIRST_DIAMETER
    circles.resize(0, FIRST_DIAMETER)
    assert not circles.can_undo
