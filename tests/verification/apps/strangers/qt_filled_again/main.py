import sys
import sqlite3
from pathlib import Path
from PySide6.QtWidgets import (QApplication, QMainWindow, QComboBox, QLineEdit, QPushButton, QListWidget,
                               QVBoxLayout, QWidget)

DB = Path(__file__).with_name("projects.sqlite")


class ProjectTasks(QMainWindow):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Project Tasks")
        self.db = sqlite3.connect(DB)
        self.db.execute("create table if not exists project(name text unique)")
        self.db.execute("create table if not exists task(project text, title text)")
        self.combo = QComboBox()
        self.project_name = QLineEdit()
        self.project_name.setPlaceholderText("New project")
        self.add_project_button = QPushButton("Create project")
        self.task_title = QLineEdit()
        self.task_title.setPlaceholderText("New task")
        self.add_task_button = QPushButton("Add task")
        self.tasks = QListWidget()
        layout = QVBoxLayout()
        for w in (self.project_name, self.add_project_button, self.combo, self.task_title, self.add_task_button,
                  self.tasks):
            layout.addWidget(w)
        container = QWidget()
        container.setLayout(layout)
        self.setCentralWidget(container)
        self.add_project_button.clicked.connect(self.add_project)
        self.add_task_button.clicked.connect(self.add_task)
        self.combo.currentTextChanged.connect(self.load_tasks)
        self.load_projects()

    def load_projects(self):
        for (name,) in self.db.execute("select name from project order by name"):
            self.combo.addItem(name)  # FAULT lost_data

    def load_tasks(self, project):
        self.tasks.clear()
        for (title,) in self.db.execute("select title from task where project = ?", (project,)):
            self.tasks.addItem(title)

    def add_project(self):
        name = self.project_name.text().strip()
        if not name:
            return
        self.db.execute("insert or ignore into project values (?)", (name,))
        self.db.commit()
        self.project_name.clear()
        self.load_projects()

    def add_task(self):
        title = self.task_title.text().strip()
        project = self.combo.currentText()
        if title and project:
            self.db.execute("insert into task values (?, ?)", (project, title))
            self.db.commit()
            self.task_title.clear()
            self.load_tasks(project)


app = QApplication(sys.argv)
win = ProjectTasks()
win.show()
sys.exit(app.exec())
