"""Chemical equations balanced: how many of each substance, so that no atom is lost."""

from __future__ import annotations

import re
from fractions import Fraction
from math import gcd, lcm

from logic import Made, ToolError, Typed, text_in

MOST = 12  # substances
DEEPEST = 5  # brackets within brackets
SYMBOLS = (
    "H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr Nb Mo"
    " Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf Ta W Re Os Ir Pt Au Hg"
    " Tl Pb Bi Po At Rn Fr Ra Ac Th Pa U Np Pu Am Cm Bk Cf Es Fm Md No Lr Rf Db Sg Bh Hs Mt Ds Rg Cn Nh Fl Mc Lv Ts Og"
)
ELEMENTS = frozenset(SYMBOLS.split())
SMALL = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
LARGE = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")
Atoms = dict[str, int]


def work_out(typed: Typed, changed: str) -> Made:
    sides = re.split(r"<?[-=]*>|→|⟶|⇌|=", text_in(typed, "equation").translate(LARGE))
    if len(sides) != 2:
        raise ToolError("Write both sides with an arrow between them: H2 + O2 -> H2O.", "equation")
    left, right = ([_bare(one) for one in side.split("+")] for side in sides)
    names = [*left, *right]
    if len(names) > MOST:
        raise ToolError(f"At most {MOST} substances.", "equation")
    atoms = [_atoms(name) for name in names]
    elements = sorted({element for one in atoms for element in one})
    signs = [1] * len(left) + [-1] * len(right)
    rows = [
        [Fraction(sign * one.get(element, 0)) for sign, one in zip(signs, atoms, strict=True)] for element in elements
    ]
    counts = _smallest(rows, len(names))
    shown = [
        _small(name) if count == 1 else f"{count} {_small(name)}" for count, name in zip(counts, names, strict=True)
    ]
    balanced = f"{' + '.join(shown[: len(left)])} → {' + '.join(shown[len(left) :])}"
    table = []
    for element in elements:
        total = sum(count * one.get(element, 0) for count, one in zip(counts[: len(left)], atoms, strict=False))
        table.append((element, f"{total} → {total}"))
    return Made([("Balanced", balanced), *table])


def _bare(text: str) -> str:
    """A substance without a number before it and a state behind it, such as (aq)."""
    name = re.sub(r"\((?:s|l|g|aq)\)\s*$", "", text.strip())
    name = re.sub(r"^\d+\s*(?=\D)", "", "".join(name.split()))
    if not name:
        raise ToolError("A substance is missing beside + or the arrow.", "equation")
    return name


def _atoms(name: str) -> Atoms:
    """How many atoms of each element a substance has; water of crystals stands behind a point. Raises ``ToolError``."""
    atoms: Atoms = {}
    for part in re.split(r"[·*.]", name):
        found = re.fullmatch(r"(\d{0,3})(.*)", part)
        for element, count in _counted(found[2] if found else "", name).items():
            atoms[element] = atoms.get(element, 0) + count * int((found and found[1]) or 1)
    return atoms


def _counted(text: str, name: str) -> Atoms:
    groups: list[Atoms] = [{}]
    parts = re.findall(r"[A-Z][a-z]?|[(\[]|[)\]]|\d+", text)
    if "".join(parts) != text or not text:
        raise ToolError(f"{name[:20]} can't be read: write such as Ca(OH)2.", "equation")
    for place, part in enumerate(parts):
        after = parts[place + 1] if place + 1 < len(parts) else ""
        count = int(after[:4]) if after.isdigit() else 1
        if part in "([" and len(groups) <= DEEPEST:
            groups.append({})
        elif part in ")]" and len(groups) > 1:
            _put(groups[-2], groups.pop(), count)
        elif part in ELEMENTS:
            _put(groups[-1], {part: 1}, count)
        elif part[0].isalpha():
            raise ToolError(f"There is no element {part}.", "equation")
        elif not part.isdigit() or not place or parts[place - 1] in "([" or parts[place - 1].isdigit():
            raise ToolError(f"{name[:20]} can't be read: write such as Ca(OH)2.", "equation")
    if len(groups) > 1:
        raise ToolError("A bracket is not closed.", "equation")
    return groups[0]


def _put(group: Atoms, atoms: Atoms, times: int) -> None:
    for element, count in atoms.items():
        group[element] = group.get(element, 0) + count * times


def _small(name: str) -> str:
    """Figures behind letters and brackets as they are written in chemistry."""
    return re.sub(r"(?<=[A-Za-z)\]])\d+", lambda found: found[0].translate(SMALL), name)


def _smallest(rows: list[list[Fraction]], width: int) -> list[int]:
    """The smallest whole numbers above zero for which each row comes to zero. Raises ``ToolError``."""
    led: list[int] = []
    for column in range(width):
        place = len(led)
        pivot = next((n for n in range(place, len(rows)) if rows[n][column]), None)
        if pivot is None:
            continue
        rows[place], rows[pivot] = rows[pivot], rows[place]
        lead = rows[place][column]
        rows[place] = [value / lead for value in rows[place]]
        for n, row in enumerate(rows):
            if n != place and (times := row[column]):
                rows[n] = [x - times * y for x, y in zip(row, rows[place], strict=True)]
        led.append(column)
    free = [column for column in range(width) if column not in led]
    if not free:
        raise ToolError("This can't be balanced: some atom is on one side only, or a substance is missing.", "equation")
    if len(free) > 1:
        raise ToolError("This has more than one answer: write two reactions apart from each other.", "equation")
    values = {free[0]: Fraction(1)} | {column: -rows[n][free[0]] for n, column in enumerate(led)}
    if any(value <= 0 for value in values.values()):
        raise ToolError("This can't be balanced: some atom is on one side only, or a substance is missing.", "equation")
    times = lcm(*(value.denominator for value in values.values()))
    whole = [int(values[column] * times) for column in range(width)]
    return [value // gcd(*whole) for value in whole]
