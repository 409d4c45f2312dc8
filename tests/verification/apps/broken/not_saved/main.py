"""A list of things to buy, kept in a file. But adding forgets to save."""

import json
import os
import tkinter as tk
from pathlib import Path

FILE = Path(os.environ.get("STABLEAGENTS_APP_DATA") or Path.home()) / "things.json"


class App(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Shopping")
        self.things = json.loads(FILE.read_text()) if FILE.exists() else []
        self.entry = tk.Entry(self)
        self.entry.pack()
        tk.Button(self, text="Add", command=self.add).pack()
        tk.Button(self, text="Remove", command=self.remove).pack()
        self.list = tk.Listbox(self)
        self.list.pack()
        self.show()

    def save(self):
        FILE.write_text(json.dumps(self.things))

    def show(self):
        self.list.delete(0, "end")
        self.list.insert("end", *self.things)

    def add(self):  # FAULT lost_data
        if self.entry.get():
            self.things.append(self.entry.get())
            self.show()

    def remove(self):
        for index in self.list.curselection():
            del self.things[index]
            self.save()
            self.show()


App().mainloop()
