import tkinter as tk

root = tk.Tk()
tk.Label(root, text="I stay").pack()
root.protocol("WM_DELETE_WINDOW", lambda: root.bell())  # FAULT window_will_not_close
root.mainloop()
