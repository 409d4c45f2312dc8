import sys
from PySide6.QtWidgets import QApplication, QComboBox, QGroupBox, QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget
from PySide6.QtCore import Qt


class HotelRating(QWidget):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Hotel rating")
        main = QVBoxLayout()
        self.setLayout(main)
        self.hotel = QComboBox()
        self.hotel.addItems(["Sea View", "Grand", "Alpina"])
        main.addWidget(self.hotel)
        box = QGroupBox("Rating")
        inner = QVBoxLayout(box)
        self.slider = QSlider(Qt.Horizontal)
        self.slider.setRange(1, 10)
        inner.addWidget(self.slider)
        main.addWidget(box)
        buttons = QHBoxLayout(self)  # FAULT clipped_widget
        self.rate = QPushButton("Rate")
        self.rate.clicked.connect(self.do_rate)
        buttons.addWidget(self.rate)
        self.clear = QPushButton("Clear")
        self.clear.clicked.connect(lambda: self.result.setText(""))
        buttons.addWidget(self.clear)
        self.result = QLabel()
        main.addWidget(self.result)

    def do_rate(self):
        self.result.setText(f"{self.hotel.currentText()}: {self.slider.value()} / 10")


app = QApplication(sys.argv)
w = HotelRating()
w.show()
sys.exit(app.exec())
