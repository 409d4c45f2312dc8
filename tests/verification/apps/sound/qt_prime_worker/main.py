import sys
import time

from PySide6.QtCore import QObject, QThread, Signal, Slot
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QListWidget, QProgressBar, QPushButton, QSpinBox,
                               QVBoxLayout, QWidget)


class PrimeWorker(QObject):
    progress = Signal(int)
    found = Signal(int)
    finished = Signal(int)

    def __init__(self, limit):
        super().__init__()
        self.limit = limit
        self._cancelled = False

    @Slot()
    def run(self):
        count = 0
        for n in range(2, self.limit + 1):
            if self._cancelled:
                break
            if all(n % d for d in range(2, int(n ** 0.5) + 1)):
                count += 1
                self.found.emit(n)
            self.progress.emit(n * 100 // self.limit)
            time.sleep(0.001)
        self.finished.emit(count)

    def cancel(self):
        self._cancelled = True


class MainWindow(QWidget):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Prime finder")
        self.thread_ = None
        self.worker = None
        layout = QVBoxLayout(self)
        row = QHBoxLayout()
        row.addWidget(QLabel("Up to:"))
        self.limit = QSpinBox()
        self.limit.setRange(2, 500)
        self.limit.setValue(60)
        row.addWidget(self.limit)
        self.start_button = QPushButton("Start")
        self.start_button.clicked.connect(self.start)
        self.cancel_button = QPushButton("Cancel")
        self.cancel_button.clicked.connect(self.cancel)
        self.cancel_button.setEnabled(False)
        row.addWidget(self.start_button)
        row.addWidget(self.cancel_button)
        layout.addLayout(row)
        self.bar = QProgressBar()
        layout.addWidget(self.bar)
        self.results = QListWidget()
        layout.addWidget(self.results)
        self.status = QLabel("Ready")
        layout.addWidget(self.status)

    def start(self):
        self.results.clear()
        self.start_button.setEnabled(False)
        self.cancel_button.setEnabled(True)
        self.status.setText("Searching...")
        self.thread_ = QThread()
        self.worker = PrimeWorker(self.limit.value())
        self.worker.moveToThread(self.thread_)
        self.thread_.started.connect(self.worker.run)
        self.worker.progress.connect(self.bar.setValue)
        self.worker.found.connect(self.add_result)
        self.worker.finished.connect(self.on_finished)
        self.worker.finished.connect(self.thread_.quit)
        self.thread_.start()

    def add_result(self, number):
        self.results.addItem(str(number))

    def cancel(self):
        if self.worker:
            self.worker.cancel()

    def on_finished(self, count):
        self.status.setText(f"{count} primes found")
        self.start_button.setEnabled(True)
        self.cancel_button.setEnabled(False)

    def closeEvent(self, event):
        if self.thread_ is not None and self.thread_.isRunning():
            self.worker.cancel()
            self.thread_.quit()
            self.thread_.wait()
        super().closeEvent(event)


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = MainWindow()
    window.show()
    sys.exit(app.exec())
