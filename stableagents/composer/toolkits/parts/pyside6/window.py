"""How the window looks, in light and dark."""

from __future__ import annotations

from collections.abc import Callable
from string import Template

from actions import WindowActions
from app_info import FIRST_THEME
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from storage import Storage
from widgets import Entry, Value

LIGHT = {"back": "#f4f5f6", "field": "#ffffff", "text": "#1f2328", "hint": "#5c6470", "line": "#cfd4da"}
LIGHT |= {"accent": "#2b6a9b", "pressed": "#235882", "on_accent": "#ffffff", "danger": "#a8322a"}
LIGHT |= {"button": "#e4e7eb", "hover": "#d8dce1"}
DARK = {"back": "#1e2227", "field": "#282d34", "text": "#e8eaed", "hint": "#a3abb5", "line": "#434a54"}
DARK |= {"accent": "#6aaed6", "pressed": "#8cc3e4", "on_accent": "#10151a", "danger": "#f0877f"}
DARK |= {"button": "#363d46", "hover": "#424a55"}
STYLE = Template("""
QLabel[look="title"] { font-size: 16pt; font-weight: bold; }
QLabel[look="big"] { font-size: 40pt; }
QLabel[look="hint"] { color: $hint; }
QLabel[look="error"] { color: $danger; }
QLineEdit, QPlainTextEdit, QTableWidget {
    background: $field; border: 1px solid $line; border-radius: 4px; selection-background-color: $accent;
    selection-color: $on_accent;
}
QLineEdit { padding: 5px 7px; }
QComboBox { padding: 4px 8px; }
QLineEdit:focus, QPlainTextEdit:focus, QTableWidget:focus { border-color: $accent; }
QLineEdit[wrong="true"] { border-color: $danger; }
QLineEdit[look="big"] { font-size: 22pt; }
QPushButton { background: $button; border: 1px solid $button; border-radius: 4px; padding: 6px 14px; }
QPushButton:hover { background: $hover; }
QPushButton:focus { border-color: $accent; }
QPushButton[look="danger"] { color: $danger; }
QPushButton[look="primary"] { background: $accent; border-color: $accent; color: $on_accent; }
QPushButton[look="primary"]:hover { background: $pressed; }
QPushButton[look="primary"]:focus { border-color: $text; }
QPushButton:disabled, QLineEdit:disabled { color: $hint; background: $back; border-color: $line; }
QPushButton[isKey="true"] { font-size: 14pt; }
QHeaderView::section { background: $back; color: $hint; border: none; padding: 6px 8px; }
QHeaderView::section { border-bottom: 1px solid $line; }
QTableWidget::item { padding: 4px 8px; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar::tab { color: $hint; padding: 8px 16px; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QProgressBar { background: $button; border: none; border-radius: 4px; max-height: 14px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QScrollBar:vertical { background: transparent; width: 10px; }
QScrollBar:horizontal { background: transparent; height: 10px; }
QScrollBar::handle { background: $hover; border-radius: 4px; margin: 1px; min-height: 24px; min-width: 24px; }
QScrollBar::handle:hover { background: $hint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenuBar::item:selected, QMenu::item:selected { background: $accent; color: $on_accent; }
QMenu { border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; }
""")


class AppWindow(WindowActions):
    """A window, dark or light as the person chose or as the system is."""

    def __init__(self, title: str, storage: Storage) -> None:
        super().__init__(title, storage)
        self.status = Value("")
        self._themed: list[Callable[[dict[str, str]], None]] = []
        self.colors = DARK if self._begins_dark() else LIGHT
        QApplication.setStyle("Fusion")  # the one that looks the same on every system
        self.apply_theme()
        self.setWindowIcon(initial_icon(title, self.colors))
        self.setCentralWidget(QWidget())

    def switch_theme(self) -> None:
        """Change between light and dark, and remember it."""
        self.colors = LIGHT if self.colors is DARK else DARK
        self.storage.set_setting("theme", "dark" if self.colors is DARK else "light")
        self.apply_theme()

    def follow_theme(self, paint: Callable[[dict[str, str]], None]) -> None:
        """Have ``paint`` called with the colours now and whenever they change."""
        self._themed.append(paint)
        paint(self.colors)

    def point_at(self, field: QWidget) -> None:
        """Take the person to a field that needs another look; its outline stays red until they type."""
        field.setFocus()
        if isinstance(field, Entry):
            field.set_wrong(True)

    def mark_wrong(self, field: Entry, is_wrong: bool) -> None:
        """Outline a field in red, or no longer, without going there."""
        field.set_wrong(is_wrong)

    def apply_theme(self) -> None:
        """Give the whole app the present colours."""
        colors = {name: QColor(color) for name, color in self.colors.items()}
        palette = QPalette(colors["button"], colors["back"])
        roles = QPalette.ColorRole
        palette.setColor(roles.Base, colors["field"])
        palette.setColor(roles.Highlight, colors["accent"])
        palette.setColor(roles.HighlightedText, colors["on_accent"])
        palette.setColor(roles.PlaceholderText, colors["hint"])
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            palette.setColor(role, colors["text"])
        QApplication.setPalette(palette)
        self.setStyleSheet(STYLE.substitute(self.colors))
        for paint in self._themed:
            paint(self.colors)

    def _begins_dark(self) -> bool:
        theme = self.storage.setting("theme", FIRST_THEME)
        system_is_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return theme == "dark" or (theme == "system" and system_is_dark)


def initial_icon(title: str, colors: dict[str, str]) -> QIcon:
    """The first letter of the app's name on a coloured ground."""
    picture = QPixmap(64, 64)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(colors["accent"]))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(picture.rect(), 14, 14)
    painter.setPen(QColor(colors["on_accent"]))
    painter.setFont(QFont(painter.font().family(), 28, QFont.Weight.Bold))
    painter.drawText(picture.rect(), Qt.AlignmentFlag.AlignCenter, title[:1].upper())
    painter.end()
    return QIcon(picture)
