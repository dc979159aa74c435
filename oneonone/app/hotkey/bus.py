"""A connection to the session bus that never waits: calls and signals come back through functions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jeepney import Message

_Hearer = Callable[["Message"], None]


class Bus:
    """Raises OSError when there is no bus, or no jeepney to speak to it."""

    def __init__(self) -> None:
        try:
            from jeepney.io.blocking import open_dbus_connection
        except ImportError as error:
            raise OSError("jeepney is not installed") from error
        try:
            self._to = open_dbus_connection(bus="SESSION")
        except (KeyError, ValueError, RuntimeError) as error:  # no address, one of a kind unknown, or turned away
            raise OSError("no session bus") from error
        self._replies: dict[int, _Hearer] = {}
        self._hearers: dict[tuple[str, str, str], _Hearer] = {}

    @property
    def name(self) -> str:
        """Its own, such as ':1.42'."""
        return str(self._to.unique_name)

    @property
    def descriptor(self) -> int:
        return int(self._to.sock.fileno())

    def call(
        self, service: str, path: str, interface: str, method: str, signature: str, arguments: tuple[Any, ...],
        then: _Hearer,
    ) -> None:  # fmt: skip
        """`then` receives the reply, or the error (`is_error`)."""
        from jeepney import DBusAddress, new_method_call

        address = DBusAddress(path, bus_name=service, interface=interface)
        message = new_method_call(address, method, signature or None, arguments)
        serial = next(self._to.outgoing_serial)
        self._replies[serial] = then
        self._to.send(message, serial=serial)

    def hear(self, interface: str, signal: str, path: str, then: _Hearer) -> None:
        """From now on, before anything that is called later can send it."""
        from jeepney import MatchRule, message_bus

        rule = MatchRule(type="signal", interface=interface, member=signal, path=path)
        self._hearers[interface, signal, path] = then
        self._to.send(message_bus.AddMatch(rule))

    def forget(self, path: str) -> None:
        """Whatever an object that is gone would tell."""
        from jeepney import MatchRule, message_bus

        for interface, signal, at in [one for one in self._hearers if one[2] == path]:
            del self._hearers[interface, signal, at]
            self._to.send(
                message_bus.RemoveMatch(MatchRule(type="signal", interface=interface, member=signal, path=at))
            )

    @staticmethod
    def is_error(message: Message) -> bool:
        from jeepney import MessageType

        return bool(message.header.message_type is MessageType.error)

    def take_in(self) -> None:
        """Hands on what came. Raises OSError when the bus is gone."""
        from jeepney import HeaderFields, MessageType

        while True:
            try:
                message = self._to.receive(timeout=0)
            except TimeoutError:
                return
            fields = message.header.fields
            if message.header.message_type is MessageType.signal:
                key = (fields[HeaderFields.interface], fields[HeaderFields.member], fields[HeaderFields.path])
                hearer = self._hearers.get(key)
            else:
                hearer = self._replies.pop(fields.get(HeaderFields.reply_serial, 0), None)
            if hearer is not None:
                hearer(message)
            if self._to.sock.fileno() < 0:  # the hearer closed it
                return

    def close(self) -> None:
        self._to.close()
