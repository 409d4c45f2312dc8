# FAULT still_running
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

app = QApplication([])
app.setQuitOnLastWindowClosed(False)
window = QWidget()
layout = QVBoxLayout(window)
label = QLabel("0")
button = QPushButton("Count")
button.clicked.connect(lambda: label.setText(str(int(label.text()) + 1)))
layout.addWidget(label)
layout.addWidget(button)
window.show()
app.exec()
