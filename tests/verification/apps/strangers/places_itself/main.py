import tkinter as tk
from tkinter import ttk


class Bar(ttk.Frame):
    def __init__(self, parent, *labels):
        ttk.Frame.__init__(self, parent)
        for label in labels:
            ttk.Label(self, text=label).pack(side="left", padx=4)
        self.show()

    def show(self):
        self.pack(side="bottom", fill="x")


class Meter(tk.Canvas):
    def __init__(self, parent):
        super().__init__(parent, width=200, height=20, bg="white")
        self.level = self.create_rectangle(0, 0, 0, 20, fill="green")

    def set(self, value):
        self.coords(self.level, 0, 0, 2 * float(value), 20)


class Window(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Meter")
        self.meter = Meter(self)
        self.windows = [self.meter]
        for each in self.windows:
            each.pack(padx=10, pady=10)
        ttk.Scale(self, from_=0, to=100, command=self.meter.set).pack(fill="x")
        self.bar = Bar(self, "Ready", "v1")


Window().mainloop()
