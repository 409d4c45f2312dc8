import tkinter as tk

# FAULT window_not_shown
root = tk.Tk()
root.withdraw()
tk.Label(root, text="Here I am").pack()
root.mainloop()
