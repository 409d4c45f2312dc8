"""A text editor: menus, a find bar, a question before anything is lost."""

import sys
from pathlib import Path

from PySide6.QtGui import QAction, QKeySequence, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QFontDialog,
    QInputDialog,
    QLabel,
    QMainWindow,
    QMessageBox,
    QPlainTextEdit,
)


class Editor(QMainWindow):
    def __init__(self):
        super().__init__()
        self.path = None
        self.text = QPlainTextEdit()
        self.setCentralWidget(self.text)
        self.place = QLabel()
        self.statusBar().addPermanentWidget(self.place)
        self.text.cursorPositionChanged.connect(self.show_place)
        self.text.document().modificationChanged.connect(self.setWindowModified)
        file = self.menuBar().addMenu("&File")
        for name, keys, slot in (
            ("&New", QKeySequence.StandardKey.New, self.new),
            ("&Open…", QKeySequence.StandardKey.Open, self.open),
            ("&Save", QKeySequence.StandardKey.Save, self.save),
            ("&Quit", QKeySequence("Ctrl+Q"), self.close),
        ):
            action = QAction(name, self)
            action.setShortcut(keys)
            action.triggered.connect(slot)
            file.addAction(action)
        edit = self.menuBar().addMenu("&Edit")
        edit.addAction("&Find…", QKeySequence("Ctrl+F"), self.find)
        edit.addAction("Go to &line…", self.go_to_line)
        edit.addAction("F&ont…", self.choose_font)
        self.show_place()
        self.name("Untitled")
        self.resize(560, 400)

    def name(self, name):
        self.setWindowTitle(f"{name}[*] – Editor")

    def show_place(self):
        cursor = self.text.textCursor()
        self.place.setText(f"Line {cursor.blockNumber() + 1}, column {cursor.columnNumber() + 1}")

    def may_go_on(self):
        if not self.text.document().isModified():
            return True
        answers = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self, "Editor", "Keep the changes?", answers.Save | answers.Discard | answers.Cancel
        )
        if answer == answers.Save:
            return self.save()
        return answer == answers.Discard

    def new(self):
        if self.may_go_on():
            self.text.clear()
            self.path = None
            self.name("Untitled")

    def open(self):
        if not self.may_go_on():
            return
        path, _ = QFileDialog.getOpenFileName(self, "Open", "", "Texts (*.txt *.md);;All (*)")
        if path:
            try:
                self.text.setPlainText(Path(path).read_text(encoding="utf-8"))
            except (OSError, UnicodeDecodeError) as error:
                QMessageBox.critical(self, "Editor", str(error))
                return
            self.path = path
            self.name(Path(path).name)

    def save(self):
        path = self.path or QFileDialog.getSaveFileName(self, "Save", "text.txt")[0]
        if not path:
            return False
        Path(path).write_text(self.text.toPlainText(), encoding="utf-8")
        self.path = path
        self.text.document().setModified(False)
        self.name(Path(path).name)
        return True

    def find(self):
        words, ok = QInputDialog.getText(self, "Find", "Find what?")
        if ok and words and not self.text.find(words):
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            if not self.text.find(words):
                self.statusBar().showMessage(f"“{words[:40]}” is not there.", 3000)

    def go_to_line(self):
        line, ok = QInputDialog.getInt(self, "Line", "Which line?", 1, 1, self.text.blockCount())
        if ok:
            self.text.setTextCursor(QTextCursor(self.text.document().findBlockByNumber(line - 1)))

    def choose_font(self):
        ok, font = QFontDialog.getFont(self.text.font(), self)
        if ok:
            self.text.setFont(font)

    def closeEvent(self, event):
        if self.may_go_on():
            event.accept()
        else:
            event.ignore()


if __name__ == "__main__":
    app = QApplication(sys.argv)
    editor = Editor()
    editor.show()
    sys.exit(app.exec())
