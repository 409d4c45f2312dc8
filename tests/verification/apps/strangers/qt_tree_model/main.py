import sys

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QSplitter, QTextBrowser, QTreeView, QVBoxLayout, QWidget


def build_model() -> QStandardItemModel:
    model = QStandardItemModel()
    model.setHorizontalHeaderLabels(["Topic"])
    for topic, parts in {"Fruit": ["Apple", "Pear"], "Trees": ["Oak", "Elm"]}.items():
        parent = QStandardItem(topic)
        for part in parts:
            parent.appendRow(QStandardItem(part))
        model.appendRow(parent)
    return model


class Browser(QWidget):
    def __init__(self, model: QStandardItemModel) -> None:
        super().__init__()
        self.proxy = QSortFilterProxyModel(self)
        self.proxy.setSourceModel(model)
        self.proxy.setRecursiveFilteringEnabled(True)
        self.proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        search = QLineEdit(placeholderText="Search")
        search.textChanged.connect(self.proxy.setFilterFixedString)
        self.tree = QTreeView()
        self.tree.setModel(self.proxy)
        self.tree.expandAll()
        self.text = QTextBrowser()
        self.tree.selectionModel().currentChanged.connect(self.show_topic)
        split = QSplitter()
        split.addWidget(self.tree)
        split.addWidget(self.text)
        remove = QPushButton("Remove")
        remove.clicked.connect(self.remove)
        layout = QVBoxLayout(self)
        layout.addWidget(search)
        layout.addWidget(split)
        layout.addWidget(remove)

    def show_topic(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.text.setPlainText(f"About {now.data()}" if now.isValid() else "")

    def remove(self) -> None:
        index = self.tree.currentIndex()
        if index.isValid():
            self.proxy.removeRow(index.row(), index.parent())


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = Browser(build_model())
    window.show()
    sys.exit(app.exec())
