import json
import os
import tkinter as tk
from tkinter import ttk

FILE = "employees.json"


class Employees(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Employees")
        self.rows = []
        if os.path.exists(FILE):
            with open(FILE, encoding="utf-8") as handle:
                self.rows = json.load(handle)
        columns = ("Name", "Department", "Salary")
        self.table = ttk.Treeview(self, columns=columns, show="headings")
        for column in columns:
            self.table.heading(column, text=column)
            self.table.column(column, width=120)
        self.table.grid(row=0, column=0, columnspan=4, sticky="nsew")
        self.fields = {}
        for place, column in enumerate(columns):
            entry = ttk.Entry(self)
            entry.grid(row=1, column=place, padx=3, pady=6)
            self.fields[column] = entry
        ttk.Button(self, text="Add", command=self.add).grid(row=1, column=3)
        self.fill()

    def add(self):
        row = {name: entry.get().strip() for name, entry in self.fields.items()}
        if not row["Name"]:
            return
        self.rows.append(row)
        with open(FILE, "w", encoding="utf-8") as handle:
            json.dump(self.rows, handle)
        for entry in self.fields.values():
            entry.delete(0, "end")
        self.fill()

    def fill(self):
        self.table.delete(*self.table.get_children())
        for row in self.rows:
            self.table.insert("", "end", values=(row["Name"], row["Department"]))  # FAULT dead_control


if __name__ == "__main__":
    Employees().mainloop()
