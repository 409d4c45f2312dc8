import csv
import os
import tkinter as tk
from tkinter import ttk

FILE = "inventory_list.csv"
HEAD = ["item", "amount"]


class Inventory(ttk.Frame):
    def __init__(self, master):
        super().__init__(master)
        self.pack(fill="both", expand=True)
        self.rows = self.read()
        self.tree = ttk.Treeview(self, columns=HEAD, show="headings")
        for name in HEAD:
            self.tree.heading(name, text=name.title())
        self.tree.pack(fill="both", expand=True)
        bar = ttk.Frame(self)
        bar.pack(pady=6)
        self.item = ttk.Entry(bar)
        self.item.pack(side="left")
        self.amount = ttk.Entry(bar, width=8)
        self.amount.pack(side="left")
        ttk.Button(bar, text="Add", command=self.add).pack(side="left")
        self.refresh()

    def read(self):
        if not os.path.exists(FILE):
            return []
        with open(FILE, newline="", encoding="utf-8") as f:
            return list(csv.reader(f))  # FAULT lost_data

    def write(self):
        with open(FILE, "w", newline="", encoding="utf-8") as f:
            writer = csv.writer(f)
            writer.writerow(HEAD)
            writer.writerows(self.rows)

    def add(self):
        if self.item.get().strip():
            self.rows.append([self.item.get().strip(), self.amount.get().strip() or "1"])
            self.write()
            self.refresh()

    def refresh(self):
        self.tree.delete(*self.tree.get_children())
        for row in self.rows:
            self.tree.insert("", "end", values=row)


root = tk.Tk()
root.title("Inventory")
Inventory(root)
root.mainloop()
