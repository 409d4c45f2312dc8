import fcntl
import os
import sys
import tkinter as tk
from pathlib import Path
from tkinter import messagebox

HOME = Path(os.environ.get("STABLEAGENTS_APP_DATA") or Path.home())
lock = open(HOME / "app.lock", "w")
try:
    fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
except OSError:
    hidden = tk.Tk()
    hidden.withdraw()
    messagebox.showinfo("Notes", "The app is already open.")
    sys.exit(0)

FILE = HOME / "notes.txt"
root = tk.Tk()
root.title("Notes")
entry = tk.Entry(root)
entry.pack()
box = tk.Listbox(root)
box.pack()
if FILE.exists():
    box.insert("end", *FILE.read_text().splitlines())


def add(_event=None):
    if entry.get().strip():
        box.insert("end", entry.get().strip())
        FILE.write_text("\n".join(box.get(0, "end")))
        entry.delete(0, "end")


tk.Button(root, text="Add", command=add).pack()
entry.bind("<Return>", add)
root.mainloop()
