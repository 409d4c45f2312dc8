import sys

from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget


class Figures(QWidget):
    def __init__(self, what):
        super().__init__()
        self.setWindowTitle(what)
        QVBoxLayout(self).addWidget(QLabel(f"Nothing yet in {what}."))


class Window(QWidget):
    def __init__(self):
        super().__init__()
        self.what = QComboBox()
        self.what.addItems(["Weeks", "Months", "Years"])
        show = QPushButton("Show figures")
        show.clicked.connect(self.show_figures)
        self.figures = None
        layout = QVBoxLayout(self)
        layout.addWidget(self.what)
        layout.addWidget(show)

    def show_figures(self):
        self.figures = Figures(self.what.currentText())  # the one before goes, as it is meant to
        self.figures.show()


app = QApplication(sys.argv)
window = Window()
window.show()
sys.exit(app.exec())
