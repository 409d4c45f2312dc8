import csv
import sys

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QApplication, QComboBox, QFileDialog, QHBoxLayout, QMainWindow, QMessageBox, QPushButton, QTableWidget,
    QTableWidgetItem, QVBoxLayout, QWidget, QTabWidget, QLineEdit, QSpinBox,
)


class BarChart(QWidget):
    def __init__(self, parent=None):
        super().__init__(parent)
        self.values = []
        self.color = QColor("steelblue")
        self.setMinimumSize(300, 200)

    def set_values(self, values):
        self.values = values
        self.update()

    def set_color(self, name):
        self.color = QColor(name)
        self.update()

    def paintEvent(self, event):
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if not self.values:
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "No data")
            return
        highest = max(value for _, value in self.values) or 1
        width = self.width() / len(self.values)
        painter.setPen(QPen(Qt.GlobalColor.black))
        for i, (label, value) in enumerate(self.values):
            height = (self.height() - 30) * value / highest
            painter.fillRect(QRectF(i * width + 4, self.height() - 20 - height, width - 8, height), self.color)
            painter.drawText(QRectF(i * width, self.height() - 18, width, 18), Qt.AlignmentFlag.AlignCenter, label)


class Window(QMainWindow):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Bar chart")
        self.tabs = QTabWidget()
        self.setCentralWidget(self.tabs)
        self.chart = BarChart()
        self.table = QTableWidget(0, 2)
        self.table.setHorizontalHeaderLabels(["Label", "Value"])
        self.label_edit = QLineEdit(placeholderText="Label")
        self.value_spin = QSpinBox(maximum=1000)
        self.add_button = QPushButton("Add value")
        self.add_button.clicked.connect(self.add_value)
        self.remove_button = QPushButton("Remove")
        self.remove_button.clicked.connect(self.remove_value)
        self.open_button = QPushButton("Open CSV")
        self.open_button.clicked.connect(self.open_csv)
        self.save_button = QPushButton("Save CSV")
        self.save_button.clicked.connect(self.save_csv)

        data_tab = QWidget()
        data_layout = QVBoxLayout(data_tab)
        row = QHBoxLayout()
        for widget in (self.label_edit, self.value_spin, self.add_button, self.remove_button):
            row.addWidget(widget)
        data_layout.addLayout(row)
        data_layout.addWidget(self.table)
        files = QHBoxLayout()
        files.addWidget(self.open_button)
        files.addWidget(self.save_button)
        data_layout.addLayout(files)
        self.tabs.addTab(data_tab, "Data")

        chart_tab = QWidget()
        chart_layout = QVBoxLayout(chart_tab)
        self.color_combo = QComboBox()
        self.color_combo.addItems(["steelblue", "tomato", "seagreen"])
        self.color_combo.currentTextChanged.connect(self.chart.set_color)
        chart_layout.addWidget(self.color_combo)
        chart_layout.addWidget(self.chart)
        self.tabs.addTab(chart_tab, "Chart")

    def values(self):
        found = []
        for row in range(self.table.rowCount()):
            label = self.table.item(row, 0)
            value = self.table.item(row, 1)
            if label is None or value is None:
                continue
            try:
                found.append((label.text(), float(value.text())))
            except ValueError:
                continue
        return found

    def append_row(self, label, value):
        row = self.table.rowCount()
        self.table.insertRow(row)
        self.table.setItem(row, 0, QTableWidgetItem(label))
        self.table.setItem(row, 1, QTableWidgetItem(str(value)))

    def add_value(self):
        label = self.label_edit.text().strip()
        if label:
            self.append_row(label, self.value_spin.value())
            self.chart.set_values(self.values())
            self.label_edit.clear()

    def remove_value(self):
        row = self.table.currentRow()
        if row != -1:
            self.table.removeRow(row)
            self.chart.set_values(self.values())

    def open_csv(self):
        filename, _ = QFileDialog.getOpenFileName(self, "Open CSV", "", "CSV files (*.csv)")
        if not filename:
            return
        self.table.setRowCount(0)
        with open(filename, newline="", encoding="utf-8") as f:
            for record in csv.reader(f):
                if len(record) >= 2:
                    self.append_row(record[0], record[1])
        self.chart.set_values(self.values())

    def save_csv(self):
        filename, _ = QFileDialog.getSaveFileName(self, "Save CSV", "values.csv", "CSV files (*.csv)")
        if filename:
            with open(filename, "w", newline="", encoding="utf-8") as f:
                csv.writer(f).writerows(self.values())
            QMessageBox.information(self, "Saved", "The values were saved.")


def main():
    app = QApplication(sys.argv)
    window = Window()
    window.show()
    sys.exit(app.exec())


if __name__ == "__main__":
    main()
