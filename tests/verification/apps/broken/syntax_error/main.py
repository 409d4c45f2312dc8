import tkinter as tk

root = tk.Tk()
tk.Label(root, text="Hello"  # FAULT syntax_error
root.mainloop()
