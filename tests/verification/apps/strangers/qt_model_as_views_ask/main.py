"""A table whose model answers only what a view asks: its functions have no default for the role."""

import sys

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTableView, QVBoxLayout, QWidget

DISPLAY = Qt.ItemDataRole.DisplayRole


class Words(QAbstractTableModel):
    def __init__(self):
        super().__init__()
        self.every, self.shown, self.part = ["garden"], ["garden"], ""

    def rowCount(self, parent=QModelIndex()):
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent=QModelIndex()):
        return 2

    def data(self, index, role):
        if role == DISPLAY:
            word = self.shown[index.row()]
            return word if index.column() == 0 else len(word)

    def headerData(self, number, way, role):
        if role == DISPLAY and way == Qt.Orientation.Horizontal:
            return ("Word", "Letters")[number]

    def narrow(self, part):
        self.layoutAboutToBeChanged.emit()
        self.part = part
        self.shown = [word for word in self.every if part in word]
        self.layoutChanged.emit()

    def extend(self, word):
        self.every.append(word)
        self.narrow(self.part)


class Window(QWidget):
    def __init__(self):
        super().__init__()
        self.model = Words()
        view = QTableView()
        view.setModel(self.model)
        self.word = QLineEdit(placeholderText="Word")
        part = QLineEdit(placeholderText="Filter")
        part.textChanged.connect(self.model.narrow)
        add = QPushButton("Add")
        add.clicked.connect(self.add)
        layout = QVBoxLayout(self)
        for widget in (part, view, self.word, add):
            layout.addWidget(widget)

    def add(self):
        if self.word.text():
            self.model.extend(self.word.text())


app = QApplication(sys.argv)
window = Window()
window.show()
sys.exit(app.exec())
