import json
import random
import tkinter as tk
from pathlib import Path
from tkinter import messagebox

SYMBOLS = "ABCDEF"
BEST_FILE = Path(__file__).with_name("best.json")


class MemoryGame:
    def __init__(self, root):
        self.root = root
        root.title("Memory")
        self.best = self.load_best()
        self.first = None
        self.locked = False
        self.moves = 0
        self.found = 0
        self.header = tk.Frame(root)
        self.header.pack(fill="x", padx=10, pady=10)
        self.moves_label = tk.Label(self.header, text="Moves: 0")
        self.moves_label.pack(side="left")
        self.best_label = tk.Label(self.header, text=self.best_text())
        self.best_label.pack(side="left", padx=20)
        tk.Button(self.header, text="New game", command=self.new_game).pack(side="right")
        self.board = tk.Frame(root)
        self.board.pack(padx=10, pady=10)
        self.buttons = []
        for index in range(len(SYMBOLS) * 2):
            button = tk.Button(self.board, text="", width=4, height=2, command=lambda i=index: self.turn(i))
            button.grid(row=index // 4, column=index % 4, padx=2, pady=2)
            self.buttons.append(button)
        self.cards = []
        self.new_game()

    def load_best(self):
        if BEST_FILE.exists():
            return json.loads(BEST_FILE.read_text())["best"]
        return None

    def best_text(self):
        return f"Best: {self.best}" if self.best is not None else "Best: none yet"

    def new_game(self):
        self.cards = list(SYMBOLS) * 2
        random.shuffle(self.cards)
        self.first = None
        self.locked = False
        self.moves = 0
        self.found = 0
        self.moves_label.config(text="Moves: 0")
        for button in self.buttons:
            button.config(text="", state="normal")

    def turn(self, index):
        if self.locked or self.buttons[index]["text"]:
            return
        self.buttons[index].config(text=self.cards[index])
        if self.first is None:
            self.first = index
            return
        self.moves += 1
        self.moves_label.config(text=f"Moves: {self.moves}")
        other, self.first = self.first, None
        if self.cards[other] == self.cards[index]:
            self.buttons[other].config(state="disabled")
            self.buttons[index].config(state="disabled")
            self.found += 1
            if self.found == len(SYMBOLS):
                self.finish()
        else:
            self.locked = True
            self.root.after(400, self.turn_back, other, index)

    def turn_back(self, first, second):
        self.buttons[first].config(text="")
        self.buttons[second].config(text="")
        self.locked = False

    def finish(self):
        if self.best is None or self.moves < self.best:
            self.best = self.moves
            BEST_FILE.write_text(json.dumps({"best": self.best}))
            self.best_label.config(text=self.best_text())
        messagebox.showinfo("Memory", f"All found in {self.moves} moves.")


if __name__ == "__main__":
    window = tk.Tk()
    MemoryGame(window)
    window.mainloop()
