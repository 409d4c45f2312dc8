"""The person's model keys: in the system's keyring where there is one, else in a file that only they can read (0600).

A key of the environment comes before a saved one. No function but ``get`` gives a key; nothing here logs one.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import sys
import threading
import time
from dataclasses import dataclass
from typing import Any

from stableagents.errors import Kind, StableAgentsError
from stableagents.logs import register_secret
from stableagents.paths import DataFolder

VARIABLES = {"gemini": ("GEMINI_API_KEY", "GOOGLE_API_KEY"), "openai": ("OPENAI_API_KEY",)}
MAX_KEY = 500
_SERVICE = "StableAgents"
_FILE = "keys.json"
_RING_S = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyState:
    """Whether there is a key, its last four characters, and where it is: environment, keyring or file."""

    is_set: bool
    last4: str | None = None
    source: str | None = None

    def as_dict(self) -> dict[str, Any]:
        return {"set": self.is_set, "last4": self.last4, "source": self.source}


class KeyStore:
    """The keys of one data folder."""

    def __init__(self, data: DataFolder) -> None:
        self._path = data.root / _FILE
        self._root = str(data.root)
        self._lock = threading.Lock()
        self._file_as: tuple[tuple[int, int, int] | None, dict[str, str]] = (None, {})
        self._ring: dict[str, tuple[float, str | None]] = {}

    def get(self, provider: str) -> str | None:
        """The key for a provider, or None."""
        return self._found(provider)[0]

    def state(self, provider: str) -> KeyState:
        """What may be shown of a key."""
        key, source = self._found(provider)
        if not key:
            return KeyState(is_set=False)
        return KeyState(is_set=True, last4=key[-4:] if len(key) >= 12 else None, source=source)

    def set(self, provider: str, key: str) -> KeyState:
        """Save a key in place of any former one. Raises ``bad_key`` or ``key_not_saved``."""
        key = key.strip()
        if not key or len(key) > MAX_KEY or not key.isascii() or any(not c.isprintable() or c == " " for c in key):
            raise StableAgentsError(
                "This is no API key: a key is one word of plain letters, digits and signs.",
                kind=Kind.INVALID,
                code="bad_key",
                hint="Copy the whole key from the provider's page.",
            )
        register_secret(key)
        self._ring.clear()
        if not self._into_keyring(provider, key):
            self._write({**self._read(), provider: key})
        return self.state(provider)

    def remove(self, provider: str) -> KeyState:
        """Forget a saved key; one of the environment stays until it is unset there."""
        self._ring.clear()
        keyring = _keyring()
        if keyring is not None:
            with contextlib.suppress(Exception):
                keyring.delete_password(_SERVICE, self._user(provider))
        saved = self._read()
        if saved.pop(provider, None) is not None:
            self._write(saved)
        return self.state(provider)

    def _found(self, provider: str) -> tuple[str | None, str | None]:
        for name in VARIABLES.get(provider, ()):
            if value := os.environ.get(name, "").strip():
                register_secret(value)
                return value, "environment"
        if saved := self._read().get(provider):
            register_secret(saved)
            return saved, "file"
        kept = self._from_keyring(provider)
        register_secret(kept)
        return (kept, "keyring") if kept else (None, None)

    def _from_keyring(self, provider: str) -> str | None:
        """The keyring's key, asked for once in a while: it lives in another process and may be slow."""
        with self._lock:
            looked_at, kept = self._ring.get(provider, (None, None))
            if looked_at is None or time.monotonic() - looked_at > _RING_S:
                keyring, kept = _keyring(), None
                if keyring is not None:
                    with contextlib.suppress(Exception):
                        kept = keyring.get_password(_SERVICE, self._user(provider)) or None
                self._ring[provider] = (time.monotonic(), kept)
            return kept

    def _into_keyring(self, provider: str, key: str) -> bool:
        keyring = _keyring()
        if keyring is None:
            return False
        try:
            keyring.set_password(_SERVICE, self._user(provider), key)
            if keyring.get_password(_SERVICE, self._user(provider)) != key:
                return False
        except Exception:
            return False  # a keyring that is locked or broken: the file is told of as the place
        saved = self._read()
        if saved.pop(provider, None) is not None:
            self._write(saved)
        return True

    def _user(self, provider: str) -> str:
        return f"{provider} {self._root}"

    def _read(self) -> dict[str, str]:
        try:
            state = os.stat(self._path)
            mark = (state.st_mtime_ns, state.st_size, state.st_ino)
            if self._file_as[0] == mark:
                return dict(self._file_as[1])
            saved = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        keys = {str(k): v for k, v in saved.items() if isinstance(v, str)} if isinstance(saved, dict) else {}
        self._file_as = (mark, keys)
        return dict(keys)

    def _write(self, saved: dict[str, str]) -> None:
        staged = self._path.with_name(f".{_FILE}.{secrets.token_hex(4)}")
        try:
            fd = os.open(staged, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(fd, "w", encoding="utf-8") as file:
                json.dump(saved, file)
                file.flush()
                os.fsync(file.fileno())
            os.replace(staged, self._path)
        except OSError as error:
            staged.unlink(missing_ok=True)
            raise StableAgentsError(
                f"The key can't be saved: {error.strerror or error}.",
                kind=Kind.STORAGE,
                code="key_not_saved",
                hint=f"Make room on the disk, and see that {self._path.parent} can be written.",
            ) from error


def _has_session_bus() -> bool:
    return bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS")) or os.path.exists(f"/run/user/{os.getuid()}/bus")


def keyring_name() -> str | None:
    """What keeps the keys beside the file, as its package names it; None where nothing does."""
    keyring = _keyring()
    return str(keyring.get_keyring().name) if keyring is not None else None


def _keyring() -> Any:
    """The system's keyring, or None where there is none that keeps a secret."""
    if sys.platform == "linux" and not _has_session_bus():
        return None  # it would be asked over that bus; and the package loads slowly
    try:
        import keyring
        from keyring.backends import fail, null
    except Exception:
        return None
    try:
        backend = keyring.get_keyring()
    except Exception:
        return None
    # The package gives a backend that only hides what it keeps, such as a plain file, a priority below 1.
    is_safe = not isinstance(backend, fail.Keyring | null.Keyring) and float(backend.priority) >= 1
    return keyring if is_safe else None
