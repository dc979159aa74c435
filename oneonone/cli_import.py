"""`oneonone import`: what would become what, and then it does."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from oneonone.model.kinds import Language
from oneonone.model.words import Phrase

if TYPE_CHECKING:
    from oneonone.cli_questions import Shell
    from oneonone.journal.incoming import Plan, Progress
    from oneonone.journal.taking_in import Outcome

_WOULD = Phrase("{source} would change this:", "{source} zou dit veranderen:")
_DID = Phrase("From {source}:", "Uit {source}:")
_NOTHING = Phrase("Nothing in {source} is new.", "Er is niets nieuws in {source}.")
_REMARKS = Phrase("Not understood:", "Niet begrepen:")
_BEFORE = Phrase("The store as it was before is {path}.", "De opslag zoals hij hiervoor was, is {path}.")
_READ = Phrase("\rread {done}", "\r{done} gelezen")
_NOUNS = {
    "teammate": Phrase("teammates", "teamleden"),
    "remembered_date": Phrase("dates to remember", "data om te onthouden"),
    "meeting": Phrase("conversations", "gesprekken"),
    "talking_point": Phrase("talking points", "gesprekspunten"),
    "note": Phrase("notes", "notities"),
    "doubt": Phrase("doubts", "twijfels"),
    "need": Phrase("needs", "behoeften"),
    "follow_up": Phrase("promises", "afspraken"),
    "win": Phrase("small wins", "kleine successen"),
    "own_question": Phrase("questions of your own", "eigen vragen"),
    "question_mark": Phrase("starred or hidden questions", "vragen met een ster of verborgen"),
    "dismissal": Phrase("'not now's", "keren 'nu niet'"),
    "reflection": Phrase("answers on looking back", "antwoorden bij het terugkijken"),
    "draft": Phrase("unfinished texts", "onaffe teksten"),
}
_FATES = {
    "new": Phrase("new", "nieuw"),
    "changes": Phrase("newer in the file: changed", "nieuwer in het bestand: veranderd"),
    "back": Phrase("back from the trash", "terug uit de prullenbak"),
    "same": Phrase("there already", "waren er al"),
    "keeps": Phrase("newer here: kept as they are", "hier nieuwer: gelaten zoals ze zijn"),
    "trashed": Phrase("deleted here since: left in the trash", "hier intussen verwijderd: in de prullenbak gelaten"),
}


def add_import_command(commands: Any, common: argparse.ArgumentParser, shell: Shell) -> None:
    said = "Bring in notes: an export of ours (.json), Markdown (.md or a folder), CSV, or a calendar (.ics)."
    made = commands.add_parser("import", help=said, description=said, parents=[common])
    made.add_argument("path", metavar="PATH", type=Path)
    made.add_argument("--dry-run", action="store_true", help="tell what would become what; change nothing")
    made.add_argument("--no-past", action="store_true", help="of a calendar, only what is to come")
    made.add_argument("--today", type=shell.day, metavar="ISO")
    made.add_argument("--json", action="store_true", help="changes, counts and remarks as JSON")
    made.set_defaults(run=lambda options, language: _import(options, language, shell))


def _import(options: argparse.Namespace, language: Language, shell: Shell) -> int:
    from oneonone.exchange.basket import Reading
    from oneonone.exchange.bringing_in import read_any
    from oneonone.journal.taking_in import preview, take_in
    from oneonone.journal.teammates import team
    from oneonone.store.backups import back_up_by_hand

    now = shell.now(options)
    path = options.path.expanduser()
    progress = _progress(language)
    with shell.opened(options, make=not options.dry_run) as store:
        with store.reading() as session:
            people = (*team(session), *team(session, archived=True))
        reading = Reading(now, tuple(one.name for one in people), due_in_words, progress)
        plan = read_any(path, reading, held=not options.no_past)
        with store.reading() as session:
            outcome = preview(session, plan, most=0, progress=progress)
        before = None
        if outcome.changes and not options.dry_run:
            before = back_up_by_hand(store.folder, now) if people else None
            with store.writing() as session:
                outcome = take_in(session, plan, now, language, progress=progress)
    _clear()
    if options.json:
        print(json.dumps(_told(plan, outcome, language), ensure_ascii=False, indent=2))
        return 0
    _say(plan, outcome, options.dry_run, language)
    if before is not None:
        print(_BEFORE(language, path=before))
    return 0


def due_in_words(text: str, day: date) -> date | None:
    """The day on which a task is due by its words: 'before Friday', 'uiterlijk 3 dec'."""
    from oneonone.capture.dates import find_due

    found = find_due(text, day)
    return found.due if found else None


def _say(plan: Plan, outcome: Outcome, dry: bool, language: Language) -> None:
    if outcome.changes:
        print((_WOULD if dry else _DID)(language, source=plan.source))
    else:
        print(_NOTHING(language, source=plan.source))
    for (noun, fate), count in sorted(outcome.counts.items(), key=_in_order):
        print(f"  {_NOUNS[noun](language)}: {count} {_FATES[fate](language)}")
    if plan.remarks:
        print(f"\n{_REMARKS(language)}")
    for remark in plan.remarks:
        print(f"  {remark.where}: {remark.words(language)}" + (f": {_one_line(remark.text)}" if remark.text else ""))


def _told(plan: Plan, outcome: Outcome, language: Language) -> dict[str, object]:
    counts: dict[str, dict[str, int]] = {}
    for (noun, fate), count in sorted(outcome.counts.items(), key=_in_order):
        counts.setdefault(noun.value, {})[fate.value] = count
    remarks = [
        {"where": str(one.where), "said": one.words(language), "text": one.text} for one in plan.remarks
    ]  # fmt: skip
    return {"changes": outcome.changes, "counts": counts, "remarks": remarks}


def _in_order(one: tuple[tuple[str, str], int]) -> tuple[int, int]:
    (noun, fate), _ = one
    return list(_NOUNS).index(noun), list(_FATES).index(fate)


def _one_line(text: str) -> str:
    plain = "".join(char if char.isprintable() else " " for char in text)
    return " ".join(plain.split())


def _progress(language: Language) -> Progress | None:
    """On a screen; a script is not told."""
    if not sys.stderr.isatty():
        return None
    tell: Callable[..., str] = _READ

    def told(done: int, total: int) -> None:
        print(tell(language, done=done) + (f" / {total}" if total else ""), end="", file=sys.stderr, flush=True)

    return told


def _clear() -> None:
    if sys.stderr.isatty():
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)
