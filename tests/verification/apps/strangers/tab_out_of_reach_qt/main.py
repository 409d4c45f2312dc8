import sys
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTabWidget, QVBoxLayout, QWidget

app = QApplication(sys.argv)
tabs = QTabWidget()
tabs.resize(400, 300)
first, second = QWidget(), QWidget()
QVBoxLayout(first).addWidget(QLabel("First page"))
button = QPushButton("Save", second)
button.setGeometry(380, 290, 90, 30)  # FAULT clipped_widget
tabs.addTab(first, "One")
tabs.addTab(second, "Two")
tabs.show()
sys.exit(app.exec())
