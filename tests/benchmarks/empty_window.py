"""An empty QMainWindow, until it is painted."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from tests.benchmarks.told import painted


class Empty(QMainWindow):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, painted)


app = QApplication(sys.argv)
window = Empty()
window.resize(1280, 800)
window.show()
app.exec()
