"""Another program: a window to type in, named 'other'. Prints the whole text
whenever it changes."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QLineEdit


def main() -> int:
    app = QApplication(["other"])
    field = QLineEdit()
    field.setWindowTitle("other")
    field.setGeometry(80, 60, 500, 200)
    field.textChanged.connect(lambda text: print(text, flush=True))
    field.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
