"""An inventory by the book: a model that tells its listeners, a view, a controller between them; kept as JSON."""

import json
import os
import tkinter as tk
from pathlib import Path
from tkinter import messagebox, ttk

PATH = Path(os.environ.get("STABLEAGENTS_APP_DATA", Path.home())) / "inventory.json"


class Model:
    def __init__(self):
        self.listeners = []
        self.items = json.loads(PATH.read_text()) if PATH.exists() else []

    def listen(self, listener):
        self.listeners.append(listener)

    def add(self, name, count):
        self.items.append({"name": name, "count": count})
        self.changed()

    def remove(self, index):
        self.items.pop(index)
        self.changed()

    def total(self):
        return sum(item["count"] for item in self.items)

    def changed(self):
        PATH.parent.mkdir(parents=True, exist_ok=True)
        PATH.write_text(json.dumps(self.items))
        for listener in self.listeners:
            listener()


class View(ttk.Frame):
    def __init__(self, master):
        super().__init__(master, padding=10)
        self.grid()
        ttk.Label(self, text="Item").grid(row=0, column=0, sticky="w")
        self.name = ttk.Entry(self)
        self.name.grid(row=0, column=1)
        ttk.Label(self, text="Count").grid(row=1, column=0, sticky="w")
        self.count = ttk.Spinbox(self, from_=1, to=99)
        self.count.set(1)
        self.count.grid(row=1, column=1)
        self.add = ttk.Button(self, text="Add")
        self.add.grid(row=2, column=0)
        self.remove = ttk.Button(self, text="Remove")
        self.remove.grid(row=2, column=1)
        self.rows = tk.Listbox(self, exportselection=False)
        self.rows.grid(row=3, column=0, columnspan=2)
        self.total = ttk.Label(self)
        self.total.grid(row=4, column=0, columnspan=2)


class Controller:
    def __init__(self, model, view):
        self.model, self.view = model, view
        view.add.configure(command=self.add)
        view.remove.configure(command=self.remove)
        model.listen(self.show)
        self.show()

    def add(self):
        name = self.view.name.get().strip()
        try:
            count = int(self.view.count.get())
        except ValueError:
            messagebox.showerror("Inventory", "The count is a whole number.")
            return
        if not name:
            messagebox.showerror("Inventory", "The item needs a name.")
            return
        self.model.add(name, count)
        self.view.name.delete(0, tk.END)

    def remove(self):
        chosen = self.view.rows.curselection()
        if not chosen:
            messagebox.showinfo("Inventory", "Select an item first.")
            return
        self.model.remove(chosen[0])

    def show(self):
        self.view.rows.delete(0, tk.END)
        for item in self.model.items:
            self.view.rows.insert(tk.END, f"{item['name']} × {item['count']}")
        self.view.total["text"] = f"{self.model.total()} pieces"


def main():
    root = tk.Tk()
    root.title("Inventory")
    Controller(Model(), View(root))
    root.mainloop()


if __name__ == "__main__":
    main()
