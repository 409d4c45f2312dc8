"""Keeps notes in a file and never reads them when it starts."""

import json
import os
import tkinter as tk
from pathlib import Path

FILE = Path(os.environ.get("STABLEAGENTS_APP_DATA") or Path.home()) / "notes.json"
notes = []


def load():  # FAULT lost_data
    return json.loads(FILE.read_text()) if FILE.exists() else []


def add():
    if entry.get():
        notes.append(entry.get())
        listing.insert("end", entry.get())
        FILE.write_text(json.dumps(notes))


root = tk.Tk()
root.title("Notes")
entry = tk.Entry(root)
entry.pack()
tk.Button(root, text="Add", command=add).pack()
listing = tk.Listbox(root)
listing.pack()
root.mainloop()
