import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListWidget, QMenu, QVBoxLayout, QWidget


class Window(QWidget):
    def __init__(self):
        super().__init__()
        self.rows = QListWidget()
        self.rows.addItems(["Bread", "Milk"])
        self.rows.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.rows.customContextMenuRequested.connect(self.ask)
        QVBoxLayout(self).addWidget(self.rows)

    def ask(self, point):
        item = self.rows.itemAt(point)
        menu = QMenu(self)
        shout = menu.addAction(f"Shout “{item.text()}”")  # FAULT error_in_callback
        if menu.exec(self.rows.mapToGlobal(point)) is shout:
            item.setText(item.text().upper())


app = QApplication(sys.argv)
window = Window()
window.show()
sys.exit(app.exec())
