import sys

from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QSlider, QWidget


class Mixer(QWidget):
    def __init__(self):
        super().__init__()
        row = QHBoxLayout(self)
        self.label = QLabel("0")
        slider = QSlider()
        slider.setRange(0, 100)
        slider.valueChanged.connect(self.changed)
        row.addWidget(slider)
        row.addWidget(self.label)

    def changed(self, slider, value):  # FAULT error_in_callback
        self.label.setText(f"{value} %")


app = QApplication(sys.argv)
mixer = Mixer()
mixer.show()
sys.exit(app.exec())
