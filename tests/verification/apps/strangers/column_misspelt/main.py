import csv
import tkinter as tk
from pathlib import Path
from tkinter import ttk

FILE = Path.home() / "contacts.csv"


class Contacts(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Contacts")
        self.contacts = self.read()
        self.fields = {}
        for row, name in enumerate(("Name", "Phone", "City")):
            ttk.Label(self, text=name).grid(row=row, column=0)
            self.fields[name.lower()] = ttk.Entry(self)
            self.fields[name.lower()].grid(row=row, column=1)
        ttk.Button(self, text="Save contact", command=self.add).grid(row=3, column=1)
        self.tree = ttk.Treeview(self, columns=("name", "phone", "city"), show="headings")
        for name in ("name", "phone", "city"):
            self.tree.heading(name, text=name.title())
        self.tree.grid(row=4, column=0, columnspan=2)
        self.show()

    def read(self):
        if not FILE.exists():
            return []
        with FILE.open(newline="", encoding="utf-8") as f:
            return [{"name": r["name"], "phone": r["phone"], "city": r.get("town", "")} for r in csv.DictReader(f)]  # FAULT lost_data

    def write(self):
        with FILE.open("w", newline="", encoding="utf-8") as f:
            writer = csv.DictWriter(f, fieldnames=["name", "phone", "city"])
            writer.writeheader()
            writer.writerows(self.contacts)

    def add(self):
        contact = {key: field.get().strip() for key, field in self.fields.items()}
        if contact["name"]:
            self.contacts.append(contact)
            self.write()
            for field in self.fields.values():
                field.delete(0, "end")
            self.show()

    def show(self):
        self.tree.delete(*self.tree.get_children())
        for c in sorted(self.contacts, key=lambda c: c["name"]):
            self.tree.insert("", "end", values=(c["name"], c["phone"], c["city"]))


Contacts().mainloop()
