import json
import sys
from pathlib import Path

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMessageBox,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

DATA_FILE = Path(__file__).parent / "expenses.json"
CATEGORIES = ["Food", "Rent", "Travel", "Other"]


class ExpenseDialog(QDialog):
    """Dialog for adding or editing an expense."""

    def __init__(self, parent=None, expense=None):
        super().__init__(parent)
        self.setWindowTitle("Expense")
        layout = QFormLayout(self)
        self.title_edit = QLineEdit()
        self.amount_spin = QDoubleSpinBox()
        self.amount_spin.setMaximum(100000)
        self.category_combo = QComboBox()
        self.category_combo.addItems(CATEGORIES)
        self.date_edit = QDateEdit(QDate.currentDate())
        layout.addRow("Title:", self.title_edit)
        layout.addRow("Amount:", self.amount_spin)
        layout.addRow("Category:", self.category_combo)
        layout.addRow("Date:", self.date_edit)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addRow(buttons)
        if expense:
            self.title_edit.setText(expense["title"])
            self.amount_spin.setValue(expense["amount"])
            self.category_combo.setCurrentText(expense["category"])
            self.date_edit.setDate(QDate.fromString(expense["date"], Qt.DateFormat.ISODate))

    def get_data(self):
        return {
            "title": self.title_edit.text().strip(),
            "amount": self.amount_spin.value(),
            "category": self.category_combo.currentText(),
            "date": self.date_edit.date().toString(Qt.DateFormat.ISODate),
        }


class MainWindow(QMainWindow):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Expense Tracker")
        self.resize(640, 480)
        self.expenses = self.load_expenses()

        central = QWidget()
        self.setCentralWidget(central)
        layout = QVBoxLayout(central)

        self.table = QTableWidget(0, 4)
        self.table.setHorizontalHeaderLabels(["Title", "Amount", "Category", "Date"])
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        layout.addWidget(self.table)

        self.total_label = QLabel()
        layout.addWidget(self.total_label)

        button_layout = QHBoxLayout()
        self.add_button = QPushButton("Add")
        self.edit_button = QPushButton("Edit")
        self.delete_button = QPushButton("Delete")
        button_layout.addWidget(self.add_button)
        button_layout.addWidget(self.edit_button)
        button_layout.addWidget(self.delete_button)
        layout.addLayout(button_layout)

        self.add_button.clicked.connect(self.add_expense)
        self.edit_button.clicked.connect(self.edit_expense)
        self.delete_button.clicked.connect(self.delete_expense)

        self.refresh_table()
        self.update_total()

    def load_expenses(self):
        if DATA_FILE.exists():
            return json.loads(DATA_FILE.read_text(encoding="utf-8"))
        return []

    def save_expenses(self):
        DATA_FILE.write_text(json.dumps(self.expenses, indent=2), encoding="utf-8")

    def refresh_table(self):
        self.table.setRowCount(len(self.expenses))
        for row, expense in enumerate(self.expenses):
            self.table.setItem(row, 0, QTableWidgetItem(expense["title"]))
            self.table.setItem(row, 1, QTableWidgetItem(f"{expense['amount']:.2f}"))
            self.table.setItem(row, 2, QTableWidgetItem(expense["category"]))
            self.table.setItem(row, 3, QTableWidgetItem(expense["date"]))

    def update_total(self):
        total = sum(expense["amount"] for expense in self.expenses)
        self.total_label.setText(f"Total: {total:.2f} €")

    def add_expense(self):
        dialog = ExpenseDialog(self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            data = dialog.get_data()
            if not data["title"]:
                QMessageBox.warning(self, "Error", "Please enter a title.")
                return
            self.expenses.append(data)
            self.save_expenses()
            self.refresh_table()
            self.update_total()

    def edit_expense(self):
        row = self.table.currentRow()
        if row < 0:
            QMessageBox.information(self, "Edit", "Please select an expense.")
            return
        dialog = ExpenseDialog(self, self.expenses[row])
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.expenses[row] = dialog.get_data()
            self.save_expenses()
            self.refresh_table()
            self.update_total()

    def delete_expense(self):
        row = self.table.currentRow()
        if row < 0:
            QMessageBox.information(self, "Delete", "Please select an expense.")
            return
        del self.expenses[row]
        self.save_expenses()
        self.refresh_table()
        self.update_total()


def main():
    app = QApplication(sys.argv)
    window = MainWindow()
    window.show()
    sys.exit(app.exec())


if __name__ == "__main__":
    main()
