"""Text typed but not yet entered, kept so that a crash loses nothing."""

from __future__ import annotations

from sqlalchemy.orm import Session

from oneonone.model.workspace import Draft


def keep_draft(session: Session, key: str, text: str) -> None:
    """Keeps `text` under `key`; an empty text forgets it."""
    row = session.get(Draft, key)
    if not text:
        if row is not None:
            session.delete(row)
    elif row is None:
        session.add(Draft(key=key, text=text))
    else:
        row.text = text


def draft(session: Session, key: str) -> str:
    row = session.get(Draft, key)
    return row.text if row is not None else ""
