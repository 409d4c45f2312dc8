import json
import tkinter as tk
from pathlib import Path
from tkinter import messagebox, ttk

DB = Path(__file__).with_name("inventory.json")


class Inventory:
    def __init__(self):
        self.items = []
        if DB.exists():
            self.items = json.loads(DB.read_text())

    def save(self):
        DB.write_text(json.dumps(self.items, indent=2))

    def add(self, name, quantity, price):
        new_id = max((item["id"] for item in self.items), default=0) + 1
        self.items.append({"id": new_id, "name": name, "quantity": quantity, "price": price})
        self.save()

    def change_quantity(self, item_id, delta):
        for item in self.items:
            if item["id"] == item_id:
                item["quantity"] = max(0, item["quantity"] + delta)
        self.save()

    def remove(self, item_id):
        self.items = [item for item in self.items if item["id"] != item_id]
        self.save()


class InventoryApp:
    def __init__(self, root):
        self.root = root
        self.inventory = Inventory()
        root.title("Inventory Manager")
        root.geometry("700x460")

        top = ttk.Frame(root, padding=10)
        top.pack(fill=tk.X)
        self.name_var = tk.StringVar()
        self.qty_var = tk.StringVar()
        self.price_var = tk.StringVar()
        for text, var in (("Name", self.name_var), ("Quantity", self.qty_var), ("Price", self.price_var)):
            ttk.Label(top, text=text).pack(side=tk.LEFT)
            ttk.Entry(top, textvariable=var, width=12).pack(side=tk.LEFT, padx=4)
        ttk.Button(top, text="Add item", command=self.add_item).pack(side=tk.LEFT, padx=4)

        self.tree = ttk.Treeview(root, columns=("name", "quantity", "price", "value"), show="headings")
        for column in ("name", "quantity", "price", "value"):
            self.tree.heading(column, text=column.title())
            self.tree.column(column, width=150)
        self.tree.pack(fill=tk.BOTH, expand=True, padx=10)

        bottom = ttk.Frame(root, padding=10)
        bottom.pack(fill=tk.X)
        ttk.Button(bottom, text="+1", command=lambda: self.change(1)).pack(side=tk.LEFT)
        ttk.Button(bottom, text="-1", command=lambda: self.change(-1)).pack(side=tk.LEFT)
        ttk.Button(bottom, text="Delete", command=self.delete_item).pack(side=tk.LEFT)
        self.status = ttk.Label(bottom, text="")
        self.status.pack(side=tk.RIGHT)
        self.refresh()

    def refresh(self):
        for row in self.tree.get_children():
            self.tree.delete(row)
        total = 0
        for item in self.inventory.items:
            value = item["quantity"] * item["price"]
            total += value
            self.tree.insert("", tk.END, iid=str(item["id"]),
                             values=(item["name"], item["quantity"], f"{item['price']:.2f}", f"{value:.2f}"))
        self.status.config(text=f"{len(self.inventory.items)} items, worth {total:.2f}")

    def add_item(self):
        name = self.name_var.get().strip()
        if not name:
            messagebox.showerror("Missing", "Please enter a name.")
            return
        try:
            quantity = int(self.qty_var.get())
            price = float(self.price_var.get())
        except ValueError:
            messagebox.showerror("Invalid", "Quantity and price must be numbers.")
            return
        self.inventory.add(name, quantity, price)
        for var in (self.name_var, self.qty_var, self.price_var):
            var.set("")
        self.refresh()

    def change(self, delta):
        selection = self.tree.selection()
        if not selection:
            return
        self.inventory.change_quantity(selection[0], delta)  # FAULT dead_control
        self.refresh()

    def delete_item(self):
        selection = self.tree.selection()
        if not selection:
            return
        self.inventory.remove(int(selection[0]))
        self.refresh()


if __name__ == "__main__":
    root = tk.Tk()
    InventoryApp(root)
    root.mainloop()
