import os
import sqlite3
import tkinter as tk
from contextlib import closing
from pathlib import Path
from tkinter import ttk

FILE = Path(os.environ.get("STABLEAGENTS_APP_DATA") or Path.home()) / "films.sqlite"


def query(sql, *values):
    with closing(sqlite3.connect(FILE)) as db, db:
        return db.execute(sql, values).fetchall()


class Films(ttk.Frame):
    def __init__(self, master):
        super().__init__(master, padding=10)
        self.pack(fill="both", expand=True)
        query("create table if not exists films (id integer primary key, title text, stars integer)")
        self.title, self.stars = tk.StringVar(), tk.IntVar(value=3)
        ttk.Label(self, text="Title").grid(row=0, column=0)
        ttk.Entry(self, textvariable=self.title).grid(row=0, column=1)
        ttk.Scale(self, from_=1, to=5, command=lambda value: self.stars.set(round(float(value)))).grid(row=1, column=1)
        ttk.Button(self, text="Add", command=self.add).grid(row=2, column=0)
        ttk.Button(self, text="Delete", command=self.delete).grid(row=2, column=1)
        self.rows = ttk.Treeview(self, columns=("title", "stars"), show="headings", height=6)
        for name in ("title", "stars"):
            self.rows.heading(name, text=name.title())
        self.rows.grid(row=3, column=0, columnspan=2)
        self.refresh()

    def refresh(self):
        self.rows.delete(*self.rows.get_children())
        for number, title, stars in query("select id, title, stars from films order by id"):
            self.rows.insert("", "end", iid=number, values=(title, "*" * stars))

    def add(self):
        if self.title.get().strip():
            query("insert into films (title, stars) values (?, ?)", self.title.get().strip(), self.stars.get())
            self.title.set("")
            self.refresh()

    def delete(self):
        for number in self.rows.selection():
            query("delete from films where id = ?", number)
        self.refresh()


root = tk.Tk()
root.title("Films")
Films(root)
root.mainloop()
