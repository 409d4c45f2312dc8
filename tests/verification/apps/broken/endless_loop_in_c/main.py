import tkinter as tk

root = tk.Tk()
tk.Label(root, text="Sum").pack()


def add_up():
    total = sum(range(10**12))  # FAULT hang
    root.title(str(total))


tk.Button(root, text="Add up", command=add_up).pack()
root.mainloop()
