from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QVBoxLayout, QWidget


class Window(QWidget):
    def __init__(self):
        super().__init__()
        self.box = QCheckBox("Loud")
        self.label = QLabel("quiet")
        self.box.toggled.connect(self.change)
        layout = QVBoxLayout(self)
        layout.addWidget(self.box)
        layout.addWidget(self.label)

    def change(self, is_loud, name):  # FAULT error_in_callback
        self.label.setText(f"{name}: {is_loud}")


app = QApplication([])
window = Window()
window.show()
app.exec()
