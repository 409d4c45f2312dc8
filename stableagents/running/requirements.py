"""What an app may ask for: package names from a short list or approved by the person, with plain version bounds.

Nothing here installs or imports a package. Standard library only.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from importlib import metadata

from stableagents.errors import Kind, StableAgentsError
from stableagents.projects.known_packages import ALLOWED, LINE, nearest, normalised

# Where a package's module has another name than the package.
_PACKAGES = {
    "PIL": "pillow", "bs4": "beautifulsoup4", "dateutil": "python-dateutil", "webview": "pywebview",
    "PySide6": "pyside6-essentials",
}  # fmt: skip
_MAX_REQUIREMENTS = 30
_LIKELY_SLIP = 2  # letters


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """One package with its bounds, as ``[(">=", "5.2.2")]``; ``name`` is normalised as PEP 503 has it."""

    name: str
    bounds: tuple[tuple[str, str], ...]

    def __str__(self) -> str:
        return self.name + ",".join(operator + version for operator, version in self.bounds)


def parse(lines: Iterable[str], approved: Collection[str] = ()) -> list[Requirement]:
    """The requirements in order of name, each once. Raises ``StableAgentsError`` for one that isn't allowed.

    ``approved`` are the packages outside the list that the person has allowed this app.
    """
    found = {requirement.name: requirement for requirement in (_parse_one(line, approved) for line in lines)}
    if len(found) > _MAX_REQUIREMENTS:
        raise StableAgentsError(
            f"The app asks for {len(found)} packages; {_MAX_REQUIREMENTS} are allowed.",
            kind=Kind.FORBIDDEN,
            code="package_not_allowed",
        )
    return [found[name] for name in sorted(found)]


def without(refused: Collection[str], lines: Iterable[str]) -> list[str]:
    """The lines that name none of the ``refused`` packages."""
    named = ((line, LINE.fullmatch(line.strip())) for line in lines)
    return [line for line, match in named if match is None or normalised(match[1]) not in refused]


def package_of(module: str) -> str | None:
    """The package that brings a module such as ``PIL.Image``; None if our list has none."""
    top = module.split(".")[0]
    name = _PACKAGES.get(top, top.replace("_", "-").lower())
    return name if name in ALLOWED else None


def is_met(requirement: Requirement, path: list[str] | None = None) -> bool:
    """Whether the package is installed in a fitting version, here or in the folders of ``path``."""
    return installed_version_fits(requirement, _installed_version(requirement.name, path))


def installed_version_fits(requirement: Requirement, version: str | None) -> bool:
    """Whether ``version`` is within the bounds; no version never is."""
    return version is not None and all(_holds(version, *bound) for bound in requirement.bounds)


def _installed_version(name: str, path: list[str] | None) -> str | None:
    distributions = metadata.distributions(name=name) if path is None else metadata.distributions(name=name, path=path)
    return next((str(found.version) for found in distributions), None)


def _parse_one(line: str, approved: Collection[str]) -> Requirement:
    match = LINE.fullmatch(line.strip())
    if match is None:
        raise StableAgentsError(
            f"The requirement {line[:80]!r} is not taken: a name from our list, with versions, is.",
            kind=Kind.FORBIDDEN,
            code="package_not_allowed",
            hint="Write it like 'customtkinter>=5.2.2'.",
        )
    name = normalised(match[1])
    if name not in ALLOWED and name not in approved:
        near, letters = nearest(name)
        raise StableAgentsError(
            f"The app asks for the package {name[:80]!r}, which is not on the list of known packages.",
            kind=Kind.FORBIDDEN,
            code="package_not_allowed",
            hint=f"Did it mean {near!r}? Else ask for the app without it, or allow it: --allow package:{name[:80]}"
            if letters <= _LIKELY_SLIP
            else f"Ask for the app without that package, or allow it this one: --allow package:{name[:80]}",
        )
    bounds = re.findall(r"(==|!=|>=|<=|~=|>|<)\s*([0-9A-Za-z.]+)", match[2] or "")
    return Requirement(name=name, bounds=tuple(bounds))


def _holds(version: str, operator: str, bound: str) -> bool:
    have, want = _numbers(version), _numbers(bound)
    if operator == "~=":
        return have >= want and have[: len(want) - 1] == want[:-1]
    width = max(len(have), len(want))
    have, want = have + (0,) * (width - len(have)), want + (0,) * (width - len(want))
    return {
        "==": have == want, "!=": have != want, ">=": have >= want, "<=": have <= want, ">": have > want,
        "<": have < want,
    }[operator]  # fmt: skip


def _numbers(version: str) -> tuple[int, ...]:
    """The release segment alone, as PEP 440 orders it: pre-releases count as their release here."""
    match = re.match(r"[0-9]+(?:\.[0-9]+)*", version)
    return tuple(int(part) for part in match[0].split(".")) if match else (0,)
