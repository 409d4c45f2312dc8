import json
import tkinter as tk
from pathlib import Path
from tkinter import ttk

FILE = Path("records.json")


class Records(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Records")
        self.rows = json.loads(FILE.read_text()) if FILE.exists() else []
        self.tree = ttk.Treeview(self, columns=("artist", "year"), show="headings")
        for c in ("artist", "year"):
            self.tree.heading(c, text=c.title(), command=lambda c=c: self.sort(c))
        self.tree.pack()
        bar = tk.Frame(self)
        bar.pack()
        self.artist = tk.Entry(bar)
        self.artist.pack(side="left")
        self.year = tk.Spinbox(bar, from_=1900, to=2100)
        self.year.pack(side="left")
        tk.Button(bar, text="Add", command=self.add).pack(side="left")
        tk.Button(bar, text="Remove", command=self.remove).pack(side="left")
        self.fill()

    def sort(self, column):
        self.rows.sort(key=lambda r: r[column])
        self.keep()

    def add(self):
        if self.artist.get().strip() and self.year.get().isdigit():
            self.rows.append({"artist": self.artist.get().strip(), "year": int(self.year.get())})
            self.artist.delete(0, "end")
            self.keep()

    def remove(self):
        for item in reversed(self.tree.selection()):
            self.rows.pop(self.tree.index(item))
        self.keep()

    def keep(self):
        FILE.write_text(json.dumps(self.rows))
        self.fill()

    def fill(self):
        self.tree.delete(*self.tree.get_children())
        for row in self.rows:
            self.tree.insert("", "end", values=(row["artist"], row["year"]))


Records().mainloop()
