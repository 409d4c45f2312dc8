"""A to-do list in one class; tasks are kept as JSON."""

import json
import os
import tkinter as tk
from pathlib import Path
from tkinter import messagebox

FOLDER = Path(os.environ.get("STABLEAGENTS_APP_DATA") or Path.home() / ".todo")


class App(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("To do")
        self.geometry("420x360")
        self.tasks = self.load()
        row = tk.Frame(self)
        row.pack(fill="x", padx=8, pady=8)
        self.entry = tk.Entry(row)
        self.entry.pack(side="left", fill="x", expand=True)
        self.entry.bind("<Return>", lambda event: self.add())
        tk.Button(row, text="Add", command=self.add).pack(side="left")
        self.list = tk.Listbox(self)
        self.list.pack(fill="both", expand=True, padx=8)
        tk.Button(self, text="Delete", command=self.delete).pack(side="left", padx=8, pady=8)
        tk.Button(self, text="Quit", command=self.destroy).pack(side="right", padx=8)
        self.bind("<Control-d>", lambda event: self.delete())
        self.protocol("WM_DELETE_WINDOW", self.close)
        self.show()

    def load(self):
        try:
            return json.loads((FOLDER / "tasks.json").read_text())
        except (OSError, ValueError):
            return []

    def save(self):
        FOLDER.mkdir(parents=True, exist_ok=True)
        (FOLDER / "tasks.json").write_text(json.dumps(self.tasks))

    def show(self):
        self.list.delete(0, "end")
        for task in self.tasks:
            self.list.insert("end", task)

    def add(self):
        text = self.entry.get().strip()
        if not text:
            messagebox.showwarning("To do", "Write what there is to do.")
            return
        self.tasks.append(text)
        self.entry.delete(0, "end")
        self.save()
        self.show()

    def delete(self):
        chosen = self.list.curselection()
        if chosen and messagebox.askyesno("To do", "Delete this task?"):
            del self.tasks[chosen[0]]
            self.save()
            self.show()

    def close(self):
        self.save()
        self.destroy()


if __name__ == "__main__":
    App().mainloop()
