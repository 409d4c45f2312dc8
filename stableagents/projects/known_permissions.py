"""What there is to allow an app beyond its own folders."""

from __future__ import annotations

from dataclasses import dataclass

NETWORK, FILES = "network", "files"


@dataclass(frozen=True, slots=True, kw_only=True)
class Permission:
    """One thing that an app can be allowed; ``label`` follows "may", ``explanation`` is for who wants to know."""

    name: str
    label: str
    explanation: str


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
