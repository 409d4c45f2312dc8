import tkinter as tk

# FAULT window_will_not_close
root = tk.Tk()
tk.Label(root, text="I stay").pack()
root.protocol("WM_DELETE_WINDOW", lambda: root.bell())
root.mainloop()
