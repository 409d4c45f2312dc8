"""Notes in SQLite, never committed."""

import os
import sqlite3
import tkinter as tk
from tkinter import ttk

FOLDER = os.environ.get("STABLEAGENTS_APP_DATA") or os.path.expanduser("~")


class App(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Notes")
        self.db = sqlite3.connect(os.path.join(FOLDER, "notes.db"))
        self.db.execute("CREATE TABLE IF NOT EXISTS note (text TEXT)")
        self.entry = ttk.Entry(self)
        self.entry.pack()
        ttk.Button(self, text="Add", command=self.add).pack()
        self.table = ttk.Treeview(self, columns=("text",), show="headings")
        self.table.pack()
        self.show()

    def add(self):
        if self.entry.get():
            self.db.execute("INSERT INTO note VALUES (?)", (self.entry.get(),))  # FAULT lost_data
            self.show()

    def show(self):
        self.table.delete(*self.table.get_children())
        for row in self.db.execute("SELECT text FROM note"):
            self.table.insert("", "end", values=row)


App().mainloop()
