"""The full-text index and the order of things: a row in `entry` for everything written, kept by triggers.

`entry` tells what a row is, whose and when; `search` (FTS5, no diacritics, prefixes of two and three letters) holds its
text under the same rowid. Deleted rows are in neither. The timeline reads `entry`, the search both.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Column, Integer, MetaData, Table, Text

#: Of the derived tables alone; the nouns' own metadata knows nothing of them.
derived = MetaData()

entry = Table(
    "entry",
    derived,
    Column("id", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("row_id", Text, nullable=False),
    Column("teammate_id", Text),
    Column("meeting_id", Text),
    Column("at", Text),
    Column("private", Integer, nullable=False),
)


@dataclass(frozen=True, slots=True)
class Indexed:
    """How rows of one table enter the index; expressions are SQL over `new`."""

    table: str
    kind: str
    text: str = "new.text"
    at: str = "new.noted_at"
    teammate: str = "new.teammate_id"
    meeting: str = "new.meeting_id"
    private: str = "new.private"


def triggers(one: Indexed) -> list[str]:
    """The SQL of the three triggers that keep the rows of one table in the index."""
    enter = f"""
        INSERT INTO entry (kind, row_id, teammate_id, meeting_id, at, private)
        SELECT {one.kind}, new.id, {one.teammate}, {one.meeting}, {one.at}, {one.private} WHERE new.deleted_at IS NULL;
        INSERT INTO search (rowid, text)
        SELECT id, {one.text} FROM entry WHERE row_id = new.id;"""
    leave = """
        DELETE FROM search WHERE rowid = (SELECT id FROM entry WHERE row_id = old.id);
        DELETE FROM entry WHERE row_id = old.id;"""
    name = f"{one.table}_index"
    return [
        f"CREATE TRIGGER {name}_insert AFTER INSERT ON {one.table} BEGIN {enter} END",
        f"CREATE TRIGGER {name}_update AFTER UPDATE ON {one.table} BEGIN {leave} {enter} END",
        f"CREATE TRIGGER {name}_delete AFTER DELETE ON {one.table} BEGIN {leave} END",
    ]
