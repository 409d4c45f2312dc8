import json
import tkinter as tk
from datetime import date
from pathlib import Path
from tkinter import ttk

STORE = Path(__file__).with_name("water.json")
GOAL = 2000


class Water:
    def __init__(self):
        self.days = {}

    def load(self):  # FAULT lost_data
        if STORE.exists():
            self.days = json.loads(STORE.read_text(encoding="utf-8"))

    def drink(self, ml):
        today = date.today().isoformat()
        self.days[today] = self.days.get(today, 0) + ml
        STORE.write_text(json.dumps(self.days), encoding="utf-8")

    def today(self):
        return self.days.get(date.today().isoformat(), 0)


class App(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Water")
        self.water = Water()
        self.label = ttk.Label(self, font=("Arial", 18))
        self.label.pack(padx=20, pady=10)
        self.bar = ttk.Progressbar(self, maximum=GOAL, length=300)
        self.bar.pack(padx=20, pady=10)
        row = ttk.Frame(self)
        row.pack(pady=10)
        for ml in (150, 250, 500):
            ttk.Button(row, text=f"+{ml} ml", command=lambda ml=ml: self.drink(ml)).pack(side="left", padx=4)
        self.show()

    def drink(self, ml):
        self.water.drink(ml)
        self.show()

    def show(self):
        total = self.water.today()
        self.label.config(text=f"{total} of {GOAL} ml")
        self.bar["value"] = min(total, GOAL)


if __name__ == "__main__":
    App().mainloop()
