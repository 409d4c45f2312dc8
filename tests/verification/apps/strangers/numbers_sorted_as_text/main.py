import csv
import os
import tkinter as tk
from tkinter import ttk

PATH = "runs.csv"


class Runs(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Runs")
        self.runs = []
        if os.path.exists(PATH):
            with open(PATH, newline="") as f:
                self.runs = [(route, float(km)) for route, km in csv.reader(f)]
        else:
            self.runs = [("Park", 9.5), ("River", 21.1), ("Hill", 5.0), ("Lake", 10.2)]
        self.tree = ttk.Treeview(self, columns=("route", "km"), show="headings")
        for column, text in (("route", "Route"), ("km", "Distance (km)")):
            self.tree.heading(column, text=text, command=lambda c=column: self.sort(c))
        self.tree.pack(fill="both", expand=True)
        form = ttk.Frame(self)
        form.pack(pady=6)
        self.route = ttk.Entry(form)
        self.route.pack(side="left")
        self.km = ttk.Entry(form, width=8)
        self.km.pack(side="left")
        ttk.Button(form, text="Add run", command=self.add).pack(side="left")
        for run in self.runs:
            self.tree.insert("", "end", values=run)

    def add(self):
        try:
            run = (self.route.get().strip() or "Run", float(self.km.get()))
        except ValueError:
            return
        self.runs.append(run)
        self.tree.insert("", "end", values=run)
        with open(PATH, "w", newline="") as f:
            csv.writer(f).writerows(self.runs)

    def sort(self, column):
        rows = [(self.tree.set(item, column), item) for item in self.tree.get_children()]
        rows.sort()  # FAULT dead_control
        for place, (_, item) in enumerate(rows):
            self.tree.move(item, "", place)


if __name__ == "__main__":
    Runs().mainloop()
