import sys
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

RECIPES = {
    "Pancakes": ["Flour", "Milk", "Eggs"],
    "Tomato soup": ["Tomatoes", "Onion", "Cream"],
    "Fruit salad": ["Apple", "Banana", "Orange"],
}


class Recipes(QWidget):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Recipes")
        self.list = QListWidget()
        self.list.addItems(RECIPES)
        self.title = QLabel("Choose a recipe")
        self.ingredients = QListWidget()
        self.cooked = QPushButton("Cooked!")
        self.count = 0
        self.count_label = QLabel("Cooked 0 times")
        right = QVBoxLayout()
        right.addWidget(self.title)
        right.addWidget(self.ingredients)
        right.addWidget(self.cooked)
        right.addWidget(self.count_label)
        layout = QHBoxLayout(self)
        layout.addWidget(self.list)
        layout.addLayout(right)
        self.list.currentTextChanged.connect(self.show_recipe)
        self.cooked.clicked.connect(self.cook)

    def show_recipe(self, name):
        self.title.setText(name)
        self.ingredients.clear()
        for ingredient in RECIPES[name]:
            self.ingredients.addItem(ingredient)

    def cook(self):
        self.count += 1
        self.count_label.setText(f"Cooked {self.count} times")


app = QApplication(sys.argv)
r = Recipes()
r.show()
sys.exit(app.exec())
