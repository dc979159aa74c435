"""Looks at an X screen, and covers it: a small program beside the one that is tested; run by test_smoke.py.

Reads a command a line: `look FILE` (a picture of the whole screen), `cover` (all of it by a red window), `end`.
Answers each with a line.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget


def main() -> int:
    app = QApplication(["xscreen"])
    cover = QWidget()
    cover.setPalette(QPalette(QColor("red")))
    cover.setGeometry(app.primaryScreen().geometry())

    def read() -> None:
        command, _, file = sys.stdin.readline().strip().partition(" ")
        if command == "look":
            app.primaryScreen().grabWindow(0).save(file)
        elif command == "cover":
            cover.show()
            cover.raise_()
        else:
            app.quit()
        print("done", flush=True)

    commands = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    commands.activated.connect(read)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
