"""From the store to a document: what was asked for, without what stays in."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from oneonone.errors import OneOnOneError
from oneonone.exchange import words
from oneonone.exchange.about import about_page
from oneonone.exchange.discretion import shareable, veiled, with_initials
from oneonone.exchange.document import Document, LeftOut
from oneonone.exchange.pages import pages
from oneonone.exchange.request import Kind, Request
from oneonone.exchange.review import review_page
from oneonone.exchange.summary import summary_page
from oneonone.journal.gathering import Gathered, Scope, gather
from oneonone.journal.records import local_day
from oneonone.journal.search import search
from oneonone.journal.search_query import read_query
from oneonone.journal.talking import conversation
from oneonone.model.kinds import Language
from oneonone.model.names import initials_of
from oneonone.model.words import Phrase

_MOST_HITS = 1_000_000
_EVERYTHING = Phrase("Everything in oneonone", "Alles uit oneonone")
_SEARCH = Phrase("Found with '{search}'", "Gevonden met '{search}'")
_NOTES = Phrase("Notes", "Notities")
_NOTES_ON = Phrase("Notes on {name}", "Notities over {name}")
_PERIOD = Phrase("{since} to {until}", "{since} tot en met {until}")
_FROM = Phrase("from {since}", "vanaf {since}")
_UNTIL = Phrase("up to {until}", "tot en met {until}")
_NO_MEETING = Phrase("Say of which conversation the summary should be.", "Zeg van welk gesprek de samenvatting is.")
_NO_TEAMMATE = Phrase("Say on which teammate it should be.", "Zeg over welk teamlid het gaat.")
_BACKWARDS = Phrase(
    "The period ends before it begins: {since} comes after {until}.",
    "De periode eindigt voor ze begint: {since} komt na {until}.",
)
_NOTHING = Phrase("There is nothing to export here.", "Hier valt niets te exporteren.")


def collect(session: Session, request: Request, language: Language, now: datetime) -> Document:
    """The document; `language` is the manager's. Raises OneOnOneError where there is nothing that fits."""
    if request.since and request.until and request.since > request.until:
        raise OneOnOneError(_BACKWARDS, since=request.since, until=request.until)
    if request.kind is Kind.SEND:
        return _to_send(session, request, now)
    if request.kind is Kind.REVIEW:
        return _review(session, request, language, now)
    if request.kind is Kind.ABOUT:
        return _about(session, request, now)
    return _notes(session, request, language, now)


def _notes(session: Session, request: Request, manager: Language, now: datetime) -> Document:
    language = request.language or manager
    rows, left_out = _gathered(session, request, _scope(session, request, now))
    title = _title(rows, request, language)
    made = tuple(pages(rows, language))
    if not made:
        raise OneOnOneError(_NOTHING)
    return Document(title, language, local_day(now), made, rows, left_out)


def _scope(session: Session, request: Request, now: datetime) -> Scope:
    if request.kind is Kind.EVERYTHING:
        return Scope()
    found = None
    if request.search is not None:
        hits = search(session, read_query(request.search, local_day(now)), limit=_MOST_HITS).hits
        found = frozenset(hit.id for hit in hits)
    return Scope(request.teammate_id, request.meeting_id, request.since, request.until, found)


def _gathered(session: Session, request: Request, scope: Scope) -> tuple[Gathered, LeftOut]:
    rows, left_out = shareable(gather(session, scope), request.privacy)
    return (with_initials(rows) if request.initials else rows), left_out


def _title(rows: Gathered, request: Request, language: Language) -> str:
    period = _period(request, language)
    if request.search is not None:
        said = _SEARCH(language, search=request.search)
    elif request.teammate_id is not None:
        said = _NOTES_ON(language, name=rows.name(request.teammate_id))
    elif request.meeting_id is not None and rows.people:
        said = _NOTES_ON(language, name=rows.people[0].record.name)
    elif period:
        said = _NOTES(language)
    else:
        return _EVERYTHING(language)
    return f"{said}, {period}" if period else said


def _period(request: Request, language: Language) -> str:
    since = words.full_date(request.since, language) if request.since else ""
    until = words.full_date(request.until, language) if request.until else ""
    if since and until:
        return _PERIOD(language, since=since, until=until)
    return _FROM(language, since=since) if since else _UNTIL(language, until=until) if until else ""


def _to_send(session: Session, request: Request, now: datetime) -> Document:
    if request.meeting_id is None:
        raise OneOnOneError(_NO_MEETING)
    found = conversation(session, request.meeting_id)
    rows, left_out = _gathered(session, request, Scope(meeting_id=request.meeting_id))
    language = request.language or found.teammate.language
    veil = veiled(tuple(name for _id, name in gather(session, Scope(meeting_id=request.meeting_id)).names))
    page = summary_page(found, rows, language, local_day(now), veil if request.initials else None)
    return Document(page.title, language, local_day(now), (page,), rows, left_out)


def _review(session: Session, request: Request, manager: Language, now: datetime) -> Document:
    if request.teammate_id is None:
        raise OneOnOneError(_NO_TEAMMATE)
    language = request.language or manager
    # Of the whole time, for a need of before may have been answered, and a promise kept, within the period.
    rows, _all = _gathered(session, request, Scope(teammate_id=request.teammate_id))
    rows = replace(rows, lines=tuple(one for one in rows.lines if one.kind != "doubt"))
    scope = Scope(teammate_id=request.teammate_id, since=request.since, until=request.until)
    within = gather(session, scope)
    _shown, left_out = shareable(within, replace(request.privacy, own=False))
    page = review_page(rows, request.since, request.until, local_day(now), language)
    return Document(page.title, language, local_day(now), (page,), rows, left_out)


def _about(session: Session, request: Request, now: datetime) -> Document:
    """Names of others are initials: what is kept about them is not for this person to read."""
    if request.teammate_id is None:
        raise OneOnOneError(_NO_TEAMMATE)
    rows = gather(session, Scope(teammate_id=request.teammate_id, since=request.since, until=request.until))
    shown, left_out = shareable(rows, request.privacy)
    person = rows.people[0]
    language = request.language or person.record.language
    others = tuple((one, name) for one, name in rows.names if one != request.teammate_id)
    own = person.record.name
    shown = with_initials(shown, rows.names if request.initials else others)
    if not request.initials:
        shown = replace(
            shown,
            people=tuple(replace(one, record=replace(one.record, name=own)) for one in shown.people),
            names=tuple((one, own if one == request.teammate_id else initials_of(name)) for one, name in rows.names),
        )
    page = about_page(shown, left_out, local_day(now), language)
    return Document(page.title, language, local_day(now), (page,), shown, left_out)
