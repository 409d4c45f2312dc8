import sys
from pathlib import Path

from PySide6.QtSql import QSqlDatabase, QSqlQuery
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QPushButton, QVBoxLayout, QWidget

FILE = Path(__file__).resolve().parent / "birds.sqlite"


class Birds(QWidget):
    def __init__(self):
        super().__init__()
        self.database = QSqlDatabase.addDatabase("QSQLITE")
        self.database.setDatabaseName(str(FILE))
        self.database.open()
        QSqlQuery().exec("CREATE TABLE IF NOT EXISTS birds (name TEXT)")
        self.name = QLineEdit(placeholderText="Name of a bird")
        self.rows = QListWidget()
        button = QPushButton("Add", clicked=self.add)
        layout = QVBoxLayout(self)
        for widget in (self.name, button, self.rows):
            layout.addWidget(widget)
        self.show_all()

    def add(self):
        query = QSqlQuery()
        query.prepare("INSERT INTO birds (name) VALUES (?, ?)")
        query.addBindValue(self.name.text())
        query.exec()  # FAULT error_in_callback
        self.name.clear()
        self.show_all()

    def show_all(self):
        self.rows.clear()
        query = QSqlQuery("SELECT name FROM birds")
        while query.next():
            self.rows.addItem(query.value(0))


app = QApplication(sys.argv)
birds = Birds()
birds.show()
sys.exit(app.exec())
