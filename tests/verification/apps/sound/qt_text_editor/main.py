import sys
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction, QFont, QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QFontDialog, QLabel, QMainWindow, QMessageBox, QTextEdit


class Editor(QMainWindow):
    def __init__(self):
        super().__init__()
        self.current_file = None
        self.settings = QSettings("MyCompany", "Editor")
        self.text_edit = QTextEdit()
        self.setCentralWidget(self.text_edit)
        self.word_label = QLabel("0 words")
        self.statusBar().addPermanentWidget(self.word_label)
        self.create_menus()
        self.text_edit.textChanged.connect(self.on_text_changed)
        self.text_edit.document().modificationChanged.connect(self.update_title)
        self.restore_settings()
        self.update_title()

    def create_menus(self):
        file_menu = self.menuBar().addMenu("&File")
        new_action = QAction("&New", self)
        new_action.setShortcut(QKeySequence.StandardKey.New)
        new_action.triggered.connect(self.new_file)
        file_menu.addAction(new_action)
        open_action = QAction("&Open...", self)
        open_action.setShortcut(QKeySequence.StandardKey.Open)
        open_action.triggered.connect(self.open_file)
        file_menu.addAction(open_action)
        save_action = QAction("&Save", self)
        save_action.setShortcut(QKeySequence.StandardKey.Save)
        save_action.triggered.connect(self.save_file)
        file_menu.addAction(save_action)
        save_as_action = QAction("Save &as...", self)
        save_as_action.triggered.connect(self.save_file_as)
        file_menu.addAction(save_as_action)
        file_menu.addSeparator()
        quit_action = QAction("&Quit", self)
        quit_action.triggered.connect(self.close)
        file_menu.addAction(quit_action)

        view_menu = self.menuBar().addMenu("&View")
        font_action = QAction("&Font...", self)
        font_action.triggered.connect(self.choose_font)
        view_menu.addAction(font_action)
        self.wrap_action = QAction("&Wrap lines", self, checkable=True)
        self.wrap_action.setChecked(True)
        self.wrap_action.toggled.connect(self.set_wrap)
        view_menu.addAction(self.wrap_action)

    def new_file(self):
        if self.maybe_save():
            self.text_edit.clear()
            self.current_file = None
            self.text_edit.document().setModified(False)
            self.update_title()

    def open_file(self):
        if not self.maybe_save():
            return
        path, _ = QFileDialog.getOpenFileName(self, "Open", "", "Text files (*.txt);;All files (*)")
        if not path:
            return
        try:
            self.text_edit.setPlainText(Path(path).read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError) as e:
            QMessageBox.critical(self, "Error", f"Could not open file: {e}")
            return
        self.current_file = path
        self.text_edit.document().setModified(False)
        self.update_title()

    def save_file(self):
        if self.current_file is None:
            return self.save_file_as()
        return self.write_file(self.current_file)

    def save_file_as(self):
        path, _ = QFileDialog.getSaveFileName(self, "Save", "untitled.txt", "Text files (*.txt)")
        if not path:
            return False
        return self.write_file(path)

    def write_file(self, path):
        try:
            Path(path).write_text(self.text_edit.toPlainText(), encoding="utf-8")
        except OSError as e:
            QMessageBox.critical(self, "Error", f"Could not save file: {e}")
            return False
        self.current_file = path
        self.text_edit.document().setModified(False)
        self.update_title()
        return True

    def maybe_save(self):
        if not self.text_edit.document().isModified():
            return True
        answer = QMessageBox.question(
            self, "Editor", "Save your changes?",
            QMessageBox.StandardButton.Save | QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel,
        )
        if answer == QMessageBox.StandardButton.Save:
            return self.save_file()
        return answer == QMessageBox.StandardButton.Discard

    def choose_font(self):
        ok, font = QFontDialog.getFont(self.text_edit.font(), self)
        if ok:
            self.text_edit.setFont(font)
            self.settings.setValue("font", font.toString())

    def set_wrap(self, wrap):
        mode = QTextEdit.LineWrapMode.WidgetWidth if wrap else QTextEdit.LineWrapMode.NoWrap
        self.text_edit.setLineWrapMode(mode)
        self.settings.setValue("wrap", wrap)

    def restore_settings(self):
        font = self.settings.value("font", "")
        if font:
            restored = QFont()
            restored.fromString(font)
            self.text_edit.setFont(restored)
        self.wrap_action.setChecked(self.settings.value("wrap", True, type=bool))

    def on_text_changed(self):
        words = len(self.text_edit.toPlainText().split())
        self.word_label.setText(f"{words} words")

    def update_title(self):
        name = Path(self.current_file).name if self.current_file else "Untitled"
        marker = "*" if self.text_edit.document().isModified() else ""
        self.setWindowTitle(f"{name}{marker} - Editor")

    def closeEvent(self, event):
        if self.maybe_save():
            event.accept()
        else:
            event.ignore()


if __name__ == "__main__":
    app = QApplication(sys.argv)
    editor = Editor()
    editor.resize(700, 500)
    editor.show()
    sys.exit(app.exec())
