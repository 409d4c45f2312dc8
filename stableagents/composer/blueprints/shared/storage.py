"""The app's own data: one SQLite file in the person's data folder."""

from __future__ import annotations

import json
import os
import sqlite3
import sys
from pathlib import Path
from typing import Any


def data_folder(app_id: str) -> Path:
    """Where this app keeps its data: ``STABLEAGENTS_APP_DATA`` if set, else where this system keeps such things."""
    if os.environ.get("STABLEAGENTS_APP_DATA"):
        return Path(os.environ["STABLEAGENTS_APP_DATA"])
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / app_id
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / app_id
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / app_id


class Storage:
    """Records as dictionaries, each with an ``id``, in named lists; and settings. Every change is kept at once."""

    def __init__(self, path: Path | str) -> None:
        if path != ":memory:":
            Path(path).parent.mkdir(parents=True, exist_ok=True)
        self._database = sqlite3.connect(path, timeout=10, isolation_level=None)
        self._database.execute("CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL)")
        self._database.execute(
            "CREATE TABLE IF NOT EXISTS records"
            " (id INTEGER PRIMARY KEY AUTOINCREMENT, list TEXT NOT NULL, data TEXT NOT NULL)"
        )

    def all(self, list_name: str) -> list[dict[str, Any]]:
        """Every record of a list, oldest first."""
        rows = self._database.execute("SELECT id, data FROM records WHERE list = ? ORDER BY id", [list_name])
        return [{**json.loads(data), "id": number} for number, data in rows]

    def add(self, list_name: str, record: dict[str, Any]) -> int:
        """Keep a new record; one that was removed keeps the ``id`` it had. Returns the id."""
        data = json.dumps({key: value for key, value in record.items() if key != "id"})
        cursor = self._database.execute(
            "INSERT INTO records (id, list, data) VALUES (?, ?, ?)", [record.get("id"), list_name, data]
        )
        return int(cursor.lastrowid or 0)

    def change(self, record: dict[str, Any]) -> None:
        """Keep a record's new content."""
        data = json.dumps({key: value for key, value in record.items() if key != "id"})
        self._database.execute("UPDATE records SET data = ? WHERE id = ?", [data, record["id"]])

    def remove(self, number: int) -> None:
        self._database.execute("DELETE FROM records WHERE id = ?", [number])

    def setting(self, name: str, default: str) -> str:
        row = self._database.execute("SELECT value FROM settings WHERE name = ?", [name]).fetchone()
        return str(row[0]) if row else default

    def set_setting(self, name: str, value: str) -> None:
        self._database.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", [name, value])

    def close(self) -> None:
        self._database.close()
