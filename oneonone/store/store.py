"""The opened store: sessions to read and write with, and who is told when something changed.

Layout of the data folder: `oneonone.db` (SQLite through sqlcipher3, WAL, synchronous FULL), `backups/`, `inbox/`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Engine, create_engine, event
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
_BUSY_MS = 5000


class Store:
    """One data folder's store. Open it with `open_store`; `close` it when done."""

    def __init__(self, engine: Engine, folder: Path) -> None:
        self.folder = folder
        self._engine = engine
        self._writing = engine.execution_options(oneonone_immediate=True)
        self._listeners: list[Callable[[Changes], None]] = []

    @property
    def path(self) -> Path:
        return self.folder / DATABASE

    def on_change(self, listener: Callable[[Changes], None]) -> None:
        """`listener` hears after each commit what it changed."""
        self._listeners.append(listener)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        with Session(self._engine, autoflush=False, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """One transaction: all of it is kept, or nothing when an error leaves the block."""
        with Session(self._writing, expire_on_commit=False) as session:
            recorder = Recorder(session)
            yield session
            session.commit()
        changes = recorder.changes()
        if changes.nouns:
            for listener in self._listeners:
                listener(changes)

    def changed_elsewhere(self) -> int:
        """A number that changes when another process has written to the store."""
        with self._engine.connect() as connection:
            return int(connection.exec_driver_sql("PRAGMA data_version").scalar_one())

    def close(self) -> None:
        self._engine.dispose()


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
    """A bare DB-API connection that cannot change the file."""
    connection = driver.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=_BUSY_MS / 1000)
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
        raise StoreError(_BROKEN, path=path, backups=path.parent / "backups")
    return version


def _explained(error: Exception, path: Path) -> StoreError:
    if isinstance(error, driver.OperationalError) and "locked" in str(error):
        return StoreError(_LOCKED, path=path)
    return StoreError(_BROKEN, path=path, backups=path.parent / "backups")


def _engine(path: Path) -> Engine:
    engine = create_engine("sqlite://", creator=lambda: _connect(path), module=driver, pool_size=2)

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
