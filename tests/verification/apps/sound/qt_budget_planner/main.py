"""Budget planner."""
import csv
import sys
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction, QColor
from PySide6.QtWidgets import (
    QApplication, QCheckBox, QDialog, QDialogButtonBox, QDoubleSpinBox, QFileDialog, QFormLayout, QLabel, QLineEdit,
    QMainWindow, QMessageBox, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget, QPushButton, QHBoxLayout,
)

FILE = Path(__file__).resolve().parent / "budget.csv"


class EntryDialog(QDialog):
    def __init__(self, parent=None, entry=None):
        super().__init__(parent)
        self.setWindowTitle("Entry")
        self.name_edit = QLineEdit()
        self.amount_spin = QDoubleSpinBox()
        self.amount_spin.setRange(-99999, 99999)
        if entry:
            self.name_edit.setText(entry[0])
            self.amount_spin.setValue(entry[1])
        form = QFormLayout(self)
        form.addRow("Name", self.name_edit)
        form.addRow("Amount", self.amount_spin)
        self.button_box = QDialogButtonBox(QDialogButtonBox.Ok | QDialogButtonBox.Cancel)
        self.button_box.accepted.connect(self.validate)
        self.button_box.rejected.connect(self.reject)
        form.addRow(self.button_box)

    def validate(self):
        if self.name_edit.text().strip() == "":
            QMessageBox.warning(self, "Entry", "Please enter a name")
        else:
            self.accept()

    def result_entry(self):
        return self.name_edit.text().strip(), self.amount_spin.value()


class BudgetWindow(QMainWindow):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Budget")
        self.settings = QSettings("Acme", "Budget")
        self.entries = []
        self.table = QTableWidget()
        self.table.setColumnCount(2)
        self.table.setHorizontalHeaderLabels(["Name", "Amount"])
        self.table.setEditTriggers(QTableWidget.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectRows)
        self.balance_label = QLabel()
        self.count_label = QLabel()
        self.red_check = QCheckBox("Show negative amounts in red")
        self.red_check.setChecked(self.settings.value("red", True, type=bool))
        self.red_check.stateChanged.connect(self.on_red_changed)

        add = QPushButton("Add")
        add.clicked.connect(self.add_entry)
        edit = QPushButton("Edit")
        edit.clicked.connect(self.edit_entry)
        remove = QPushButton("Remove")
        remove.clicked.connect(self.remove_entry)
        row = QHBoxLayout()
        row.addWidget(add)
        row.addWidget(edit)
        row.addWidget(remove)

        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.addWidget(self.table)
        layout.addLayout(row)
        layout.addWidget(self.balance_label)
        layout.addWidget(self.count_label)
        layout.addWidget(self.red_check)
        self.setCentralWidget(holder)

        menu = self.menuBar().addMenu("File")
        export_action = QAction("Export...", self)
        export_action.triggered.connect(self.export)
        menu.addAction(export_action)
        self.load()

    def load(self):
        if FILE.exists():
            with FILE.open(newline="", encoding="utf-8") as handle:
                self.entries = [(name, float(amount)) for name, amount in csv.reader(handle)]
        self.refresh()

    def store(self):
        with FILE.open("w", newline="", encoding="utf-8") as handle:
            csv.writer(handle).writerows(self.entries)

    def refresh(self):
        self.table.setRowCount(len(self.entries))
        for row, (name, amount) in enumerate(self.entries):
            self.table.setItem(row, 0, QTableWidgetItem(name))
            cell = QTableWidgetItem(f"{amount:.2f}")
            cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if amount < 0 and self.red_check.isChecked():
                cell.setForeground(QColor("red"))
            self.table.setItem(row, 1, cell)
        balance = sum(amount for _, amount in self.entries)
        self.balance_label.setText(f"Balance: {balance:.2f}")
        self.count_label.setText(f"{len(self.entries)} entries")

    def add_entry(self):
        dialog = EntryDialog(self)
        if dialog.exec() == QDialog.Accepted:
            self.entries.append(dialog.result_entry())
            self.store()
            self.refresh()

    def edit_entry(self):
        row = self.table.currentRow()
        if row == -1:
            return
        dialog = EntryDialog(self, self.entries[row])
        if dialog.exec() == QDialog.Accepted:
            self.entries[row] = dialog.result_entry()
            self.store()
            self.refresh()

    def remove_entry(self):
        row = self.table.currentRow()
        if row == -1:
            return
        self.entries.pop(row)
        self.store()
        self.refresh()

    def on_red_changed(self, state):
        self.settings.setValue("red", state == Qt.CheckState.Checked.value)
        self.refresh()

    def export(self):
        path, _filter = QFileDialog.getSaveFileName(self, "Export", "budget.csv", "CSV (*.csv)")
        if path:
            Path(path).write_text("\n".join(f"{name};{amount}" for name, amount in self.entries), encoding="utf-8")


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = BudgetWindow()
    window.show()
    sys.exit(app.exec())
