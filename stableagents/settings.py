"""Settings, read once into one frozen value: command line over environment over settings.json over defaults.

Standard library only. A bad value is one line (name, value, what is allowed), raised as ``StableAgentsError``.
"""

from __future__ import annotations

import ipaddress
import json
import os
import socket
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from stableagents.errors import Kind, StableAgentsError
from stableagents.paths import DataFolder, default_data_dir, expanded

PREFIX = "STABLEAGENTS_"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything that can be set. Times are in seconds, sizes of the window in pixels; a limit of 0 is none."""

    data_dir: Path = field(default_factory=default_data_dir)
    api_host: str = "localhost"
    api_port: int = 8000
    frontend_port: int = 3000
    debug: bool = False
    require_token: bool = False
    api_server_timeout: float = 30.0
    frontend_server_timeout: float = 20.0
    renderer_timeout: float = 10.0
    ipc_timeout: float = 5.0
    restart_attempts: int = 3
    stable_seconds: float = 10.0
    window_width: int = 1200
    window_height: int = 800
    native_window: bool = True
    browser_fallback: bool = True
    daily_token_limit: int = 2_000_000  # some twenty to fifty apps by a model elsewhere

    @property
    def data(self) -> DataFolder:
        return DataFolder(self.data_dir)

    @property
    def api_url(self) -> str:
        """The address that people and the page use."""
        return f"http://{self.api_host}:{self.api_port}"

    @property
    def frontend_url(self) -> str:
        return f"http://localhost:{self.frontend_port}"

    def main_process_config(self) -> dict[str, Any]:
        """The specification's ``MAIN_PROCESS_CONFIG``."""
        names = ("api_server_timeout", "frontend_server_timeout", "renderer_timeout", "ipc_timeout", "restart_attempts")
        return {name: getattr(self, name) for name in (*names, "stable_seconds")}

    def renderer_process_config(self) -> dict[str, Any]:
        """The specification's ``RENDERER_PROCESS_CONFIG``."""
        return {n: getattr(self, n) for n in ("window_width", "window_height", "native_window", "browser_fallback")}

    def as_environment(self) -> dict[str, str]:
        """The variables that give another process the same settings."""
        return {PREFIX + f.name.upper(): _as_text(getattr(self, f.name)) for f in fields(self)}


def _as_text(value: Any) -> str:
    return ("true" if value else "false") if isinstance(value, bool) else str(value)


def _port(value: Any) -> int:
    port = int(str(value))
    if not 1 <= port <= 65535:
        raise ValueError
    return port


def _positive(value: Any) -> float:
    number = float(str(value))
    if not 0 < number <= 86_400:
        raise ValueError
    return number


def _count(value: Any) -> int:
    number = int(str(value))
    if not 0 <= number <= 100:
        raise ValueError
    return number


def _tokens(value: Any) -> int:
    number = int(str(value))
    if not 0 <= number <= 1_000_000_000:
        raise ValueError
    return number


def _pixels(value: Any) -> int:
    number = int(str(value))
    if not 200 <= number <= 20_000:
        raise ValueError
    return number


def _truth(value: Any) -> bool:
    text = str(value).strip().lower()
    if text in ("1", "true", "yes", "on"):
        return True
    if text in ("0", "false", "no", "off", ""):
        return False
    raise ValueError


def _loopback(value: Any) -> str:
    text = str(value)
    if text == "localhost":
        return text
    try:
        if ipaddress.ip_address(text).is_loopback:
            return text
    except ValueError:
        pass
    raise ValueError


def _folder(value: Any) -> Path:
    folder = expanded(str(value))
    if not str(value) or "\0" in str(value) or str(folder).startswith("~"):  # the home of nobody
        raise ValueError
    return folder.absolute()


