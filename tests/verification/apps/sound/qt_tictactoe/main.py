from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QMessageBox, QPushButton, QVBoxLayout, QWidget
from PySide6.QtGui import QFont
import sys


class TicTacToe(QWidget):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Tic Tac Toe")
        self.current_player = "X"
        self.board = [""] * 9
        self.game_over = False
        self.scores = {"X": 0, "O": 0}

        layout = QVBoxLayout(self)
        self.status_label = QLabel("Player X's turn")
        layout.addWidget(self.status_label)
        self.score_label = QLabel("X: 0   O: 0")
        layout.addWidget(self.score_label)

        grid = QGridLayout()
        self.buttons = []
        for i in range(9):
            button = QPushButton("")
            button.setFixedSize(80, 80)
            button.setFont(QFont("Arial", 24))
            button.clicked.connect(lambda checked=False, index=i: self.make_move(index))
            grid.addWidget(button, i // 3, i % 3)
            self.buttons.append(button)
        layout.addLayout(grid)

        self.new_game_button = QPushButton("New Game")
        self.new_game_button.clicked.connect(self.reset_game)
        layout.addWidget(self.new_game_button)

    def make_move(self, index):
        if self.board[index] or self.game_over:
            return
        self.board[index] = self.current_player
        self.buttons[index].setText(self.current_player)
        winner = self.check_winner()
        if winner:
            self.game_over = True
            self.scores[winner] += 1
            self.update_score()
            self.status_label.setText(f"Player {winner} wins!")
            QMessageBox.information(self, "Game over", f"Player {winner} wins!")
        elif all(self.board):
            self.game_over = True
            self.status_label.setText("It's a draw!")
        else:
            self.current_player = "O" if self.current_player == "X" else "X"
            self.status_label.setText(f"Player {self.current_player}'s turn")

    def check_winner(self):
        lines = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]
        for a, b, c in lines:
            if self.board[a] and self.board[a] == self.board[b] == self.board[c]:
                return self.board[a]
        return None

    def update_score(self):
        self.score_label.setText(f"X: {self.scores['X']}   O: {self.scores['O']}")

    def reset_game(self):
        self.board = [""] * 9
        self.current_player = "X"
        self.game_over = False
        for button in self.buttons:
            button.setText("")
        self.status_label.setText("Player X's turn")


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = TicTacToe()
    window.show()
    sys.exit(app.exec())
