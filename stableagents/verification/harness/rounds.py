"""How an app's lives are spent: rounds, each with its way to fill fields, select rows and answer dialogs."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """Every control once. ``phrase`` completes "while …"."""

    variant: str
    phrase: str
    selects: bool = False
    picks_last: bool = False  # what is selected is the last row, instead of the first
    agrees: bool = True
    destroys: bool = False  # whether what takes something away is used, too
    is_shuffled: bool = False
    is_reversed: bool = False
    only_with_fields: bool = False  # pointless in an app that has nothing to type into
    only_after_complaint: bool = False
    only_buttons: bool = False  # what doesn't depend on the input was used in other rounds
    and_menus: bool = False  # menus and tabs count as buttons then: they depend on what is there
    and_keys: bool = False  # keys come first then: a game may not have begun
    twice: bool = False  # each button a second time at once, as impatient people do
    repeats: bool = False  # only what goes on a step each time, to the end
    plays: bool = False  # many cells of a board are used, which takes its time
    only_taking: bool = False  # only what takes something away
    empties: bool = False  # what takes a row away is used first, until none is left
    only_work: bool = False  # only what does the app's work, for a picture worth looking at
    offset: int = 0  # other values each time
    turn: int = 0  # which of the values that the app's code may wait for
    only_with_more: bool = False  # only where it waits for something else than the usual
    takes_one: bool = False  # one thing is taken away, and nothing else is done
    changes_one: bool = False  # one row is changed in a dialog, only where something reads as if that could be done
    only_with_rows: bool = False  # only where rows are listed, and can be taken away
    noted_as: str = ""  # what is listed at its end is kept under this name


TYPICAL = Round(variant="typical", phrase="with typical input", plays=True)
_NUMBER = Round(variant="number", phrase="with 7 in every field", only_buttons=True)
_FIELDS = replace(_NUMBER, only_with_fields=True)
FIRST_LIFE = [
    Round(variant="empty", phrase="with nothing there yet", agrees=False, destroys=True, only_taking=True),
    Round(variant="empty", phrase="with empty fields", agrees=False, destroys=True),
    TYPICAL,
    replace(TYPICAL, phrase="with input that its code waits for", turn=1, only_with_more=True),
    replace(_NUMBER, only_with_fields=True, only_after_complaint=True),
    replace(
        TYPICAL, phrase="with a row changed",
        plays=False, selects=True, picks_last=True, changes_one=True, offset=2, noted_as="changed",
    ),
    replace(
        TYPICAL, phrase="with one row more",
        plays=False, only_work=True, only_with_rows=True, offset=1, noted_as="more",
    ),
    Round(
        variant="typical", phrase="with the last row taken away again",
        selects=True, picks_last=True, destroys=True, takes_one=True, only_with_rows=True, offset=1, noted_as="less",
    ),
]  # fmt: skip
SECOND_LIFE = [
    # Before anything is chosen or changed, and what stops comes before what starts.
    replace(_NUMBER, is_reversed=True, and_keys=True),
    Round(
        variant="wrong", phrase="with unfitting input and a row selected",
        selects=True, picks_last=True, destroys=True, twice=True,
    ),
    Round(variant="typical", phrase="step after step", selects=True, repeats=True, turn=2),
    replace(_FIELDS, variant="zero", phrase="with 0 in every field", selects=True, agrees=False, destroys=True),
    replace(_FIELDS, variant="half", phrase="with fitting words, and letters where a number belongs"),
    replace(_FIELDS, variant="gaps", phrase="with fitting words, and no numbers"),
    replace(_FIELDS, variant="long", phrase="with very long input"),
    Round(
        variant="unicode", phrase="with letters from elsewhere, in another order",
        selects=True, destroys=True, is_shuffled=True, plays=True,
    ),
    Round(variant="empty", phrase="with nothing typed or selected", destroys=True, only_buttons=True),
    Round(
        variant="typical", phrase="with everything taken away",
        selects=True, destroys=True, empties=True, only_buttons=True, and_menus=True, turn=3,
    ),
]  # fmt: skip
_PICTURE_ROUNDS = [replace(TYPICAL, only_work=True, offset=offset) for offset in range(4)]
PICTURE_LIFE = _PICTURE_ROUNDS[:3]
LAST_LOOK = _PICTURE_ROUNDS[3]  # fields alone: what was asked for last left them empty
COPIES = (3, 4)  # two lives at the same time, with the same data and different words
UNTOUCHED = 5  # opened and closed, and nothing in between
TRIAL = 6  # one thing alone is done
_COPY = replace(TYPICAL, phrase="with a second copy of the app open", only_work=True)
BY_LIFE = {0: PICTURE_LIFE, 1: FIRST_LIFE, 2: SECOND_LIFE, UNTOUCHED: [], TRIAL: []} | {
    life: [replace(_COPY, offset=number)] for number, life in enumerate(COPIES, start=1)
}
MOST_ACTIONS_IN_A_ROUND = 70
MOST_ACTIONS_IN_A_LIFE = 240
MOST_MADE_IN_A_LIFE = 8_000  # widgets, one of customtkinter as several
MOST_STEPS = 14  # of what goes on a step each time
MOST_SAME = 3  # rows bring the same button again and again
MOST_CELLS = 18  # buttons without a word, in a row, are the cells of a board
MOST_TAKEN = 24  # rows that are taken away
