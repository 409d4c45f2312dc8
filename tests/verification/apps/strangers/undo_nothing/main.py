import sys

from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView, QMainWindow


class Sketch(QMainWindow):
    def __init__(self):
        super().__init__()
        self.scene = QGraphicsScene(0, 0, 300, 200)
        self.setCentralWidget(QGraphicsView(self.scene))
        self.shapes = []
        bar = self.addToolBar("Shapes")
        bar.addAction("Circle", lambda: self.put(self.scene.addEllipse(20 * len(self.shapes), 20, 18, 18)))
        bar.addAction("Square", lambda: self.put(self.scene.addRect(20 * len(self.shapes), 60, 18, 18)))
        bar.addAction("Undo", self.undo)

    def put(self, shape):
        self.shapes.append(shape)

    def undo(self):
        self.scene.removeItem(self.shapes.pop())  # FAULT error_in_callback


app = QApplication(sys.argv)
window = Sketch()
window.show()
sys.exit(app.exec())
