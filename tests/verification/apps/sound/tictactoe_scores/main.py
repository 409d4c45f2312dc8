import tkinter as tk
from tkinter import messagebox

LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


class TicTacToe:
    def __init__(self, master):
        self.master = master
        self.master.title("Tic Tac Toe")
        self.board = [""] * 9
        self.player = "X"
        self.scores = {"X": 0, "O": 0, "Draw": 0}
        self.over = False
        self.info = tk.Label(master, text="X's turn")
        self.info.grid(row=0, column=0, columnspan=3)
        self.cells = []
        for i in range(9):
            cell = tk.Button(master, text="", width=5, height=2, command=lambda i=i: self.play(i))
            cell.grid(row=1 + i // 3, column=i % 3)
            self.cells.append(cell)
        self.score_label = tk.Label(master, text=self.score_text())
        self.score_label.grid(row=4, column=0, columnspan=3)
        tk.Button(master, text="New round", command=self.reset).grid(row=5, column=0, columnspan=3, pady=6)

    def score_text(self):
        return f"X {self.scores['X']} : {self.scores['O']} O, draws {self.scores['Draw']}"

    def winner(self):
        for a, b, c in LINES:
            if self.board[a] and self.board[a] == self.board[b] == self.board[c]:
                return (a, b, c)
        return None

    def play(self, i):
        if self.over or self.board[i]:
            return
        self.board[i] = self.player
        self.cells[i].config(text=self.player)
        line = self.winner()
        if line:
            for index in line:
                self.cells[index].config(bg="light green")
            self.finish(self.player, f"{self.player} wins!")
        elif all(self.board):
            self.finish("Draw", "A draw.")
        else:
            self.player = "O" if self.player == "X" else "X"
            self.info.config(text=f"{self.player}'s turn")

    def finish(self, key, text):
        self.over = True
        self.scores[key] += 1
        self.score_label.config(text=self.score_text())
        self.info.config(text=text)
        messagebox.showinfo("Tic Tac Toe", text)

    def reset(self):
        self.board = [""] * 9
        self.player = "X"
        self.over = False
        self.info.config(text="X's turn")
        for cell in self.cells:
            cell.config(text="", bg="SystemButtonFace" if self.master.tk.call("tk", "windowingsystem") == "win32" else "#d9d9d9")


root = tk.Tk()
TicTacToe(root)
root.mainloop()
