import json
import tkinter as tk
from pathlib import Path
from tkinter import messagebox, ttk

DATA_FILE = Path(__file__).with_name("tasks.json")


class TodoApp:
    def __init__(self, root):
        self.root = root
        root.title("My Tasks")
        root.geometry("420x420")
        self.tasks = self.load()
        self.visible = []

        top = ttk.Frame(root, padding=8)
        top.pack(fill="x")
        self.entry = ttk.Entry(top)
        self.entry.pack(side="left", fill="x", expand=True)
        self.entry.bind("<Return>", lambda e: self.add())
        ttk.Button(top, text="Add", command=self.add).pack(side="left", padx=4)

        search = ttk.Frame(root, padding=(8, 0))
        search.pack(fill="x")
        ttk.Label(search, text="Search").pack(side="left")
        self.query = tk.StringVar()
        self.query.trace_add("write", lambda *a: self.refresh())
        ttk.Entry(search, textvariable=self.query).pack(side="left", fill="x", expand=True)

        self.listbox = tk.Listbox(root)
        self.listbox.pack(fill="both", expand=True, padx=8, pady=8)

        bottom = ttk.Frame(root, padding=8)
        bottom.pack(fill="x")
        ttk.Button(bottom, text="Toggle done", command=self.toggle).pack(side="left")
        ttk.Button(bottom, text="Delete", command=self.delete).pack(side="left", padx=4)
        self.count = ttk.Label(bottom)
        self.count.pack(side="right")
        self.refresh()

    def load(self):
        if DATA_FILE.exists():
            return json.loads(DATA_FILE.read_text(encoding="utf-8"))
        return []

    def save(self):
        DATA_FILE.write_text(json.dumps(self.tasks, indent=2), encoding="utf-8")

    def refresh(self):
        needle = self.query.get().strip().lower()
        self.listbox.delete(0, tk.END)
        self.visible = [i for i, t in enumerate(self.tasks) if needle in t["title"].lower()]
        for i in self.visible:
            task = self.tasks[i]
            mark = "[x]" if task["done"] else "[ ]"
            self.listbox.insert(tk.END, f"{mark} {task['title']}")
        left = sum(not t["done"] for t in self.tasks)
        self.count.config(text=f"{left} open")

    def add(self):
        title = self.entry.get().strip()
        if not title:
            messagebox.showwarning("Tasks", "Please enter a task.")
            return
        self.tasks.append({"title": title, "done": False})
        self.entry.delete(0, tk.END)
        self.save()
        self.refresh()

    def toggle(self):
        selection = self.listbox.curselection()
        if not selection:
            return
        task = self.tasks[self.visible[selection[0]]]
        task["done"] = not task["done"]
        self.save()
        self.refresh()

    def delete(self):
        selection = self.listbox.curselection()
        if not selection:
            messagebox.showinfo("Tasks", "Select a task first.")
            return
        del self.tasks[selection[0]]  # FAULT lost_data
        self.save()
        self.refresh()


if __name__ == "__main__":
    root = tk.Tk()
    TodoApp(root)
    root.mainloop()
