"""Notifications of a Linux desktop: org.freedesktop.Notifications on the session bus (Desktop Notifications 1.2).

The server is asked what it can do before each notice, without waiting for it: whoever does not answer, is starting or
has gone cannot hold the window up. Only to one that has just answered is the notice given.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import Any

from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, SLOT, QMetaObject, QObject, Qt, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusInterface,
    QDBusMessage,
    QDBusPendingCall,
    QDBusPendingCallWatcher,
    QDBusServiceWatcher,
)

from oneonone.app.notify.base import DEFAULT, Found, Notice, Notifier, Way
from oneonone.identity import ID

SERVICE = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
_BUS = "org.freedesktop.DBus"
_ANSWERS_MS = 5_000  # a server that the bus has to start first takes a while
_SHOWS_MS = 1_000
_MOST_SHOWN = 20
_log = logging.getLogger(__name__)


class FreedesktopNotifier(Notifier):
    way = Way.SYSTEM

    def __init__(self, bus: QDBusConnection, app_name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._app_name = app_name
        self._server: QDBusInterface | None = None
        self._shown: dict[str, int] = {}
        self._waiting: dict[str, Notice] = {}
        for name, slot in (
            ("ActivationToken", "token(uint,QString)"),
            ("ActionInvoked", "invoked(uint,QString)"),
            ("NotificationClosed", "closed(uint,uint)"),
        ):
            bus.connect(SERVICE, PATH, SERVICE, name, self, SLOT(slot))  # type: ignore[call-overload]
        self._watcher = QDBusServiceWatcher(SERVICE, bus, QDBusServiceWatcher.WatchModeFlag.WatchForOwnerChange, self)
        self._watcher.serviceOwnerChanged.connect(self._another_server)

    def show(self, notice: Notice) -> None:
        self._waiting[notice.key] = notice
        _ask(self._bus, SERVICE, PATH, SERVICE, "GetCapabilities", self, lambda found: self._give(notice, found))

    def close(self, key: str) -> None:
        self._waiting.pop(key, None)
        shown = self._shown.pop(key, None)
        if shown is not None and self._server is not None:
            QMetaObject.invokeMethod(
                self._server, "CloseNotification", Qt.ConnectionType.DirectConnection, Q_ARG("uint", shown)
            )

    def close_all(self) -> None:
        self._waiting.clear()
        for key in tuple(self._shown):
            self.close(key)

    @Slot("uint", str)
    def invoked(self, number: int, deed: str) -> None:
        """Servers tell every program which notice was clicked; most are not ours."""
        key = self._key(number)
        if key is not None:
            self.chosen.emit(key, deed)

    @Slot("uint", str)
    def token(self, number: int, token: str) -> None:
        """Comes before a click is told: with it a window may come to the front, which Qt reads from here."""
        if self._key(number) is not None:
            os.environ["XDG_ACTIVATION_TOKEN"] = token

    @Slot("uint", "uint")
    def closed(self, number: int, _why: int) -> None:
        key = self._key(number)
        if key is not None:
            del self._shown[key]

    def _key(self, number: int) -> str | None:
        return next((key for key, shown in self._shown.items() if shown == number), None)

    def _another_server(self, _name: str, _before: str, _now: str) -> None:
        """The numbers were the former one's."""
        self._shown.clear()
        self._server = None

    def _give(self, notice: Notice, found: list[Any] | None) -> None:
        if self._waiting.get(notice.key) is not notice:
            return  # closed or replaced meanwhile
        del self._waiting[notice.key]
        number = self._notify(notice, frozenset(found[0])) if found else 0
        if not number:
            _log.warning("a notification could not be given to the system")
            self.failed.emit(notice)
            return
        self._shown.pop(notice.key, None)
        self._shown[notice.key] = number
        while len(self._shown) > _MOST_SHOWN:
            del self._shown[next(iter(self._shown))]

    def _notify(self, notice: Notice, can: frozenset[str]) -> int:
        """The number the server gave it, 0 when it would not. The dynamic interface makes the unsigned numbers that a
        plain message cannot be given from Python."""
        if self._server is None:
            self._server = QDBusInterface(SERVICE, PATH, SERVICE, self._bus, self)
            self._server.setTimeout(_SHOWS_MS)
        title, body = notice.title, notice.body
        if "body" not in can and body:
            title, body = f"{title}: {body}", ""
        if "body-markup" in can:
            body = escape(body, quote=False)
        deeds = [part for deed in notice.deeds for part in deed] if "actions" in can else []
        if "actions" in can:
            deeds = [DEFAULT, notice.title, *deeds]
        try:
            number = QMetaObject.invokeMethod(
                self._server, "Notify", Qt.ConnectionType.DirectConnection, Q_RETURN_ARG("uint"),
                Q_ARG(str, self._app_name), Q_ARG("uint", self._shown.get(notice.key, 0)), Q_ARG(str, ID),
                Q_ARG(str, title), Q_ARG(str, body), Q_ARG("QStringList", deeds),
                Q_ARG("QVariantMap", {"desktop-entry": ID, "suppress-sound": True}), Q_ARG(int, -1),
            )  # fmt: skip
        except RuntimeError:  # it does not tell that it has such a method
            return 0
        return number if isinstance(number, int) else 0


def find(app_name: str, parent: QObject, found: Found, nothing: Callable[[], None]) -> None:
    """`found` receives the notifier when there is a server or the bus can start one, else `nothing` is called. The
    answer comes later, except where there is no bus at all."""
    if not _has_bus():
        nothing()
        return
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        nothing()
        return

    def made() -> None:
        found(FreedesktopNotifier(bus, app_name, parent))

    def startable(names: list[Any] | None) -> None:
        made() if names and SERVICE in names[0] else nothing()

    def known(names: list[Any] | None) -> None:
        if names and SERVICE in names[0]:
            made()
        else:
            _ask(bus, _BUS, "/org/freedesktop/DBus", _BUS, "ListActivatableNames", parent, startable)

    _ask(bus, _BUS, "/org/freedesktop/DBus", _BUS, "ListNames", parent, known)


def _has_bus() -> bool:
    """Where there is none, asking for it would start one, or wait for an X server that does not answer."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS")) or (runtime is not None and Path(runtime, "bus").exists())


def _ask(
    bus: QDBusConnection, service: str, path: str, interface: str, method: str, parent: QObject,
    then: Callable[[list[Any] | None], None],
) -> None:  # fmt: skip
    """Calls without waiting; `then` receives what came back, or None when nothing did."""
    call = bus.asyncCall(QDBusMessage.createMethodCall(service, path, interface, method), _ANSWERS_MS)
    watcher = QDBusPendingCallWatcher(call, parent)

    def finished(answered: QDBusPendingCall) -> None:
        reply = answered.reply()
        then(reply.arguments() if reply.type() == QDBusMessage.MessageType.ReplyMessage else None)
        watcher.deleteLater()

    watcher.finished.connect(finished)
