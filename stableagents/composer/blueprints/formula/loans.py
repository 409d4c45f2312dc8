"""Formulas about loans: which of two is cheaper, and what is saved by paying more each month."""

from __future__ import annotations

from stableagents.composer.blueprints.formula.parts import Field, Formula

_NEVER = r"(?!)"  # what people say for it stands in everyday.py

LOANS: dict[str, Formula] = {
    "two_loans": Formula(
        title="Which loan is cheaper",
        words=_NEVER,
        explanation="Payment = amount × r ÷ (1 − (1 + r)⁻ⁿ), with r the interest of a month and n the months.",
        fields=(
            Field(name="amount", label="First: amount", least="0.01"),
            Field(name="rate", label="First: interest a year", unit="%", first="4", least="0", most="100"),
            Field(name="years", label="First: years", first="20", least="0.05", most="100"),
            Field(name="amount2", label="Second: amount", least="0.01"),
            Field(name="rate2", label="Second: interest a year", unit="%", first="4", least="0", most="100"),
            Field(name="years2", label="Second: years", first="15", least="0.05", most="100"),
        ),
        example=(
            {"amount": "200000", "rate": "6", "years": "30", "amount2": "200000", "rate2": "6", "years2": "15"},
            "The second",
        ),
    ),
    "paid_extra": Formula(
        title="Loan with extra payments",
        words=_NEVER,
        explanation="Each month interest is added to what is left; the payment and what is paid on top are taken off.",
        fields=(
            Field(name="amount", label="Amount", least="0.01"),
            Field(name="rate", label="Interest a year", unit="%", first="4", least="0", most="100"),
            Field(name="years", label="Years", first="20", least="0.05", most="100"),
            Field(name="extra", label="Paid on top each month", first="100", least="0"),
        ),
        example=({"amount": "1200", "rate": "0", "years": "1", "extra": "100"}, "6"),
    ),
}
