"""Boxes on a scene, joined by lines, each with a menu."""

import itertools
import sys

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QBrush, QPen
from PySide6.QtWidgets import (
    QApplication,
    QGraphicsLineItem,
    QGraphicsRectItem,
    QGraphicsScene,
    QGraphicsSimpleTextItem,
    QGraphicsView,
    QInputDialog,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

HUES = itertools.cycle(["#7fa3c7", "#d98b3a", "#5a9a58"])


class Box(QGraphicsRectItem):
    def __init__(self, name):
        super().__init__(QRectF(-50, -20, 100, 40))
        self.setBrush(QBrush(next(HUES)))
        self.setFlag(QGraphicsRectItem.GraphicsItemFlag.ItemIsMovable)
        self.setFlag(QGraphicsRectItem.GraphicsItemFlag.ItemIsSelectable)
        self.name = QGraphicsSimpleTextItem(name[:12], self)
        self.name.setPos(-40, -8)

    def mouseDoubleClickEvent(self, event):
        self.setRotation(self.rotation() + 15)


class Map(QGraphicsView):
    def __init__(self):
        super().__init__()
        self.scene = QGraphicsScene(0, 0, 400, 300)
        self.setScene(self.scene)
        self.width, self.height = 400, 300
        self.boxes = []

    def add(self, name):
        box = Box(name)
        box.setPos(80 + 60 * (len(self.boxes) % 5), 60 + 40 * (len(self.boxes) % 5))
        self.scene.addItem(box)
        if self.boxes:
            line = QGraphicsLineItem()
            line.setPen(QPen(Qt.GlobalColor.darkGray, 2))
            line.setZValue(-1)
            line.ends = (self.boxes[-1], box)
            self.scene.addItem(line)
        self.boxes.append(box)

    def join(self):
        for item in self.scene.items():
            if isinstance(item, QGraphicsLineItem):
                start, end = item.ends
                item.setLine(start.x(), start.y(), end.x(), end.y())

    def remove(self):
        for box in [item for item in self.scene.selectedItems() if isinstance(item, Box)]:
            self.boxes.remove(box)
            for item in self.scene.items():
                if isinstance(item, QGraphicsLineItem) and box in item.ends:
                    self.scene.removeItem(item)
            self.scene.removeItem(box)

    def wheelEvent(self, event):
        factor = 1.1 if event.angleDelta().y() > 0 else 1 / 1.1
        self.scale(factor, factor)


def main():
    app = QApplication(sys.argv)
    window = QWidget()
    window.setWindowTitle("Map of thoughts")
    view = Map()
    for name in ("Idea", "Plan"):
        view.add(name)

    def add():
        name, is_given = QInputDialog.getText(window, "New box", "Name")
        if is_given and name.strip():
            view.add(name.strip())

    layout = QVBoxLayout(window)
    layout.addWidget(view)
    for text, action in (("New box", add), ("Remove", view.remove)):
        button = QPushButton(text)
        button.clicked.connect(action)
        layout.addWidget(button)
    timer = QTimer(window)
    timer.timeout.connect(view.join)
    timer.start(50)
    window.show()
    sys.exit(app.exec())


main()
