"""The person's saved settings: read from settings.json, checked, and written back in one step (0600)."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Any

from stableagents import settings as settings_module
from stableagents.errors import Kind, StableAgentsError
from stableagents.generation.engines import Setup, engine_named
from stableagents.generation.engines.setup import Choice, choices_in
from stableagents.keys import KeyStore
from stableagents.paths import DataFolder
from stableagents.settings import Settings, read_settings_file

PROVIDER = "provider"
MODELS = "models"
_REMEMBERED_S = 1.0
_KINDS = {int: "a whole number", float: "a number", bool: "true or false", str: "a text"}
_FIXED = frozenset({"data_dir"})  # where the file itself lies
_AT_ONCE = frozenset({"daily_token_limit"})  # read anew each time that it is asked for


class Preferences:
    """What settings.json holds. Safe for threads."""

    def __init__(self, data: DataFolder, own_ports: frozenset[int] = frozenset({8000, 3000})) -> None:
        self._data = data
        self._path = data.settings_file
        self._keys = KeyStore(data)
        self._own_ports = own_ports
        self._in_use: tuple[float, str] | None = None
        self._lock = threading.Lock()
        self._known_as: tuple[int, int] | None = None
        self._values: dict[str, Any] = {}

    @property
    def provider(self) -> str | None:
        """The engine that the person prefers, if they have said so."""
        try:
            value = self._read().get(PROVIDER)
        except StableAgentsError:
            return None  # GET /settings tells what is wrong with the file
        return value if isinstance(value, str) else None

    @property
    def setup(self) -> Setup:
        """What the engines need to know: keys, models, addresses. Reads files only where they have changed."""
        try:
            choices = choices_in(self._read().get(MODELS))
        except StableAgentsError:
            choices = {}
        return Setup(keys=self._keys, choices=choices, own_ports=self._own_ports, data=self._data)

    def remembered(self, find: Callable[[], str]) -> str:
        """The engine in use as it was found a moment ago; ``find`` finds it anew, aside where one is known at all."""
        known = self._in_use
        if known is None:
            self._in_use = known = (time.monotonic(), find())
        elif time.monotonic() - known[0] > _REMEMBERED_S:
            self._in_use = (time.monotonic(), known[1])  # so that one finds it, not everybody who asks meanwhile
            threading.Thread(target=self._find_anew, args=(find, known[1]), name="engine", daemon=True).start()
        return known[1]

    def _find_anew(self, find: Callable[[], str], last: str) -> None:
        with contextlib.suppress(StableAgentsError):
            found = find()
            if self._in_use is not None and self._in_use[1] == last:  # nothing was changed meanwhile
                self._in_use = (time.monotonic(), found)

    def forget(self) -> None:
        """Something that decides which engine is used has changed."""
        self._in_use = None

    def choose_model(self, provider: str, choice: Choice) -> None:
        """Save a provider's model and address."""
        with self._lock:
            values = read_settings_file(self._path)
            kept = {name: each.as_dict() for name, each in choices_in(values.get(MODELS)).items()}
            kept[provider] = choice.as_dict()
            _write(self._path, values | {MODELS: kept})
        self.forget()

    def shown(self, running: Settings) -> tuple[dict[str, Any], list[str]]:
        """All settings as saved, and the names of those that differ from what runs now."""
        in_force = {name: _plain(getattr(running, name)) for name in setting_names()}
        saved = {name: value for name, value in self._read().items() if name in in_force and name not in _FIXED}
        pending = sorted(name for name, value in saved.items() if value != in_force[name] and name not in _AT_ONCE)
        return in_force | saved | {PROVIDER: self.provider}, pending

    def change(self, changes: dict[str, Any]) -> None:
        """Save the given settings; ``None`` takes one back to its default. Raises for the first one that is wrong."""
        checked = {name: _checked(name, value) for name, value in changes.items()}
        with self._lock:
            values = {**read_settings_file(self._path), **checked}
            kept = {name: value for name, value in values.items() if value is not None}
            _check_together(kept)
            _write(self._path, kept)
        self.forget()

    def _read(self) -> dict[str, Any]:
        try:
            state = os.stat(self._path)
        except OSError:
            return {}
        mark = (state.st_mtime_ns, state.st_size)
        with self._lock:
            if mark != self._known_as:
                self._values = read_settings_file(self._path)
                self._known_as = mark
            return self._values


def setting_names() -> list[str]:
    """The names of all settings that a process reads."""
    return [each.name for each in fields(Settings)]


def _checked(name: str, value: Any) -> Any:
    if name in _FIXED:
        raise StableAgentsError(
            f"{name} can't be changed here.",
            kind=Kind.INVALID,
            code="fixed_setting",
            hint="Start StableAgents with --data-dir, or set STABLEAGENTS_DATA_DIR.",
        )
    if name != PROVIDER and name not in setting_names():
        raise StableAgentsError(
            f"There is no setting {name[:60]!r}.",
            kind=Kind.INVALID,
            code="unknown_setting",
            hint=f"The settings are: {', '.join([PROVIDER, *(n for n in setting_names() if n not in _FIXED)])}.",
        )
    if value is None:
        return None
    if name == PROVIDER:
        return engine_named(str(value)).name
    kind = type(getattr(Settings(), name))
    if type(value) is not kind and not (kind is float and type(value) is int):
        raise StableAgentsError(
            f"{name} is {str(value)[:80]!r}; it must be {_KINDS[kind]}.", kind=Kind.INVALID, code="bad_setting"
        )
    return _plain(settings_module.checked(name, value))


def _check_together(values: dict[str, Any]) -> None:
    known = {name: value for name, value in values.items() if name in setting_names()}
    both = Settings(**known)
    if both.api_port == both.frontend_port:
        raise StableAgentsError(
            f"The API port and the frontend port are both {both.api_port}; they must differ.",
            kind=Kind.INVALID,
            code="bad_setting",
        )


def _plain(value: Any) -> Any:
    return str(value) if isinstance(value, Path) else value


def _write(path: Path, values: dict[str, Any]) -> None:
    staged = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        fd = os.open(staged, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(fd, "w", encoding="utf-8") as file:
            json.dump(values, file, indent=2, sort_keys=True)
            file.flush()
            os.fsync(file.fileno())
        os.replace(staged, path)
    except OSError as error:
        staged.unlink(missing_ok=True)
        raise StableAgentsError(
            f"The settings can't be saved: {error.strerror or error}.",
            kind=Kind.STORAGE,
            code="settings_not_saved",
            hint=f"Make room on the disk, and see that {path.parent} can be written.",
        ) from error
