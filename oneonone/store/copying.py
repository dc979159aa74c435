"""One at a time makes or rewrites copies of a store, in this process and in any other.

So what is forgotten is not in a copy that was begun before: forgetting waits for it, and then cleans it too.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from oneonone.store.folder import make_private

LOCK = "copying.lock"
_threads = threading.RLock()
_held: set[Path] = set()


@contextmanager
def copying(folder: Path) -> Iterator[None]:
    """Holds the copies of the store in `folder`; waits while another thread or process does. It ends with the process,
    however that ends."""
    with _threads:
        place = folder.absolute()
        if place in _held:
            yield
            return
        make_private(folder)
        descriptor = os.open(folder / LOCK, os.O_CREAT | os.O_RDWR, 0o600)
        try:
            _wait_for(descriptor)
            _held.add(place)
            yield
        finally:
            _held.discard(place)
            os.close(descriptor)


def _wait_for(descriptor: int) -> None:
    """A file system that knows no locks does without: then the threads of this process are all that is held back."""
    if os.name == "nt":
        import msvcrt

        while True:
            with suppress(OSError):  # it gives up after ten seconds
                msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)  # type: ignore[attr-defined,unused-ignore]
                return
    import fcntl

    with suppress(OSError):
        fcntl.flock(descriptor, fcntl.LOCK_EX)
