import tkinter as tk
from tkinter import simpledialog, ttk


class Ask(tk.Toplevel):
    def __init__(self, master):
        super().__init__(master)
        self.value = ""
        self.entry = ttk.Entry(self)
        self.entry.pack()
        ttk.Button(self, text="OK", command=self.ok).pack()
        self.protocol("WM_DELETE_WINDOW", self.ok)
        self.grab_set()
        self.wait_window()  # FAULT dialog_never_ends

    def ok(self):
        self.value = self.entry.get()
        self.withdraw()


root = tk.Tk()
label = ttk.Label(root, text="-")
label.pack()
ttk.Button(root, text="Rename", command=lambda: label.config(text=Ask(root).value)).pack()
root.mainloop()
