import tkinter as tk
from tkinter import ttk


class Main(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Words")
        self.geometry("320x240")
        self.text = tk.Text(self, width=30, height=8)
        self.text.pack(fill="both", expand=True)
        self.status = ttk.Label(self, text="Type something, and see how many words and letters it has", anchor="w", wraplength=300)
        self.status.pack(fill="x")
        self.text.bind("<KeyRelease>", self.count)

    def count(self, _event):
        words = self.text.get("1.0", "end").split()
        self.status.config(text=f"{len(words)} words, {sum(map(len, words))} letters")


Main().mainloop()
