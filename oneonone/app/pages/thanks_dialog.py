"""Writing a thank-you note: it begins with a good template, is kept as it is typed, and is copied, mailed or printed.

The manager gives it; the program sends nothing. Afterwards it offers to mark the win as celebrated so.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from oneonone.app import wording
from oneonone.app.autosave import watch
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.widgets import labels
from oneonone.app.widgets.avatar import Avatar
from oneonone.app.widgets.button import button
from oneonone.app.widgets.flow import FlowLayout
from oneonone.errors import OneOnOneError
from oneonone.journal import wins
from oneonone.journal.records import Line, TeammateRecord, local_day
from oneonone.model.kinds import Celebration, WinKind
from oneonone.model.names import initials_of
from oneonone.practice.thanks import BLANK, note_for, subject

if TYPE_CHECKING:
    from oneonone.exchange.pdf.thanks_card import ThanksCard

_SIZE = 620, 640
_LONGEST_MAIL = 1900  # characters of an address that mail programs take


class ThanksDialog(QDialog):
    def __init__(self, desk: Desk, win: Line, mate: TeammateRecord, parent: QWidget) -> None:
        window = parent.window()
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._desk, self._win, self._mate = desk, win, mate
        self._turn = 0
        name = wording.shown_first_name(mate, desk.discreet)
        title = translate("Thanks", "A note for {name}").format(name=name)
        self.setWindowTitle(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 26, 32, 20)
        layout.setSpacing(8)
        layout.addLayout(self._head(title))
        layout.addSpacing(4)
        self._build_text(layout)
        layout.addLayout(self._buttons())
        layout.addWidget(self._build_given())
        self.resize(min(_SIZE[0], window.width() - 40), min(_SIZE[1], window.height() - 30))
        self._begin()

    # building

    def _head(self, title: str) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(Avatar(initials_of(self._mate.name), self._mate.colour, 34), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(labels.title(title))
        about = labels.Written(self._win.text, "small-soft")
        about.set_discreet(self._desk.discreet)
        words.addWidget(about)
        head.addLayout(words, 1)
        return head

    def _build_text(self, layout: QVBoxLayout) -> None:
        self.edit = QPlainTextEdit()
        self.edit.setProperty("kind", "letter")
        self.edit.setProperty("covered", self._desk.discreet)
        self.edit.setTabChangesFocus(True)
        self.edit.setAccessibleName(translate("Thanks", "The note"))
        layout.addWidget(self.edit, 1)
        desk, win_id = self._desk, self._win.id
        self._saving = watch(self.edit, lambda text: desk.save(wins.set_thanks, win_id, text))
        self._saving.failed.connect(lambda said: self._say(said))
        self.edit.textChanged.connect(self._look)
        below = QHBoxLayout()
        self._blank = labels.small(
            translate("Thanks", "Between the brackets is a blank for you to fill in."), soft=True
        )
        self._other = button(translate("Thanks", "Another beginning"), "quiet")
        self._other.setAutoDefault(False)
        self._other.clicked.connect(self._another)
        below.addWidget(self._blank, 1)
        below.addStretch()
        below.addWidget(self._other)
        layout.addLayout(below)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for name, text, act in (
            ("copy", translate("Thanks", "Copy"), self.copy),
            ("mail", translate("Thanks", "Email"), self.mail),
            ("card", translate("Thanks", "Card as PDF…"), self.save_card),
            ("print", translate("Thanks", "Print the card…"), self.print_card),
        ):
            made = button(text)
            made.setObjectName(name)
            made.setAutoDefault(False)
            made.clicked.connect(lambda _on=False, act=act: act())
            row.addWidget(made)
        row.addStretch()
        close = button(translate("Thanks", "Close"), "primary")
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        row.addWidget(close)
        return row

    def _build_given(self) -> QWidget:
        """What is said after an act, with the offer to mark the win as celebrated."""
        self.given = QWidget(self)
        row = FlowLayout(self.given, spacing=8)
        self._said = labels.small("", wrap=False)
        row.addWidget(self._said)
        self.ways: dict[Celebration, QWidget] = {}
        for how in (Celebration.NOTE, Celebration.CARD):
            made = button(translate("Thanks", "Celebrated {how}").format(how=wording.celebration(how)))
            made.setAutoDefault(False)
            made.clicked.connect(lambda _on=False, how=how: self._celebrate(how))
            row.addWidget(made)
            self.ways[how] = made
        self.given.hide()
        return self.given

    # the text

    def _begin(self) -> None:
        """What was written before, or else a template with its blank selected."""
        kept = self._desk.read(wins.thanks, self._win.id)
        if kept.strip():
            self._put(kept)
            self.edit.moveCursor(QTextCursor.MoveOperation.End)
        else:
            self._put(self._template())
            self._to_the_blank()
        self._look()
        self.edit.setFocus()

    def _template(self) -> str:
        win, mate = self._win, self._mate
        return note_for(
            win.id, win.text, win.win_kind or WinKind.CRAFT, local_day(win.noted_at), mate.first_name, mate.language,
            self._desk.today(), self._turn,
        )  # fmt: skip

    def _put(self, text: str) -> None:
        self.edit.setPlainText(text)
        self._saving.known(text)

    def _another(self) -> None:
        """As if it had been typed: it can be undone."""
        self._turn += 1
        cursor = QTextCursor(self.edit.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(self._template())
        self._to_the_blank()
        self.edit.setFocus()

    def _to_the_blank(self) -> None:
        found = BLANK.search(self.edit.toPlainText())
        if found is not None:
            cursor = self.edit.textCursor()
            cursor.setPosition(found.start())
            cursor.setPosition(found.end(), QTextCursor.MoveMode.KeepAnchor)
            self.edit.setTextCursor(cursor)

    def _look(self) -> None:
        """Says that a blank is left; another beginning is offered as long as nothing of one's own would go."""
        text = self.edit.toPlainText()
        self._blank.setVisible(BLANK.search(text) is not None)
        self._other.setVisible(not text.strip() or text.strip() == self._template().strip())

    # giving it

    def copy(self) -> None:
        if self._ready():
            QGuiApplication.clipboard().setText(self.edit.toPlainText())
            self._offer(translate("Thanks", "Copied."), Celebration.NOTE)

    def mail(self) -> None:
        """Opens the mail program; where none answers, or the note is too long for it, it is copied, and said to be."""
        if not self._ready():
            return
        url = mail_address(subject(self._mate.language), self.edit.toPlainText())
        said = translate("Thanks", "It stands in your mail program, for you to send.")
        if len(url.toEncoded().data()) > _LONGEST_MAIL:
            QGuiApplication.clipboard().setText(self.edit.toPlainText())
            url = mail_address(subject(self._mate.language), "")
            said = translate("Thanks", "It is long, so it was copied: paste it into the mail.")
        if not QDesktopServices.openUrl(url):
            QGuiApplication.clipboard().setText(self.edit.toPlainText())
            said = translate("Thanks", "No mail program answered. The note was copied instead.")
        self._offer(said, Celebration.NOTE)

    def save_card(self) -> None:
        if not self._ready():
            return
        name = translate("Thanks", "Card for {name}").format(name=self._mate.first_name)
        path, _kind = QFileDialog.getSaveFileName(
            self, translate("Thanks", "Save the card"), f"{name}.pdf", translate("Thanks", "PDF (*.pdf)")
        )
        if path:
            self.save_card_to(Path(path if path.lower().endswith(".pdf") else f"{path}.pdf"))

    def save_card_to(self, path: Path) -> None:
        from oneonone.exchange.pdf.thanks_card import save_card

        try:
            save_card(path, self._card())
        except OneOnOneError as error:
            self._say(error.said(self._desk.language))
            return
        self._offer(translate("Thanks", "Saved as {name}.").format(name=path.name), Celebration.CARD)

    def print_card(self) -> None:
        if not self._ready():
            return
        from PySide6.QtGui import QPageSize
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from oneonone.exchange.pdf.thanks_card import paint_cards

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A6))
        printer.setFullPage(True)
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(translate("Thanks", "Print the card"))

        def accepted() -> None:
            paint_cards(printer, self._card())
            self._offer(translate("Thanks", "Sent to the printer."), Celebration.CARD)

        dialog.accepted.connect(accepted)
        QDialog.open(dialog)  # QPrintDialog's own wants to be told whom to call

    def _card(self) -> ThanksCard:
        from oneonone.exchange.pdf.thanks_card import ThanksCard

        return ThanksCard(self.edit.toPlainText(), self._mate.name, self._desk.today(), self._mate.language)

    def _ready(self) -> bool:
        """Something is written; a blank that is left is selected the first time, and said."""
        self._saving.flush()
        text = self.edit.toPlainText()
        if not text.strip():
            self._say(translate("Thanks", "There is nothing in the note yet."))
            return False
        blank = BLANK.search(text)
        if blank is not None and self._blank.property("warned") != text:
            self._blank.setProperty("warned", text)
            self._to_the_blank()
            self.edit.setFocus()
            self._say(translate("Thanks", "A blank is still open. Fill it in, or press again to go on as it is."))
            return False
        return True

    def _say(self, said: str) -> None:
        self._said.setText(said)
        for made in self.ways.values():
            made.hide()
        self.given.show()

    def _offer(self, said: str, likely: Celebration) -> None:
        """The likelier way first; nothing is offered where it was celebrated already."""
        self._said.setText(said)
        for how, made in self.ways.items():
            made.setVisible(self._win.open and (how is likely or how is Celebration.NOTE))
        self.given.show()

    def _celebrate(self, how: Celebration) -> None:
        said = translate("Wins", "Celebrated: {how}").format(how=wording.celebration(how))
        if self._desk.attempt(said, wins.celebrate, self._win.id, how, self._desk.now()) is not None:
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._saving.flush()
        super().closeEvent(event)

    def reject(self) -> None:
        self._saving.flush()
        super().reject()


def mail_address(about: str, body: str) -> QUrl:
    """A mailto: address with everything percent-encoded, lines parted as mail wants them."""
    quoted = QUrl.toPercentEncoding
    query = f"subject={quoted(about).toStdString()}"
    if body:
        query += f"&body={quoted(body.replace(chr(10), chr(13) + chr(10))).toStdString()}"
    return QUrl(f"mailto:?{query}", QUrl.ParsingMode.StrictMode)
