import tkinter as tk
from tkinter import ttk


class Options(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Options")
        self.sound = tk.BooleanVar(value=True)
        ttk.Checkbutton(self, text="Sound", variable=self.sound).pack()
        ttk.Checkbutton(self, text="Hints", variable=tk.BooleanVar(value=True)).pack()  # FAULT lost_data
        music = tk.BooleanVar(value=True)
        tk.Checkbutton(self, text="Music", variable=music, command=lambda: self.tell("Music", music)).pack()
        self.words = tk.Label(self, text="-")
        self.words.pack()

    def tell(self, name, variable):
        self.words.config(text=f"{name}: {'on' if variable.get() else 'off'}")


Options().mainloop()
