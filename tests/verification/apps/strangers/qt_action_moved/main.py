import sys

from PySide6.QtWidgets import QAction, QApplication, QMainWindow, QTextEdit  # FAULT undefined_attribute


class Editor(QMainWindow):
    def __init__(self):
        super().__init__()
        self.text = QTextEdit()
        self.setCentralWidget(self.text)
        clear = QAction("Clear", self)
        clear.triggered.connect(self.text.clear)
        self.menuBar().addMenu("Edit").addAction(clear)


app = QApplication(sys.argv)
editor = Editor()
editor.show()
sys.exit(app.exec())
