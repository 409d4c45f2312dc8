"""Painting with the mouse: colours, widths, undo, saving."""

import sys

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QColorDialog, QFileDialog, QMainWindow, QSlider, QToolBar, QWidget


class Canvas(QWidget):
    def __init__(self):
        super().__init__()
        self.strokes = []
        self.color = QColor("#204a87")
        self.width_ = 4

    def sizeHint(self):
        return QSize(480, 320)

    def mousePressEvent(self, event):
        self.strokes.append((self.color, self.width_, [event.position()]))
        self.update()

    def mouseMoveEvent(self, event):
        if event.buttons() & Qt.MouseButton.LeftButton and self.strokes:
            self.strokes[-1][2].append(event.position())
            self.update()

    def wheelEvent(self, event):
        self.width_ = max(1, min(40, self.width_ + event.angleDelta().y() // 120))

    def paintEvent(self, event):
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for color, width, points in self.strokes:
            painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            if len(points) == 1:
                painter.drawPoint(points[0])
            for start, end in zip(points, points[1:]):
                painter.drawLine(start, end)

    def undo(self):
        if self.strokes:
            self.strokes.pop()
            self.update()

    def clear(self):
        self.strokes.clear()
        self.update()

    def middle(self):
        points = [point for stroke in self.strokes for point in stroke[2]]
        if not points:
            return QPointF(0, 0)
        return QPointF(sum(p.x() for p in points) / len(points), sum(p.y() for p in points) / len(points))


class Window(QMainWindow):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Paint")
        self.canvas = Canvas()
        self.setCentralWidget(self.canvas)
        bar = self.addToolBar("Tools")
        assert isinstance(bar, QToolBar)
        for text, action in (("Colour", self.choose), ("Undo", self.canvas.undo), ("Clear", self.canvas.clear)):
            bar.addAction(text, action)
        width = QSlider(Qt.Orientation.Horizontal, minimum=1, maximum=40, value=4)
        width.valueChanged.connect(self.set_width)
        bar.addWidget(width)
        save = QAction("Save picture", self, shortcut="Ctrl+S", triggered=self.save)
        where = QAction("Where is the middle?", self, triggered=self.tell_middle)
        self.menuBar().addMenu("File").addActions([save, where])

    def choose(self):
        color = QColorDialog.getColor(self.canvas.color, self, "Colour")
        if color.isValid():
            self.canvas.color = color

    def set_width(self, value):
        self.canvas.width_ = value

    def tell_middle(self):
        middle = self.canvas.middle()
        self.statusBar().showMessage(f"{middle.x():.0f}, {middle.y():.0f}")

    def save(self):
        path, _ = QFileDialog.getSaveFileName(self, "Save", "picture.png", "Pictures (*.png)")
        if path:
            picture = QPixmap(self.canvas.size())
            self.canvas.render(picture)
            picture.save(path)
            self.statusBar().showMessage(f"Saved to {path}")


app = QApplication(sys.argv)
window = Window()
window.show()
app.exec()
