"""`oneonone search`."""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING, Any

from oneonone.model.kinds import Language
from oneonone.model.words import Phrase, short_date

if TYPE_CHECKING:
    from oneonone.cli_questions import Shell
    from oneonone.journal.search import Hit

_NOTHING = Phrase("Nothing found.", "Niets gevonden.")
_MORE = Phrase("There is more; ask for it with --limit.", "Er is meer; vraag erom met --limit.")


def add_search_command(commands: Any, common: argparse.ArgumentParser, shell: Shell) -> None:
    said = 'Search everything written: words, "phrases", with:, kind:, before:, after:, in:, is:.'
    made = commands.add_parser("search", help=said, description=said, parents=[common])
    made.add_argument("query", metavar="QUERY", nargs="+")
    made.add_argument("--limit", type=shell.positive, default=50)
    made.add_argument("--best", action="store_true", help="what fits best first, instead of the newest")
    made.add_argument("--today", type=shell.day, metavar="ISO")
    made.add_argument(
        "--json", action="store_true", help="kind, id, teammate, date, text, marks, private, meeting_id of each"
    )
    made.set_defaults(run=lambda options, language: _search(options, language, shell))


def _search(options: argparse.Namespace, language: Language, shell: Shell) -> int:
    from oneonone.journal.search import Order, search
    from oneonone.journal.search_query import read_query

    today = shell.now(options).astimezone().date()
    query = read_query(" ".join(options.query), today)
    order = Order.BEST if options.best else Order.NEWEST
    with shell.opened(options) as store, store.reading() as session:
        found = search(session, query, order=order, limit=options.limit)
    for one in found.unclear:
        print(f"oneonone: {one.said(language)}", file=sys.stderr)
    if options.json:
        print(json.dumps([_told(hit) for hit in found.hits], ensure_ascii=False, indent=2))
        return 0
    for hit in found.hits:
        day = short_date(hit.at.astimezone().date(), language, today)
        print(f"{day:<12} {f'{hit.teammate}: ' if hit.teammate else ''}{hit.snippet}")
    if not found.hits:
        print(_NOTHING(language))
    elif found.more:
        print(_MORE(language), file=sys.stderr)
    return 0


def _told(hit: Hit) -> dict[str, object]:
    return {
        "kind": hit.kind.value,
        "id": hit.id,
        "teammate": hit.teammate or None,
        "date": hit.at.astimezone().date().isoformat(),
        "text": hit.snippet,
        "marks": [list(mark) for mark in hit.marks],
        "private": hit.private,
        "meeting_id": hit.meeting_id,
    }
