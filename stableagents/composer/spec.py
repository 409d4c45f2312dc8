"""AppSpec: what an app is to be, as data. Understanding makes it, blueprints and toolkits compile it."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldSpec:
    """One thing that a record keeps. ``type`` is text, long_text, number, money, date, tick or choice."""

    key: str
    label: str
    type: str
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AppSpec:
    """One app. ``options`` are a blueprint's own, such as the first mode of a timer."""

    kind: str
    title: str
    description: str
    language: str = "en"
    entity: str = "entry"
    entities: str = "entries"
    fields: tuple[FieldSpec, ...] = ()
    options: dict[str, Any] = field(default_factory=dict)
    theme: str = "system"
    assumptions: tuple[str, ...] = ()
    not_covered: tuple[str, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)
