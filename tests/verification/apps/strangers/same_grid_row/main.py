import tkinter as tk
from tkinter import ttk

root = tk.Tk()
root.title("Plants")
root.columnconfigure(1, weight=1)

ttk.Label(root, text="Name").grid(row=0, column=0)
name = ttk.Entry(root)
name.grid(row=0, column=1, sticky="ew")
buttons = ttk.Frame(root)
buttons.grid(row=1, column=0, columnspan=2, sticky="ew")
ttk.Button(buttons, text="Add", command=lambda: plants.insert("", "end", values=(name.get(),))).pack(side="left")
ttk.Button(buttons, text="Remove", command=lambda: plants.delete(*plants.selection())).pack(side="left")
plants = ttk.Treeview(root, columns=("name",), show="headings")
plants.grid(row=1, column=0, columnspan=2, sticky="nsew")  # FAULT overlapping_widgets
root.mainloop()
