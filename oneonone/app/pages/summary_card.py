"""What to send: a summary of shareable lines, to change, copy, mail or save; private lines are counted."""

from __future__ import annotations

from PySide6.QtCore import QUrl, QUrlQuery
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from oneonone.app import wording
from oneonone.app.autosave import watch
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button
from oneonone.app.widgets.card import Card
from oneonone.app.widgets.chip import Chip
from oneonone.app.widgets.flow import FlowLayout
from oneonone.exchange.summary import Summary, summarise
from oneonone.journal import talking
from oneonone.journal.talking import Conversation

_LONGEST_MAIL = 1800  # what mail programs take in an address, after encoding


class SummaryCard(Card):
    """Follows the lines until the manager changes a word; from then on the manager's text stays."""

    def __init__(self, desk: Desk, found: Conversation, parent: QWidget) -> None:
        super().__init__()
        self._desk, self._found = desk, found
        self._summary: Summary | None = None
        name = wording.shown_first_name(found.teammate, desk.discreet)
        self._heading = labels.heading(translate("RoundOff", "To send to {name}").format(name=name))
        self._left_out = Chip("", "grey")
        self.edit = QPlainTextEdit(self)
        self.edit.setProperty("kind", "summary")
        self.edit.setAccessibleName(self._heading.accessibleName())
        self.edit.setTabChangesFocus(True)
        self.edit.setMinimumHeight(270)
        self.body().addWidget(self.edit)
        self._again = button(translate("RoundOff", "Back to the notes"), "quiet")
        self._again.setToolTip(translate("RoundOff", "Your changes are dropped; the text follows the notes again"))
        self._again.clicked.connect(self._follow_again)
        self.edit.setProperty("covered", desk.discreet)
        self._saving = watch(self.edit, self._save)

    def heading_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._heading)
        row.addWidget(self._left_out)
        row.addStretch()
        return row

    def buttons(self) -> FlowLayout:
        row = FlowLayout(spacing=4)
        for text, act in (
            (translate("RoundOff", "Copy"), self.copy),
            (translate("RoundOff", "Email"), self.email),
            (translate("RoundOff", "Export…"), self.export),
        ):
            made = button(text)
            made.clicked.connect(act)
            row.addWidget(made)
        row.addWidget(self._again)
        return row

    def show_summary(self, found: Conversation) -> None:
        self._found = found
        self._summary = summarise(found, self._desk.today())
        changed = bool(found.meeting.summary)
        self._again.setVisible(changed)
        text = found.meeting.summary if changed else self._summary.text()
        if not self._saving.unsaved and self.edit.toPlainText() != text:
            self.edit.setPlainText(text)
        self._count_left_out()

    def _count_left_out(self) -> None:
        """How many private lines stay out, or, where the manager's own text holds one, that it does."""
        assert self._summary is not None
        slipped = len(self._slipped())
        count = self._summary.left_out
        if slipped:
            said = translate("RoundOff", "%n private line(s) still in the text", None, slipped)
            self._left_out.set_text(said, "rose")
        else:
            self._left_out.set_text(translate("RoundOff", "%n private line(s) left out", None, count), "grey")
        self._left_out.setVisible(bool(slipped or count))

    def _slipped(self) -> list[str]:
        """Private lines whose words stand in the text all the same, as when a line was made private later."""
        text = " ".join(self.edit.toPlainText().split()).casefold()
        private = [line.text for line in self._found.lines if line.private]
        return [words for words in private if " ".join(words.split()).casefold() in text]

    def _may_go_out(self) -> bool:
        """Nothing private slips out: it is said where a private line still stands in the text."""
        slipped = self._slipped()
        if slipped:
            self._count_left_out()
            self._desk.failed.emit(
                translate("RoundOff", "A private line is still in the text. Take it out, or go back to the notes.")
            )
        return not slipped

    def flush(self) -> None:
        self._saving.flush()

    def copy(self) -> None:
        if not self._may_go_out():
            return
        QGuiApplication.clipboard().setText(self.edit.toPlainText())
        self._desk.told.emit(translate("RoundOff", "Copied"))

    def email(self) -> None:
        """Opens the mail program; a text too long for that is copied instead, and said to be."""
        assert self._summary is not None
        if not self._may_go_out():
            return
        query = QUrlQuery()
        query.addQueryItem("subject", self._summary.title)
        query.addQueryItem("body", self.edit.toPlainText().replace("\n", "\r\n"))
        url = QUrl("mailto:")
        url.setQuery(query)
        if len(url.toEncoded().data()) > _LONGEST_MAIL:
            self.copy()
            url.setQuery(f"subject={self._summary.title}")
            self._desk.told.emit(
                translate("RoundOff", "Too long for the mail program: it has been copied, paste it into the mail")
            )
        if not QDesktopServices.openUrl(url):
            self.copy()
            self._desk.told.emit(translate("RoundOff", "No mail program was found; the text is copied"))

    def export(self) -> None:
        """To a file in any form, by way of what it will look like."""
        from oneonone.app.export_choices import Opening
        from oneonone.app.export_dialog import ExportDialog
        from oneonone.exchange.request import Kind

        if self._may_go_out():
            self.flush()
            opening = Opening(Kind.SEND, self._found.teammate.id, self._found.meeting.id)
            ExportDialog(self._desk, opening, self.window()).open()

    def _save(self, text: str) -> None:
        """Only what differs from the noted lines is the manager's own text."""
        assert self._summary is not None
        own = "" if text.strip() == self._summary.text().strip() else text
        if own != self._found.meeting.summary:
            self._desk.save(talking.set_summary, self._found.meeting.id, own)

    def _follow_again(self) -> None:
        self._desk.attempt("", talking.set_summary, self._found.meeting.id, "")
