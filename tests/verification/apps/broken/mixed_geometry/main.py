import tkinter as tk


def build(root):
    tk.Label(root, text="Name").grid(row=0, column=0)
    entry = tk.Entry(root)
    entry.grid(row=0, column=1)
    button = tk.Button(root, text="Go")
    button.pack()  # FAULT mixed_geometry


window = tk.Tk()
build(window)
window.mainloop()
