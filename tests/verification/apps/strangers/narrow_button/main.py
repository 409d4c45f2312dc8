import tkinter as tk

root = tk.Tk()
shown = tk.Label(root, text="0")
shown.pack()
tk.Button(root, text="Increase the counter", width=6, command=lambda: shown.config(text=int(shown["text"]) + 1)).pack()  # FAULT clipped_widget
root.mainloop()
