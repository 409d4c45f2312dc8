import json
import os
import tkinter as tk
from tkinter import ttk, messagebox

STORE = "stock.json"


class Stock:
    def __init__(self, root):
        self.root = root
        root.title("Stock")
        self.rows = []
        if os.path.exists(STORE):
            with open(STORE) as f:
                self.rows = json.load(f)
        self.tree = ttk.Treeview(root, columns=("item", "count"), show="headings", height=10)
        for column in ("item", "count"):
            self.tree.heading(column, text=column.title(), command=lambda c=column: self.sort(c))
        self.tree.pack(fill="both", expand=True)
        self.tree.bind("<<TreeviewSelect>>", self.pick)
        form = tk.Frame(root)
        form.pack(pady=6)
        self.item = tk.Entry(form)
        self.item.grid(row=0, column=0)
        self.count = tk.Entry(form, width=8)
        self.count.grid(row=0, column=1)
        tk.Button(form, text="Add", command=self.add).grid(row=0, column=2)
        tk.Button(form, text="Update", command=self.update).grid(row=0, column=3)
        self.fill(self.rows)

    def fill(self, rows):
        self.tree.delete(*self.tree.get_children())
        for row in rows:
            self.tree.insert("", "end", values=(row["item"], row["count"]))

    def sort(self, column):
        self.fill(sorted(self.rows, key=lambda row: row[column]))

    def pick(self, _event):
        chosen = self.tree.selection()
        if chosen:
            item, count = self.tree.item(chosen[0], "values")
            self.item.delete(0, "end")
            self.item.insert(0, item)
            self.count.delete(0, "end")
            self.count.insert(0, count)

    def values(self):
        item, count = self.item.get().strip(), self.count.get().strip()
        if not item or not count.isdigit():
            messagebox.showwarning("Stock", "Item and a whole number are needed.")
            return None
        return {"item": item, "count": int(count)}

    def add(self):
        row = self.values()
        if row:
            self.rows.append(row)
            self.save()

    def update(self):
        chosen = self.tree.selection()
        if not chosen:
            return
        row = self.values()
        if row:
            index = self.tree.index(chosen[0])
            self.rows[index] = row  # FAULT lost_data
            self.save()

    def save(self):
        with open(STORE, "w") as f:
            json.dump(self.rows, f)
        self.fill(self.rows)


if __name__ == "__main__":
    root = tk.Tk()
    Stock(root)
    root.mainloop()
