import tkinter as tk
from tkinter import messagebox


class TicTacToe:
    def __init__(self):
        self.window = tk.Tk()
        self.window.title("Tic Tac Toe")
        self.current_player = "X"
        self.board = [["" for _ in range(3)] for _ in range(3)]
        self.scores = {"X": 0, "O": 0, "Draw": 0}
        self.buttons = []
        self.create_board()
        self.status = tk.Label(self.window, text="Player X's turn", font=("Arial", 14))
        self.status.grid(row=3, column=0, columnspan=3, pady=5)
        self.score_label = tk.Label(self.window, text=self.score_text(), font=("Arial", 11))
        self.score_label.grid(row=4, column=0, columnspan=3)
        tk.Button(self.window, text="New Game", command=self.reset).grid(row=5, column=0, columnspan=3, pady=8)

    def create_board(self):
        for r in range(3):
            row = []
            for c in range(3):
                button = tk.Button(self.window, text="", font=("Arial", 28, "bold"), width=4, height=1,
                                   command=lambda r=r, c=c: self.play(r, c))
                button.grid(row=r, column=c, padx=2, pady=2)
                row.append(button)
            self.buttons.append(row)

    def score_text(self):
        return f"X: {self.scores['X']}   O: {self.scores['O']}   Draws: {self.scores['Draw']}"

    def play(self, r, c):
        if self.board[r][c]:
            return
        self.board[r][c] = self.current_player
        self.buttons[r][c].config(text=self.current_player)
        if self.has_won(self.current_player):
            self.end_game(f"Player {self.current_player} wins!", self.current_player)
        elif self.is_full():
            self.end_game("It's a draw!", "Draw")
        else:
            self.current_player = "O" if self.current_player == "X" else "X"
            self.status.config(text=f"Player {self.current_player}'s turn")

    def has_won(self, player):
        lines = [[(r, 0), (r, 1), (r, 2)] for r in range(3)]
        lines += [[(0, c), (1, c), (2, c)] for c in range(3)]
        lines += [[(0, 0), (1, 1), (2, 2)], [(0, 2), (1, 1), (2, 0)]]
        any(all(self.board[r][c] == player for r, c in line) for line in lines)  # FAULT returns_nothing

    def is_full(self):
        return all(cell for row in self.board for cell in row)

    def end_game(self, message, key):
        self.scores[key] += 1
        self.score_label.config(text=self.score_text())
        messagebox.showinfo("Game Over", message)
        self.reset()

    def reset(self):
        self.current_player = "X"
        self.board = [["" for _ in range(3)] for _ in range(3)]
        for row in self.buttons:
            for button in row:
                button.config(text="")
        self.status.config(text="Player X's turn")

    def run(self):
        self.window.mainloop()


if __name__ == "__main__":
    TicTacToe().run()
