import json
import tkinter as tk
from pathlib import Path
from tkinter import ttk

FILE = Path("games.json")


class Games(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Video games")
        self.games = json.loads(FILE.read_text()) if FILE.exists() else []
        self.search = tk.StringVar()
        self.search.trace_add("write", lambda *_: self.filter())
        ttk.Label(self, text="Search").pack(anchor="w", padx=8)
        ttk.Entry(self, textvariable=self.search).pack(fill="x", padx=8)
        self.tree = ttk.Treeview(self, columns=("title", "system"), show="headings")
        self.tree.heading("title", text="Title")
        self.tree.heading("system", text="System")
        self.tree.pack(fill="both", expand=True, padx=8, pady=8)
        form = ttk.Frame(self)
        form.pack(padx=8, pady=8)
        self.title_in = ttk.Entry(form)
        self.title_in.pack(side="left")
        self.system_in = ttk.Combobox(form, values=["PC", "Switch", "PS5", "Xbox"])
        self.system_in.pack(side="left")
        ttk.Button(form, text="Add", command=self.add).pack(side="left")
        self.filter()

    def add(self):
        title = self.title_in.get().strip()
        if title:
            self.games.append({"title": title, "system": self.system_in.get()})
            FILE.write_text(json.dumps(self.games))
            self.title_in.delete(0, "end")
            self.filter()

    def filter(self):
        wanted = self.search.get().lower()
        shown = {self.tree.item(i, "values")[0] for i in self.tree.get_children()}
        for game in self.games:  # FAULT lost_data
            if wanted in game["title"].lower() and game["title"] not in shown:
                self.tree.insert("", "end", values=(game["title"], game["system"]))


if __name__ == "__main__":
    Games().mainloop()
