"""What an app may do beyond its own folders: what it asks for, and what the person decided.

What an app asks for is in its project.json. What it may is in our database, where no app can write.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from stableagents.errors import Kind, StableAgentsError
from stableagents.paths import DataFolder
from stableagents.projects.database import connect, transaction, unusable
from stableagents.projects.known_packages import unlisted
from stableagents.projects.known_permissions import KNOWN, PACKAGE, Permission, permission_named
from stableagents.projects.model import Project


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How one permission stands for one project; ``granted`` is ``None`` while nobody has decided."""

    permission: Permission
    declared: bool
    optional: bool
    granted: bool | None

    def as_dict(self) -> dict[str, Any]:
        of = self.permission
        told = {"name": of.name, "label": of.label, "explanation": of.explanation, "package": of.package}
        return told | {"declared": self.declared, "optional": self.optional, "granted": self.granted}


class PermissionNeededError(StableAgentsError):
    """The app asks for something that nobody has allowed or refused yet."""

    def __init__(self, project: Project, undecided: list[Standing]) -> None:
        wishes = " and to ".join(standing.permission.label for standing in undecided)
        options = " ".join(f"--allow {standing.permission.name}" for standing in undecided)
        super().__init__(
            f"{project.title} asks to {wishes}.",
            kind=Kind.CONFLICT,
            code="permission_needed",
            hint=f"Decide once, then run it: stableagents run {project.name} {options} (or --deny).",
        )
        self.title = project.title
        self.undecided = undecided

    def as_problem(self) -> dict[str, Any]:
        """The problem document, with the app's title and the permissions that wait for a decision."""
        waiting = [standing.as_dict() for standing in self.undecided]
        return super().as_problem() | {"app": self.title, "permissions": waiting}


class Grants:
    """The decisions about all projects. Safe for threads and processes. Every method raises ``StableAgentsError``."""

    def __init__(self, data: DataFolder) -> None:
        self._data = data
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None

    def close(self) -> None:
        """Let go of the database; twice is fine."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
            self._connection = None

    def standings(self, project: Project) -> list[Standing]:
        """Every permission there is, as it stands for the project, with the packages it needs beyond the known ones."""
        with self._database() as connection:
            rows = connection.execute(
                "SELECT permission, granted FROM grants WHERE project = ?", [project.name]
            ).fetchall()
        decided = {row["permission"]: bool(row["granted"]) for row in rows}
        packages = [PACKAGE + name for name in unlisted(project.requirements)]
        wished = {*project.permissions, *packages}
        return [
            Standing(
                permission=permission,
                declared=permission.name in wished or permission.name in project.optional_permissions,
                optional=permission.name not in wished and permission.name in project.optional_permissions,
                granted=decided.get(permission.name),
            )
            for permission in [*KNOWN.values(), *filter(None, map(permission_named, packages))]
        ]

    def approved_packages(self, project_name: str) -> frozenset[str]:
        """The packages beyond the known ones that the person lets the project of that name have."""
        return self._packages(project_name, granted=True)

    def refused_packages(self, project_name: str) -> frozenset[str]:
        """The packages that the project of that name has to do without."""
        return self._packages(project_name, granted=False)

    def _packages(self, project_name: str, *, granted: bool) -> frozenset[str]:
        with self._database() as connection:
            rows = connection.execute(
                "SELECT permission FROM grants WHERE project = ? AND granted = ?", [project_name, granted]
            ).fetchall()
        names = (str(row["permission"]) for row in rows)
        return frozenset(name.removeprefix(PACKAGE) for name in names if name.startswith(PACKAGE))

    def decided(self) -> dict[str, dict[str, bool]]:
        """Every decision there is: each project's name with its permissions, granted or refused."""
        with self._database() as connection:
            rows = connection.execute("SELECT project, permission, granted FROM grants ORDER BY project").fetchall()
        found: dict[str, dict[str, bool]] = {}
        for row in rows:
            found.setdefault(row["project"], {})[row["permission"]] = bool(row["granted"])
        return found

    def decide(self, project: Project, decisions: Mapping[str, bool | None]) -> None:
        """Keep decisions; ``None`` takes one back, so that it is asked again."""
        for name in decisions:
            checked(name)
        with self._database() as connection, transaction(connection):
            for name, granted in decisions.items():
                connection.execute("DELETE FROM grants WHERE project = ? AND permission = ?", [project.name, name])
                if granted is not None:
                    connection.execute("INSERT INTO grants VALUES (?, ?, ?)", [project.name, name, granted])

    def forget(self, name: str) -> None:
        """Forget every decision about the project of that name."""
        with self._database() as connection, transaction(connection):
            connection.execute("DELETE FROM grants WHERE project = ?", [name])

    @contextmanager
    def _database(self) -> Iterator[sqlite3.Connection]:
        try:
            with self._lock:
                if self._connection is None:
                    self._connection = connect(self._data)
                yield self._connection
        except (sqlite3.Error, OSError) as error:
            raise unusable("The permissions of the apps can't be used", error) from error


def checked(name: str) -> str:
    """The name of a permission. Raises ``StableAgentsError`` where there is none of that name."""
    if permission_named(name) is None:
        raise StableAgentsError(
            f"There is no permission {name[:60]!r}.",
            kind=Kind.INVALID,
            code="unknown_permission",
            hint=f"The permissions are: {', '.join(KNOWN)}, {PACKAGE}NAME.",
        )
    return name


def offered(standings: list[Standing]) -> list[Standing]:
    """What the app can do without, and nobody has decided: it is offered, and runs meanwhile."""
    return [standing for standing in standings if standing.optional and standing.granted is None]


def granted_to(project: Project, standings: list[Standing]) -> list[str]:
    """What the project's app may do, packages left aside.

    Raises ``PermissionNeededError`` where it needs what nobody has decided.
    """
    waiting = [standing for standing in standings if standing.declared and standing.granted is None]
    undecided = [standing for standing in waiting if not standing.optional]
    if undecided:
        raise PermissionNeededError(project, undecided)
    return [s.permission.name for s in standings if s.granted and s.permission.name in KNOWN]
