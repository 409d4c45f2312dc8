import tkinter as tk

root = tk.Tk()
total = tk.IntVar(root, 0)
tk.Label(root, textvariable=total).pack()


def more():
    total.set(total.get() + 1)


def less():
    total.set(total.get() - 1)


for words, command in [
    ("More", more),
    ("Less", less()),  # FAULT command_called
]:
    tk.Button(root, text=words, command=command).pack()
root.mainloop()
