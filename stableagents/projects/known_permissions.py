"""What there is to allow an app beyond its own folders and the packages that are known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from stableagents.projects.known_packages import is_name, nearest

NETWORK, FILES = "network", "files"
PACKAGE = "package:"  # before the name of a package that is not on the list of known ones


@dataclass(frozen=True, slots=True, kw_only=True)
class Permission:
    """One thing that an app can be allowed; ``label`` follows "may", ``explanation`` is for who wants to know.

    Both are English; whoever shows another language goes by ``name`` and, for a package, by the values of ``package``.
    """

    name: str
    label: str
    explanation: str
    package: dict[str, Any] | None = None


KNOWN = {
    permission.name: permission
    for permission in (
        Permission(
            name=NETWORK,
            label="use the network",
            explanation="It can reach the internet and other computers, and send what it knows there.",
        ),
        Permission(
            name=FILES,
            label="open files you pick",
            explanation="It can read and change the files in your home folder, but none of the hidden ones, where "
            "keys and passwords are kept.",
        ),
    )
}


def permission_named(name: str) -> Permission | None:
    """The permission of that name, also that for one package; ``None`` where there is none."""
    package = name.removeprefix(PACKAGE)
    if package == name or not is_name(package):
        return KNOWN.get(name)
    near, letters = nearest(package)
    apart = "letter" if letters == 1 else "letters"
    return Permission(
        name=name,
        label=f"have the package {package} installed",
        explanation=f"{package} is not on the list of known packages. The known one that is spelt most like it is "
        f"{near}: {letters} {apart} are different. Anybody can publish a package under any free name.",
        package={"name": package, "nearest": near, "letters": letters},
    )
