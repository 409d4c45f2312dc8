import json
import sys
from pathlib import Path

from PySide6.QtWidgets import (
    QApplication, QDialog, QFormLayout, QHBoxLayout, QLineEdit, QListWidget, QMainWindow, QMessageBox, QPushButton,
    QTextEdit, QVBoxLayout, QWidget,
)

RECIPES = Path.home() / ".recipes.json"


class RecipeDialog(QDialog):
    def __init__(self, parent, recipe=None):
        super().__init__(parent)
        self.setWindowTitle("Recipe")
        self.name = QLineEdit()
        self.steps = QTextEdit()
        if recipe:
            self.name.setText(recipe["name"])
            self.steps.setPlainText(recipe["steps"])
        save = QPushButton("Save")
        save.clicked.connect(self.save)
        cancel = QPushButton("Cancel")
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(save)
        buttons.addWidget(cancel)
        layout = QFormLayout(self)
        layout.addRow("Name", self.name)
        layout.addRow("Steps", self.steps)
        layout.addRow(buttons)
        self.recipe = None

    def save(self):
        name = self.name.text().strip()
        if not name:
            QMessageBox.warning(self, "Recipe", "A recipe needs a name.")
            return
        self.recipe = {"name": name, "steps": self.steps.toPlainText()}  # FAULT dead_control


class RecipeWindow(QMainWindow):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Recipes")
        self.resize(440, 400)
        self.recipes = json.loads(RECIPES.read_text(encoding="utf-8")) if RECIPES.exists() else []
        central = QWidget()
        layout = QVBoxLayout(central)
        self.search = QLineEdit()
        self.search.setPlaceholderText("Search")
        self.search.textChanged.connect(self.refresh)
        layout.addWidget(self.search)
        self.list = QListWidget()
        self.list.itemActivated.connect(self.edit)
        layout.addWidget(self.list)
        buttons = QHBoxLayout()
        for text, slot in (("Add", self.add), ("Edit", self.edit), ("Delete", self.delete)):
            button = QPushButton(text)
            button.clicked.connect(slot)
            buttons.addWidget(button)
        layout.addLayout(buttons)
        self.setCentralWidget(central)
        self.refresh()

    def refresh(self):
        query = self.search.text().lower()
        self.shown = [recipe for recipe in self.recipes if query in recipe["name"].lower()]
        self.list.clear()
        self.list.addItems([recipe["name"] for recipe in self.shown])

    def store(self):
        RECIPES.write_text(json.dumps(self.recipes), encoding="utf-8")
        self.refresh()

    def chosen(self):
        row = self.list.currentRow()
        return self.shown[row] if row >= 0 else None

    def add(self):
        dialog = RecipeDialog(self)
        if dialog.exec():
            self.recipes.append(dialog.recipe)
            self.store()

    def edit(self):
        recipe = self.chosen()
        if recipe is None:
            return
        dialog = RecipeDialog(self, recipe)
        if dialog.exec():
            recipe.update(dialog.recipe)
            self.store()

    def delete(self):
        recipe = self.chosen()
        if recipe is not None:
            self.recipes.remove(recipe)
            self.store()


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = RecipeWindow()
    window.show()
    sys.exit(app.exec())
