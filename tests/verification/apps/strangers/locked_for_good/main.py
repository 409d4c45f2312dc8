import random
import tkinter as tk


class Memory(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Pairs")
        self.buttons = []
        self.locked = False
        self.job = None
        self.open = []
        self.moves = tk.IntVar(value=0)
        board = tk.Frame(self)
        board.pack(padx=10, pady=10)
        for i in range(12):
            b = tk.Button(board, text="", width=5, height=2, command=lambda i=i: self.turn(i))
            b.grid(row=i // 4, column=i % 4, padx=2, pady=2)
            self.buttons.append(b)
        tk.Label(self, textvariable=self.moves).pack()
        tk.Button(self, text="New game", command=self.new_game).pack(pady=6)
        self.new_game()

    def new_game(self):
        if self.job:
            self.after_cancel(self.job)
            self.job = None
        self.values = list("ABCDEF" * 2)
        random.shuffle(self.values)
        self.open = []
        self.locked = False
        self.moves.set(0)
        for b in self.buttons:
            b.config(text="", state="normal")

    def turn(self, i):
        if self.locked or i in self.open:
            return
        self.buttons[i].config(text=self.values[i])
        self.open.append(i)
        if len(self.open) == 2:
            self.moves.set(self.moves.get() + 1)
            self.locked = True
            self.job = self.after(600, self.check)

    def check(self):  # FAULT dead_control
        self.job = None
        a, b = self.open
        if self.values[a] == self.values[b]:
            self.buttons[a].config(state="disabled")
            self.buttons[b].config(state="disabled")
        else:
            self.buttons[a].config(text="")
            self.buttons[b].config(text="")
        self.open = []


if __name__ == "__main__":
    Memory().mainloop()
