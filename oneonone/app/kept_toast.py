"""'Kept with Priya · undo', where the capture window was: the main window may be out of sight."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from oneonone.app.i18n import translate
from oneonone.app.widgets.button import HintedButton
from oneonone.app.widgets.shadowed import Shadowed

SECONDS = 10
_SECONDS_AFTER = 2


class KeptToast(Shadowed):
    """Comes without taking the keyboard, and goes by itself."""

    undo = Signal()

    def __init__(self, see_through: bool) -> None:
        super().__init__(
            see_through,
            Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus,
        )  # fmt: skip
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        card = QFrame(self)
        card.setObjectName("toast")
        self.set_card(card)
        layout = QHBoxLayout(card)
        layout.setContentsMargins(18, 7, 10, 7)
        layout.setSpacing(10)
        self._text = QLabel(card)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        layout.addWidget(self._text)
        self.button = HintedButton(translate("Window", "Undo"), None, card)
        self.button.setProperty("kind", "toast")
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.clicked.connect(self.undo)
        layout.addWidget(self.button)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)

    def tell(self, text: str, middle: QPoint, *, undo: bool) -> None:
        """With `middle` in its middle."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self.button.setVisible(undo)
        self.adjustSize()
        self.move(middle - self.rect().center())
        self.show()
        self.raise_()
        self._timer.start((SECONDS if undo else _SECONDS_AFTER) * 1000)

    def text(self) -> str:
        return self._text.text()
