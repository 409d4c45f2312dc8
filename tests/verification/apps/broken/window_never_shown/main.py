import tkinter as tk

root = tk.Tk()
root.withdraw()  # FAULT window_not_shown
tk.Label(root, text="Here I am").pack()
root.mainloop()
