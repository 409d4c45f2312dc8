import tkinter as tk
from tkinter import ttk


def option(parent, text, on_change):
    var = tk.BooleanVar(value=False)
    ttk.Checkbutton(parent, text=text, variable=var, command=lambda: on_change(text, var.get())).pack(anchor="w")


def labelled(parent, text):
    var = tk.StringVar(value="0")
    tk.Label(parent, text=text).pack(anchor="w")
    field = ttk.Entry(parent, textvariable=var)
    field.var = var
    field.pack()
    return field


def main():
    root = tk.Tk()
    root.title("Options")
    status = tk.StringVar(value="Nothing chosen")
    for text in ("Fast", "Quiet", "Careful"):
        option(root, text, lambda name, on: status.set(f"{name}: {'on' if on else 'off'}"))
    labelled(root, "Level")
    ttk.Label(root, textvariable=status).pack()
    root.mainloop()


main()
