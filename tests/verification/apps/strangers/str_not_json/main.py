import json
import os
import tkinter as tk
from pathlib import Path

FILE = Path(os.environ.get("STABLEAGENTS_APP_DATA", str(Path.home()))) / "settings.json"


def load() -> dict:
    if FILE.exists():
        return json.loads(FILE.read_text())  # FAULT error_at_start
    return {"names": []}


class App:
    def __init__(self) -> None:
        self.data = load()
        self.root = tk.Tk()
        self.entry = tk.Entry(self.root)
        self.entry.pack()
        tk.Button(self.root, text="Add", command=self.add).pack()
        self.box = tk.Listbox(self.root)
        self.box.pack()
        for name in self.data["names"]:
            self.box.insert("end", name)

    def add(self) -> None:
        if self.entry.get():
            self.data["names"].append(self.entry.get())
            self.box.insert("end", self.entry.get())
            FILE.write_text(str(self.data))


App().root.mainloop()
