import json
import tkinter as tk
from pathlib import Path
from tkinter import messagebox, ttk

DATA_FILE = Path.home() / ".todo.json"


class TodoApp(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("To-Do List")
        self.geometry("480x520")
        self.tasks = self.load_tasks()
        self.visible = []
        self.build_ui()
        self.refresh()

    def build_ui(self):
        top = ttk.Frame(self, padding=8)
        top.pack(fill="x")
        self.entry = ttk.Entry(top)
        self.entry.pack(side="left", fill="x", expand=True)
        self.entry.bind("<Return>", lambda event: self.add_task())
        ttk.Button(top, text="Add", command=self.add_task).pack(side="left", padx=4)
        middle = ttk.Frame(self, padding=(8, 0))
        middle.pack(fill="x")
        ttk.Label(middle, text="Search:").pack(side="left")
        self.search_var = tk.StringVar()
        self.search_var.trace_add("write", lambda *args: self.refresh())
        ttk.Entry(middle, textvariable=self.search_var).pack(side="left", fill="x", expand=True)
        self.listbox = tk.Listbox(self, font=("Helvetica", 12))
        self.listbox.pack(fill="both", expand=True, padx=8, pady=8)
        bottom = ttk.Frame(self, padding=8)
        bottom.pack(fill="x")
        ttk.Button(bottom, text="Toggle Done", command=self.toggle_task).pack(side="left")
        ttk.Button(bottom, text="Delete", command=self.delete_task).pack(side="left", padx=4)
        self.status = ttk.Label(bottom, text="")
        self.status.pack(side="right")

    def load_tasks(self):
        if not DATA_FILE.exists():
            return []
        try:
            return json.loads(DATA_FILE.read_text(encoding="utf-8"))
        except (json.JSONDecodeError, OSError):
            return []

    def save_tasks(self):
        DATA_FILE.write_text(json.dumps(self.tasks, indent=2), encoding="utf-8")

    def add_task(self):
        text = self.entry.get().strip()
        if not text:
            messagebox.showwarning("To-Do", "Please enter a task.")
            return
        self.tasks.append({"text": text, "done": False})
        self.entry.delete(0, "end")
        self.save_tasks()
        self.refresh()

    def toggle_task(self):
        selection = self.listbox.curselection()
        if not selection:
            return
        task = self.visible[selection[0]]
        task["done"] = not task["done"]
        self.save_tasks()
        self.refresh()

    def delete_task(self):
        selection = self.listbox.curselection()
        if not selection:
            messagebox.showinfo("To-Do", "Select a task first.")
            return
        index = selection[0]
        self.tasks.pop(index)  # FAULT lost_data
        self.save_tasks()
        self.refresh()

    def refresh(self):
        query = self.search_var.get().lower()
        self.visible = [t for t in self.tasks if query in t["text"].lower()]
        self.listbox.delete(0, "end")
        for task in self.visible:
            mark = "✔" if task["done"] else "○"
            self.listbox.insert("end", f"{mark} {task['text']}")
        open_tasks = sum(1 for t in self.tasks if not t["done"])
        self.status.config(text=f"{open_tasks} of {len(self.tasks)} open")


if __name__ == "__main__":
    TodoApp().mainloop()
