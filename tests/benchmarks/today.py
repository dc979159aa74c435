"""`oneonone --data DATA`, until Today has been painted with what the store holds.

    python today.py DATA [settled]

With `settled` a second longer, so that what the program does by itself after that counts too.
"""

from __future__ import annotations

import sys
from typing import Any

import oneonone.app.start
from oneonone.__main__ import main
from tests.benchmarks.told import painted

_open_and_fill = oneonone.app.start.open_and_fill
_WAIT_MS = 1000 if sys.argv[2:] == ["settled"] else 0


def _and_tell(window: Any, *rest: Any, **chosen: Any) -> bool:
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                watched.removeEventFilter(self)
                QTimer.singleShot(_WAIT_MS, painted)
            return False

    opened = _open_and_fill(window, *rest, **chosen)
    assert window.place is not None and window.place.page == "today"
    window.page.installEventFilter(Watch(window))
    return opened


oneonone.app.start.open_and_fill = _and_tell
main(["--data", sys.argv[1]])