_READERS: dict[str, tuple[Callable[[Any], Any], str]] = {
    "data_dir": (_folder, "a folder"),
    "api_host": (_loopback, "localhost or a loopback address such as 127.0.0.1"),
    "api_port": (_port, "a port from 1 to 65535"),
    "frontend_port": (_port, "a port from 1 to 65535"),
    "debug": (_truth, "true or false"),
    "require_token": (_truth, "true or false"),
    "api_server_timeout": (_positive, "seconds, more than 0"),
    "frontend_server_timeout": (_positive, "seconds, more than 0"),
    "renderer_timeout": (_positive, "seconds, more than 0"),
    "ipc_timeout": (_positive, "seconds, more than 0"),
    "restart_attempts": (_count, "a whole number from 0 to 100"),
    "stable_seconds": (_positive, "seconds, more than 0"),
    "window_width": (_pixels, "pixels, from 200 to 20000"),
    "window_height": (_pixels, "pixels, from 200 to 20000"),
    "native_window": (_truth, "true or false"),
    "browser_fallback": (_truth, "true or false"),
    "daily_token_limit": (_tokens, "a whole number from 0, which is no limit, to 1000000000"),
}


def _read(name: str, value: Any, shown_as: str) -> Any:
    reader, allowed = _READERS[name]
    try:
        return reader(value)
    except ValueError:
        raise StableAgentsError(
            f"{shown_as} is {str(value)[:80]!r}; allowed: {allowed}.", kind=Kind.INVALID, code="bad_setting"
        ) from None


def checked(name: str, value: Any) -> Any:
    """``value`` as the setting ``name`` reads it. Raises ``StableAgentsError`` that says what is allowed."""
    return _read(name, value, name)


def read_settings_file(path: Path) -> dict[str, Any]:
    """The values in settings.json; an empty dict where there is no such file."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except (OSError, ValueError) as error:
        raise StableAgentsError(
            f"The settings file {path} can't be read: {error}.",
            kind=Kind.INVALID,
            code="bad_settings_file",
            hint="Mend it, or move it away to start with the defaults.",
        ) from error
    if not isinstance(content, dict):
        raise StableAgentsError(
            f"The settings file {path} holds no JSON object.",
            kind=Kind.INVALID,
            code="bad_settings_file",
            hint="Mend it, or move it away to start with the defaults.",
        )
    return content


def load(
    overrides: Mapping[str, Any] | None = None, environ: Mapping[str, str] | None = None, *, reads_file: bool = True
) -> Settings:
    """Read the settings: ``overrides`` (the command line, without its ``None``), environment, file, defaults.

    Without ``reads_file`` those of the file are passed over, as the doctor does with a damaged one.
    """
    env = os.environ if environ is None else environ
    given: dict[str, Any] = {}
    for name in _READERS:
        if PREFIX + name.upper() in env:
            given[name] = _read(name, env[PREFIX + name.upper()], PREFIX + name.upper())
    for name, value in (overrides or {}).items():
        if value is not None:
            given[name] = _read(name, value, "--" + name.replace("_", "-"))
    given.setdefault("data_dir", default_data_dir(environ=dict(env)))
    in_file = read_settings_file(given["data_dir"] / "settings.json") if reads_file else {}
    for name, value in in_file.items():
        if name in _READERS and name not in given and name != "data_dir":
            given[name] = _read(name, value, f"{name} in settings.json")
    settings = Settings(**given)
    if settings.api_port == settings.frontend_port:
        raise StableAgentsError(
            f"The API port and the frontend port are both {settings.api_port}; they must differ.",
            kind=Kind.INVALID,
            code="bad_setting",
            hint="Change one with --api-port or --frontend-port.",
        )
    return settings


def bind_address(host: str) -> tuple[socket.AddressFamily, str]:
    """The socket family and the loopback address to bind for a host that ``load`` let pass."""
    address = ipaddress.ip_address("127.0.0.1" if host == "localhost" else host)
    return (socket.AF_INET6 if address.version == 6 else socket.AF_INET), str(address)
