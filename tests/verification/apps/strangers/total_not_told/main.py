import tkinter as tk
from tkinter import ttk


class Cart(tk.Tk):
    PRICES = {"Coffee": 3.2, "Tea": 2.5, "Cake": 4.1, "Water": 1.5}

    def __init__(self):
        super().__init__()
        self.title("Café till")
        self.lines = []
        left = ttk.Frame(self, padding=8)
        left.pack(side="left", fill="y")
        for name, price in self.PRICES.items():
            ttk.Button(left, text=f"{name} {price:.2f}", command=lambda n=name: self.add(n)).pack(fill="x", pady=2)
        right = ttk.Frame(self, padding=8)
        right.pack(side="left")
        self.box = tk.Listbox(right, width=30)
        self.box.pack()
        ttk.Button(right, text="Remove", command=self.remove).pack(pady=4)
        self.total = ttk.Label(right, text="Total: 0.00")
        self.total.pack()

    def add(self, name):
        self.lines.append(name)
        self.box.insert("end", f"{name}  {self.PRICES[name]:.2f}")
        self.show_total()

    def remove(self):
        picked = self.box.curselection()
        if picked:
            self.lines.pop(picked[0])  # FAULT lost_data
            self.box.delete(picked[0])

    def show_total(self):
        self.total.config(text=f"Total: {sum(self.PRICES[n] for n in self.lines):.2f}")


Cart().mainloop()
