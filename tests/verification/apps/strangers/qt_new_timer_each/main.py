import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QToolBar


class Window(QMainWindow):
    def __init__(self):
        super().__init__()
        self.timer = None
        self.count = 0
        bar = QToolBar("Main")
        self.addToolBar(bar)
        bar.addAction("Go", self.go)
        bar.addAction("Halt", self.halt)
        self.label = QLabel("0")
        self.setCentralWidget(self.label)

    def go(self):
        self.halt()
        self.timer = QTimer()
        self.timer.timeout.connect(self.tick)
        self.timer.start(500)
        QTimer.singleShot(300, lambda: self.statusBar().showMessage("started"))

    def halt(self):
        if self.timer is not None:
            self.timer.stop()
            self.timer = None

    def tick(self):
        self.count += 1
        self.label.setText(str(self.count))


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = Window()
    window.resize(300, 120)
    window.show()
    raise SystemExit(app.exec())
