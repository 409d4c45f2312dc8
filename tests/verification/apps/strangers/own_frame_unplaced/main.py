import tkinter as tk
from tkinter import ttk


class Toolbar(ttk.Frame):
    def __init__(self, parent, app):
        super().__init__(parent, padding=4)
        ttk.Button(self, text="Bigger", command=app.bigger).pack(side="left")
        ttk.Button(self, text="Smaller", command=app.smaller).pack(side="left")


class StatusBar(ttk.Frame):
    def __init__(self, parent):
        super().__init__(parent)
        self.text = ttk.Label(self, text="Ready")
        self.text.pack(side="left", padx=6)

    def say(self, text):
        self.text.config(text=text)


class Reader(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Large print reader")
        self.size = 14
        self.toolbar = Toolbar(self, self)
        self.toolbar.pack(fill="x")
        self.text = tk.Text(self, font=("Georgia", self.size), height=10, width=40)
        self.text.pack(fill="both", expand=True)
        self.text.insert("1.0", "Paste a text here to read it in large print.")
        self.status = StatusBar(self)  # FAULT clipped_widget

    def bigger(self):
        self.set_size(self.size + 2)

    def smaller(self):
        self.set_size(max(8, self.size - 2))

    def set_size(self, size):
        self.size = size
        self.text.config(font=("Georgia", size))
        self.status.say(f"{size} points")


if __name__ == "__main__":
    Reader().mainloop()
