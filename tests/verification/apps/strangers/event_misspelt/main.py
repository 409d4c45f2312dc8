import tkinter as tk
from tkinter import ttk

LENGTH = {"Metre": 1.0, "Kilometre": 1000.0, "Mile": 1609.344, "Foot": 0.3048}


class Units(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Lengths")
        self.value = ttk.Entry(self)
        self.value.insert(0, "1")
        self.value.grid(row=0, column=0, padx=6, pady=6)
        self.unit = ttk.Combobox(self, values=list(LENGTH), state="readonly")
        self.unit.set("Metre")
        self.unit.grid(row=0, column=1, padx=6, pady=6)
        self.unit.bind("<<ComboBoxSelected>>", self.show)  # FAULT dead_control
        self.value.bind("<KeyRelease>", self.show)
        self.out = tk.Label(self, justify="left", anchor="w", width=40)
        self.out.grid(row=1, column=0, columnspan=2, padx=6, pady=6)
        self.show()

    def show(self, _event=None):
        try:
            metres = float(self.value.get()) * LENGTH[self.unit.get()]
        except ValueError:
            self.out.config(text="Please enter a number")
            return
        self.out.config(text="\n".join(f"{metres / size:.4g} {name}" for name, size in LENGTH.items()))


if __name__ == "__main__":
    Units().mainloop()
