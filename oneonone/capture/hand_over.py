"""A line from the terminal reaches the store: through the running program, or through a durable inbox.

Without Qt and SQLAlchemy, because it must be instant. Each line has an id, and the store takes an id in only once; so a
line may safely be offered twice, as when the program's answer does not come in time.

In the inbox each line is a file of its own that gets its name when it is whole and on the disk. That needs no lock, a
process killed half-way leaves nothing that counts, and any number of them can write at once.

Importing json and socket would take longer than all the rest; what is needed of them is little: an object of short
texts, and the socket that the interpreter has built in.
"""

from __future__ import annotations

import os

from oneonone.place import socket_name

_PATIENCE = 0.3  # seconds
Message = dict[str, str | bool]


def hand_over(line: str, folder: str, at: str) -> bool:
    """Hands `line`, jotted at the ISO moment `at`, to the program that is running (True), or puts it into the inbox of
    `folder` (False). Raises OSError when neither can be."""
    captured: Message = {"id": os.urandom(16).hex(), "capture": line, "at": at}
    if _tell_the_program(captured, folder):
        return True
    put_in_inbox(captured, folder)
    return False


def ask_for_the_popover(folder: str) -> bool:
    """Asks the running program for its capture window; False when it is not running."""
    return _say({"popover": True}, folder) == "ok"


def is_running(folder: str) -> bool:
    """Whether a window holds `folder`, be it too busy to answer."""
    name = socket_name(folder)
    try:
        if os.name == "nt":
            return os.path.exists(rf"\\.\pipe\{name}")
        import _socket

        local = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
        try:
            local.settimeout(_PATIENCE)
            local.connect(name)
            return True
        finally:
            local.close()
    except FileNotFoundError:
        return False
    except OSError as error:
        return not isinstance(error, ConnectionRefusedError)


def _tell_the_program(captured: Message, folder: str) -> bool:
    return _say(captured, folder) == f"ok {captured['id']}"


def as_json(message: Message) -> str:
    """A flat JSON object on one line, in plain characters."""
    return "{" + ", ".join(f"{_quoted(key)}: {_value(value)}" for key, value in message.items()) + "}"


def _value(value: str | bool) -> str:
    return _quoted(value) if isinstance(value, str) else "true" if value else "false"


def _quoted(text: str) -> str:
    return '"' + "".join(char if " " <= char <= "~" and char not in '"\\' else _escaped(char) for char in text) + '"'


def _escaped(char: str) -> str:
    units = char.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))


def _say(message: Message, folder: str) -> str | None:
    name = socket_name(folder)
    data = as_json(message).encode() + b"\n"
    try:
        if os.name == "nt":
            with open(rf"\\.\pipe\{name}", "r+b", buffering=0) as pipe:
                pipe.write(data)
                return pipe.readline().decode().strip()
        if not os.path.exists(name):
            return None
        import _socket

        local = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
        try:
            local.settimeout(_PATIENCE)
            local.connect(name)
            local.sendall(data)
            answer = b""
            while not answer.endswith(b"\n"):
                part = local.recv(4096)
                if not part:
                    break
                answer += part
            return answer.decode().strip()
        finally:
            local.close()
    except OSError:  # not running any more, or too busy to answer: the inbox will do
        return None


def put_in_inbox(captured: Message, folder: str) -> None:
    """Kept on the disk until the program takes it in. Raises OSError."""
    inbox = os.path.join(folder, "inbox")
    os.makedirs(folder, mode=0o700, exist_ok=True)
    os.makedirs(inbox, mode=0o700, exist_ok=True)
    path = os.path.join(inbox, f"{captured['id']}.json")
    aside = f"{path}.part"
    descriptor = os.open(aside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(as_json(captured).encode())
        file.flush()
        os.fsync(file.fileno())
    os.rename(aside, path)
    if os.name == "posix":
        descriptor = os.open(inbox, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
