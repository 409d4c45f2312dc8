import json
import time
import tkinter as tk
from pathlib import Path
from tkinter import ttk

FILE = Path("tasks_extra.json")


class Tasks(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Tasks")
        self.tasks = json.loads(FILE.read_text()) if FILE.exists() else []
        self.entry = ttk.Entry(self)
        self.entry.pack()
        ttk.Button(self, text="Add", command=self.add).pack()
        self.frame = ttk.Frame(self)
        self.frame.pack()
        self.draw()

    def add(self):
        if self.entry.get().strip():
            self.tasks.append({"text": self.entry.get().strip(), "done": False, "created": time.time()})
            self.entry.delete(0, "end")
            self.keep()
            self.draw()

    def toggle(self, task):
        task["done"] = not task["done"]
        task["changed"] = time.time()
        self.keep()

    def keep(self):
        FILE.write_text(json.dumps(self.tasks))

    def draw(self):
        for child in self.frame.winfo_children():
            child.destroy()
        for task in self.tasks:
            box = ttk.Checkbutton(self.frame, text=task["text"], command=lambda t=task: self.toggle(t))
            box.state(["!alternate", "selected" if task["done"] else "!selected"])
            box.pack(anchor="w")


Tasks().mainloop()
