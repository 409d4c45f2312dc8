import sys
import os
from PySide6.QtCore import Qt
from PySide6.QtSql import QSqlDatabase, QSqlTableModel, QSqlQuery
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView, QPushButton, QVBoxLayout, QWidget, QMessageBox


def open_database():
    db = QSqlDatabase.addDatabase("QSQLITE")
    db.setDatabaseName(os.path.join(os.path.dirname(os.path.abspath(__file__)), "clients.db"))
    if not db.open():
        QMessageBox.critical(None, "Error", "Cannot open database")
        sys.exit(1)
    QSqlQuery().exec("CREATE TABLE IF NOT EXISTS clients (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT, town TEXT)")
    return db


class Clients(QMainWindow):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Clients")
        self.model = QSqlTableModel()
        self.model.setTable("clients")
        self.model.setEditStrategy(QSqlTableModel.OnManualSubmit)  # FAULT lost_data
        self.model.setHeaderData(1, Qt.Horizontal, "Name")
        self.model.setHeaderData(2, Qt.Horizontal, "Town")
        self.model.select()
        self.view = QTableView()
        self.view.setModel(self.model)
        self.view.hideColumn(0)
        self.add_button = QPushButton("Add client")
        self.add_button.clicked.connect(self.add_client)
        self.remove_button = QPushButton("Remove client")
        self.remove_button.clicked.connect(self.remove_client)
        central = QWidget()
        layout = QVBoxLayout(central)
        layout.addWidget(self.view)
        layout.addWidget(self.add_button)
        layout.addWidget(self.remove_button)
        self.setCentralWidget(central)

    def add_client(self):
        row = self.model.rowCount()
        self.model.insertRow(row)
        self.model.setData(self.model.index(row, 1), "New client")
        self.model.setData(self.model.index(row, 2), "")

    def remove_client(self):
        index = self.view.currentIndex()
        if index.isValid():
            self.model.removeRow(index.row())


if __name__ == "__main__":
    app = QApplication(sys.argv)
    db = open_database()
    window = Clients()
    window.resize(400, 300)
    window.show()
    sys.exit(app.exec())
