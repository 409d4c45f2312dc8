import sys
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTableView, QVBoxLayout, QWidget


class Words(QAbstractTableModel):
    def __init__(self):
        super().__init__()
        self.words = [["pear", 3], ["apple", 7], ["kiwi", 1]]

    def rowCount(self, parent=QModelIndex()):
        return 0 if parent.isValid() else len(self.words)

    def columnCount(self, parent=QModelIndex()):
        return 0 if parent.isValid() else 2

    def data(self, index, role=Qt.DisplayRole):
        if role == Qt.DisplayRole:
            return self.words[index.row()][index.column()]

    def bump(self, row):
        self.words[row][1] += 1
        index = self.index(row, 1)
        self.dataChanged.emit(index, index, [Qt.DisplayRole])

    def drop(self, rows):
        for row in sorted(rows, reverse=True):
            self.beginRemoveRows(QModelIndex(), row, row)
            self.words.pop(row)
            self.endRemoveRows()


class Window(QWidget):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Word votes")
        self.model = Words()
        self.proxy = QSortFilterProxyModel()
        self.proxy.setSourceModel(self.model)
        self.view = QTableView(sortingEnabled=True)
        self.view.setModel(self.proxy)
        self.view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.filter = QLineEdit(placeholderText="Filter", textChanged=self.proxy.setFilterFixedString)
        self.vote = QPushButton("Vote", clicked=self.on_vote)
        self.drop = QPushButton("Drop", clicked=self.on_drop)
        box = QVBoxLayout(self)
        for w in (self.filter, self.view, self.vote, self.drop):
            box.addWidget(w)

    def source_rows(self):
        return [self.proxy.mapToSource(i).row() for i in self.view.selectionModel().selectedRows()]

    def on_vote(self):
        for row in self.source_rows():
            self.model.bump(row)

    def on_drop(self):
        self.model.drop(self.source_rows())


app = QApplication(sys.argv)
w = Window()
w.show()
sys.exit(app.exec())
