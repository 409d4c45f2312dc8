import random
import tkinter as tk


class Lights(tk.Frame):
    """A press turns a cell and its neighbours over; the board is won when all are dark."""

    def __init__(self, master):
        super().__init__(master, padx=12, pady=12)
        self.pack()
        self.moves = tk.IntVar(self, 0)
        self.cells = {}
        for y in range(4):
            for x in range(4):
                cell = tk.Button(self, width=3, height=1, command=lambda x=x, y=y: self.press(x, y))
                cell.grid(row=y, column=x)
                self.cells[x, y] = cell
        tk.Label(self, textvariable=self.moves).grid(row=4, column=0)
        tk.Button(self, text="Shuffle", command=self.shuffle).grid(row=4, column=1, columnspan=3)
        self.shuffle()

    def shuffle(self):
        self.lit = {place for place in self.cells if random.random() < 0.5}
        self.moves.set(0)
        self.show()

    def press(self, x, y):
        for place in ((x, y), (x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1)):
            if place in self.cells:
                self.lit ^= {place}
        self.moves.set(self.moves.get() + 1)
        self.show()

    def show(self):
        for place, cell in self.cells.items():
            cell["bg"] = "gold" if place in self.lit else "gray30"


root = tk.Tk()
root.title("Lights out")
Lights(root)
root.mainloop()
