import sys
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QDoubleSpinBox, QFormLayout, QMainWindow, QVBoxLayout, QWidget, QLabel


class PieChart(QWidget):
    def __init__(self):
        super().__init__()
        self.setMinimumSize(200, 200)
        self.values = [1, 1, 1]

    def set_values(self, values):
        self.values = values
        self.update()

    def paintEvent(self, event):
        painter = QPainter(self)
        start, total = 0, sum(self.values) or 1
        for value, colour in zip(self.values, ("#e74c3c", "#2ecc71", "#3498db")):
            span = int(5760 * value / total)
            painter.setBrush(QColor(colour))
            painter.drawPie(10, 10, 180, 180, start, span)
            start += span


class Budget(QMainWindow):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Budget pie")
        self.spins = []
        form = QFormLayout()
        for name in ("Rent", "Food", "Fun"):
            spin = QDoubleSpinBox()
            spin.setMaximum(10000)
            spin.setValue(100)
            spin.valueChanged.connect(self.refresh)
            form.addRow(name, spin)
            self.spins.append(spin)
        self.total = QLabel()
        self.chart = PieChart()  # FAULT clipped_widget
        central = QWidget()
        layout = QVBoxLayout(central)
        layout.addLayout(form)
        layout.addWidget(self.total)
        self.setCentralWidget(central)
        self.refresh()

    def refresh(self):
        values = [spin.value() for spin in self.spins]
        self.total.setText(f"Total: {sum(values):.2f}")
        self.chart.set_values(values)


if __name__ == "__main__":
    app = QApplication(sys.argv)
    budget = Budget()
    budget.show()
    sys.exit(app.exec())
