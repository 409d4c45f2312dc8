"""First a login, then the window; sums are worked out by a pool."""

import sys

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from PySide6.QtWidgets import QApplication, QDialog, QFormLayout, QLabel, QLineEdit, QListWidget, QMainWindow
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget


class Login(QDialog):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Login")
        form = QFormLayout(self)
        self.user = QLineEdit("guest")
        self.word = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.problem = QLabel()
        form.addRow("User", self.user)
        form.addRow("Password", self.word)
        form.addRow(self.problem)
        ok = QPushButton("OK", default=True)
        ok.clicked.connect(self.check)
        form.addRow(ok)

    def check(self):
        if self.user.text().strip():
            self.accept()
        else:
            self.problem.setText("Who are you?")


class News(QObject):
    ready = Signal(int, int)


class Sum(QRunnable):
    def __init__(self, count):
        super().__init__()
        self.count = count
        self.news = News()

    def run(self):
        self.news.ready.emit(self.count, sum(n * n for n in range(self.count)))


class Window(QMainWindow):
    def __init__(self, user):
        super().__init__()
        self.setWindowTitle(f"Sums of {user}")
        self.pool = QThreadPool.globalInstance()
        self.jobs = []
        self.field = QLineEdit(placeholderText="Count of the numbers")
        self.problem = QLabel()
        self.list = QListWidget()
        button = QPushButton("Work out")
        button.clicked.connect(self.begin)
        middle = QWidget()
        layout = QVBoxLayout(middle)
        for widget in (self.field, button, self.problem, self.list):
            layout.addWidget(widget)
        self.setCentralWidget(middle)

    def begin(self):
        try:
            count = int(self.field.text())
        except ValueError:
            self.problem.setText("That is no whole number.")
            return
        self.problem.clear()
        job = Sum(min(max(count, 0), 10_000))
        job.setAutoDelete(False)
        job.news.ready.connect(self.show_sum)
        self.jobs.append(job)
        self.pool.start(job)

    def show_sum(self, count, total):
        self.list.addItem(f"{count}: {total}")


if __name__ == "__main__":
    app = QApplication(sys.argv)
    login = Login()
    if login.exec() != QDialog.DialogCode.Accepted:
        sys.exit(0)
    window = Window(login.user.text())
    window.show()
    sys.exit(app.exec())
