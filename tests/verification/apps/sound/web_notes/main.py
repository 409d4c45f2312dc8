"""Notes in a web view: the page asks, Python keeps them in SQLite."""

import os
import sqlite3
from pathlib import Path

import webview

FOLDER = Path(os.environ.get("STABLEAGENTS_APP_DATA", Path.home() / ".notes"))


class Api:
    """What the page may call."""

    def __init__(self, database):
        self._database = database

    def all_notes(self, words):
        rows = self._database.execute(
            "SELECT id, title, body FROM notes WHERE title || body LIKE ? ORDER BY id DESC", [f"%{words}%"]
        )
        return [{"id": number, "title": title, "body": body} for number, title, body in rows]

    def add(self, title, body):
        if not title.strip():
            raise ValueError("A note needs a title.")
        self._database.execute("INSERT INTO notes (title, body) VALUES (?, ?)", [title.strip(), body])
        self._database.commit()

    def remove(self, number):
        self._database.execute("DELETE FROM notes WHERE id = ?", [number])
        self._database.commit()


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    database = sqlite3.connect(FOLDER / "notes.db", check_same_thread=False)
    database.execute("CREATE TABLE IF NOT EXISTS notes (id INTEGER PRIMARY KEY, title TEXT, body TEXT)")
    webview.create_window("Notes", "index.html", js_api=Api(database), width=720, height=520)
    webview.start()
    database.close()


if __name__ == "__main__":
    main()
