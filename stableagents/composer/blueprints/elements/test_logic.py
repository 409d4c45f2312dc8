"""Tests of the elements. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from logic import GAS, HALOGEN, LIQUID, METAL, NOBLE, TRANSITION, all_elements, beside, matching

BY_SYMBOL = {one.symbol: one for one in all_elements()}


def test_there_are_118_elements_each_with_its_own_place() -> None:
    elements = all_elements()
    assert len(elements) == len({one.symbol for one in elements}) == len({one.name for one in elements}) == 118
    assert len({(one.row, one.column) for one in elements}) == 118


@pytest.mark.parametrize(
    ("symbol", "number", "mass", "group", "period"),
    [
        ("H", 1, "1.008", 1, 1),
        ("He", 2, "4.0026", 18, 1),
        ("C", 6, "12.011", 14, 2),
        ("Fe", 26, "55.845", 8, 4),
        ("Ag", 47, "107.87", 11, 5),
        ("Ce", 58, "140.12", 0, 6),
        ("Hf", 72, "178.49", 4, 6),
        ("Au", 79, "196.97", 11, 6),
        ("U", 92, "238.03", 0, 7),
        ("Og", 118, "[294]", 18, 7),
    ],
)
def test_elements_have_their_place_and_mass(symbol: str, number: int, mass: str, group: int, period: int) -> None:
    one = BY_SYMBOL[symbol]
    assert (one.number, one.mass, one.group, one.period) == (number, mass, group, period)


def test_elements_have_their_family_and_state() -> None:
    families = {symbol: BY_SYMBOL[symbol].family for symbol in ("Cl", "Ne", "Zn", "Al")}
    assert families == {"Cl": HALOGEN, "Ne": NOBLE, "Zn": TRANSITION, "Al": METAL}
    assert (BY_SYMBOL["Hg"].state, BY_SYMBOL["O"].state) == (LIQUID, GAS)


def test_masses_rise_with_few_exceptions() -> None:
    masses = [float(one.mass.strip("[]")) for one in all_elements()]
    falls = [number for number in range(1, 83) if masses[number] < masses[number - 1]]
    assert falls == [18, 27, 52]


def test_symbols_numbers_and_parts_of_names_are_found() -> None:
    oxygen = BY_SYMBOL["O"]
    assert matching("o")[0] == matching(" 8 ")[0] == matching(oxygen.name.upper())[0] == oxygen
    assert len(matching("")) == 118
    assert {one.symbol for one in matching("", NOBLE)} == {"He", "Ne", "Ar", "Kr", "Xe", "Rn", "Og"}
    assert matching("unobtainium") == []


def test_the_arrows_go_over_gaps_and_stay_on_the_sheet() -> None:
    assert beside(BY_SYMBOL["H"], 0, 1) == BY_SYMBOL["He"]
    assert beside(BY_SYMBOL["H"], 0, -1) == BY_SYMBOL["H"]
    assert beside(BY_SYMBOL["Be"], 0, 1) == BY_SYMBOL["B"]
    assert beside(BY_SYMBOL["Rf"], 1, 0) == BY_SYMBOL["Ce"]
