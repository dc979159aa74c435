"""Which version a store has, and bringing an older one up to date.

The newest version is a constant, so that opening an up-to-date store need not import Alembic; a test keeps it true.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from oneonone.errors import StoreError
from oneonone.model.words import Phrase

NEWEST = "0002"
_SCRIPTS = Path(__file__).parent / "migrations"

_NEWER = Phrase(
    "This store was written by a newer oneonone (store version {version}; this program knows {known}). It has been "
    "left as it is. Install the newer program to open it.",
    "Deze gegevens zijn opgeslagen door een nieuwere oneonone (versie {version}; dit programma kent {known}). Er is "
    "niets aan veranderd. Installeer de nieuwere versie om ze te openen.",
)


def version_of(connection: Any) -> str | None:
    """The version of an opened store (a DB-API connection), or None where nothing has been made yet."""
    found = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone()
    if not found:
        return None
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(row[0]) if row else None


def refuse_newer(version: str | None) -> None:
    """Versions are numbers that grow, so a newer one can be told from an older one without knowing it."""
    if version is not None and version > NEWEST:
        raise StoreError(_NEWER, version=version, known=NEWEST)


def upgrade(engine: Any, to: str = NEWEST) -> None:
    """Brings the store of `engine` (SQLAlchemy) to version `to`, all of it or nothing."""
    from alembic.migration import MigrationContext
    from alembic.operations import Operations
    from alembic.script import ScriptDirectory

    scripts = ScriptDirectory(str(_SCRIPTS))

    def steps(revision: Any, _context: Any) -> Any:
        return scripts._upgrade_revs(to, revision)

    with engine.connect() as connection, connection.begin():
        context = MigrationContext.configure(connection, opts={"fn": steps, "render_as_batch": True})
        with Operations.context(context):
            context.run_migrations()
