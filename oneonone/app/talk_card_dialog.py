"""The preparation on a card of A6: a look at it, then a PDF or the printer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from oneonone.app import wording
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.theme import colour
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button
from oneonone.errors import OneOnOneError
from oneonone.journal.preparing import Preparation

if TYPE_CHECKING:
    from oneonone.exchange.pdf.talk_card import TalkCard

_WIDE, _HIGH = 105.0, 148.0  # mm
_PREVIEW = 430  # pixels high


class TalkCardDialog(QDialog):
    """Something of one's own is on it only when wished: a card may be left lying about."""

    def __init__(self, desk: Desk, found: Preparation, when: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._desk, self._found, self._when = desk, found, when
        title = translate("TalkCard", "Take it along on a card")
        self.setWindowTitle(title)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(28, 22, 28, 20)
        outer.setSpacing(24)
        self.preview = _Preview(self)
        outer.addWidget(self.preview)
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(labels.title(title))
        side.addWidget(
            labels.soft(
                translate("TalkCard", "A6, what to have in mind on one side. The back stays empty, to write on.")
            )
        )
        self.own = QCheckBox(translate("TalkCard", "Something of my own too"))
        self.own.setVisible(bool(found.own))
        self.own.toggled.connect(self._show)
        side.addWidget(self.own)
        self.said = labels.small("", soft=True)
        side.addWidget(self.said)
        side.addStretch()
        row = QHBoxLayout()
        row.addStretch()
        self.save = button(translate("TalkCard", "Save as PDF…"), "plain")
        self.save.clicked.connect(self._choose)
        self.print_it = button(translate("TalkCard", "Print…"), "primary")
        self.print_it.setDefault(True)
        self.print_it.clicked.connect(self._print)
        close = button(translate("TalkCard", "Close"), "quiet")
        close.clicked.connect(self.reject)
        for one in (close, self.save, self.print_it):
            row.addWidget(one)
        side.addLayout(row)
        outer.addLayout(side, 1)
        self.resize(min(780, parent.width() - 40), min(_PREVIEW + 60, parent.height() - 20))
        self._show()
        self.print_it.setFocus()

    def card(self) -> TalkCard:
        from oneonone.exchange.pdf.talk_card import talk_card

        name = self._found.teammate.name
        return talk_card(self._found, name, self._when, self._desk.language, own=self.own.isChecked())

    def save_to(self, path: Path) -> None:
        from oneonone.exchange.pdf.talk_card import save_talk_card

        try:
            save_talk_card(path, self.card())
        except OneOnOneError as error:
            self.said.setText(error.said(self._desk.language))
            return
        self.said.setText(translate("TalkCard", "Saved as {name}.").format(name=path.name))

    def _show(self) -> None:
        card = self.card()
        self.preview.show_card(None if self._desk.discreet else card)
        said = [card.name, card.when]
        for entry in card.entries:
            said += [entry.label, *entry.texts]
        shown = wording.shown_name(self._found.teammate, self._desk.discreet)
        self.preview.setAccessibleName(translate("TalkCard", "The card for {name}").format(name=shown))
        self.preview.setAccessibleDescription("" if self._desk.discreet else ". ".join(said))

    def _choose(self) -> None:
        name = translate("TalkCard", "Talk with {name}").format(name=self._found.teammate.first_name)
        path, _kind = QFileDialog.getSaveFileName(
            self, translate("TalkCard", "Save the card"), f"{name}.pdf", translate("TalkCard", "PDF (*.pdf)")
        )
        if path:
            self.save_to(Path(path if path.lower().endswith(".pdf") else f"{path}.pdf"))

    def _print(self) -> None:
        from PySide6.QtGui import QPageSize
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from oneonone.exchange.pdf.talk_card import paint_talk_card

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A6))
        printer.setFullPage(True)
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(translate("TalkCard", "Print the card"))

        def accepted() -> None:
            paint_talk_card(printer, self.card())
            self.said.setText(translate("TalkCard", "Sent to the printer."))

        dialog.accepted.connect(accepted)
        QDialog.open(dialog)  # QPrintDialog's own wants to be told whom to call


class _Preview(QWidget):
    """The card as it will be printed, on paper of its own; covered in discreet mode."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture: QImage | None = None
        self._card: TalkCard | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return QSize(round(_PREVIEW * _WIDE / _HIGH), _PREVIEW)

    def show_card(self, card: TalkCard | None) -> None:
        self._card, self._picture = card, None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        scale = min(self.width() / _WIDE, self.height() / _HIGH)
        place = QRectF(0, 0, _WIDE * scale, _HIGH * scale).adjusted(1, 1, -1, -1)
        place.moveCenter(self.rect().center().toPointF())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setPen(colour("line"))
            painter.setBrush(QColor("#fffdf9"))
            painter.drawRoundedRect(place, 5, 5)
            if self._card is not None:
                self._picture = self._picture or _picture(self._card, scale * self.devicePixelRatioF())
                painter.drawImage(place, self._picture)


def _picture(card: TalkCard, scale: float) -> QImage:
    """`scale` is in pixels a millimetre; painted twice as fine, because letters this small are."""
    from oneonone.exchange.pdf.talk_card import paint_talk_card

    fine = scale * 2
    picture = QImage(round(_WIDE * fine), round(_HIGH * fine), QImage.Format.Format_ARGB32_Premultiplied)
    picture.setDotsPerMeterX(round(fine * 1000))
    picture.setDotsPerMeterY(round(fine * 1000))
    picture.fill(Qt.GlobalColor.transparent)
    paint_talk_card(picture, card)
    return picture
