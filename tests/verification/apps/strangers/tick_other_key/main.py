import json
import tkinter as tk
from pathlib import Path
from tkinter import ttk

FILE = Path(__file__).parent / "chores.json"


class Chores(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Chores")
        self.chores = self.load()
        self.vars = []
        bar = ttk.Frame(self, padding=8)
        bar.pack(fill="x")
        self.entry = ttk.Entry(bar)
        self.entry.pack(side="left", fill="x", expand=True)
        ttk.Button(bar, text="Add chore", command=self.add).pack(side="left")
        self.rows = ttk.Frame(self, padding=8)
        self.rows.pack(fill="both", expand=True)
        self.draw()

    def load(self):
        if FILE.exists():
            return json.loads(FILE.read_text(encoding="utf-8"))
        return []

    def save(self):
        FILE.write_text(json.dumps(self.chores), encoding="utf-8")

    def draw(self):
        for child in self.rows.winfo_children():
            child.destroy()
        self.vars = []
        for index, chore in enumerate(self.chores):
            var = tk.BooleanVar(value=chore["done"])
            self.vars.append(var)
            ttk.Checkbutton(
                self.rows, text=chore["text"], variable=var, command=lambda i=index: self.toggle(i)
            ).pack(anchor="w")

    def toggle(self, index):
        done = self.vars[index].get()
        self.chores[index]["finished"] = done  # FAULT lost_data
        self.save()

    def add(self):
        text = self.entry.get().strip()
        if text:
            self.chores.append({"text": text, "done": False})
            self.entry.delete(0, "end")
            self.save()
            self.draw()


if __name__ == "__main__":
    Chores().mainloop()
