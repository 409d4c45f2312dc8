"""A unit converter made of functions; nothing is kept."""

import tkinter as tk
from tkinter import ttk

FACTORS = {"metre": 1.0, "foot": 0.3048, "mile": 1609.344}


def convert(amount, source, target):
    return amount * FACTORS[source] / FACTORS[target]


def build(root):
    values = list(FACTORS)
    tk.Label(root, text="Amount").grid(row=0, column=0)
    amount = tk.Entry(root)
    amount.grid(row=0, column=1)
    source = ttk.Combobox(root, values=values, state="readonly")
    source.set(values[0])
    source.grid(row=1, column=0)
    target = ttk.Combobox(root, values=values, state="readonly")
    target.set(values[1])
    target.grid(row=1, column=1)
    result = tk.StringVar(value="Enter an amount")
    tk.Label(root, textvariable=result).grid(row=3, column=0, columnspan=2)

    def update(*_):
        try:
            number = float(amount.get())
        except ValueError:
            result.set("That is not a number")
            return
        result.set(f"{convert(number, source.get(), target.get()):.4g} {target.get()}")

    source.bind("<<ComboboxSelected>>", update)
    target.bind("<<ComboboxSelected>>", update)
    tk.Button(root, text="Convert", command=update).grid(row=2, column=0, columnspan=2)


def main():
    root = tk.Tk()
    root.title("Converter")
    build(root)
    root.mainloop()


main()
