import sqlite3
import tkinter as tk
from pathlib import Path
from tkinter import messagebox, ttk

DB = Path.home() / ".inventory.db"


class Inventory(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Inventory")
        self.db = sqlite3.connect(DB)
        self.db.execute(
            "CREATE TABLE IF NOT EXISTS items (id INTEGER PRIMARY KEY, name TEXT NOT NULL, quantity INTEGER NOT NULL)"
        )
        self.db.commit()
        self.selected_id = None
        form = ttk.Frame(self, padding=10)
        form.pack(fill="x")
        ttk.Label(form, text="Item").grid(row=0, column=0)
        self.name = ttk.Entry(form, width=24)
        self.name.grid(row=0, column=1)
        ttk.Label(form, text="Quantity").grid(row=0, column=2)
        self.quantity = ttk.Entry(form, width=8)
        self.quantity.grid(row=0, column=3)
        ttk.Button(form, text="Add", command=self.add_item).grid(row=1, column=1, sticky="w")
        ttk.Button(form, text="Update", command=self.update_item).grid(row=1, column=2)
        ttk.Button(form, text="Delete", command=self.delete_item).grid(row=1, column=3)
        self.tree = ttk.Treeview(self, columns=("id", "name", "quantity"), show="headings")
        for name in ("id", "name", "quantity"):
            self.tree.heading(name, text=name.capitalize())
        self.tree.pack(fill="both", expand=True, padx=10, pady=10)
        self.tree.bind("<<TreeviewSelect>>", self.on_select)
        self.protocol("WM_DELETE_WINDOW", self.close)
        self.show_items()

    def values(self):
        name = self.name.get().strip()
        try:
            quantity = int(self.quantity.get())
        except ValueError:
            messagebox.showerror("Inventory", "Quantity must be a whole number")
            return None
        if not name:
            messagebox.showerror("Inventory", "Name is missing")
            return None
        return name, quantity

    def add_item(self):
        values = self.values()
        if values:
            self.db.execute("INSERT INTO items (name, quantity) VALUES (?, ?)", values)
            self.db.commit()
            self.clear_form()
            self.show_items()

    def update_item(self):
        if self.selected_id is None:
            messagebox.showinfo("Inventory", "Select an item")
            return
        values = self.values()
        if values:
            self.db.execute("UPDATE items SET name = ?, quantity = ? WHERE id = ?", (*values, self.selected_id))  # FAULT lost_data
            self.db.commit()
            self.clear_form()

    def delete_item(self):
        if self.selected_id is None:
            messagebox.showinfo("Inventory", "Select an item")
            return
        self.db.execute("DELETE FROM items WHERE id = ?", (self.selected_id,))
        self.db.commit()
        self.clear_form()
        self.show_items()

    def clear_form(self):
        self.selected_id = None
        self.name.delete(0, "end")
        self.quantity.delete(0, "end")

    def on_select(self, _event):
        chosen = self.tree.selection()
        if chosen:
            item_id, name, quantity = self.tree.item(chosen[0], "values")
            self.clear_form()
            self.selected_id = int(item_id)
            self.name.insert(0, name)
            self.quantity.insert(0, quantity)

    def show_items(self):
        self.tree.delete(*self.tree.get_children())
        for row in self.db.execute("SELECT id, name, quantity FROM items ORDER BY name"):
            self.tree.insert("", "end", values=row)

    def close(self):
        self.db.close()
        self.destroy()


if __name__ == "__main__":
    Inventory().mainloop()
