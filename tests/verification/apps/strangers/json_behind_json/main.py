import json
import os
import tkinter as tk
from tkinter import ttk

FILE = os.path.join(os.path.dirname(__file__), "settings_notes.json")


def load():
    if not os.path.exists(FILE):
        return {}
    with open(FILE, encoding="utf-8") as f:
        return json.load(f)


def save(notes):
    with open(FILE, "a", encoding="utf-8") as f:  # FAULT lost_data
        json.dump(notes, f, indent=1)


class Notes(ttk.Frame):
    def __init__(self, master):
        super().__init__(master, padding=8)
        self.pack(fill="both", expand=True)
        self.notes = load()
        self.current = tk.StringVar()
        self.names = ttk.Combobox(self, textvariable=self.current, values=sorted(self.notes))
        self.names.pack(fill="x")
        self.names.bind("<<ComboboxSelected>>", self.open)
        self.text = tk.Text(self, height=12, width=50)
        self.text.pack(fill="both", expand=True, pady=6)
        ttk.Button(self, text="Save note", command=self.store).pack()

    def open(self, _event=None):
        self.text.delete("1.0", "end")
        self.text.insert("1.0", self.notes.get(self.current.get(), ""))

    def store(self):
        name = self.current.get().strip()
        if name:
            self.notes[name] = self.text.get("1.0", "end-1c")
            save(self.notes)
            self.names.config(values=sorted(self.notes))


root = tk.Tk()
root.title("Notes")
Notes(root)
root.mainloop()
