"""What reading tells of apps with PySide6: each fault at its lines, which say ``#!``, and nothing once it is mended."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from stableagents.verification.reader import project

START = "import sys\nimport sqlite3\nfrom PySide6.QtCore import *\nfrom PySide6.QtGui import *\n"
START += "from PySide6.QtWidgets import *\nfrom PySide6.QtSql import *\n"
END = "\napp = QApplication(sys.argv)\nwindow = {}()\nwindow.show()\nsys.exit(app.exec())\n"


@dataclass(frozen=True)
class Slip:
    """One class of an app with the fault, and what makes it sound, each by itself."""

    kind: str
    text: str
    mended: tuple[tuple[str, str], ...]


WINDOW = "class Window(QWidget):\n    def __init__(self):\n        super().__init__()\n"
VIEW = (
    "        self.model = QStandardItemModel(0, 1)\n        self.proxy = QSortFilterProxyModel()\n"
    "        self.proxy.setSourceModel(self.model)\n        self.view = QTableView(self)\n"
    "        self.view.setModel(self.proxy)\n        self.view.clicked.connect(self.chosen)\n"
    "        QShortcut(QKeySequence('Del'), self).activated.connect(self.remove)\n"
)
PICKED = (
    "        self.items = []\n        self.list = QListWidget(self)\n        self.refresh()\n"
    "        self.list.itemDoubleClicked.connect(lambda _: self.remove())\n"
    "    def refresh(self):\n        self.list.clear()\n"
)
SLIPS = {
    "a row of the proxy is none of the model": Slip(
        "lost_data",
        WINDOW
        + VIEW
        + "    def chosen(self, index):\n        print(self.model.item(index.row()))  #!\n"
        + "    def remove(self):\n        rows = self.view.selectionModel().selectedRows()\n"
        + "        for row in sorted((each.row() for each in rows), reverse=True):\n"
        + "            self.model.removeRow(row)  #!\n",
        (
            ("self.view.setModel(self.proxy)", "self.view.setModel(self.model)"),
            (
                "rows = self.view.selectionModel().selectedRows()",
                "rows = map(self.proxy.mapToSource, self.view.selectionModel().selectedRows())",
            ),
        ),
    ),
    "a row of a sorted list is none of the whole": Slip(
        "lost_data",
        WINDOW
        + PICKED
        + "        for item in sorted(self.items):\n            self.list.addItem(item)\n"
        + "    def remove(self):\n        del self.items[self.list.currentRow()]  #!\n        self.refresh()\n",
        (
            ("in sorted(self.items)", "in self.items"),
            ("self.list.clear()", "self.list.clear()\n        self.items.sort()"),
        ),
    ),
    "a row of a filtered list is none of the whole": Slip(
        "lost_data",
        WINDOW
        + PICKED
        + "        for item in self.items:\n"
        + "            if self.wanted in item:\n                self.list.addItem(item)\n"
        + "    wanted = 'a'\n    def remove(self):\n        row = self.list.currentRow()\n"
        + "        if row >= 0:\n            self.items.pop(row)  #!\n",
        (("self.items.pop(row)", "self.items.remove(self.list.item(row).text())"),),
    ),
    "a filter is not told of what it decides by": Slip(
        "dead_control",
        "class Ages(QSortFilterProxyModel):\n    least = 0\n"
        "    def filterAcceptsRow(self, row, parent):\n        return row >= self.least\n"
        "    def set_least(self, value):\n        self.least = value  #!\n"
        + WINDOW
        + "        self.proxy = Ages()\n        self.proxy.setSourceModel(QStringListModel(['a'], self))\n"
        "        self.view = QListView(self)\n        self.view.setModel(self.proxy)\n"
        "        self.spin = QSpinBox(self)\n        self.spin.valueChanged.connect(self.proxy.set_least)\n",
        (("self.least = value", "self.least = value\n        self.invalidateFilter()"),),
    ),
    "a filter that no view shows": Slip(
        "dead_control",
        WINDOW
        + VIEW.replace("setModel(self.proxy)", "setModel(self.model)  #!")
        + "    def chosen(self, index):\n        print(index)\n    def remove(self):\n        self.close()\n",
        (("setModel(self.model)", "setModel(self.proxy)"),),
    ),
    "a timer that nothing starts": Slip(
        "dead_control",
        WINDOW
        + "        self.timer = QTimer(self)\n        self.timer.timeout.connect(self.close)\n"
        + "        self.button = QPushButton('Go', self)\n        self.button.clicked.connect(self.toggle)\n"
        + "        self.runs = False\n"
        + "    def toggle(self):\n        if self.runs:\n            self.timer.stop()\n        else:\n"
        + "            self.runs = True  #!\n",
        (
            ("self.runs = True", "self.runs = True\n            self.timer.start(50)"),
            ("self.runs = False", "self.runs = False\n        self.begin(self.timer)"),
        ),
    ),
    "an action in no menu": Slip(
        "dead_control",
        "class Window(QMainWindow):\n    def __init__(self):\n        super().__init__()\n"
        "        self.leave = QAction('Leave', self)  #!\n        self.leave.setShortcut('Ctrl+Q')\n"
        "        self.leave.triggered.connect(self.close)\n",
        (
            ("self.leave.setShortcut", "self.addAction(self.leave)\n        self.leave.setShortcut"),
            ("self.leave.setShortcut", "QPushButton(self).clicked.connect(self.leave.trigger)\n        self.leave.set"),
        ),
    ),
    "an input that nothing asks": Slip(
        "dead_control",
        WINDOW
        + "        self.name, self.place = QLineEdit(), QLineEdit()  #!\n"
        + "        layout = QVBoxLayout(self)\n        for each in (self.name, self.place):\n"
        + "            layout.addWidget(each)\n        self.name.returnPressed.connect(self.told)\n"
        + "    def told(self):\n        print(self.name.text())\n",
        (
            ("print(self.name.text())", "print(self.name.text(), self.place.text())"),
            ("layout.addWidget(each)", "layout.addWidget(each); each.textChanged.connect(self.told)"),
            ("self.name.returnPressed", "self.place.setReadOnly(True)\n        self.name.returnPressed"),
        ),
    ),
    "rows that are never submitted": Slip(
        "lost_data",
        WINDOW
        + "        self.rows = QSqlTableModel()\n        self.rows.setEditStrategy(QSqlTableModel.OnManualSubmit)  #!\n"
        + "        self.rows.insertRow(0)\n",
        (("self.rows.insertRow(0)", "self.rows.insertRow(0)\n        self.rows.submitAll()"),),
    ),
    "a number beyond what fits": Slip(
        "lost_data",
        WINDOW
        + "        self.sum, self.rate, layout = QSpinBox(), QDoubleSpinBox(), QVBoxLayout(self)\n"
        + "        self.sum.setValue(2500)  #!\n        self.sum.setRange(0, 9999)\n        self.rate.setValue(99.5)\n"
        + "        for each in (self.sum, self.rate):\n            layout.addWidget(each)\n",
        (
            ("self.sum.setValue(2500)", "self.sum.setMaximum(3000); self.sum.setValue(2500)"),
            ("layout.addWidget(each)", "layout.addWidget(each); widen(each)"),
        ),
    ),
    "a signal is no answer": Slip(
        "dead_control",
        WINDOW + "        if QDialog(self).exec() == QDialog.accepted:  #!\n            self.hide()\n",
        (("QDialog.accepted", "QDialog.Accepted"),),
    ),
    "giving up the changes does not close": Slip(
        "window_will_not_close",
        WINDOW
        + "        self.changed = True\n    def closeEvent(self, event):\n        if self.changed:\n"
        + "            box = QMessageBox\n"
        + "            answer = QMessageBox.question(self, 'a', 'b', box.Save | box.Discard | box.Cancel)\n"
        + "            if answer == box.Save:\n                event.accept()\n"
        + "            else:\n                event.ignore()  #!\n",
        (
            ("if answer == box.Save", "if answer in (box.Save, box.Discard)"),
            ("if answer == box.Save", "if answer != box.Cancel"),
            ("box.Save | box.Discard | box.Cancel", "box.Save | box.Cancel"),
        ),
    ),
    "a window that never closes": Slip(
        "window_will_not_close",
        WINDOW + "        self.saved = 0\n    def closeEvent(self, event):\n        self.saved = 1\n"
        "        event.ignore()  #!\n",
        (
            ("event.ignore()", "event.accept()"),
            ("self.saved = 1", "self.hide()"),
            ("self.saved = 1", "if self.saved: return"),
        ),
    ),
    "what is kept for undoing is the thing itself": Slip(
        "dead_control",
        WINDOW
        + "        self.lines, self.past = [], []\n        self.undo_button = QPushButton('Undo', self)\n"
        + "        self.undo_button.clicked.connect(self.undo)\n"
        + "    def mousePressEvent(self, event):\n        self.past.append(self.lines)  #!\n"
        + "        self.lines.append(event.position())\n"
        + "    def undo(self):\n        if self.past:\n            self.lines = self.past.pop()\n",
        (
            ("self.past.append(self.lines)", "self.past.append(self.lines[:])"),
            ("self.lines.append(event.position())", "self.lines = [*self.lines, event.position()]"),
            ("        self.lines.append(", "        self.lines = []\n        self.lines.append("),
        ),
    ),
    "the rows of a copied board are the same": Slip(
        "dead_control",
        WINDOW
        + "        self.grid, self.past = [[0] * 3 for _ in range(3)], []\n"
        + "    def mousePressEvent(self, event):\n        self.past.append(list(self.grid))  #!\n"
        + "        self.grid[0][1] = 1\n"
        + "    def keyPressEvent(self, event):\n        self.grid = self.past.pop()\n",
        (("list(self.grid)", "[row[:] for row in self.grid]"),),
    ),
    "an item that is only taken out of the scene": Slip(
        "dead_control",
        WINDOW
        + "        self.scene, self.apples = QGraphicsScene(self), []\n        self.startTimer(50)\n"
        + "    def timerEvent(self, event):\n        for apple in list(self.apples):\n"
        + "            if apple.y() > 90:\n                self.scene.removeItem(apple)  #!\n"
        + "            elif apple.x() > 90:\n                self.scene.removeItem(apple)\n"
        + "                self.apples.remove(apple)\n",
        (("if apple.y() > 90:", "if apple.y() > 90:\n                self.apples.remove(apple)"),),
    ),
    "a list that is filled over what is in it": Slip(
        "lost_data",
        WINDOW
        + "        self.db, self.box = sqlite3.connect(':memory:'), QComboBox(self)\n        self.fill()\n"
        + "    def fill(self):\n        for (name,) in self.db.execute('select name from shelf order by name'):\n"
        + "            self.box.addItem(name)  #!\n"
        + "    def mousePressEvent(self, event):\n        self.db.execute('insert into shelf values (1)')\n"
        + "        self.db.commit()\n        self.fill()\n",
        (
            ("def fill(self):", "def fill(self):\n        self.box.clear()"),
            ("select name from shelf order by name", "select name from shelf limit 1"),
            ("        self.db.commit()\n        self.fill()\n", "        self.db.commit()\n"),
        ),
    ),
    "a value that is made and dropped": Slip(
        "returns_nothing",
        "class Model(QAbstractListModel):\n    def rowCount(self, parent=None):\n        return 1\n"
        "    def data(self, index, role=Qt.DisplayRole):\n        if role == Qt.DisplayRole:\n"
        "            f'row {index.row()}'  #!\n"
        "    def flags(self, index):\n        super().flags(index) | Qt.ItemIsEditable  #!\n"
        "        return super().flags(index)\n" + WINDOW,
        (("f'row {", "return f'row {"),),
    ),
    "a function in the place of what it gives": Slip(
        "returns_nothing",
        "class Choice(QStyledItemDelegate):\n    def setModelData(self, editor, model, index):\n"
        "        model.setData(index, editor.currentText)  #!\n"
        + WINDOW
        + "        self.name = QLineEdit(self)\n        self.name.returnPressed.connect(self.told)\n"
        "    def told(self):\n        if self.name.text != '':  #!\n"
        "            print(f'Hello {self.name.text}')  #!\n",
        (),
    ),
    "a kept yes or no is a text": Slip(
        "lost_data",
        WINDOW
        + "        self.kept = QSettings('a', 'b')\n        self.tick = QCheckBox(self)\n"
        + "        dark = self.kept.value('dark', False)\n        self.tick.setChecked(dark)  #!\n"
        + "        self.tick.toggled.connect(lambda on: self.kept.setValue('dark', on))\n",
        (
            ("'dark', False)", "'dark', False, type=bool)"),
            ("setChecked(dark)", "setChecked(dark in (True, 'true'))"),
        ),
    ),
    "who has won stays": Slip(
        "dead_control",
        WINDOW
        + "        self.cells, self.winner = [], None\n"
        + "    def new_game(self):  #!\n        self.cells = []\n"
        + "    def keyPressEvent(self, event):\n        self.new_game()\n"
        + "    def mousePressEvent(self, event):\n        if self.winner is not None:\n            return\n"
        + "        self.cells.append(1)\n        if len(self.cells) > 3:\n            self.winner = 'X'\n",
        (
            ("        self.cells = []\n", "        self.cells, self.winner = [], None\n"),
            ("            return\n        self", "            print('over')\n        self"),
        ),
    ),
    "a painting that nothing renews": Slip(
        "dead_control",
        "class Gauge(QWidget):\n    value = 0\n    def set_value(self, value):\n        self.value = value  #!\n"
        "    def paintEvent(self, event):\n        QPainter(self).drawText(9, 9, str(self.value))\n"
        + WINDOW
        + "        self.gauge, self.slider = Gauge(), QSlider()\n        layout = QVBoxLayout(self)\n"
        "        layout.addWidget(self.gauge)\n        layout.addWidget(self.slider)\n"
        "        self.slider.valueChanged.connect(self.gauge.set_value)\n",
        (
            ("self.value = value", "self.value = value\n        self.update()"),
            (
                "self.slider.valueChanged.connect(self.gauge.set_value)\n",
                "self.slider.valueChanged.connect(self.gauge.set_value)\n"
                "        self.slider.valueChanged.connect(self.gauge.update)\n",
            ),
        ),
    ),
    "a total follows what is added alone": Slip(
        "lost_data",
        WINDOW
        + "        self.table, self.total = QTableWidget(0, 1, self), QLabel(self)\n        self.add()\n"
        + "        QShortcut(QKeySequence('Del'), self).activated.connect(self.remove)\n"
        + "    def add(self):\n        self.table.insertRow(0)\n        self.count()\n"
        + "    def mousePressEvent(self, event):\n        self.table.insertRow(0)\n        self.count()\n"
        + "    def remove(self):\n        self.table.removeRow(0)  #!\n"
        + "    def count(self):\n        self.total.setText(str(sum(1 for _ in range(self.table.rowCount()))))\n",
        (
            ("        self.table.removeRow(0)", "        self.table.removeRow(0); self.count()"),
            ("        self.table.removeRow(0)", "        self.table.removeRow(0); self.total.setText('0')"),
            (".activated.connect(self.remove)", ".activated.connect(lambda: (self.remove(), self.count()))"),
            (
                "QLabel(self)\n        self.add()",
                "QLabel(self)\n        self.table.model().rowsRemoved.connect(self.count)",
            ),
        ),
    ),
    "a save follows what is added alone": Slip(
        "lost_data",
        WINDOW
        + "        self.names = []\n        QShortcut(QKeySequence('Del'), self).activated.connect(self.remove)\n"
        + "    def mousePressEvent(self, event):\n        self.names.append('a')\n        self.keep()\n"
        + "    def remove(self):\n        self.names.pop()  #!\n"
        + "    def keep(self):\n        with open('names.txt', 'w') as file:\n"
        + "            file.write(str(self.names))\n",
        (
            ("self.names.pop()", "self.names.pop(); self.keep()"),
            ("self.names.pop()", "self.names.pop(); open('names.txt', 'w').write(str(self.names))"),
            ("    def keep(self)", "    def closeEvent(self, event):\n        self.keep()\n    def keep(self)"),
            ("self.names.pop()", "self.names.pop(); self.changed.emit()"),
        ),
    ),
    "a number that is sorted as a text": Slip(
        "lost_data",
        WINDOW
        + "        self.table, self.points = QTableWidget(0, 2, self), QSpinBox(self)\n"
        + "        self.table.setSortingEnabled(True)\n        self.points.valueChanged.connect(self.record)\n"
        + "    def record(self):\n        self.put('Zoë', self.points.value())\n"
        + "    def put(self, name, reached):\n        row = self.table.rowCount()\n        self.table.insertRow(row)\n"
        + "        self.table.setItem(row, 0, QTableWidgetItem(name))\n"
        + "        self.table.setItem(row, 1, QTableWidgetItem(str(reached)))  #!\n",
        (
            ("self.table.setSortingEnabled(True)", "self.table.setSortingEnabled(False)"),
            ("QTableWidgetItem(str(reached))", "Number(reached)"),
            ("str(reached)", "f'{reached:05d}'"),
        ),
    ),
    "a file under another name": Slip(
        "lost_data",
        WINDOW
        + "        path = Path(__file__).parent / 'notes.json'\n"
        + "        self.notes = path.read_text() if path.exists() else ''  #!\n"
        + "    def mousePressEvent(self, event):\n        with open(FOLDER / 'notes_data.json', 'w') as file:  #!\n"
        + "            file.write(self.notes)\n\n\nfrom pathlib import Path\nFOLDER = Path(__file__).parent\n",
        (
            ("'notes_data.json'", "'notes.json'"),
            ("'notes_data.json'", "'report.json'"),
            ("'notes_data.json'", "sys.argv[1]"),
        ),
    ),
    "a change that follows no save": Slip(
        "lost_data",
        WINDOW
        + "        self.rows = []\n        QShortcut(QKeySequence('P'), self).activated.connect(self.pay)\n"
        + "    def mousePressEvent(self, event):\n        self.rows.append({'paid': 0})\n        self.keep()\n"
        + "    def pay(self):\n        self.rows[0]['paid'] = 1  #!\n"
        + "    def keep(self):\n        with open('rows.txt', 'w') as file:\n"
        + "            file.write(str(self.rows))\n",
        (("self.rows[0]['paid'] = 1", "self.rows[0]['paid'] = 1; self.keep()"),),
    ),
    "a second layout for the same widget": Slip(
        "clipped_widget",
        WINDOW
        + "        main = QVBoxLayout()\n        self.setLayout(main)\n        row = QHBoxLayout(self)  #!\n"
        + "        row.addWidget(QLabel('a'))\n",
        (
            ("row = QHBoxLayout(self)", "row = QHBoxLayout()\n        main.addLayout(row)"),
            ("self.setLayout(main)", "QFrame(self).setLayout(main)"),
        ),
    ),
    "one side of a comparison is not called": Slip(
        "returns_nothing",
        WINDOW
        + "        self.word = 'Haus'\n        self.lower = 3\n"
        + "    def keyPressEvent(self, event):\n        if event.text().lower() == self.word.lower:  #!\n"
        + "            self.close()\n",
        (("self.word.lower:", "self.word.lower():"), ("event.text().lower() ==", "event.key() ==")),
    ),
    "the parts of what is chosen pile up": Slip(
        "lost_data",
        WINDOW
        + "        self.names, self.parts = QListWidget(self), QListWidget(self)\n"
        + "        self.names.currentTextChanged.connect(self.chosen)\n"
        + "    def chosen(self, name):\n        for part in name.split():\n            self.parts.addItem(part)  #!\n",
        (
            ("for part in name.split():", "self.parts.clear()\n        for part in name.split():"),
            ("for part in name.split():", "if name:\n            part = name"),
        ),
    ),
    "a widget of the app's own that is put nowhere": Slip(
        "clipped_widget",
        "class Chart(QWidget):\n    def paintEvent(self, event):\n        QPainter(self).drawText(9, 9, 'a')\n"
        + WINDOW
        + "        self.chart = Chart()  #!\n        self.chart.update()\n",
        (
            ("self.chart.update()", "QVBoxLayout(self).addWidget(self.chart)"),
            ("self.chart.update()", "self.chart.show()"),
            ("Chart()", "Chart(self)"),
        ),
    ),
    "a row is no id": Slip(
        "lost_data",
        WINDOW
        + "        self.db, self.table = sqlite3.connect(':memory:'), QTableWidget(self)\n"
        + "        QShortcut(QKeySequence('Del'), self).activated.connect(self.remove)\n"
        + "    def remove(self):\n        row = self.table.currentRow()\n"
        + "        self.db.execute('delete from book where id = ?', (row + 1,))  #!\n        self.db.commit()\n",
        (
            ("row = self.table.currentRow()", "row = self.table.currentItem().data(Qt.UserRole)"),
            ("delete from book where id", "update book set out = 1 where id"),
        ),
    ),
    "a cancel that counts": Slip(
        "dead_control",
        WINDOW
        + "        box = QDialogButtonBox(QDialogButtonBox.Ok | QDialogButtonBox.Cancel, self)\n"
        + "        self.ask = QDialog(self)\n        box.rejected.connect(self.ask.accept)  #!\n",
        (
            ("self.ask.accept", "self.ask.reject"),
            ("QDialogButtonBox.Ok | QDialogButtonBox.Cancel", "QDialogButtonBox.Close"),
        ),
    ),
    "a sum that only looks like nought": Slip(
        "dead_control",
        WINDOW
        + "        self.sum, self.label = 0, QLabel('Sum: 0 €', self)\n"
        + "    def mousePressEvent(self, event):\n        self.sum += 2\n"
        + "        self.label.setText(f'Sum: {self.sum} €')\n"
        + "    def keyPressEvent(self, event):\n        self.label.setText('Sum: 0 €')  #!\n",
        (
            ("self.label.setText('Sum: 0 €')", "self.sum = 0; self.label.setText('Sum: 0 €')"),
            ("self.label.setText('Sum: 0 €')", "self.label.setText('Sum: – €')"),
        ),
    ),
    "the time that was left": Slip(
        "dead_control",
        WINDOW
        + "        self.score, self.time_left = 0, 30\n"
        + "    def start_game(self):  #!\n        self.score = 0\n        self.startTimer(1000)\n"
        + "    def mousePressEvent(self, event):\n        self.start_game()\n"
        + "    def timerEvent(self, event):\n        self.time_left -= 1\n        self.score += 1\n",
        (("        self.score = 0\n", "        self.score, self.time_left = 0, 30\n"),),
    ),
}


def _told(folder: Path, text: str) -> list[tuple[str, int]]:
    (folder / "main.py").write_text(START + text + END.format("Window"))
    return sorted((each["kind"], each["line"]) for each in project.read(folder, "pyside6", str) if "kind" in each)


@pytest.mark.parametrize("name", SLIPS)
def test_a_slip_with_qt_is_told_at_its_lines(name: str, tmp_path: Path) -> None:
    slip = SLIPS[name]
    marked = [number for number, line in enumerate((START + slip.text).splitlines(), start=1) if line.endswith("#!")]
    assert sorted({line for kind, line in _told(tmp_path, slip.text) if kind == slip.kind}) == marked


@pytest.mark.parametrize(
    ("name", "number"), [(name, n) for name, slip in SLIPS.items() for n in range(len(slip.mended))]
)
def test_nothing_is_told_where_it_is_mended(name: str, number: int, tmp_path: Path) -> None:
    slip = SLIPS[name]
    find, replace = slip.mended[number]
    assert slip.text.count(find) == 1
    kept = {line for kind, line in _told(tmp_path, slip.text) if kind == slip.kind}
    left = {line for kind, line in _told(tmp_path, slip.text.replace(find, replace)) if kind == slip.kind}
    assert len(left) < len(kept)


def test_a_database_that_is_opened_says_whether_it_could(tmp_path: Path) -> None:
    asked = "    def begin(self):\n        self.db = QSqlDatabase.addDatabase('QSQLITE')\n"
    asked += "        if not self.db.open():\n            self.close()\n"
    assert _told(tmp_path, WINDOW + "        self.begin()\n" + asked) == []
