"""Saves what it can't read again."""

import json
import os
import tkinter as tk
from pathlib import Path

FILE = Path(os.environ.get("STABLEAGENTS_APP_DATA") or Path.home()) / "names.json"
root = tk.Tk()
entry = tk.Entry(root)
entry.pack()
names = json.loads(FILE.read_text()) if FILE.exists() else []  # FAULT error_at_start
tk.Label(root, text=", ".join(names)).pack()
tk.Button(root, text="Add", command=lambda: FILE.write_text(str([*names, entry.get()]))).pack()
root.mainloop()
