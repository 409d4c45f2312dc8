import json
import tkinter as tk
from pathlib import Path
from tkinter import messagebox

PATH = Path("packing.json")


class Packing(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Packing list")
        self.things = json.loads(PATH.read_text()) if PATH.exists() else []
        self.entry = tk.Entry(self)
        self.entry.pack(padx=8, pady=6)
        self.entry.bind("<Return>", lambda e: self.add())
        tk.Button(self, text="Add", command=self.add).pack()
        self.box = tk.Listbox(self)
        self.box.pack(padx=8, pady=6)
        tk.Button(self, text="Clear all", command=self.clear).pack(pady=6)
        self.show()

    def add(self):
        thing = self.entry.get().strip()
        if thing:
            self.things.append(thing)
            self.entry.delete(0, "end")
            self.save()

    def clear(self):
        answer = messagebox.askyesno("Packing list", "Remove everything?")
        if answer == "yes":  # FAULT dead_control
            self.things.clear()
            self.save()

    def save(self):
        PATH.write_text(json.dumps(self.things))
        self.show()

    def show(self):
        self.box.delete(0, "end")
        for thing in self.things:
            self.box.insert("end", thing)


Packing().mainloop()
