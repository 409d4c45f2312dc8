"""Expenses in a table, kept in SQLite, with tabs and a drawing."""

import os
import sqlite3
import tkinter as tk
from pathlib import Path
from tkinter import ttk


class Store:
    def __init__(self):
        folder = Path(os.environ.get("STABLEAGENTS_APP_DATA") or Path.home() / ".expenses")
        folder.mkdir(parents=True, exist_ok=True)
        self.db = sqlite3.connect(folder / "expenses.db")
        self.db.execute("CREATE TABLE IF NOT EXISTS expense (id INTEGER PRIMARY KEY, what TEXT, amount REAL)")

    def all(self):
        return self.db.execute("SELECT id, what, amount FROM expense ORDER BY id").fetchall()

    def add(self, what, amount):
        with self.db:
            self.db.execute("INSERT INTO expense (what, amount) VALUES (?, ?)", (what, amount))

    def delete(self, number):
        with self.db:
            self.db.execute("DELETE FROM expense WHERE id = ?", (number,))


class Window:
    def __init__(self, root, store):
        self.root, self.store = root, store
        root.title("Expenses")
        tabs = ttk.Notebook(root)
        tabs.pack(fill="both", expand=True)
        page = ttk.Frame(tabs, padding=8)
        tabs.add(page, text="List")
        ttk.Label(page, text="What for").grid(row=0, column=0)
        self.what = ttk.Entry(page)
        self.what.grid(row=0, column=1)
        ttk.Label(page, text="Amount").grid(row=1, column=0)
        self.amount = ttk.Entry(page)
        self.amount.grid(row=1, column=1)
        ttk.Button(page, text="Add", command=self.add).grid(row=2, column=0)
        ttk.Button(page, text="Delete", command=self.delete).grid(row=2, column=1)
        self.message = ttk.Label(page, text="")
        self.message.grid(row=3, column=0, columnspan=2)
        self.table = ttk.Treeview(page, columns=("what", "amount"), show="headings")
        self.table.heading("what", text="What for", command=self.show)
        self.table.heading("amount", text="Amount")
        self.table.grid(row=4, column=0, columnspan=2)
        self.canvas = tk.Canvas(tabs, width=300, height=200, background="white")
        tabs.add(self.canvas, text="Chart")
        self.show()

    def add(self):
        try:
            amount = float(self.amount.get())
        except ValueError:
            self.message.config(text="The amount is a number, such as 12.50.")
            return
        if not self.what.get().strip():
            self.message.config(text="Say what it was for.")
            return
        self.store.add(self.what.get().strip(), amount)
        self.message.config(text="")
        self.show()

    def delete(self):
        for row in self.table.selection():
            self.store.delete(int(row))
        self.show()

    def show(self):
        self.table.delete(*self.table.get_children())
        self.canvas.delete("all")
        for number, (key, what, amount) in enumerate(self.store.all()):
            self.table.insert("", "end", iid=str(key), values=(what, f"{amount:.2f}"))
            self.canvas.create_rectangle(10, 10 + 22 * number, 10 + min(250, abs(amount)), 28 + 22 * number, fill="teal")


if __name__ == "__main__":
    root = tk.Tk()
    Window(root, Store())
    root.mainloop()
