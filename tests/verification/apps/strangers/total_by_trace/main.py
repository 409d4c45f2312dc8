import tkinter as tk
from tkinter import ttk


class Order(tk.Tk):
    """The total follows a variable, so nothing has to call it."""

    def __init__(self):
        super().__init__()
        self.title("Order")
        self.items = []
        self.total = tk.DoubleVar(value=0)
        self.text = tk.StringVar()
        self.total.trace_add("write", lambda *_: self.text.set(f"Total: {self.total.get():.2f}"))
        self.box = tk.Listbox(self)
        self.box.pack()
        for name, price in (("Pen", 1.2), ("Pad", 3.5)):
            ttk.Button(self, text=name, command=lambda n=name, p=price: self.add(n, p)).pack(fill="x")
        ttk.Button(self, text="Remove last", command=self.drop).pack(fill="x")
        ttk.Label(self, textvariable=self.text).pack()
        self.total.set(0)

    def add(self, name, price):
        self.items.append((name, price))
        self.box.insert("end", name)
        self.total.set(self.total.get() + price)

    def drop(self):
        if self.items:
            _, price = self.items.pop()
            self.box.delete("end")
            self.total.set(self.total.get() - price)


Order().mainloop()
