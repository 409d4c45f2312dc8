"""Boxes on the screen, in pixels, and the words for what is in them: shared by the toolkits' looks at a layout."""

from __future__ import annotations

CONTROLS = frozenset(
    {"button", "toggle", "entry", "choice", "text", "list", "table", "slider", "menubutton", "calendar"}
)
SHOWN_SHARE = 0.25  # a control of which less than this can be seen is out of reach
HIDDEN_SHARE = 0.8  # a widget of which more than this lies under another one is covered
READABLE_SHARE = 0.8  # of a text's width or height: one that has less is cut off
SETTLES_WITHIN = 12  # looks, between which the event loop goes on: a slow computer takes longer for them
OUT_OF_REACH = "lies where nobody can see or reach it."
CUT_OFF = "is too small for its text, which is cut off."
_WORDS = {"entry": "text field", "text": "text field", "toggle": "switch", "choice": "list of choices"}
Box = tuple[int, int, int, int]  # left, top, right, bottom


class Suspicions:
    """What was seen at one look after the other, in a window that has stayed as it is."""

    def __init__(self) -> None:
        self._looks: dict[str, tuple[Box, int]] = {}

    def is_sure(self, what: str, box: Box) -> bool:
        """Whether ``what`` was seen often enough, with the widget at the same place; counts this look."""
        before, looks = self._looks.get(what, (box, 0))
        self._looks[what] = box, (looks + 1 if before == box else 1)
        return self._looks[what][1] > SETTLES_WITHIN


def common(one: Box, other: Box) -> Box:
    """What both have in common."""
    return max(one[0], other[0]), max(one[1], other[1]), min(one[2], other[2]), min(one[3], other[3])


def area(box: Box) -> int:
    return max(0, box[2] - box[0]) * max(0, box[3] - box[1])


def is_under(below: Box, above: Box) -> bool:
    """Whether next to nothing of one can be seen beside the other."""
    return area(common(below, above)) > HIDDEN_SHARE * area(below)


def named(kind: str, label: str, *, later: bool = False) -> str:
    """``The button “Save”``, or ``a text field``."""
    what = _WORDS.get(kind, kind)
    article = "the" if later else "The"
    return f"{article} {what} “{label}”" if label else f"{'a' if later else 'A'} {what}"


def is_cut_off(needed: tuple[float, float], given: tuple[float, float]) -> bool:
    """Whether a text that needs this width and height is cut off in the width and height that it has."""
    return any(has < READABLE_SHARE * needs for needs, has in zip(needed, given, strict=True))


def hidden_under(below: tuple[str, str], above: tuple[str, str]) -> str:
    """The message for a widget that another one covers; each is its kind and its label."""
    return f"{named(*below)} is hidden under {named(*above, later=True)}: both are at the same place."
