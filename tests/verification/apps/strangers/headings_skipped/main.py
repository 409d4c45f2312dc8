import csv
import os
import tkinter as tk
from tkinter import ttk

FILE = "birds.csv"


class Birds(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Birds")
        self.rows = []
        if os.path.exists(FILE):
            with open(FILE, newline="") as f:
                reader = csv.reader(f)
                next(reader, None)
                self.rows = [row for row in reader if row]
        self.tree = ttk.Treeview(self, columns=("bird", "place"), show="headings")
        self.tree.heading("bird", text="Bird")
        self.tree.heading("place", text="Place")
        self.tree.pack()
        self.bird, self.place = ttk.Entry(self), ttk.Entry(self)
        self.bird.pack()
        self.place.pack()
        ttk.Button(self, text="Seen", command=self.add).pack()
        for row in self.rows:
            self.tree.insert("", "end", values=row)

    def add(self):
        row = [self.bird.get().strip(), self.place.get().strip()]
        if all(row):
            self.rows.append(row)
            self.tree.insert("", "end", values=row)
            with open(FILE, "w", newline="") as f:
                out = csv.writer(f)
                out.writerow(["bird", "place"])
                out.writerows(self.rows)


Birds().mainloop()
