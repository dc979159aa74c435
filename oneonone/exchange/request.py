"""What is asked of an export: what kind, of what, and what may go out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from oneonone.exchange.discretion import NOTHING_PRIVATE, Privacy
from oneonone.model.kinds import Language


class Kind(StrEnum):
    """What an export is for."""

    #: The notes as they are, of a meeting, a teammate, a period or a search.
    NOTES = "notes"
    #: The summary of a meeting, for the teammate.
    SEND = "send"
    #: A teammate over a period, to write a review from.
    REVIEW = "review"
    #: All that is kept about a teammate, in plain words, for that teammate.
    ABOUT = "about"
    EVERYTHING = "everything"


class Form(StrEnum):
    """The formats, by the ending of their files."""

    MARKDOWN = "md"
    HTML = "html"
    PDF = "pdf"
    DOCX = "docx"
    JSON = "json"
    CSV = "csv"
    CALENDAR = "ics"


@dataclass(frozen=True, slots=True)
class Request:
    """`until` is the last day that counts. Without a language it is that of the reader: the teammate's for what is made
    for the teammate, else the manager's."""

    kind: Kind = Kind.NOTES
    teammate_id: str | None = None
    meeting_id: str | None = None
    since: date | None = None
    until: date | None = None
    search: str | None = None
    privacy: Privacy = NOTHING_PRIVATE
    initials: bool = False
    language: Language | None = None
