"""Pages, groups and every small widget; kept with QSettings."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QDate, QSettings, Qt
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDial,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLCDNumber,
    QRadioButton,
    QSpinBox,
    QTabWidget,
    QTextEdit,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

TREE = {"Fruit": ["Apple", "Pear"], "Roots": ["Carrot", "Beet"]}


class Preferences(QTabWidget):
    def __init__(self, settings):
        super().__init__()
        self.settings = settings
        self.setWindowTitle("Preferences")
        self.addTab(self.general(), "General")
        self.addTab(self.days(), "Days")
        self.addTab(self.plants(), "Plants")

    def general(self):
        page = QWidget()
        layout = QVBoxLayout(page)
        group = QGroupBox("Sound")
        group.setCheckable(True)
        inside = QHBoxLayout(group)
        dial, shown = QDial(), QLCDNumber()
        dial.setRange(0, 11)
        dial.valueChanged.connect(shown.display)
        dial.setValue(int(self.settings.value("volume", 5)))
        dial.valueChanged.connect(lambda value: self.settings.setValue("volume", value))
        inside.addWidget(dial)
        inside.addWidget(shown)
        layout.addWidget(group)
        self.theme = QButtonGroup(self)
        for number, name in enumerate(("Light", "Dark", "System")):
            button = QRadioButton(name)
            self.theme.addButton(button, number)
            layout.addWidget(button)
        self.theme.button(int(self.settings.value("theme", 2))).setChecked(True)
        self.theme.idClicked.connect(lambda number: self.settings.setValue("theme", number))
        self.is_loud = QCheckBox("Beep on every key")
        self.is_loud.toggled.connect(lambda on: self.note.setText("Loud" if on else "Quiet"))
        self.note = QLabel("Quiet")
        layout.addWidget(self.is_loud)
        layout.addWidget(self.note)
        size = QComboBox()
        size.setEditable(True)
        size.addItems(["10", "12", "14"])
        size.currentTextChanged.connect(self.set_size)
        layout.addWidget(size)
        return page

    def set_size(self, text):
        if text.isdecimal() and 4 <= int(text) <= 40:
            font = self.font()
            font.setPointSize(int(text))
            self.note.setFont(font)
        else:
            self.note.setText("A size is a number from 4 to 40.")

    def days(self):
        page = QWidget()
        layout = QVBoxLayout(page)
        self.birthday = QDateEdit(QDate(2000, 1, 1))
        self.birthday.setDisplayFormat("yyyy-MM-dd")
        self.calendar = QCalendarWidget()
        self.calendar.clicked.connect(self.birthday.setDate)
        self.age = QLabel()
        self.birthday.dateChanged.connect(self.show_age)
        for widget in (self.birthday, self.calendar, self.age):
            layout.addWidget(widget)
        self.show_age(self.birthday.date())
        return page

    def show_age(self, day):
        self.age.setText(f"{day.daysTo(QDate.currentDate()) // 365} years")

    def plants(self):
        page = QWidget()
        layout = QVBoxLayout(page)
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels(["Plant", "Count"])
        for kind, names in TREE.items():
            top = QTreeWidgetItem(self.tree, [kind, str(len(names))])
            for name in names:
                QTreeWidgetItem(top, [name, "1"])
        self.tree.itemSelectionChanged.connect(self.show_plant)
        self.tree.itemDoubleClicked.connect(lambda item, column: self.words.append(item.text(column)))
        self.words = QTextEdit()
        more = QToolButton(text="More", popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        more.clicked.connect(lambda: self.words.append("more"))
        self.count = QSpinBox()
        self.count.valueChanged.connect(self.set_count)
        for widget in (self.tree, self.count, more, self.words):
            layout.addWidget(widget)
        return page

    def show_plant(self):
        chosen = self.tree.selectedItems()
        if chosen:
            self.words.setPlainText(f"{chosen[0].text(0)}: {chosen[0].text(1)}")

    def set_count(self, value):
        item = self.tree.currentItem()
        if item is not None:
            item.setText(1, str(value))


if __name__ == "__main__":
    app = QApplication(sys.argv)
    folder = Path(os.environ.get("STABLEAGENTS_APP_DATA") or Path.home())
    window = Preferences(QSettings(str(folder / "preferences.ini"), QSettings.Format.IniFormat))
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.show()
    sys.exit(app.exec())
