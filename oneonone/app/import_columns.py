"""Which column of a CSV holds what: as it was recognised, to be put right by hand."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from oneonone.app.i18n import translate
from oneonone.app.widgets import labels
from oneonone.app.widgets.card import Card
from oneonone.app.widgets.clear import clear_layout
from oneonone.app.widgets.segmented import Segmented
from oneonone.exchange.csv_columns import OF_SHEET, Column, Matching, Sheet, Table

_COLUMNS = 5
_LONGEST = 24


class ColumnsCard(Card):
    """`matched` carries the matching each time it is changed."""

    matched = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._table: Table | None = None
        self._matching: Matching | None = None
        self._boxes: dict[Column, QComboBox] = {}
        self._inner = QVBoxLayout()
        self._inner.setSpacing(8)
        self.body().addLayout(self._inner)

    def show_table(self, table: Table, matching: Matching) -> None:
        self._table, self._matching = table, matching
        clear_layout(self._inner)
        self._boxes.clear()
        self._inner.addWidget(labels.strong(translate("Import", "What the rows are")))
        sheets = Segmented(
            (
                (translate("Import", "People"), Sheet.PEOPLE),
                (translate("Import", "Notes"), Sheet.NOTES),
                (translate("Import", "Promises"), Sheet.FOLLOW_UPS),
                (translate("Import", "Wins"), Sheet.WINS),
                (translate("Import", "Conversations"), Sheet.MEETINGS),
            ),
            matching.sheet, translate("Import", "What the rows are"),
        )  # fmt: skip
        sheets.chosen.connect(self._choose_sheet)
        self._inner.addWidget(sheets)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        head = table.rows[0] if matching.header else tuple(
            translate("Import", "column {n}").format(n=at + 1) for at in range(table.width)
        )  # fmt: skip
        for number, column in enumerate(OF_SHEET[matching.sheet]):
            box = QComboBox()
            box.setAccessibleName(column_word(column))
            box.addItem("–", None)
            for at in range(table.width):
                name = head[at] if at < len(head) else ""
                shown = " ".join(name.split()) or translate("Import", "column {n}").format(n=at + 1)
                box.addItem(shown if len(shown) <= _LONGEST else shown[: _LONGEST - 1] + "…", at)
            box.setCurrentIndex(matching.columns[column] + 1 if column in matching.columns else 0)
            box.setMinimumContentsLength(6)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.activated.connect(lambda _at: self._choose())
            self._boxes[column] = box
            row, place = divmod(number, _COLUMNS)
            grid.addWidget(labels.small(column_word(column), soft=True, wrap=False), 2 * row, place)
            grid.addWidget(box, 2 * row + 1, place)
        for place in range(_COLUMNS):
            grid.setColumnStretch(place, 1)
        self._inner.addLayout(grid)

    def _choose(self) -> None:
        assert self._matching is not None
        columns = {column: box.currentData() for column, box in self._boxes.items() if box.currentData() is not None}
        self._matching = Matching(self._matching.sheet, columns, self._matching.header)
        self.matched.emit(self._matching)

    def _choose_sheet(self, sheet: object) -> None:
        assert self._matching is not None and self._table is not None
        chosen = Sheet(str(sheet))
        columns = {column: at for column, at in self._matching.columns.items() if column in OF_SHEET[chosen]}
        self.show_table(self._table, Matching(chosen, columns, self._matching.header))
        self.matched.emit(self._matching)


def column_word(column: Column) -> str:
    return {
        Column.NAME: translate("Import", "Name"),
        Column.TEXT: translate("Import", "Words"),
        Column.DATE: translate("Import", "Date"),
        Column.PRIVATE: translate("Import", "Private"),
        Column.QUOTE: translate("Import", "Their own words"),
        Column.OWNER: translate("Import", "Whose"),
        Column.DUE: translate("Import", "Due"),
        Column.STATE: translate("Import", "State"),
        Column.DONE: translate("Import", "Kept on"),
        Column.ROLE: translate("Import", "Role"),
        Column.LANGUAGE: translate("Import", "Language"),
        Column.SINCE: translate("Import", "Since"),
        Column.WEEKS: translate("Import", "Every … weeks"),
        Column.WEEKDAY: translate("Import", "Weekday"),
        Column.TIME: translate("Import", "Time"),
        Column.MINUTES: translate("Import", "Minutes"),
        Column.MATTERS: translate("Import", "What matters"),
        Column.CELEBRATE: translate("Import", "Celebrating"),
        Column.KIND: translate("Import", "Kind"),
        Column.CELEBRATED: translate("Import", "Celebrated on"),
        Column.HOW: translate("Import", "How"),
    }[column]
