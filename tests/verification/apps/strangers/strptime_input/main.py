import tkinter as tk
from datetime import date, datetime
from tkinter import ttk


class Days(ttk.Frame):
    def __init__(self, master):
        super().__init__(master)
        self.pack(padx=10, pady=10)
        ttk.Label(self, text="Date (YYYY-MM-DD)").pack()
        self.day = ttk.Entry(self)
        self.day.pack()
        ttk.Button(self, text="Days until", command=self.count).pack()
        self.out = ttk.Label(self, text="")
        self.out.pack()

    def count(self):
        day = datetime.strptime(self.day.get(), "%Y-%m-%d").date()  # FAULT error_in_callback
        self.out["text"] = f"{(day - date.today()).days} days"


root = tk.Tk()
Days(root)
root.mainloop()
