"""A table of rows that can be chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from actions import key_sequences
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QTableWidget, QTableWidgetItem

ROW_HEIGHT = 32
SHORT = 120  # a narrower column holds days, ticks or the like, which are never cut
WIDEST = 320
STRETCHED = 12  # columns; more than that are as wide as what they hold, and scrolled
SMALL_SCREEN = 960  # high, or less: there lists become shorter, so that windows find room
ROWS_ON_SMALL = 3


class Table(QTableWidget):
    """Rows with a key each, of which one can be chosen; says something friendly while it is empty."""

    def __init__(
        self,
        columns: Sequence[tuple[str, int, bool]],
        empty: str,
        *,
        least_rows: int = 4,
        on_select: Callable[[], None] | None = None,
        on_open: Callable[[], None] | None = None,
        on_sort: Callable[[int], None] | None = None,
        keys: Mapping[str, Callable[[], None]] | None = None,
    ) -> None:
        super().__init__(0, len(columns))
        self._least_rows = least_rows
        self._first_empty = empty
        self._empty = QLabel(empty, self.viewport(), alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._empty.setProperty("look", "hint")
        self._set_up()
        self.set_columns(columns)
        if on_select is not None:
            # Queued, so that a table which is being filled is whole when the presenter hears of it.
            self.itemSelectionChanged.connect(on_select, Qt.ConnectionType.QueuedConnection)
        if on_sort is not None:
            self.horizontalHeader().sectionClicked.connect(on_sort)
        if on_open is not None:
            self.cellDoubleClicked.connect(lambda row, column: on_open())
            self._bind("Enter", on_open)
        for key, action in (keys or {}).items():
            self._bind(key, action)

    focus_set = QTableWidget.setFocus

    def set_columns(self, columns: Sequence[tuple[str, int, bool]]) -> None:
        """Have other columns, each a title, its least width, and whether it holds figures; the rows are gone then."""
        self._least_widths = [width for _title, width, _is_number in columns]
        self._numbers = {number for number, (_title, _width, is_number) in enumerate(columns) if is_number}
        self.setRowCount(0)
        self.setColumnCount(len(columns))
        self.setHorizontalHeaderLabels([title for title, _width, _is_number in columns])
        texts = [number for number in range(len(columns)) if number not in self._numbers]
        wide = [number for number in texts if columns[number][1] >= SHORT] or texts[:1] or [0]
        modes = QHeaderView.ResizeMode
        for number in range(len(columns)):
            self.horizontalHeaderItem(number).setTextAlignment(self._side(number))
            mode = modes.Stretch if number in wide and len(columns) <= STRETCHED else modes.ResizeToContents
            self.horizontalHeader().setSectionResizeMode(number, mode)

    def show(self, rows: Sequence[tuple[object, Sequence[object]]], empty: str = "") -> None:
        """Show ``(key, values)`` rows, or say ``empty``; the choice stays if that row is still there."""
        chosen = self.selected()
        self.blockSignals(True)
        self.clearContents()
        self.setRowCount(len(rows))
        self.model().blockSignals(True)  # columns fit themselves to all rows once, not after each cell
        for row, (key, values) in enumerate(rows):
            for column, value in enumerate(values):
                item = QTableWidgetItem(str(value))
                item.setTextAlignment(self._side(column))
                item.setData(Qt.ItemDataRole.UserRole, str(key))
                self.setItem(row, column, item)
        self.model().blockSignals(False)
        if rows:
            last = self.model().index(len(rows) - 1, self.columnCount() - 1)
            self.model().dataChanged.emit(self.model().index(0, 0), last)
        self._choose(self._row_of(chosen))
        self.blockSignals(False)
        self._empty.setText(empty or self._first_empty)
        self._empty.setVisible(not rows)
        if self.selected() != chosen:
            self.itemSelectionChanged.emit()

    def selected(self) -> str | None:
        rows = self.selectionModel().selectedRows()
        return self.item(rows[0].row(), 0).data(Qt.ItemDataRole.UserRole) if rows else None

    def select(self, key: object) -> None:
        if self.selected() != str(key):
            self._choose(self._row_of(str(key)))

    def unselect(self) -> None:
        self.clearSelection()

    def mark_order(self, column: int, *, descending: bool) -> None:
        """Show in the headings by which column the rows are ordered."""
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicatorShown(True)
        self.horizontalHeader().setSortIndicator(column, order)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height_of(self._least_rows))

    def minimumSizeHint(self) -> QSize:
        is_short_of_room = self.screen().availableGeometry().height() < SMALL_SCREEN
        rows = min(self._least_rows, ROWS_ON_SMALL) if is_short_of_room else self._least_rows
        return QSize(super().minimumSizeHint().width(), self._height_of(rows))

    def _height_of(self, rows: int) -> int:
        return (rows + 1) * ROW_HEIGHT + 4

    def sizeHintForColumn(self, column: int) -> int:
        return max(super().sizeHintForColumn(column), min(self._least_widths[column], SHORT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._empty.setGeometry(self.viewport().rect().adjusted(12, 0, -12, 0))

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setResizeContentsPrecision(100)
        header.setMaximumSectionSize(WIDEST)

    def _side(self, column: int) -> Qt.AlignmentFlag:
        sides = Qt.AlignmentFlag
        return sides.AlignVCenter | (sides.AlignRight if column in self._numbers else sides.AlignLeft)

    def _bind(self, key: str, action: Callable[[], None]) -> None:
        for keys in key_sequences(key):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda: action())

    def _row_of(self, key: str | None) -> int:
        """The row with this key; -1 if there is none."""
        keys = [self.item(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(self.rowCount())]
        return keys.index(key) if key in keys else -1

    def _choose(self, row: int) -> None:
        if row >= 0:
            self.selectRow(row)
            self.scrollToItem(self.item(row, 0))
        else:
            self.clearSelection()
