"""Which of two pizzas has more for its price."""

from __future__ import annotations

from decimal import Decimal

PI = Decimal("3.141592653589793")


def work_out(width: Decimal, price: Decimal, width2: Decimal, price2: Decimal) -> list[tuple[str, str]]:
    """The diameters of two pizzas in the same unit, and their prices."""
    area, area2 = PI * width**2 / 4, PI * width2**2 / 4
    one, other = price / area * 100, price2 / area2 * 100
    cheaper = "Both are the same" if one == other else "The first" if one < other else "The second"
    return [
        ("Better deal", cheaper),
        ("First: 100 cm² cost", f"{one:,.2f}"),
        ("Second: 100 cm² cost", f"{other:,.2f}"),
        ("Area of the first", f"{area:,.0f} cm²"),
        ("Area of the second", f"{area2:,.0f} cm²"),
    ]
