"""Pomodoro timer."""
import sys

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication, QCheckBox, QFormLayout, QGroupBox, QHBoxLayout, QLabel, QMainWindow, QProgressBar, QPushButton,
    QSpinBox, QVBoxLayout, QWidget,
)


class PomodoroWindow(QMainWindow):
    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Pomodoro")
        self.settings = QSettings("Example", "Pomodoro")
        self._remaining = 0
        self._rounds = 0
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)
        self._build_ui()
        self._load_settings()
        self._reset()

    def _build_ui(self) -> None:
        self._time_label = QLabel("25:00", alignment=Qt.AlignmentFlag.AlignCenter)
        self._time_label.setStyleSheet("font-size: 48px;")
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._rounds_label = QLabel("Rounds: 0")
        self._start_button = QPushButton("Start")
        self._pause_button = QPushButton("Pause")
        self._reset_button = QPushButton("Reset")
        self._pause_button.setEnabled(False)
        self._start_button.clicked.connect(self._start)
        self._pause_button.clicked.connect(self._pause)
        self._reset_button.clicked.connect(self._reset)
        row = QHBoxLayout()
        for button in (self._start_button, self._pause_button, self._reset_button):
            row.addWidget(button)

        box = QGroupBox("Settings")
        form = QFormLayout(box)
        self._minutes_spin = QSpinBox()
        self._minutes_spin.setRange(1, 90)
        self._minutes_spin.valueChanged.connect(self._on_minutes_changed)
        self._auto_check = QCheckBox("Start the next round automatically")
        self._auto_check.toggled.connect(self._save_settings)
        form.addRow("Minutes:", self._minutes_spin)
        form.addRow(self._auto_check)

        central = QWidget()
        layout = QVBoxLayout(central)
        layout.addWidget(self._time_label)
        layout.addWidget(self._progress)
        layout.addLayout(row)
        layout.addWidget(self._rounds_label)
        layout.addWidget(box)
        self.setCentralWidget(central)

    def _load_settings(self) -> None:
        self._minutes_spin.setValue(int(self.settings.value("minutes", 25)))
        self._auto_check.setChecked(self.settings.value("auto_start", False, type=bool))

    def _save_settings(self) -> None:
        self.settings.setValue("minutes", self._minutes_spin.value())
        self.settings.setValue("auto_start", self._auto_check.isChecked())

    def _on_minutes_changed(self, value: int) -> None:
        if not self._timer.isActive():
            self._reset()
        self._save_settings()

    def _start(self) -> None:
        self._timer.start()
        self._start_button.setEnabled(False)
        self._pause_button.setEnabled(True)

    def _pause(self) -> None:
        self._timer.stop()
        self._start_button.setEnabled(True)
        self._pause_button.setEnabled(False)

    def _reset(self) -> None:
        self._timer.stop()
        self._remaining = self._minutes_spin.value() * 60
        self._start_button.setEnabled(True)
        self._pause_button.setEnabled(False)
        self._progress.setMaximum(self._remaining)
        self._update_display()

    def _tick(self) -> None:
        self._remaining -= 1
        if self._remaining <= 0:
            self._rounds += 1
            self._rounds_label.setText(f"Rounds: {self._rounds}")
            self._reset()
            if self._auto_check.isChecked():
                self._start()
            return
        self._update_display()

    def _update_display(self) -> None:
        minutes, seconds = divmod(self._remaining, 60)
        self._time_label.setText(f"{minutes:02d}:{seconds:02d}")
        self._progress.setValue(self._progress.maximum() - self._remaining)


def main() -> int:
    app = QApplication(sys.argv)
    window = PomodoroWindow()
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
