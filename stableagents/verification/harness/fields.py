"""What is typed into which field: by what the field is for, what stood in it at first, and what was tried."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from . import hints, values
from .toolkit import Toolkit


class Fields:
    """Types into fields, and knows what stood in them at first and what was tried."""

    def __init__(self, toolkit: Toolkit) -> None:
        self._kit = toolkit
        self._hints = hints.of_app(Path(toolkit.wire.folder))
        self._first: dict[str, str] = {}
        self._tried: dict[str, tuple[str, str]] = {}  # path -> (typed, what it then held)
        self._order: dict[str, int] = {}
        self._names: dict[str, str] = {}
        self.has_more = False  # whether the app's code waits for something else than the usual in a field
        self.typed: set[str] = set()  # values that were typed as fitting ones
        self._words: list[str] = []  # of those, words that can be found again, in order

    def name(self, field: Any) -> str:
        """The words that tell what belongs into the field, as they were when it was first looked at."""
        path = self._kit.tree.path(field)
        if path not in self._names:
            self._names[path] = self._kit.fields.describe(field) or self._called(field)
        return self._names[path]

    def _called(self, field: Any) -> str:
        return str(self._kit.fields.called(field, self._kit.wire.folder))

    def value(self, field: Any, variant: str, offset: int = 0, turn: int = 0, *, in_dialog: bool = False) -> str:
        """What to type, by variant: ``typical empty wrong zero long unicode number half gaps``.

        ``turn`` chooses among what may fit where the app's code waits for something.
        """
        path = self._kit.tree.path(field)
        first = self._first.setdefault(path, self._kit.fields.content(field))
        order = self._order.setdefault(path, len(self._order))
        usual = values.typical(self.name(field), first.strip()[:200], order, offset)
        if in_dialog and usual == first.strip() and usual in values.MARKERS:
            usual = values.typical(self.name(field), "", order, offset + 1)  # nothing comes of what is there already
        fitting = self._fitting(field, usual, turn)
        fixed = {"empty": "", "zero": "0", "long": values.LONG, "unicode": values.UNICODE, "number": "7"}
        if self.searches(field) and variant not in ("long", "number"):
            if in_dialog and self._words and variant != "empty":
                return self._words[0].split()[0]  # a dialog that finds something, if it is there
            # Anything else would hide the rows that this round is about.
            return fitting if variant == "unicode" else ""
        if variant in ("half", "gaps"):
            is_number = fitting[:1].isdigit() or fitting[:1] in "+-"
            return fitting if not is_number else values.WRONG if variant == "half" else ""
        if variant == "typical":
            return fitting
        return values.wrong(fitting) if variant == "wrong" else fixed[variant]

    def _fitting(self, field: Any, usual: str, turn: int) -> str:
        if usual in (values.DATE, values.TIME):
            likely = self._hints.moments(usual)
        else:
            waits_for = self._hints.candidates(f"{self.name(field)} {self._called(field)}")
            likely = [*waits_for, usual] if values.is_secret(self.name(field)) else [usual, *waits_for]
        self.has_more |= len(likely) > 1
        return likely[turn % len(likely)]

    def searches(self, field: Any) -> bool:
        """Whether it narrows down what is shown: what stands in it hides the rest."""
        if values.searches(self.name(field)):
            return True
        return not self.name(field) and any(values.searches(label) for label in self._kit.fields.beside(field))

    def needs(self, field: Any, value: str) -> bool:
        """Whether typing would change anything: it holds something else, and not because it refused the value."""
        now = self._kit.fields.content(field)
        return now != value and self._tried.get(self._kit.tree.path(field)) != (value, now)

    def fill(self, field: Any, value: str) -> None:
        """Replace the content, with the events that typing makes."""
        self._kit.fields.fill(field, value)
        if self._kit.tree.exists(field):
            self._tried[self._kit.tree.path(field)] = (value, self._kit.fields.content(field))
            self.typed.add(value)
            self._words += [value] if value in values.MARKERS else []
