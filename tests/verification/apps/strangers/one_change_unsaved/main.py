import json
import tkinter as tk
from pathlib import Path
from tkinter import ttk

FILE = Path(__file__).with_name("films.json")


class Films(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Films to see")
        self.films = json.loads(FILE.read_text()) if FILE.exists() else []
        self.entry = ttk.Entry(self, width=40)
        self.entry.pack(padx=8, pady=8)
        bar = ttk.Frame(self)
        bar.pack()
        ttk.Button(bar, text="Add", command=self.add).pack(side="left")
        ttk.Button(bar, text="Seen", command=self.seen).pack(side="left")
        ttk.Button(bar, text="Remove", command=self.remove).pack(side="left")
        self.box = tk.Listbox(self, width=50)
        self.box.pack(padx=8, pady=8)
        self.show()

    def show(self):
        self.box.delete(0, "end")
        for film in self.films:
            self.box.insert("end", ("✓ " if film["seen"] else "  ") + film["title"])

    def save(self):
        FILE.write_text(json.dumps(self.films))

    def picked(self):
        chosen = self.box.curselection()
        return chosen[0] if chosen else None

    def add(self):
        title = self.entry.get().strip()
        if title:
            self.films.append({"title": title, "seen": False})  # FAULT lost_data
            self.entry.delete(0, "end")
            self.show()

    def seen(self):
        index = self.picked()
        if index is not None:
            self.films[index]["seen"] = not self.films[index]["seen"]
            self.save()
            self.show()

    def remove(self):
        index = self.picked()
        if index is not None:
            del self.films[index]
            self.save()
            self.show()


if __name__ == "__main__":
    Films().mainloop()
