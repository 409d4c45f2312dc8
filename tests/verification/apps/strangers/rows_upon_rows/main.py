import tkinter as tk

root = tk.Tk()
root.title("Shopping")
things = []


def show():
    for row, thing in enumerate(things):
        tk.Checkbutton(rows, text=thing).grid(row=row, column=0, sticky="w")  # FAULT overlapping_widgets
    count.config(text=f"{len(things)} things")


def add():
    if entry.get():
        things.append(entry.get()[:20])
        show()


entry = tk.Entry(root)
entry.pack()
tk.Button(root, text="Add", command=add).pack()
rows = tk.Frame(root)
rows.pack()
count = tk.Label(root)
count.pack()
show()
root.mainloop()
