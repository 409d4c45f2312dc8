import sys

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView


class Model(QAbstractTableModel):
    HEADS = ["Name", "Age", "Town"]

    def __init__(self, rows):
        super().__init__()
        self.rows = rows

    def rowCount(self, parent=QModelIndex()):
        return len(self.rows)

    def columnCount(self, parent=QModelIndex()):
        return len(self.HEADS)

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self.HEADS[section]
        return None

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if role == Qt.ItemDataRole.DisplayRole:
            return self.rows[index.row()][index.column()]  # FAULT error_in_callback
        return None


class Window(QMainWindow):
    def __init__(self):
        super().__init__()
        view = QTableView()
        view.setModel(Model([("Ada", 36), ("Grace", 85)]))
        self.setCentralWidget(view)


app = QApplication(sys.argv)
window = Window()
window.show()
app.exec()
