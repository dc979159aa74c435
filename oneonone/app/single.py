"""One program for one data folder: a second start raises the window of the first.

The first holds a lock file and listens on a local socket in the data folder that only its user can open. One JSON
object a line comes in, one line of answer goes out; `{"raise": true}` brings the window to the front.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLockFile, QObject

from oneonone.place import socket_name

_log = logging.getLogger(__name__)
_LONGEST_LINE = 1 << 20
_AGAIN_MS = 50


class Single(QObject):
    """Holds the data folder for this process, and answers other processes."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._lock = QLockFile(str(folder / "oneonone.lock"))
        self._lock.setStaleLockTime(0)
        self._handlers: dict[str, Callable[[Mapping[str, Any]], str]] = {}

    def hold(self) -> bool:
        """True when this process is the one; False when another one is."""
        held = self._lock.tryLock(0)
        if held and os.name == "posix":
            os.chmod(self._lock.fileName(), 0o600)
        return held

    def on(self, key: str, handler: Callable[[Mapping[str, Any]], str]) -> None:
        """`handler` receives each message that has `key`, and returns the answer."""
        self._handlers[key] = handler

    def listen(self) -> None:
        """Begins to answer; call it once the program can."""
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        name = socket_name(str(self._folder))
        QLocalServer.removeServer(name)
        if not self._server.listen(name):
            _log.warning("no local socket: %s", self._server.errorString())
            return
        self._server.newConnection.connect(self._connected)

    def ask_the_other(self, message: Mapping[str, Any], patience_ms: int = 3000) -> str | None:
        """Sends a message to the process that holds the folder, again when it does not answer yet: it may just be
        starting. Its answer, or None when there was none."""
        from PySide6.QtCore import QDeadlineTimer, QThread

        patience = QDeadlineTimer(patience_ms)
        while (answer := self._ask(message, 1000)) is None and not patience.hasExpired():
            QThread.msleep(_AGAIN_MS)
        return answer

    def close(self) -> None:
        server = getattr(self, "_server", None)
        if server is not None:
            server.close()
        self._lock.unlock()

    def _ask(self, message: Mapping[str, Any], wait_ms: int) -> str | None:
        import json

        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(socket_name(str(self._folder)))
        if not socket.waitForConnected(wait_ms):
            return None
        socket.write(json.dumps(message).encode() + b"\n")
        socket.flush()
        if not socket.waitForReadyRead(wait_ms):
            return None
        return bytes(socket.readAll().data()).decode().strip()

    def _connected(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(self._ready)
            self._read(socket)

    def _ready(self) -> None:
        """Of the socket that has something to read: a function that held it would outlive it."""
        self._read(self.sender())

    def _read(self, socket: Any) -> None:
        if socket.bytesAvailable() > _LONGEST_LINE and not socket.canReadLine():
            socket.abort()
            return
        while socket.canReadLine():
            answer = self._answer(bytes(socket.readLine(_LONGEST_LINE).data()))
            socket.write(answer.encode() + b"\n")
        socket.flush()

    def _answer(self, line: bytes) -> str:
        import json

        try:
            message = json.loads(line)
        except (ValueError, UnicodeDecodeError):
            return "not understood"
        if isinstance(message, dict):
            for key, handler in self._handlers.items():
                if key in message:
                    return handler(message)
        return "not understood"
