import tkinter as tk
import random


class Dice:
    def __init__(self):
        self.root = tk.Tk()
        self.root.title("Dice log")
        self.last = []
        self.log = tk.Listbox(self.root, width=30)
        self.log.pack()
        tk.Button(self.root, text="Roll three", command=self.roll).pack()
        self.root.mainloop()

    def roll(self):
        self.last = [random.randint(1, 6) for _ in range(3)]
        self.write()

    def write(self):
        for value in self.last:
            self.log.insert("end", str(value))
        self.log.see("end")


Dice()
