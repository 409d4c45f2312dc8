import sys
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QComboBox, QMainWindow, QStyledItemDelegate, QTableView


class RatingDelegate(QStyledItemDelegate):
    CHOICES = ["poor", "fair", "good", "great"]

    def createEditor(self, parent, option, index):
        combo = QComboBox(parent)
        combo.addItems(self.CHOICES)
        return combo

    def setEditorData(self, editor, index):
        editor.setCurrentText(index.data(Qt.EditRole))

    def setModelData(self, editor, model, index):
        model.setData(index, editor.currentText)  # FAULT returns_nothing


class FilmRatings(QMainWindow):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Film ratings")
        self.model = QStandardItemModel(0, 2)
        self.model.setHorizontalHeaderLabels(["Film", "Rating"])
        for film, rating in (("Alien", "great"), ("Cats", "poor"), ("Heat", "good")):
            self.model.appendRow([QStandardItem(film), QStandardItem(rating)])
        self.view = QTableView()
        self.view.setModel(self.model)
        self.delegate = RatingDelegate(self)
        self.view.setItemDelegateForColumn(1, self.delegate)
        self.setCentralWidget(self.view)
        toolbar = self.addToolBar("Main")
        toolbar.addAction("Add film", self.add_film)

    def add_film(self):
        self.model.appendRow([QStandardItem("New film"), QStandardItem("fair")])


app = QApplication(sys.argv)
window = FilmRatings()
window.resize(400, 300)
window.show()
sys.exit(app.exec())
