"""`oneonone export`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from oneonone.errors import OneOnOneError
from oneonone.model.kinds import Language
from oneonone.model.words import Phrase

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from oneonone.cli_questions import Shell
    from oneonone.exchange.request import Request
    from oneonone.journal.records import MeetingRecord

_FORMS = ("md", "html", "pdf", "docx", "json", "csv", "ics")
_KINDS = ("notes", "send", "review", "about", "everything")
_WRITTEN = Phrase("Written: {path}", "Geschreven: {path}")
_SAY_SO = Phrase("Say --overwrite to write over it.", "Met --overwrite wordt het overschreven.")
_NO_TALK = Phrase("There is no conversation '{which}' with {name}.", "Er is geen gesprek '{which}' met {name}.")
_NO_TALK_YET = Phrase("No conversation with {name} was held yet.", "Met {name} is nog geen gesprek gehouden.")


def add_export_command(commands: Any, common: argparse.ArgumentParser, shell: Shell) -> None:
    said = (
        "Write notes to a file or a folder. Private lines stay out unless --private is given; names stay as they are "
        "unless --initials is."
    )
    made = commands.add_parser("export", help=said, description=said, parents=[common])
    made.add_argument("--format", choices=_FORMS, required=True)
    made.add_argument("--to", metavar="PATH", type=Path, required=True, help="the file, or for md and csv a folder")
    made.add_argument("--kind", choices=_KINDS, help="notes as they are (usual), a summary to send, a review, all that "
                      "is kept about a teammate, everything")  # fmt: skip
    made.add_argument("--teammate", metavar="NAME")
    made.add_argument("--meeting", metavar="WHICH", help="of this teammate: 2026-11-24 or last; or the id of a meeting")
    made.add_argument("--since", type=shell.day, metavar="ISO")
    made.add_argument("--until", type=shell.day, metavar="ISO", help="the last day that counts")
    made.add_argument("--search", metavar="QUERY", help="what a search finds, written as for 'search'")
    made.add_argument("--private", action="store_true", help="with private lines, my doubts and looking back")
    made.add_argument("--initials", action="store_true", help="initials instead of names, also within texts")
    made.add_argument("--overwrite", action="store_true", help="write over what is there")
    made.add_argument("--today", type=shell.day, metavar="ISO")

    def run(options: argparse.Namespace, language: Language) -> int:
        if wrong := _usage(options):
            made.error(wrong)
        return _export(options, language, shell)

    made.set_defaults(run=run)


def _usage(options: argparse.Namespace) -> str:
    """What does not go together; '' when all does."""
    narrowed = options.teammate or options.meeting or options.search or options.since or options.until
    if options.kind == "everything" and narrowed:
        return "--kind everything takes no teammate, meeting, period or search"
    if options.kind in ("review", "about") and not options.teammate:
        return f"--kind {options.kind} needs a --teammate"
    if options.kind == "send" and not (options.teammate or options.meeting):
        return "--kind send needs a --teammate or a --meeting"
    if options.kind in ("send", "review", "about") and options.search:
        return f"--kind {options.kind} takes no --search"
    return ""


def _export(options: argparse.Namespace, language: Language, shell: Shell) -> int:
    from oneonone.exchange.export import Exists, export
    from oneonone.exchange.request import Form
    from oneonone.exchange.words import stays_out

    now = shell.now(options)
    with shell.opened(options) as store, store.reading() as session:
        request = _request(session, options)
        try:
            done = export(
                session, request, Form(options.format), options.to.expanduser(), language, now,
                overwrite=options.overwrite,
            )  # fmt: skip
        except Exists as error:
            print(f"oneonone: {error.said(language)} {_SAY_SO(language)}", file=sys.stderr)
            return 1
    print(_WRITTEN(language, path=done.path))
    if done.left_out.count:
        print(stays_out(done.left_out, language))
    return 0


def _request(session: Session, options: argparse.Namespace) -> Request:
    from oneonone.cli_questions import teammate_called
    from oneonone.exchange.discretion import EVERYTHING, NOTHING_PRIVATE
    from oneonone.exchange.request import Kind, Request

    nobody = not (options.teammate or options.meeting or options.search or options.since or options.until)
    kind = Kind(options.kind) if options.kind else Kind.EVERYTHING if nobody else Kind.NOTES
    person = teammate_called(session, options.teammate, archived=True) if options.teammate else None
    meeting = None
    if options.meeting is not None or kind is Kind.SEND:
        which = options.meeting or "last"
        meeting = which if person is None else _meeting(session, person.id, person.name, which).id
    return Request(
        kind=kind,
        teammate_id=person.id if person else None,
        meeting_id=meeting,
        since=options.since,
        until=options.until,
        search=options.search,
        privacy=EVERYTHING if options.private else NOTHING_PRIVATE,
        initials=options.initials,
    )


def _meeting(session: Session, teammate_id: str, name: str, which: str) -> MeetingRecord:
    """The last one that was held, the one on a day, or the one with an id."""
    from oneonone.journal.gathering import Scope, gather
    from oneonone.model.kinds import MeetingKind, MeetingState

    found = gather(session, Scope(teammate_id=teammate_id)).meetings
    if which == "last":
        held = [one for one in found if one.state is MeetingState.HELD and one.kind is MeetingKind.ONE_ON_ONE]
        if not held:
            raise OneOnOneError(_NO_TALK_YET, name=name)
        return held[-1]
    for one in found:
        if which in (one.id, one.day.isoformat()):
            return one
    raise OneOnOneError(_NO_TALK, which=which, name=name)
