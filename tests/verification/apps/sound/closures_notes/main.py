"""Notes in SQLite, without a single class: functions that close over what they need."""

import os
import sqlite3
import tkinter as tk
from contextlib import closing
from pathlib import Path


def database():
    folder = Path(os.environ.get("STABLEAGENTS_APP_DATA") or "~/.notes").expanduser()
    folder.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(folder / "notes.sqlite")
    connection.row_factory = sqlite3.Row
    connection.execute("CREATE TABLE IF NOT EXISTS notes (id INTEGER PRIMARY KEY, title TEXT, body TEXT)")
    return connection


def query(sql, *values):
    with closing(database()) as connection, connection:
        return connection.execute(sql, values).fetchall()


def build(root):
    notes = []
    left = tk.Frame(root)
    left.pack(side="left", fill="y")
    titles = tk.Listbox(left, exportselection=False)
    titles.pack(fill="y", expand=True)
    right = tk.Frame(root)
    right.pack(side="left", fill="both", expand=True)
    tk.Label(right, text="Title").pack(anchor="w")
    title = tk.Entry(right)
    title.pack(fill="x")
    tk.Label(right, text="Text").pack(anchor="w")
    body = tk.Text(right, height=10, width=40)
    body.pack(fill="both", expand=True)
    status = tk.Label(root, text="")
    status.pack(side="bottom")

    def refresh():
        notes[:] = query("SELECT id, title, body FROM notes ORDER BY title")
        titles.delete(0, "end")
        for note in notes:
            titles.insert("end", note["title"])

    def selected():
        chosen = titles.curselection()
        return notes[chosen[0]] if chosen else None

    def show(event=None):
        note = selected()
        if note is None:
            return
        title.delete(0, "end")
        title.insert(0, note["title"])
        body.delete("1.0", "end")
        body.insert("1.0", note["body"])

    def save():
        words = title.get().strip()
        if not words:
            status.config(text="A note needs a title")
            return
        query("INSERT INTO notes (title, body) VALUES (?, ?)", words, body.get("1.0", "end-1c"))
        status.config(text="Saved")
        refresh()

    def delete():
        note = selected()
        if note is not None:
            query("DELETE FROM notes WHERE id = ?", note["id"])
            refresh()

    titles.bind("<<ListboxSelect>>", show)
    tk.Button(left, text="Save note", command=save).pack(fill="x")
    tk.Button(left, text="Delete note", command=delete).pack(fill="x")
    refresh()


def main():
    root = tk.Tk()
    root.title("Notes")
    build(root)
    root.mainloop()


if __name__ == "__main__":
    main()
