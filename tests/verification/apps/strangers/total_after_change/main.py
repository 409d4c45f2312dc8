import tkinter as tk
from dataclasses import dataclass
from tkinter import messagebox, ttk


@dataclass
class Item:
    name: str
    cost: float


class Budget(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Budget")
        self.items: list[Item] = []
        self.name = tk.StringVar()
        self.cost = tk.StringVar()
        box = ttk.Frame(self, padding=8)
        box.pack(fill="x")
        ttk.Entry(box, textvariable=self.name).pack(side="left")
        ttk.Entry(box, textvariable=self.cost, width=8).pack(side="left")
        ttk.Button(box, text="Add", command=self.add).pack(side="left")
        ttk.Button(box, text="Change", command=self.change).pack(side="left")
        ttk.Button(box, text="Remove", command=self.remove).pack(side="left")
        self.tree = ttk.Treeview(self, columns=("name", "cost"), show="headings")
        self.tree.heading("name", text="Name")
        self.tree.heading("cost", text="Cost")
        self.tree.pack(fill="both", expand=True)
        self.total = ttk.Label(self, text="Total: 0.00")
        self.total.pack(anchor="e", padx=8, pady=8)

    def entered(self):
        try:
            cost = float(self.cost.get().replace(",", "."))
        except ValueError:
            messagebox.showerror("Budget", "The cost is not a number.")
            return None
        if not self.name.get().strip():
            messagebox.showerror("Budget", "The name is missing.")
            return None
        return Item(self.name.get().strip(), cost)

    def selected(self):
        chosen = self.tree.selection()
        return self.tree.index(chosen[0]) if chosen else None

    def add(self):
        item = self.entered()
        if item:
            self.items.append(item)
            self.show()
            self.show_total()

    def change(self):
        index, item = self.selected(), self.entered()
        if index is not None and item:
            self.items[index] = item  # FAULT lost_data
            self.show()

    def remove(self):
        index = self.selected()
        if index is not None:
            del self.items[index]
            self.show()
            self.show_total()

    def show(self):
        self.tree.delete(*self.tree.get_children())
        for item in self.items:
            self.tree.insert("", "end", values=(item.name, f"{item.cost:.2f}"))

    def show_total(self):
        self.total["text"] = f"Total: {sum(item.cost for item in self.items):.2f}"


Budget().mainloop()
