import tkinter as tk
from tkinter import ttk


class Shopping(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Shopping list")
        self.things = []
        self.entry = ttk.Entry(self)
        self.entry.pack(fill="x", padx=8, pady=8)
        self.entry.bind("<Return>", self.add)
        self.add_button = ttk.Button(self, text="Add", command=self.add)
        self.add_button.pack()
        self.add_button.bind("<Button-1>", self.add)  # FAULT dead_control
        self.box = tk.Listbox(self)
        self.box.pack(fill="both", expand=True, padx=8, pady=8)
        self.count = ttk.Label(self, text="0 things")
        self.count.pack()

    def add(self, event=None):
        text = self.entry.get().strip() or "Something"
        self.things.append(text)
        self.box.insert("end", text)
        self.entry.delete(0, "end")
        self.count.config(text=f"{len(self.things)} things")


if __name__ == "__main__":
    Shopping().mainloop()
