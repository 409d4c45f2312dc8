"""Long work in a thread of its own, with a bar, news and a way to stop it."""

import sys

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QPushButton, QSpinBox, QVBoxLayout, QWidget


class Worker(QObject):
    progress = Signal(int)
    done = Signal(int)

    def __init__(self, limit):
        super().__init__()
        self.limit = limit
        self.is_stopped = False

    @Slot()
    def run(self):
        found = 0
        for number in range(2, self.limit):
            if self.is_stopped:
                break
            if all(number % part for part in range(2, int(number**0.5) + 1)):
                found += 1
            if number % 100 == 0:
                self.progress.emit(100 * number // self.limit)
        self.done.emit(found)


class Window(QWidget):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Primes")
        self.thread = None
        self.worker = None
        self.limit = QSpinBox()
        self.limit.setRange(10, 5000)
        self.limit.setValue(2000)
        self.start = QPushButton("Start", clicked=self.begin)
        self.stop = QPushButton("Stop", clicked=self.end)
        self.stop.setEnabled(False)
        self.bar = QProgressBar()
        self.news = QLabel("Ready")
        layout = QVBoxLayout(self)
        for widget in (self.limit, self.start, self.stop, self.bar, self.news):
            layout.addWidget(widget)
        self.seconds = 0
        self.clock = QTimer(self)
        self.clock.setInterval(1000)
        self.clock.timeout.connect(self.tick)
        self.clock.start()

    def begin(self):
        if self.thread is not None:
            return
        self.start.setEnabled(False)
        self.stop.setEnabled(True)
        self.thread = QThread(self)
        self.worker = Worker(self.limit.value())
        self.worker.moveToThread(self.thread)
        self.thread.started.connect(self.worker.run)
        self.worker.progress.connect(self.bar.setValue)
        self.worker.done.connect(self.finish)
        self.thread.start()

    def end(self):
        if self.worker is not None:
            self.worker.is_stopped = True

    def finish(self, found):
        self.news.setText(f"{found} primes")
        self.bar.setValue(100)
        self.start.setEnabled(True)
        self.stop.setEnabled(False)
        self.leave_thread()

    def leave_thread(self):
        if self.thread is not None:
            self.thread.quit()
            self.thread.wait()
            self.thread = None

    def tick(self):
        self.seconds += 1
        self.setWindowTitle(f"Primes ({self.seconds} s)")

    def closeEvent(self, event):
        self.end()
        self.leave_thread()
        super().closeEvent(event)


app = QApplication(sys.argv)
window = Window()
window.show()
sys.exit(app.exec())
