"""A small notification server on the session bus, in a process of its own, driven by lines on its standard input.

    can actions,body,…       what it says it can do from now on
    click NUMBER DEED        as if that button of that notice was pressed
    dismiss NUMBER           as if it was wiped away
    end

Everything it is asked is told on standard output, a JSON object a line.
"""

from __future__ import annotations

import json
import os
import sys
from typing import Any

from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, QSocketNotifier, Signal, Slot
from PySide6.QtDBus import QDBusConnection


@ClassInfo({"D-Bus Interface": "org.freedesktop.Notifications"})
class Server(QObject):
    ActionInvoked = Signal("uint", str)
    NotificationClosed = Signal("uint", "uint")

    def __init__(self) -> None:
        super().__init__()
        self.can = ["actions", "body", "body-markup"]
        self._last = 0

    @Slot(result="QStringList")
    def GetCapabilities(self) -> list[str]:
        return self.can

    @Slot(str, "uint", str, str, str, "QStringList", "QVariantMap", int, result="uint")
    def Notify(
        self, app: str, replaces: int, icon: str, title: str, body: str, actions: list[str], hints: dict[str, Any],
        expires: int,
    ) -> int:  # fmt: skip
        if not replaces:
            self._last += 1
        number = replaces or self._last
        tell(
            notify=number,
            app=app,
            replaces=replaces,
            title=title,
            body=body,
            actions=actions,
            icon=icon,
            hints={name: str(value) for name, value in hints.items()},
        )
        return number

    @Slot("uint")
    def CloseNotification(self, number: int) -> None:
        tell(close=number)
        self.NotificationClosed.emit(number, 3)


def tell(**what: object) -> None:
    print(json.dumps(what), flush=True)


def main() -> None:
    app = QCoreApplication(sys.argv)
    server = Server()
    bus = QDBusConnection.sessionBus()
    options = QDBusConnection.RegisterOption
    bus.registerObject("/org/freedesktop/Notifications", server, options.ExportAllSlots | options.ExportAllSignals)
    tell(ready=bus.registerService("org.freedesktop.Notifications"))
    listening = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)

    def read() -> None:
        for line in os.read(sys.stdin.fileno(), 65_536).decode().splitlines() or ["end"]:
            do(*line.split())

    def do(command: str, *rest: str) -> None:
        if command == "can":
            server.can = rest[0].split(",") if rest else []
            tell(can=server.can)
        elif command == "click":
            server.ActionInvoked.emit(int(rest[0]), rest[1])
        elif command == "dismiss":
            server.NotificationClosed.emit(int(rest[0]), 2)
        else:
            app.quit()

    listening.activated.connect(read)
    app.exec()


if __name__ == "__main__":
    main()
