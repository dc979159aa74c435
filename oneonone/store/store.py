"""The opened store: sessions to read and write with, and who is told when something changed.

Layout of the data folder: `oneonone.db` (SQLite through sqlcipher3, WAL, synchronous FULL), `backups/`, `inbox/`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from oneonone.errors import StoreError
from oneonone.model.words import Phrase
from oneonone.store.folder import DATABASE, make_private, make_private_file
from oneonone.store.steps import Changes, Recorder
from oneonone.store.versions import NEWEST, refuse_newer, upgrade, version_of

_BROKEN = Phrase(
    "{path} is damaged, or is not a store of oneonone. It has been left as it is. The newest copy is in {backups}; "
    "'oneonone doctor' tells more.",
    "{path} is beschadigd, of is geen opslag van oneonone. Er is niets aan veranderd. De nieuwste kopie staat in "
    "{backups}; 'oneonone doctor' vertelt meer.",
)
_LOCKED = Phrase(
    "Another program is busy with {path}. Nothing was changed; try again in a moment.",
    "Een ander programma is bezig met {path}. Er is niets veranderd; probeer het zo nog eens.",
)
_FULL = Phrase(
    "There is no room left on the disk for {path}. What was there is untouched; make some room and try again.",
    "Er is geen ruimte meer op de schijf voor {path}. Wat er stond is niet veranderd; maak ruimte en probeer het "
    "opnieuw.",
)
_NOT_NOW = Phrase(
    "{path} cannot be read or written right now. What was there is untouched.",
    "{path} kan nu niet worden gelezen of geschreven. Wat er stond is niet veranderd.",
)
#: What the driver says is wrong with the file or its disk, rather than with what was asked of it.
_SAID = {
    "SQLITE_CORRUPT": _BROKEN, "SQLITE_NOTADB": _BROKEN, "SQLITE_BUSY": _LOCKED, "SQLITE_LOCKED": _LOCKED,
    "SQLITE_FULL": _FULL, "SQLITE_IOERR": _NOT_NOW, "SQLITE_READONLY": _NOT_NOW, "SQLITE_CANTOPEN": _NOT_NOW,
    "SQLITE_PERM": _NOT_NOW, "SQLITE_AUTH": _NOT_NOW,
}  # fmt: skip
_BUSY_MS = 5000


class Store:
    """One data folder's store. Open it with `open_store`; `close` it when done.

    Reading and writing raise StoreError when the file or its disk is in trouble.
    """

    def __init__(self, engine: Engine, folder: Path) -> None:
        self.folder = folder
        self._engine = engine
        self._writing = engine.execution_options(oneonone_immediate=True)
        self._listeners: list[Callable[[Changes], None]] = []
        self._asked: tuple[object, int] | None = None

    @property
    def path(self) -> Path:
        return self.folder / DATABASE

    def on_change(self, listener: Callable[[Changes], None]) -> None:
        """`listener` hears after each commit what it changed."""
        self._listeners.append(listener)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        with self._in_words(), Session(self._engine, autoflush=False, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def writing(self, heard: Callable[[Changes], None] | None = None) -> Iterator[Session]:
        """One transaction: all of it is kept, or nothing when an error leaves the block.

        With `heard` nobody else is told of the commit: for work in a thread of its own, whose doing is announced later.
        """
        with self._in_words(), Session(self._writing, expire_on_commit=False) as session:
            recorder = Recorder(session)
            yield session
            session.commit()
        changes = recorder.changes()
        if changes.nouns:
            for listener in [heard] if heard is not None else self._listeners:
                listener(changes)

    def changed_elsewhere(self) -> tuple[object, int]:
        """Something that is another when another process has written to the store.

        A connection counts what others wrote, so it is always the same one that is asked. While another thread has that
        one nothing is known, and the answer is the one before.
        """
        pool = self._engine.pool
        assert isinstance(pool, QueuePool)
        taken: list[Connection] = []
        with self._in_words():
            try:
                while True:
                    taken.append(self._engine.connect())
                    which = taken[-1].connection.info.setdefault("oneonone_which", object())
                    known = self._asked is not None and which is self._asked[0]
                    if known or self._asked is None or not pool.checkedin():
                        break
                if self._asked is None or known or pool.checkedout() == len(taken):  # else another thread has it
                    self._asked = which, int(taken[-1].exec_driver_sql("PRAGMA data_version").scalar_one())
                return self._asked
            finally:
                for connection in taken:  # the one that was asked is given back last, and used next
                    connection.close()

    @contextmanager
    def bare(self) -> Iterator[Any]:
        """A bare DB-API connection outside any transaction, for what no session can do; nobody hears of it."""
        with self._in_words():
            pooled = self._engine.raw_connection()
            try:
                yield pooled.driver_connection
            except driver.DatabaseError as error:
                sentence = _sentence(error)
                if sentence is None:
                    raise
                raise _error(sentence, self.path) from error
            finally:
                pooled.close()

    def close(self) -> None:
        self._engine.dispose()

    @contextmanager
    def _in_words(self) -> Iterator[None]:
        """What is wrong with the file or its disk becomes a StoreError; anything else is a fault of ours and stays."""
        try:
            yield
        except DBAPIError as error:
            sentence = _sentence(error.orig)
            if sentence is None:
                raise
            raise _error(sentence, self.path) from error


def open_store(folder: Path) -> Store:
    """Opens the store in `folder`, making or upgrading it where that is due.

    Raises StoreError, with the file untouched, when it was written by a newer program, is damaged or cannot be
    written to. A verified backup is taken before any upgrade.
    """
    make_private(folder)
    path = folder / DATABASE
    version = _version_of_file(path) if path.exists() and path.stat().st_size else None
    refuse_newer(version)
    make_private_file(path)
    engine = _engine(path)
    try:
        if version != NEWEST:
            if version is not None:
                from oneonone.store.backups import back_up_before_upgrade

                back_up_before_upgrade(folder, version)
            upgrade(engine)
        return Store(engine, folder)
    except driver.DatabaseError as error:
        engine.dispose()
        raise _explained(error, path) from error
    except BaseException:
        engine.dispose()
        raise


def connect_read_only(path: Path) -> Any:
    """A bare DB-API connection that cannot change the file, nor leave others beside it: without a write-ahead log
    nobody has the store open, and the file is all there is."""
    alone = "" if path.with_name(f"{path.name}-wal").exists() else "&immutable=1"
    connection = driver.connect(f"{path.resolve().as_uri()}?mode=ro{alone}", uri=True, timeout=_BUSY_MS / 1000)
    connection.execute("PRAGMA query_only = ON")
    return connection


def _version_of_file(path: Path) -> str | None:
    """Looks at the file without changing it, so that what is not ours or too new stays untouched."""
    try:
        connection = connect_read_only(path)
    except driver.Error as error:
        raise _explained(error, path) from error
    try:
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        version = version_of(connection)
    except driver.DatabaseError as error:
        raise _explained(error, path) from error
    finally:
        connection.close()
    if tables and version is None:
        raise _error(_BROKEN, path)
    return version


def _explained(error: Exception, path: Path) -> StoreError:
    return _error(_sentence(error) or _BROKEN, path)


def _sentence(error: BaseException | None) -> Phrase | None:
    """By the code's name without its detail: SQLITE_IOERR_WRITE is an SQLITE_IOERR."""
    said = "_".join(str(getattr(error, "sqlite_errorname", "")).split("_")[:2])
    return _SAID.get(said)


def _error(sentence: Phrase, path: Path) -> StoreError:
    return StoreError(sentence, path=path, backups=path.parent / "backups")


def _engine(path: Path) -> Engine:
    """The connection that was used last is used next: one that lay idle would take what the others wrote for the work
    of another process."""
    engine = create_engine(
        "sqlite://", creator=lambda: _connect(path), module=driver, poolclass=QueuePool, pool_use_lifo=True,
        hide_parameters=True,
    )  # fmt: skip

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        immediate = connection.get_execution_options().get("oneonone_immediate")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")

    return engine


def _connect(path: Path) -> Any:
    connection = driver.connect(str(path), timeout=_BUSY_MS / 1000, check_same_thread=False, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")
    return connection
