"""The chemical elements: what is known of each, where it stands in the table, and the search."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

SYMBOLS = (
    "H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr Nb"
    " Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf Ta W Re Os Ir Pt Au"
    " Hg Tl Pb Bi Po At Rn Fr Ra Ac Th Pa U Np Pu Am Cm Bk Cf Es Fm Md No Lr Rf Db Sg Bh Hs Mt Ds Rg Cn Nh Fl Mc Lv Ts"
    " Og"
)
NAMES = (
    "Hydrogen Helium Lithium Beryllium Boron Carbon Nitrogen Oxygen Fluorine Neon Sodium Magnesium Aluminium Silicon"
    " Phosphorus Sulfur Chlorine Argon Potassium Calcium Scandium Titanium Vanadium Chromium Manganese Iron Cobalt"
    " Nickel Copper Zinc Gallium Germanium Arsenic Selenium Bromine Krypton Rubidium Strontium Yttrium Zirconium"
    " Niobium Molybdenum Technetium Ruthenium Rhodium Palladium Silver Cadmium Indium Tin Antimony Tellurium Iodine"
    " Xenon Caesium Barium Lanthanum Cerium Praseodymium Neodymium Promethium Samarium Europium Gadolinium Terbium"
    " Dysprosium Holmium Erbium Thulium Ytterbium Lutetium Hafnium Tantalum Tungsten Rhenium Osmium Iridium Platinum"
    " Gold Mercury Thallium Lead Bismuth Polonium Astatine Radon Francium Radium Actinium Thorium Protactinium Uranium"
    " Neptunium Plutonium Americium Curium Berkelium Californium Einsteinium Fermium Mendelevium Nobelium Lawrencium"
    " Rutherfordium Dubnium Seaborgium Bohrium Hassium Meitnerium Darmstadtium Roentgenium Copernicium Nihonium"
    " Flerovium Moscovium Livermorium Tennessine Oganesson"
)
# Standard atomic weights, abridged (IUPAC 2021); in brackets the mass number of the longest-lived isotope known.
MASSES = (
    "1.008 4.0026 6.94 9.0122 10.81 12.011 14.007 15.999 18.998 20.180 22.990 24.305 26.982 28.085 30.974 32.06 35.45"
    " 39.95 39.098 40.078 44.956 47.867 50.942 51.996 54.938 55.845 58.933 58.693 63.546 65.38 69.723 72.630 74.922"
    " 78.971 79.904 83.798 85.468 87.62 88.906 91.224 92.906 95.95 [97] 101.07 102.91 106.42 107.87 112.41 114.82"
    " 118.71 121.76 127.60 126.90 131.29 132.91 137.33 138.91 140.12 140.91 144.24 [145] 150.36 151.96 157.25 158.93"
    " 162.50 164.93 167.26 168.93 173.05 174.97 178.49 180.95 183.84 186.21 190.23 192.22 195.08 196.97 200.59 204.38"
    " 207.2 208.98 [209] [210] [222] [223] [226] [227] 232.04 231.04 238.03 [237] [244] [243] [247] [247] [251] [252]"
    " [257] [258] [259] [262] [267] [268] [269] [270] [269] [277] [281] [282] [285] [286] [290] [290] [293] [294]"
    " [294]"
)
FAMILIES = (
    "Alkali metals",
    "Alkaline earth metals",
    "Transition metals",
    "Other metals",
    "Metalloids",
    "Nonmetals",
    "Halogens",
    "Noble gases",
    "Lanthanides",
    "Actinides",
)
ALKALI, EARTH, TRANSITION, METAL, METALLOID, NONMETAL, HALOGEN, NOBLE, LANTHANIDE, ACTINIDE = range(10)
SOLID, LIQUID, GAS, UNKNOWN = range(4)
COLUMNS, ROWS = 18, 9  # of the sheet: seven periods, and a row each for lanthanides and actinides
_ENDS = (0, 2, 10, 18, 36, 54, 86, 118)  # the number of the last element of each period
_METALLOIDS = {5, 14, 32, 33, 51, 52}
_NONMETALS = {1, 6, 7, 8, 15, 16, 34}
_GASES = {1, 2, 7, 8, 9, 10, 17, 18, 36, 54, 86}
_LIQUIDS = {35, 80}
_FIRST_UNKNOWN = 104


@dataclass(frozen=True)
class Element:
    """``group`` is 0 for lanthanides and actinides; ``row`` and ``column`` are its place on the sheet, from 0."""

    number: int
    symbol: str
    name: str
    mass: str
    group: int
    period: int
    family: int
    state: int

    @property
    def row(self) -> int:
        return self.period - 1 if self.group else self.period + 1

    @property
    def column(self) -> int:
        return self.group - 1 if self.group else self.number - _ENDS[self.period - 1] - 1


def all_elements() -> list[Element]:
    """The elements by their number."""
    found, rows = [], (SYMBOLS.split(), NAMES.split(), MASSES.split())
    for number, (symbol, name, mass) in enumerate(zip(*rows, strict=True), start=1):
        period = next(place for place, end in enumerate(_ENDS) if number <= end)
        group = _group(number, period)
        family = _family(number, group, period)
        found.append(Element(number, symbol, name, mass, group, period, family, _state(number)))
    return found


def matching(text: str, family: int | None = None) -> list[Element]:
    """Elements whose symbol, number or a part of whose name was written; all of a family for nothing."""
    wanted = _plain(text.strip())
    elements = [one for one in all_elements() if family is None or one.family == family]
    exact = [one for one in elements if wanted in (_plain(one.symbol), str(one.number))]
    return exact + [one for one in elements if wanted in _plain(one.name) and one not in exact]


def beside(element: Element, rows: int, columns: int) -> Element:
    """The next element in a direction on the sheet; the same where there is none."""
    places = {(one.row, one.column): one for one in all_elements()}
    row, column = element.row + rows, element.column + columns
    while 0 <= row < ROWS and 0 <= column < COLUMNS:
        if (row, column) in places:
            return places[row, column]
        row, column = row + rows, column + columns
    return element


def _group(number: int, period: int) -> int:
    place, length = number - _ENDS[period - 1], _ENDS[period] - _ENDS[period - 1]
    if place <= 2 and not (period == 1 and place == 2):
        return place
    if length == 32 and place < 18:
        return 0
    return place + COLUMNS - length


def _family(number: int, group: int, period: int) -> int:
    if group == 0:
        return LANTHANIDE if period == 6 else ACTINIDE
    if number in _METALLOIDS or number in _NONMETALS:
        return METALLOID if number in _METALLOIDS else NONMETAL
    known = {1: ALKALI, 2: EARTH, 17: HALOGEN, 18: NOBLE}
    return known.get(group, TRANSITION if group <= 12 else METAL)


def _state(number: int) -> int:
    if number >= _FIRST_UNKNOWN:
        return UNKNOWN
    return GAS if number in _GASES else LIQUID if number in _LIQUIDS else SOLID


def _plain(text: str) -> str:
    """Without accents and capitals."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))
