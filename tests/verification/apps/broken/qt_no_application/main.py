import sys

from PySide6.QtWidgets import QApplication, QLabel

label = QLabel("Hello")  # FAULT unexpected_exit
app = QApplication(sys.argv)
label.show()
sys.exit(app.exec())
