import json
import tkinter as tk
from tkinter import messagebox, ttk
from pathlib import Path

FILE = Path("table.json")


class Table(ttk.Frame):
    """Changes are kept when asked; the title says whether there are any."""

    def __init__(self, root):
        super().__init__(root, padding=8)
        self.root = root
        self.names = json.loads(FILE.read_text()) if FILE.exists() else []
        self.changed = False
        self.box = tk.Listbox(self)
        self.box.grid(row=0, column=0, columnspan=3)
        self.entry = ttk.Entry(self)
        self.entry.grid(row=1, column=0)
        ttk.Button(self, text="Add", command=self.add).grid(row=1, column=1)
        ttk.Button(self, text="Save", command=self.save).grid(row=1, column=2)
        root.protocol("WM_DELETE_WINDOW", self.leave)
        self.draw()

    def add(self):
        if self.entry.get():
            self.names.append(self.entry.get())
            self.changed = True
            self.draw()

    def save(self):
        FILE.write_text(json.dumps(self.names))
        self.changed = False
        self.draw()

    def draw(self):
        self.root.title("Table *" if self.changed else "Table")
        self.box.delete(0, "end")
        self.box.insert("end", *self.names)

    def leave(self):
        if self.changed:
            answer = messagebox.askyesnocancel("Table", "Save the changes?")
            if answer is None:
                return
            if answer:
                self.save()
        self.root.destroy()


root = tk.Tk()
Table(root).pack()
root.mainloop()
