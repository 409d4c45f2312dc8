import os
import sqlite3
import tkinter as tk
from pathlib import Path

FOLDER = Path(os.environ.get("STABLEAGENTS_APP_DATA") or Path.home())


class App(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Plants")
        self.db = sqlite3.connect(FOLDER / "plants.db", timeout=1)
        self.db.execute("create table if not exists plants (name text)")
        self.entry = tk.Entry(self)
        self.entry.pack()
        tk.Button(self, text="Add", command=self.add).pack()
        self.list = tk.Listbox(self)
        self.list.pack()
        for (name,) in self.db.execute("select name from plants"):
            self.list.insert("end", name)
        self.protocol("WM_DELETE_WINDOW", self.close)

    def add(self):
        if self.entry.get():
            self.db.execute("insert into plants values (?)", [self.entry.get()])  # FAULT unclosed_database
            self.list.insert("end", self.entry.get())

    def close(self):
        self.db.commit()
        self.db.close()
        self.destroy()


App().mainloop()
