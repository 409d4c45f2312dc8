import tkinter as tk
from tkinter import ttk

root = tk.Tk()
shown = tk.Label(root, text="Nothing chosen")


def chosen(_event=None):
    shown["text"] = box.get()


box = ttk.Combobox(root, values=["Red", "Green"], command=chosen)  # FAULT wrong_keyword
box.pack()
shown.pack()
root.mainloop()
