"""Contacts in SQLite with a dialog for editing, a search that narrows the list, and a count in the status bar."""

import os
import sqlite3
import tkinter as tk
from pathlib import Path
from tkinter import messagebox, ttk


class Database:
    def __init__(self, path):
        path.parent.mkdir(parents=True, exist_ok=True)
        self.connection = sqlite3.connect(path)
        self.connection.executescript(
            "CREATE TABLE IF NOT EXISTS contact (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT, mail TEXT)"
        )

    def find(self, words=""):
        sql = "SELECT id, name, phone, mail FROM contact WHERE name LIKE ? ORDER BY name"
        return self.connection.execute(sql, (f"%{words}%",)).fetchall()

    def one(self, key):
        return self.connection.execute("SELECT name, phone, mail FROM contact WHERE id = ?", (key,)).fetchone()

    def save(self, key, values):
        if key is None:
            self.connection.execute("INSERT INTO contact (name, phone, mail) VALUES (?, ?, ?)", values)
        else:
            self.connection.execute("UPDATE contact SET name = ?, phone = ?, mail = ? WHERE id = ?", (*values, key))
        self.connection.commit()

    def delete(self, key):
        self.connection.execute("DELETE FROM contact WHERE id = ?", (key,))
        self.connection.commit()


class Editor(tk.Toplevel):
    def __init__(self, parent, values, on_save):
        super().__init__(parent)
        self.title("Contact")
        self.transient(parent)
        self.on_save = on_save
        self.fields = []
        for row, (name, value) in enumerate(zip(("Name", "Phone", "E-mail"), values, strict=True)):
            ttk.Label(self, text=name).grid(row=row, column=0, padx=5, pady=5)
            field = ttk.Entry(self)
            field.insert(0, value)
            field.grid(row=row, column=1, padx=5)
            self.fields.append(field)
        ttk.Button(self, text="Save", command=self.save).grid(row=3, column=0, pady=5)
        ttk.Button(self, text="Cancel", command=self.destroy).grid(row=3, column=1)

    def save(self):
        values = tuple(field.get().strip() for field in self.fields)
        if not values[0]:
            messagebox.showwarning("Contact", "The name is missing.", parent=self)
            return
        self.on_save(values)
        self.destroy()


class Contacts(ttk.Frame):
    def __init__(self, master, database):
        super().__init__(master, padding=8)
        self.database = database
        self.pack(fill="both", expand=True)
        ttk.Label(self, text="Search").pack(anchor="w")
        self.search = ttk.Entry(self)
        self.search.pack(fill="x")
        self.search.bind("<KeyRelease>", lambda event: self.show())
        self.table = ttk.Treeview(self, columns=("name", "phone", "mail"), show="headings", selectmode="browse")
        for column in ("name", "phone", "mail"):
            self.table.heading(column, text=column.capitalize())
            self.table.column(column, width=140)
        self.table.pack(fill="both", expand=True, pady=5)
        self.table.bind("<Double-1>", lambda event: self.edit())
        for text, command in (("New", self.new), ("Edit", self.edit), ("Delete", self.delete)):
            ttk.Button(self, text=text, command=command).pack(side="left")
        self.status = ttk.Label(self)
        self.status.pack(side="right")
        self.show()

    def show(self):
        self.table.delete(*self.table.get_children())
        found = self.database.find(self.search.get())
        for key, *values in found:
            self.table.insert("", "end", iid=key, values=values)
        self.status.config(text=f"{len(found)} contacts")

    def chosen(self):
        rows = self.table.selection()
        return int(rows[0]) if rows else None

    def new(self):
        Editor(self.winfo_toplevel(), ("", "", ""), lambda values: self.keep(None, values))

    def edit(self):
        key = self.chosen()
        if key is not None:
            Editor(self.winfo_toplevel(), self.database.one(key), lambda values: self.keep(key, values))

    def keep(self, key, values):
        self.database.save(key, values)
        self.show()

    def delete(self):
        key = self.chosen()
        if key is None:
            messagebox.showinfo("Contacts", "Select a contact first.")
        elif messagebox.askyesno("Contacts", "Delete this contact?"):
            self.database.delete(key)
            self.show()


def main():
    root = tk.Tk()
    root.title("Contacts")
    folder = Path(os.environ.get("STABLEAGENTS_APP_DATA") or Path.home() / ".contacts")
    Contacts(root, Database(folder / "contacts.db"))
    root.mainloop()


if __name__ == "__main__":
    main()
