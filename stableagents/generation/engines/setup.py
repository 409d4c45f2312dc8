"""What an engine needs to know of the person: keys, the chosen model and address, and which ports are our own."""

from __future__ import annotations

import ipaddress
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from stableagents.errors import Kind, StableAgentsError
from stableagents.keys import KeyStore
from stableagents.paths import DataFolder, default_data_dir


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What the person has set for one provider."""

    model: str | None = None
    base_url: str | None = None

    def as_dict(self) -> dict[str, str | None]:
        return {"model": self.model, "base_url": self.base_url}


@dataclass(frozen=True, slots=True, kw_only=True)
class Setup:
    """The setup of all engines. ``own_ports`` are those of this product, where no model server is looked for;
    in ``data`` the tokens of the day are counted."""

    keys: KeyStore
    choices: Mapping[str, Choice] = field(default_factory=dict)
    own_ports: frozenset[int] = frozenset({8000, 3000})
    data: DataFolder | None = None

    def choice(self, provider: str) -> Choice:
        return self.choices.get(provider, Choice())


def setup_for(data: DataFolder, own_ports: frozenset[int] = frozenset({8000, 3000})) -> Setup:
    """The setup that the files of a data folder hold."""
    return Setup(keys=KeyStore(data), choices=read_choices(data), own_ports=own_ports, data=data)


def default_setup() -> Setup:
    return setup_for(DataFolder(default_data_dir()))


def read_choices(data: DataFolder) -> dict[str, Choice]:
    """The saved models and addresses; a damaged file is none."""
    try:
        return choices_in(json.loads(data.settings_file.read_text(encoding="utf-8")).get("models"))
    except (OSError, ValueError, AttributeError):
        return {}


def choices_in(saved: object) -> dict[str, Choice]:
    """The choices in the saved value; what has another shape is left out."""
    return {
        str(name): Choice(model=_text(of.get("model")), base_url=_text(of.get("base_url")))
        for name, of in (saved.items() if isinstance(saved, dict) else ())
        if isinstance(of, dict)
    }


def is_loopback(url: str) -> bool:
    """Whether an address is on this computer."""
    host = urlsplit(url).hostname or ""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


# Where requests may be sent, for the description of the API; a text that fits is taken by ``checked_url``.
_PORT = r"(:([1-9][0-9]{0,3}|[1-5][0-9]{4}))?"
BASE_URL = (
    rf"^(https://[a-zA-Z0-9]([a-zA-Z0-9.-]{{0,60}}[a-zA-Z0-9])?|http://(localhost|127\.0\.0\.1|\[::1\])){_PORT}"
    r"(/[a-zA-Z0-9._~-]{1,60}){0,4}/?$"
)


def checked_url(url: str) -> str:
    """``url`` where a key may be sent: https anywhere, http on this computer. Raises ``bad_base_url``."""
    try:
        parts = urlsplit(url.strip())
        is_good = bool(parts.hostname) and (parts.port or 1) > 0 and not parts.username and not parts.query
    except ValueError:
        is_good = False
    if not is_good or not (parts.scheme == "https" or (parts.scheme == "http" and is_loopback(url.strip()))):
        raise StableAgentsError(
            f"The address {url[:80]!r} can't be used: it must begin with https://, or be on this computer.",
            kind=Kind.INVALID,
            code="bad_base_url",
            hint="For example http://localhost:11434/v1",
        )
    return url.strip().rstrip("/")


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None
