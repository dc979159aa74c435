"""A line from the terminal reaches the store: through the running program, or through a durable inbox.

Without Qt and SQLAlchemy, because it must be instant. Each line has an id, and the store takes an id in only once; so a
line may safely be offered twice, as when the program's answer does not come in time.

In the inbox each line is a file of its own that gets its name when it is whole and on the disk. That needs no lock, a
process killed half-way leaves nothing that counts, and any number of them can write at once.
"""

from __future__ import annotations

import json
import os

from oneonone.place import socket_name

_PATIENCE = 0.3  # seconds


def hand_over(line: str, folder: str, at: str) -> bool:
    """Hands `line`, jotted at the ISO moment `at`, to the program that is running (True), or puts it into the inbox of
    `folder` (False). Raises OSError when neither can be."""
    captured = {"id": os.urandom(16).hex(), "capture": line, "at": at}
    if _tell_the_program(captured, folder):
        return True
    _put_in_inbox(captured, folder)
    return False


def ask_for_the_popover(folder: str) -> bool:
    """Asks the running program for its capture window; False when it is not running."""
    return _say({"popover": True}, folder) == "ok"


def _tell_the_program(captured: dict[str, str], folder: str) -> bool:
    return _say(captured, folder) == f"ok {captured['id']}"


def _say(message: object, folder: str) -> str | None:
    name = socket_name(folder)
    data = json.dumps(message).encode() + b"\n"
    try:
        if os.name == "nt":
            with open(rf"\\.\pipe\{name}", "r+b", buffering=0) as pipe:
                pipe.write(data)
                return pipe.readline().decode().strip()
        if not os.path.exists(name):
            return None
        import socket

        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as local:
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
    except OSError:  # not running any more, or too busy to answer: the inbox will do
        return None


def _put_in_inbox(captured: dict[str, str], folder: str) -> None:
    inbox = os.path.join(folder, "inbox")
    os.makedirs(folder, mode=0o700, exist_ok=True)
    os.makedirs(inbox, mode=0o700, exist_ok=True)
    path = os.path.join(inbox, f"{captured['id']}.json")
    aside = f"{path}.part"
    descriptor = os.open(aside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(json.dumps(captured).encode())
        file.flush()
        os.fsync(file.fileno())
    os.rename(aside, path)
    if os.name == "posix":
        descriptor = os.open(inbox, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
