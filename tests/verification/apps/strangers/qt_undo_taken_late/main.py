import sys

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QApplication, QColorDialog, QMainWindow, QSpinBox, QWidget


class Canvas(QWidget):
    def __init__(self):
        super().__init__()
        self.setFixedSize(600, 400)
        self.image = QImage(600, 400, QImage.Format.Format_RGB32)
        self.image.fill(Qt.GlobalColor.white)
        self.undo_stack = []
        self.color = QColor("black")
        self.width_ = 3
        self.last = None

    def mousePressEvent(self, event):
        if event.button() == Qt.MouseButton.LeftButton:
            self.last = event.position().toPoint()
            self.draw_line(self.last + QPoint(1, 0))

    def mouseMoveEvent(self, event):
        if self.last is not None:
            self.draw_line(event.position().toPoint())

    def mouseReleaseEvent(self, event):
        self.last = None
        self.undo_stack.append(self.image.copy())  # FAULT dead_control

    def draw_line(self, point):
        painter = QPainter(self.image)
        painter.setPen(QPen(self.color, self.width_, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(self.last, point)
        painter.end()
        self.last = point
        self.update()

    def undo(self):
        if self.undo_stack:
            self.image = self.undo_stack.pop()
            self.update()

    def clear(self):
        self.undo_stack.append(self.image.copy())
        self.image.fill(Qt.GlobalColor.white)
        self.update()

    def paintEvent(self, event):
        painter = QPainter(self)
        painter.drawImage(0, 0, self.image)
        painter.end()


class DrawingWindow(QMainWindow):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Drawing")
        self.canvas = Canvas()
        self.setCentralWidget(self.canvas)
        bar = self.addToolBar("Tools")
        bar.addAction(self.action("Colour", self.choose_color))
        bar.addAction(self.action("Undo", self.canvas.undo, "Ctrl+Z"))
        bar.addAction(self.action("Clear", self.canvas.clear))
        width = QSpinBox()
        width.setRange(1, 30)
        width.setValue(3)
        width.valueChanged.connect(self.set_width)
        bar.addWidget(width)

    def action(self, text, slot, shortcut=None):
        action = QAction(text, self)
        action.triggered.connect(slot)
        if shortcut:
            action.setShortcut(shortcut)
        return action

    def set_width(self, width):
        self.canvas.width_ = width

    def choose_color(self):
        color = QColorDialog.getColor(self.canvas.color, self)
        if color.isValid():
            self.canvas.color = color


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = DrawingWindow()
    window.show()
    sys.exit(app.exec())
