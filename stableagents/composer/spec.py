"""AppSpec: what an app is to be, as data. Understanding makes it, blueprints and toolkits compile it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldSpec:
    """One thing that a record keeps. ``type`` is text, long_text, number, money, date, time, choice, tick, stars,
    email, url, file, picture, or link: a record of another list, whose name is the one of ``choices``."""

    key: str
    label: str
    type: str
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ListSpec:
    """A further list of a record keeper: what one and many of its records are called, and what they keep."""

    entity: str
    entities: str
    fields: tuple[FieldSpec, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AppSpec:
    """One app. ``options`` are a blueprint's own, such as the first mode of a timer.

    ``app_id`` names the data folder and outlives a new title; ``wording`` are pairs of the composer's English words and
    those to show in their place; ``without`` are the parts that were taken out: the actions of buttons, or ``chart``;
    ``chosen`` is what the window's own choices begin with, in pairs.
    ``former`` are the specs before each change in words, oldest first, as ``as_dict`` has them, with their framework.
    """

    kind: str
    title: str
    description: str
    language: str = "en"
    entity: str = "entry"
    entities: str = "entries"
    fields: tuple[FieldSpec, ...] = ()
    lists: tuple[ListSpec, ...] = ()  # those beside the first
    options: dict[str, Any] = field(default_factory=dict)
    theme: str = "system"
    accent: str = ""
    is_on_top: bool = False
    is_large: bool = False
    app_id: str = ""
    wording: tuple[tuple[str, str], ...] = ()
    without: tuple[str, ...] = ()
    chosen: tuple[tuple[str, str | bool], ...] = ()
    former: tuple[dict[str, Any], ...] = ()
    assumptions: tuple[str, ...] = ()
    not_covered: tuple[str, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_dict(cls, kept: Mapping[str, Any]) -> AppSpec:
        """The spec that ``as_dict`` made, also after a way through JSON. Raises ``ValueError`` for what is none."""
        known = {field.name for field in fields(cls)}
        values = {
            name: _as_tuples(value) for name, value in kept.items() if name in known and name not in ("fields", "lists")
        }
        try:
            lists = tuple(ListSpec(**{**entry, "fields": _fields(entry["fields"])}) for entry in kept.get("lists", ()))
            spec = cls(**values, fields=_fields(kept["fields"]), lists=lists)
        except (TypeError, KeyError) as error:
            raise ValueError(f"This is no spec of an app: {error}.") from None
        if not all(isinstance(text, str) for text in (spec.kind, spec.title, spec.description, spec.language)):
            raise ValueError("This is no spec of an app: it has no kind, title, description or language.")
        return spec


def _fields(kept: Iterable[Mapping[str, Any]]) -> tuple[FieldSpec, ...]:
    return tuple(FieldSpec(**{**entry, "choices": tuple(entry["choices"])}) for entry in kept)


def _as_tuples(value: Any) -> Any:
    """JSON's lists as the tuples that they were, so that the same spec compiles to the same code."""
    return tuple(_as_tuples(item) for item in value) if isinstance(value, list) else value
