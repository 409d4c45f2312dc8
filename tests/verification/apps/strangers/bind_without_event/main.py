import tkinter as tk
from tkinter import ttk


class Chat(ttk.Frame):
    def __init__(self, master):
        super().__init__(master, padding=8)
        self.grid(sticky="nsew")
        self.log = tk.Text(self, height=8, width=30, state="disabled")
        self.log.grid(row=0, column=0, columnspan=2)
        self.line = ttk.Entry(self)
        self.line.grid(row=1, column=0)
        self.line.bind("<Return>", self.send)
        ttk.Button(self, text="Send", command=self.send).grid(row=1, column=1)

    def send(self):  # FAULT error_in_callback
        self.log["state"] = "normal"
        self.log.insert("end", self.line.get() + "\n")
        self.log["state"] = "disabled"
        self.line.delete(0, "end")


root = tk.Tk()
Chat(root)
root.mainloop()
