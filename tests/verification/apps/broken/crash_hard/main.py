import os
import tkinter as tk

# FAULT unexpected_exit
root = tk.Tk()
tk.Button(root, text="Save", command=lambda: os._exit(3)).pack()
root.mainloop()
