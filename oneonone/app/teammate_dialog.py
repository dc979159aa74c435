"""Adding or changing a teammate."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, time

from PySide6.QtCore import Qt, QTime, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.places import PageName, Place
from oneonone.app.theme import scaled
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import SignButton, button
from oneonone.app.widgets.inputs import line
from oneonone.app.widgets.scroll import page_scroll
from oneonone.errors import OneOnOneError
from oneonone.journal import drafts
from oneonone.journal.records import DateRecord, Rhythm, TeammateRecord
from oneonone.journal.teammates import TeammateFields, add_teammate, edit_teammate, remembered_dates
from oneonone.model.kinds import DateKind, Language
from oneonone.model.words import MONTHS, WEEKDAYS, month_number

_WIDTH, _SAVE_MS = 620, 300


class TeammateDialog(QDialog):
    """`teammate` None adds one. What is wrong is said beside the field, and nothing typed is lost."""

    def __init__(
        self, desk: Desk, go: Callable[[Place], None], teammate: TeammateRecord | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._desk, self._go, self._teammate = desk, go, teammate
        name = translate("Teammate", "Add a person") if teammate is None else translate("Teammate", "Change")
        self.setWindowTitle(name)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        body = QWidget(self)
        form = QVBoxLayout(body)
        form.setContentsMargins(28, 22, 28, 12)
        form.setSpacing(6)
        form.addWidget(labels.title(name))
        self._build(form)
        outer.addWidget(page_scroll(body), 1)
        outer.addLayout(self._foot())
        self.resize(min(scaled(_WIDTH), parent.width() - 20), min(scaled(720), parent.height() - 20))
        if teammate is not None:
            self._fill(teammate)
        self._texts: dict[str, QLineEdit | QPlainTextEdit] = {
            "name": self.name, "role": self.role, "since": self.since, "matters": self.matters,
            "celebrate": self.celebrate,
        }  # fmt: skip
        self._key = f"teammate:{teammate.id if teammate else 'new'}"
        self._restore()
        self._saving = QTimer(self, singleShot=True, interval=_SAVE_MS)
        self._saving.timeout.connect(self._keep_draft)
        for field in self._texts.values():
            field.textChanged.connect(lambda *_text: self._saving.isActive() or self._saving.start())
        self.name.setFocus()

    # the form

    def _build(self, form: QVBoxLayout) -> None:
        self.name = line(translate("Teammate", "First and last name"))
        self._field(form, translate("Teammate", "Name"), self.name)
        self.wrong_name = labels.error()
        form.addWidget(self.wrong_name)
        self.role = line(translate("Teammate", "What they do, in a word or two"))
        self._field(form, translate("Teammate", "Role"), self.role)
        row = QGridLayout()
        row.setHorizontalSpacing(12)
        self.language = QComboBox()
        self.language.addItem(translate("Teammate", "English"), Language.EN)
        self.language.addItem(translate("Teammate", "Dutch"), Language.NL)
        self.language.setCurrentIndex(list(Language).index(self._desk.language))
        self.since = line(translate("Teammate", "For instance March 2024, or 2024-03-01"))
        self._cell(row, 0, translate("Teammate", "Language of questions and summaries"), self.language)
        self._cell(row, 1, translate("Teammate", "With you since"), self.since)
        form.addLayout(row)
        self.wrong_since = labels.error()
        form.addWidget(self.wrong_since)
        form.addSpacing(6)
        self._build_rhythm(form)
        form.addSpacing(6)
        self.matters = self._text(
            form,
            translate("Teammate", "What matters to them"),
            translate("Teammate", "People and things they care about, what to be mindful of. Markdown works."),
        )
        self.celebrate = self._text(
            form,
            translate("Teammate", "How they like to be celebrated"),
            translate("Teammate", "Said in private, a note, in the team…"),
        )
        form.addWidget(labels.heading(translate("Teammate", "Dates to remember")))
        self._dates = QVBoxLayout()
        self._dates.setSpacing(6)
        form.addLayout(self._dates)
        more = button(translate("Teammate", "+ Add a date"), "quiet")
        more.clicked.connect(lambda: self._add_date(None).label.setFocus())
        left = QHBoxLayout()
        left.addWidget(more)
        left.addStretch()
        form.addLayout(left)
        self.wrong_date = labels.error()
        form.addWidget(self.wrong_date)
        form.addStretch()

    def _build_rhythm(self, form: QVBoxLayout) -> None:
        self.rhythmic = QCheckBox(translate("Teammate", "We have a fixed rhythm"))
        self.rhythmic.setChecked(True)
        form.addWidget(self.rhythmic)
        row = QGridLayout()
        row.setHorizontalSpacing(12)
        self.weeks = QSpinBox()
        self.weeks.setRange(1, 26)
        self.weeks.setValue(2)
        self.weekday = QComboBox()
        self.weekday.addItems([name.capitalize() for name in WEEKDAYS[self._desk.language]])
        self.weekday.setCurrentIndex(self._desk.today().weekday() % 5)
        self.time = QTimeEdit(QTime(10, 0))
        self.time.setDisplayFormat("HH:mm")
        self.minutes = QSpinBox()
        self.minutes.setRange(5, 240)
        self.minutes.setSingleStep(5)
        self.minutes.setValue(30)
        self._cell(row, 0, translate("Teammate", "Every … weeks"), self.weeks)
        self._cell(row, 1, translate("Teammate", "On"), self.weekday)
        self._cell(row, 2, translate("Teammate", "At"), self.time)
        self._cell(row, 3, translate("Teammate", "Minutes"), self.minutes)
        form.addLayout(row)
        for field in (self.weeks, self.weekday, self.time):
            self.rhythmic.toggled.connect(field.setEnabled)

    def _field(self, form: QVBoxLayout, name: str, field: QWidget) -> None:
        form.addWidget(labels.small(name, soft=True))
        field.setAccessibleName(name)
        form.addWidget(field)

    def _cell(self, grid: QGridLayout, column: int, name: str, field: QWidget) -> None:
        grid.addWidget(labels.small(name, soft=True), 0, column)
        field.setAccessibleName(name)
        grid.addWidget(field, 1, column)

    def _text(self, form: QVBoxLayout, name: str, placeholder: str) -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setPlaceholderText(placeholder)
        field.setTabChangesFocus(True)
        field.setFixedHeight(74)
        self._field(form, name, field)
        return field

    def _add_date(self, record: DateRecord | None) -> DateRow:
        row = DateRow(self._desk.language, record, self)
        self._dates.addWidget(row)
        return row

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(28, 10, 28, 18)
        foot.addStretch()
        cancel = button(translate("Teammate", "Cancel"), "quiet")
        cancel.clicked.connect(self._cancel)
        self.keep: QPushButton = button(
            translate("Teammate", "Add") if self._teammate is None else translate("Teammate", "Keep"), "primary"
        )
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.accept)
        foot.addWidget(cancel)
        foot.addWidget(self.keep)
        return foot

    def _fill(self, mate: TeammateRecord) -> None:
        self.name.setText(mate.name)
        self.role.setText(mate.role)
        self.language.setCurrentIndex(list(Language).index(mate.language))
        self.since.setText(mate.since.isoformat() if mate.since else "")
        self.rhythmic.setChecked(mate.rhythm is not None)
        if mate.rhythm is not None:
            self.weeks.setValue(mate.rhythm.weeks)
            self.weekday.setCurrentIndex(mate.rhythm.weekday)
            self.time.setTime(QTime(mate.rhythm.time.hour, mate.rhythm.time.minute))
        self.minutes.setValue(mate.minutes)
        self.matters.setPlainText(mate.matters)
        self.celebrate.setPlainText(mate.celebrate)
        for record in self._desk.read(remembered_dates, mate.id):
            self._add_date(record)

    # what is typed survives Escape and a crash; Cancel lets it go

    def _restore(self) -> None:
        kept = self._desk.read(drafts.draft, self._key)
        for name, text in json.loads(kept).items() if kept else ():
            _put(self._texts[name], text)

    def _keep_draft(self) -> None:
        texts = {name: _text(field) for name, field in self._texts.items()}
        self._desk.quietly(drafts.keep_draft, self._key, json.dumps(texts))

    def _forget_draft(self) -> None:
        self._saving.stop()
        self._desk.quietly(drafts.keep_draft, self._key, "")

    def reject(self) -> None:
        if self._saving.isActive():
            self._saving.stop()
            self._keep_draft()
        super().reject()

    def _cancel(self) -> None:
        self._forget_draft()
        super().reject()

    # keeping

    def accept(self) -> None:
        """Keeps it when everything can be understood; else says what cannot, where it stands."""
        for wrong in (self.wrong_name, self.wrong_since, self.wrong_date):
            wrong.hide()
        try:
            fields = self._fields()
        except _NotUnderstood as problem:
            problem.where.setText(str(problem))
            problem.where.show()
            problem.field.setFocus()
            return
        try:
            if self._teammate is None:
                made = self._desk.write(add_teammate, fields, self._desk.now())
                self._go(Place(PageName.TEAMMATE, made.id))
            else:
                self._desk.write(edit_teammate, self._teammate.id, fields, self._desk.now())
        except OneOnOneError as error:
            self.wrong_name.setText(error.said(self._desk.language))
            self.wrong_name.show()
            self.name.setFocus()
            return
        self._forget_draft()
        super().accept()

    def _fields(self) -> TeammateFields:
        rhythm = None
        if self.rhythmic.isChecked():
            at = self.time.time()
            rhythm = Rhythm(self.weeks.value(), self.weekday.currentIndex(), time(at.hour(), at.minute()))
        return TeammateFields(
            name=self.name.text(),
            role=self.role.text(),
            language=Language(self.language.currentData()),
            since=self._since(),
            rhythm=rhythm,
            minutes=self.minutes.value(),
            matters=self.matters.toPlainText(),
            celebrate=self.celebrate.toPlainText(),
            dates=self._date_records(),
        )

    def _since(self) -> date | None:
        text = self.since.text().strip()
        if not text:
            return None
        found = read_since(text)
        if found is None:
            said = translate(
                "Teammate", "This is not a date I understand. Write for instance March 2024 or 2024-03-01."
            )
            raise _NotUnderstood(said, self.wrong_since, self.since)
        return found

    def _date_records(self) -> tuple[DateRecord, ...]:
        found = []
        for row in self.findChildren(DateRow):
            if row.isHidden():
                continue
            try:
                found.append(row.record())
            except ValueError:
                said = translate("Teammate", "This day does not exist in that month.")
                raise _NotUnderstood(said, self.wrong_date, row.day) from None
        return tuple(sorted(found, key=lambda one: (one.month, one.day)))


def _text(field: QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def _put(field: QLineEdit | QPlainTextEdit, text: str) -> None:
    if isinstance(field, QLineEdit):
        field.setText(text)
    else:
        field.setPlainText(text)


class DateRow(QWidget):
    """A kind, a day and month, a year if known, and a name for a date of one's own."""

    def __init__(self, language: Language, record: DateRecord | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind = QComboBox()
        self.kind.addItem(translate("Teammate", "Birthday"), DateKind.BIRTHDAY)
        self.kind.addItem(translate("Teammate", "Work anniversary"), DateKind.WORK_ANNIVERSARY)
        self.kind.addItem(translate("Teammate", "Other"), DateKind.OWN)
        self.day = QSpinBox()
        self.day.setRange(1, 31)
        self.month = QComboBox()
        self.month.addItems(list(MONTHS[language]))
        self.label = QLineEdit()
        self.label.setPlaceholderText(translate("Teammate", "What it is"))
        self._year = record.year if record else None
        names = (
            translate("Teammate", "Kind of date"), translate("Teammate", "Day"), translate("Teammate", "Month"),
            translate("Teammate", "What it is"),
        )  # fmt: skip
        for field, name in zip((self.kind, self.day, self.month, self.label), names, strict=True):
            field.setAccessibleName(name)
        away = SignButton("close", translate("Teammate", "Remove this date"))
        away.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for field in (self.kind, self.day, self.month):
            row.addWidget(field)
        row.addWidget(self.label, 1)
        row.addWidget(away)
        if record is not None:
            self.kind.setCurrentIndex(list(DateKind).index(record.kind))
            self.day.setValue(record.day)
            self.month.setCurrentIndex(record.month - 1)
            self.label.setText(record.label)

    def record(self) -> DateRecord:
        """Raises ValueError for a day that its month does not have."""
        month, day = self.month.currentIndex() + 1, self.day.value()
        date(2024, month, day)  # a leap year: 29 February is a birthday
        return DateRecord(DateKind(self.kind.currentData()), self.label.text().strip(), month, day, self._year)


class _NotUnderstood(Exception):
    def __init__(self, said: str, where: QLabel, field: QWidget) -> None:
        super().__init__(said)
        self.where = where
        self.field = field


def read_since(text: str) -> date | None:
    """'2024-03-01', 'March 2024', 'maart 2024', '3/2024', '2024'; a month begins on its first day."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        pass
    parts = text.replace("/", " ").replace("-", " ").lower().split()
    if not parts or not parts[-1].isdigit() or not 1950 <= int(parts[-1]) <= 2100:
        return None
    year = int(parts[-1])
    if len(parts) == 1:
        return date(year, 1, 1)
    word = parts[-2]
    month = int(word) if word.isdigit() and 1 <= int(word) <= 12 else month_number(word)
    day = int(parts[0]) if len(parts) == 3 and parts[0].isdigit() else 1
    if month is None or len(parts) > 3 or (len(parts) == 3 and not parts[0].isdigit()):
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
