"""A passing nudge to listen on: one of three, and it fades. Also shows the follow-on of 'go deeper'."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEasingCurve, QPropertyAnimation, Qt, QTimer
from PySide6.QtWidgets import QGraphicsOpacityEffect, QLabel, QWidget

from oneonone.app.i18n import translate

_STAYS_MS = 9_000
_FADES_MS = 1_200


class ListenNudge(QLabel):
    """Over the page, above the line; never takes the focus, never asks for anything."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._at = -1
        self._texts_shown: tuple[str, ...] = ()
        self.setProperty("kind", "listen")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self._effect = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(self._effect)
        self._fade = QPropertyAnimation(self._effect, b"opacity", self)
        self._fade.setDuration(_FADES_MS)
        self._fade.setStartValue(1.0)
        self._fade.setEndValue(0.0)
        self._fade.setEasingCurve(QEasingCurve.Type.InQuad)
        self._fade.finished.connect(self.hide)
        self._stay = QTimer(self, singleShot=True, interval=_STAYS_MS)
        self._stay.timeout.connect(self._fade.start)
        self.hide()

    def show_next(self) -> None:
        """And what else? – sum up – stay silent; the next one at each press."""
        self.show_texts(
            (
                translate("Listen", "“And what else?”"),
                translate("Listen", "Sum up in your own words: “So what I hear is…”"),
                translate("Listen", "Stay silent a little longer. They are still thinking."),
            )
        )

    def show_texts(self, texts: Sequence[str]) -> None:
        if not texts:
            return
        if tuple(texts) != self._texts_shown:
            self._texts_shown, self._at = tuple(texts), -1
        self._at = (self._at + 1) % len(texts)
        self._fade.stop()
        self._effect.setOpacity(1.0)
        self.setText(texts[self._at])
        self.setAccessibleName(texts[self._at])
        self.place()
        self.show()
        self.raise_()
        self._stay.start()

    def place(self) -> None:
        """Above the line at the foot of the page, in the middle."""
        width = min(620, self._page.width() - 80)
        self.setFixedWidth(width)
        height = self.heightForWidth(width) + 8
        self.setGeometry((self._page.width() - width) // 2, self._page.height() - 150 - height, width, height)
