"""What to export: what for, on whom, of when, in which form, and what may go out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from oneonone.app import wording
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.widgets import labels
from oneonone.app.widgets.inputs import line, set_wrong
from oneonone.exchange.discretion import Privacy
from oneonone.exchange.request import Form, Kind, Request
from oneonone.exchange.words import full_date
from oneonone.journal.search_dates import period
from oneonone.journal.teammates import team
from oneonone.journal.timeline import Shown, timeline
from oneonone.model.kinds import MeetingState

_TALKS = 200
_OF_PERSON = frozenset({Kind.SEND, Kind.REVIEW, Kind.ABOUT})
_PAPER = (Form.PDF, Form.DOCX, Form.HTML, Form.MARKDOWN)
_ALL = (Form.MARKDOWN, Form.HTML, Form.PDF, Form.DOCX, Form.CSV, Form.CALENDAR, Form.JSON)


_Field = TypeVar("_Field", bound=QWidget)


@dataclass(frozen=True, slots=True)
class Opening:
    """What the dialog begins with, after where it was opened."""

    kind: Kind = Kind.NOTES
    teammate_id: str | None = None
    meeting_id: str | None = None
    search: str = ""


class Choices(QWidget):
    """`changed` when the export would be another one. `request` is None as long as something cannot be read."""

    changed = Signal()

    def __init__(self, desk: Desk, opening: Opening, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._telling = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(5)
        self._build_what(column)
        self._build_when(column)
        self._build_how(column)
        column.addStretch()
        self._open(opening)

    # building

    def _build_what(self, column: QVBoxLayout) -> None:
        self.kind = self._choice(column, translate("Export", "What for"))
        for kind, name in (
            (Kind.NOTES, translate("Export", "The notes as they are")),
            (Kind.SEND, translate("Export", "A summary to send")),
            (Kind.REVIEW, translate("Export", "Review season")),
            (Kind.ABOUT, translate("Export", "What is kept about someone")),
            (Kind.EVERYTHING, translate("Export", "Everything, to keep or to move")),
        ):
            self.kind.addItem(name, kind)
        self.kind.currentIndexChanged.connect(self._kind_changed)
        self.explained = labels.small("", soft=True)
        column.addWidget(self.explained)
        self.who = self._choice(column, translate("Export", "On whom"))
        self.who.currentIndexChanged.connect(self._who_changed)
        self.talk = self._choice(column, translate("Export", "Which conversation"))
        self.talk.currentIndexChanged.connect(self._tell)
        self.search = self._line(column, translate("Export", "Only what a search finds"),
                                 translate("Export", "Everything"))  # fmt: skip

    def _build_when(self, column: QVBoxLayout) -> None:
        self._when = QWidget(self)
        grid = QGridLayout(self._when)
        grid.setContentsMargins(0, 7, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(5)
        self.since, self.until = (line(words) for words in (
            translate("Export", "the beginning"), translate("Export", "today")
        ))  # fmt: skip
        for at, (name, field) in enumerate(
            ((translate("Export", "From"), self.since), (translate("Export", "Up to and including"), self.until))
        ):
            field.setAccessibleName(name)
            grid.addWidget(labels.small(name, soft=True), 0, at)
            grid.addWidget(field, 1, at)
            field.textChanged.connect(self._tell)
        column.addWidget(self._when)
        self.wrong_when = labels.error()
        column.addWidget(self.wrong_when)
        self.read_as = labels.small("", soft=True)
        column.addWidget(self.read_as)

    def _build_how(self, column: QVBoxLayout) -> None:
        self.form = self._choice(column, translate("Export", "Form"))
        self.form.currentIndexChanged.connect(self._form_changed)
        column.addSpacing(6)
        self.private = QCheckBox(translate("Export", "With my private lines"))
        self.own = QCheckBox(translate("Export", "With my doubts and looking back"))
        self.initials = QCheckBox(translate("Export", "Initials instead of names"))
        for box in (self.private, self.own, self.initials):
            box.toggled.connect(self._tell)
            column.addWidget(box)

    def _choice(self, column: QVBoxLayout, name: str) -> QComboBox:
        made = QComboBox(self)
        made.setAccessibleName(name)
        made.setMinimumContentsLength(12)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return self._labelled(column, name, made)

    def _labelled(self, column: QVBoxLayout, name: str, field: _Field) -> _Field:
        label = labels.small(name, soft=True)
        label.setContentsMargins(0, 7, 0, 0)
        column.addWidget(label)
        column.addWidget(field)
        field.setProperty("label", label)
        return field

    def _line(self, column: QVBoxLayout, name: str, placeholder: str) -> QLineEdit:
        made = line(placeholder)
        made.setAccessibleName(name)
        self._labelled(column, name, made)
        made.textChanged.connect(self._tell)
        return made

    # what is chosen

    @property
    def chosen_kind(self) -> Kind:
        return Kind(self.kind.currentData())

    @property
    def chosen_form(self) -> Form:
        return Form(self.form.currentData())

    def request(self) -> Request | None:
        """What is asked for; where a date cannot be read it is said beside it, and None."""
        kind = self.chosen_kind
        since, until = self._days() if self._when.isVisibleTo(self) else (None, None)
        if self.wrong_when.isVisibleTo(self) and self._when.isVisibleTo(self):
            return None
        search = self.search.text().strip() if self.search.isVisibleTo(self) else ""
        return Request(
            kind=kind,
            teammate_id=None if kind is Kind.EVERYTHING else self.who.currentData(),
            meeting_id=self.talk.currentData() if self.talk.isVisibleTo(self) else None,
            since=since,
            until=until,
            search=search or None,
            privacy=Privacy(private=self.private.isChecked(), own=self.own.isChecked() and self.own.isVisibleTo(self)),
            initials=self.initials.isChecked(),
        )

    def _days(self) -> tuple[date | None, date | None]:
        today, language = self._desk.today(), self._desk.language
        found: list[date | None] = []
        wrong = ""
        for field, last in ((self.since, False), (self.until, True)):
            text = field.text().strip()
            read = period(text, today) if text else None
            set_wrong(field, bool(text) and read is None)
            if text and read is None:
                wrong = translate("Export", "Write for instance March 2026, 2026-03-01 or last month.")
            found.append(None if read is None else read[1] - timedelta(days=1) if last else read[0])
        since, until = found
        if not wrong and since is not None and until is not None and since > until:
            wrong = translate("Export", "This ends before it begins.")
        self.wrong_when.setText(wrong)
        self.wrong_when.setVisible(bool(wrong))
        shown = {full_date(day, language).replace("\u00a0", " ") for day in (since, until) if day is not None}
        same = shown <= {self.since.text().strip(), self.until.text().strip()}
        said = "" if same else " – ".join(full_date(day, language) for day in (since, until) if day is not None)
        self.read_as.setText(said)
        self.read_as.setVisible(bool(said) and not wrong)
        return since, until

    # what follows from what

    def _open(self, opening: Opening) -> None:
        people = [*self._desk.read(team), *self._desk.read(team, archived=True)]
        self.who.addItem(translate("Export", "Everyone"), None)
        for one in people:
            self.who.addItem(wording.shown_name(one, self._desk.discreet), one.id)
        self.who.setCurrentIndex(max(0, self.who.findData(opening.teammate_id)))
        self.kind.setCurrentIndex(self.kind.findData(opening.kind))
        self.search.setText(opening.search)
        self._telling = True
        self._kind_changed()
        if opening.meeting_id is not None:
            at = self.talk.findData(opening.meeting_id)
            if at >= 0:
                self.talk.setCurrentIndex(at)

    def _kind_changed(self) -> None:
        if not self._telling:
            return
        kind = self.chosen_kind
        self.explained.setText(_explained(kind))
        if kind in _OF_PERSON and self.who.currentData() is None and self.who.count() > 1:
            self.who.setCurrentIndex(1)
        if kind is Kind.REVIEW and not self.since.text():
            year_ago = self._desk.today().replace(day=1) - timedelta(days=334)
            first = full_date(year_ago.replace(day=1), self._desk.language)
            self.since.setText(first.replace("\u00a0", " "))
        forms = _PAPER if kind in _OF_PERSON else _ALL
        former = self.form.currentData()
        self.form.blockSignals(True)
        self.form.clear()
        for form in forms:
            self.form.addItem(_form_name(form), form)
        self.form.setCurrentIndex(max(0, self.form.findData(former)) if former is not None else 0)
        self.form.blockSignals(False)
        self._who_changed()

    def _who_changed(self) -> None:
        if not self._telling:
            return
        kind, who = self.chosen_kind, self.who.currentData()
        self.talk.blockSignals(True)
        self.talk.clear()
        if kind is Kind.NOTES:
            self.talk.addItem(translate("Export", "All of them"), None)
        if who is not None and kind in (Kind.NOTES, Kind.SEND):
            for item in self._desk.read(timeline, who, shown=Shown.MEETINGS, limit=_TALKS).items:
                if item.meeting is not None and item.meeting.state in (MeetingState.HELD, MeetingState.RUNNING):
                    self.talk.addItem(full_date(item.meeting.day, self._desk.language), item.meeting.id)
        self.talk.blockSignals(False)
        self._show_fields()
        self._tell()

    def _form_changed(self) -> None:
        self._show_fields()
        self._tell()

    def _show_fields(self) -> None:
        kind, who = self.chosen_kind, self.who.currentData()
        json = self.chosen_form is Form.JSON
        self._show(self.who, kind is not Kind.EVERYTHING)
        self._show(self.talk, kind is Kind.SEND or (kind is Kind.NOTES and who is not None and not json))
        self._show(self.search, kind is Kind.NOTES and not json)
        self._when.setVisible(kind in (Kind.NOTES, Kind.REVIEW, Kind.ABOUT))
        if self._when.isHidden():
            self.wrong_when.hide()
            self.read_as.hide()
        self.own.setVisible(kind is not Kind.REVIEW and not json)
        self.initials.setVisible(not json)

    def _show(self, field: QWidget, shown: bool) -> None:
        field.setVisible(shown)
        field.property("label").setVisible(shown)

    def _tell(self) -> None:
        if self._telling:
            self.changed.emit()


def _explained(kind: Kind) -> str:
    return {
        Kind.NOTES: translate("Export", "Of one conversation, one person, a period or a search."),
        Kind.SEND: translate("Export", "What you talked about and promised, in the language of your teammate."),
        Kind.REVIEW: translate(
            "Export", "Quarter by quarter, so that spring weighs as much as last week. Without doubts and coffee."
        ),
        Kind.ABOUT: translate(
            "Export", "All of it in plain words, when someone asks what you keep. Names of others become initials."
        ),
        Kind.EVERYTHING: translate("Export", "Markdown and JSON can be read in again."),
    }[kind]


def _form_name(form: Form) -> str:
    return {
        Form.MARKDOWN: translate("Export", "Markdown, also for Obsidian"),
        Form.HTML: translate("Export", "Web page (HTML)"),
        Form.PDF: translate("Export", "PDF, to print"),
        Form.DOCX: translate("Export", "Word (DOCX), to write on"),
        Form.CSV: translate("Export", "Spreadsheet (CSV)"),
        Form.CALENDAR: translate("Export", "Calendar (iCalendar)"),
        Form.JSON: translate("Export", "JSON, without any loss"),
    }[form]
