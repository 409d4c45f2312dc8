import json
import tkinter as tk
from pathlib import Path
from tkinter import ttk

FILE = Path("recipes.json")
FIRST = [("Soup", 20), ("Bread", 90), ("Salad", 10)]


class Recipes(tk.Tk):
    """A filtered list whose rows keep the index of what they stand for."""

    def __init__(self):
        super().__init__()
        self.title("Recipes")
        self.recipes = json.loads(FILE.read_text()) if FILE.exists() else list(FIRST)
        self.shown = []
        self.find = tk.StringVar()
        self.find.trace_add("write", lambda *a: self.refresh())
        ttk.Label(self, text="Search").pack(anchor="w")
        ttk.Entry(self, textvariable=self.find).pack(fill="x")
        self.box = tk.Listbox(self, width=40)
        self.box.pack()
        ttk.Button(self, text="Delete", command=self.delete).pack()
        self.refresh()

    def refresh(self):
        self.box.delete(0, "end")
        self.shown = [i for i, (n, _) in enumerate(self.recipes) if self.find.get().lower() in n.lower()]
        for i in self.shown:
            self.box.insert("end", "{} ({} min)".format(*self.recipes[i]))

    def delete(self):
        chosen = self.box.curselection()
        if chosen:
            del self.recipes[self.shown[chosen[0]]]
            FILE.write_text(json.dumps(self.recipes))
            self.refresh()


Recipes().mainloop()
