import sys
import threading

from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton


class Window(QMainWindow):
    def __init__(self):
        super().__init__()
        self.button = QPushButton("Fetch")
        self.button.clicked.connect(self.fetch)
        self.setCentralWidget(self.button)

    def fetch(self):
        threading.Thread(target=self.work, daemon=True).start()

    def work(self):
        total = sum(range(1000))
        self.button.setText(f"Fetched {total}")  # FAULT widget_from_thread


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = Window()
    window.show()
    sys.exit(app.exec())
