"""Names in a model of the app's own, which tells no view that there is one more."""

import sys

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget


class Names(QAbstractListModel):
    def __init__(self):
        super().__init__()
        self.names = ["Ada"]

    def rowCount(self, parent=QModelIndex()):
        return len(self.names)

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        return self.names[index.row()] if role == Qt.ItemDataRole.DisplayRole else None

    def remove(self, row):
        self.beginRemoveRows(QModelIndex(), row, row)
        del self.names[row]
        self.endRemoveRows()

    def append(self, name):
        self.names.append(name)  # FAULT lost_data


class Window(QWidget):
    def __init__(self):
        super().__init__()
        self.model = Names()
        self.view = QListView()
        self.view.setModel(self.model)
        self.name = QLineEdit(placeholderText="Name")
        add = QPushButton("Add", clicked=self.add)
        remove = QPushButton("Remove", clicked=self.remove)
        layout = QVBoxLayout(self)
        for widget in (self.view, self.name, add, remove):
            layout.addWidget(widget)

    def add(self):
        if self.name.text():
            self.model.append(self.name.text())

    def remove(self):
        row = self.view.currentIndex().row()
        if row >= 0:
            self.model.remove(row)


app = QApplication(sys.argv)
window = Window()
window.show()
sys.exit(app.exec())
