import json
import sys
from pathlib import Path
from PySide6.QtWidgets import (QApplication, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QMainWindow,
                               QPushButton, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget)

FILE = Path(__file__).parent / "plants.json"


class PlantDialog(QDialog):
    def __init__(self, parent, plant):
        super().__init__(parent)
        self.setWindowTitle("Plant")
        self.name = QLineEdit(plant["name"])
        self.place = QLineEdit(plant["place"])
        box = QDialogButtonBox(QDialogButtonBox.Ok | QDialogButtonBox.Cancel)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow("Name:", self.name)
        form.addRow("Place:", self.place)
        form.addRow(box)

    def values(self):
        return {"name": self.name.text(), "place": self.place.text()}


class Plants(QMainWindow):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("My Plants")
        self.plants = json.loads(FILE.read_text()) if FILE.exists() else [
            {"name": "Monstera", "place": "Kitchen"},
            {"name": "Aloe", "place": "Office"},
            {"name": "Ficus", "place": "Bath"},
        ]
        self.table = QTableWidget()
        self.table.setColumnCount(2)
        self.table.setHorizontalHeaderLabels(["Name", "Place"])
        self.table.setEditTriggers(QTableWidget.NoEditTriggers)
        self.add_button = QPushButton("Add")
        self.add_button.clicked.connect(self.add)
        self.edit_button = QPushButton("Edit")
        self.edit_button.clicked.connect(self.edit)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.addWidget(self.table)
        layout.addWidget(self.add_button)
        layout.addWidget(self.edit_button)
        self.setCentralWidget(page)
        self.refresh()

    def refresh(self):
        self.table.setRowCount(0)
        for plant in sorted(self.plants, key=lambda p: p["name"].lower()):
            row = self.table.rowCount()
            self.table.insertRow(row)
            self.table.setItem(row, 0, QTableWidgetItem(plant["name"]))
            self.table.setItem(row, 1, QTableWidgetItem(plant["place"]))

    def add(self):
        dialog = PlantDialog(self, {"name": "", "place": ""})
        if dialog.exec() and dialog.name.text():
            self.plants.append(dialog.values())
            self.save()

    def edit(self):
        row = self.table.currentRow()
        if row < 0:
            return
        dialog = PlantDialog(self, self.plants[row])  # FAULT lost_data
        if dialog.exec():
            self.plants[row] = dialog.values()
            self.save()

    def save(self):
        FILE.write_text(json.dumps(self.plants))
        self.refresh()


app = QApplication(sys.argv)
window = Plants()
window.show()
sys.exit(app.exec())
