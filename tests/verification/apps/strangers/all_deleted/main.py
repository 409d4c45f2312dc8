import random
import tkinter as tk
from tkinter import ttk

ideas = ["Read a page", "Call somebody"]


def show():
    rows.delete(0, tk.END)
    for idea in ideas:
        rows.insert(tk.END, idea)


def add():
    if entry.get().strip():
        ideas.append(entry.get().strip())
        entry.delete(0, tk.END)
        show()


def remove():
    for number in reversed(rows.curselection()):
        del ideas[number]
    show()


def draw():
    answer["text"] = random.choice(ideas)  # FAULT error_in_callback


root = tk.Tk()
root.title("What next?")
entry = ttk.Entry(root)
entry.grid(row=0, column=0)
ttk.Button(root, text="Add", command=add).grid(row=0, column=1)
rows = tk.Listbox(root, height=6)
rows.grid(row=1, column=0, columnspan=2, sticky="ew")
ttk.Button(root, text="Remove", command=remove).grid(row=2, column=0)
ttk.Button(root, text="Draw one", command=draw).grid(row=2, column=1)
answer = ttk.Label(root, text="Nothing drawn yet")
answer.grid(row=3, column=0, columnspan=2)
show()
root.mainloop()
