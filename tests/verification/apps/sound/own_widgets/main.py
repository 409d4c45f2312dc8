"""Widgets of the app's own: a labelled field, a tool tip, a row that removes itself; totals by variables' traces."""

import tkinter as tk
from tkinter import ttk


class ToolTip:
    def __init__(self, widget, text):
        self.widget, self.text, self.window = widget, text, None
        widget.bind("<Enter>", self.show)
        widget.bind("<Leave>", self.hide)

    def show(self, event=None):
        if self.window is None:
            self.window = tk.Toplevel(self.widget)
            self.window.wm_overrideredirect(True)
            x, y = self.widget.winfo_rootx() + 20, self.widget.winfo_rooty() + 25
            self.window.wm_geometry(f"+{x}+{y}")
            tk.Label(self.window, text=self.text, background="lightyellow").pack()

    def hide(self, event=None):
        if self.window is not None:
            self.window.destroy()
            self.window = None


class LabelledEntry(ttk.Frame):
    def __init__(self, master, label, **options):
        super().__init__(master)
        self.value = tk.StringVar(value=options.pop("value", ""))
        ttk.Label(self, text=label, width=10).pack(side="left")
        self.entry = ttk.Entry(self, textvariable=self.value, **options)
        self.entry.pack(side="left", fill="x", expand=True)

    def number(self):
        try:
            return float(self.value.get().replace(",", "."))
        except ValueError:
            return 0.0


class Position(ttk.Frame):
    def __init__(self, master, changed, removed):
        super().__init__(master)
        self.price = LabelledEntry(self, "Price", width=8)
        self.price.pack(side="left")
        self.count = LabelledEntry(self, "Count", width=5, value="1")
        self.count.pack(side="left")
        for field in (self.price, self.count):
            field.value.trace_add("write", lambda *_: changed())
        button = ttk.Button(self, text="✕", width=3, command=lambda: removed(self))
        button.pack(side="right")
        ToolTip(button, "Remove this position")

    def amount(self):
        return self.price.number() * self.count.number()


class Invoice(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Invoice")
        self.positions = []
        self.total = tk.StringVar()
        self.tax = tk.BooleanVar(value=True)
        ttk.Button(self, text="Add position", command=self.add).pack(pady=5)
        self.box = ttk.LabelFrame(self, text="Positions")
        self.box.pack(fill="both", expand=True, padx=10)
        ttk.Checkbutton(self, text="With tax", variable=self.tax, command=self.sum_up).pack()
        ttk.Label(self, textvariable=self.total, font=("", 16)).pack(pady=10)
        self.add()

    def add(self):
        position = Position(self.box, self.sum_up, self.remove)
        position.pack(fill="x", pady=2)
        self.positions.append(position)
        self.sum_up()

    def remove(self, position):
        self.positions.remove(position)
        position.destroy()
        self.sum_up()

    def sum_up(self):
        amount = sum(position.amount() for position in self.positions)
        self.total.set(f"{amount * (1.2 if self.tax.get() else 1):.2f}")


if __name__ == "__main__":
    Invoice().mainloop()
