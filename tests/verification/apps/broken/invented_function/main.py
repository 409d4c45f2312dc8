import tkinter as tk
from tkinter import messagebox

root = tk.Tk()
tk.Button(root, text="Warn", command=lambda: messagebox.showwarn("Careful", "Hot")).pack()  # FAULT undefined_attribute
root.mainloop()
