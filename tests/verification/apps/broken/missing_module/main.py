import tkinter as tk

import tkinter_magic_widgets  # FAULT missing_module

root = tk.Tk()
tkinter_magic_widgets.Wonder(root).pack()
root.mainloop()
