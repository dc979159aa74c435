"""`oneonone forget`."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Any

from oneonone.errors import NotFound, OneOnOneError
from oneonone.model.kinds import Language
from oneonone.model.names import folded
from oneonone.model.words import Phrase

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from oneonone.cli_questions import Shell
    from oneonone.journal.let_go import Forgotten, WouldGo

_NO_TEAMMATE = Phrase("There is no teammate '{name}'.", "Er is geen teamlid '{name}'.")
_SEVERAL = Phrase("'{name}' fits more than one teammate: {names}.", "'{name}' past bij meer dan één teamlid: {names}.")
_OPEN = Phrase(
    "oneonone is open with these notes. Close it first, or forget {name} there (the page's menu).",
    "oneonone is open met deze notities. Sluit het eerst, of vergeet {name} daar (het menu van de pagina).",
)
_WOULD_GO = Phrase("Forgetting {name} takes away for good:", "{name} vergeten haalt dit voorgoed weg:")
_WAITING = Phrase("  waiting lines that name them: {n}", "  wachtende regels met die naam: {n}")
_COPIES = Phrase("  the same from the kept copies: {n}", "  hetzelfde uit de bewaarde kopieën: {n}")
_MENTIONED = Phrase(
    "What stays: {n} lines of others or of your own that name {name}.",
    "Wat blijft: {n} regels van anderen of van jezelf waarin {name} voorkomt.",
)
_ELSEWHERE = Phrase(
    "Copies and exports that you made elsewhere cannot be reached from here.",
    "Kopieën en exports die je elders hebt gemaakt zijn van hieruit niet bereikbaar.",
)
_SAY_YES = Phrase("Nothing was changed. To do it: --yes", "Er is niets veranderd. Om het te doen: --yes")
_DONE = Phrase("{name} is forgotten. Copies cleaned: {n}.", "{name} is vergeten. Opgeschoonde kopieën: {n}.")
_UNREACHED = Phrase("Not reached: {path} ({why})", "Niet bereikt: {path} ({why})")


def add_forget_command(commands: Any, common: argparse.ArgumentParser, shell: Shell) -> None:
    said = "Forget a teammate: shows what would go; with --yes it goes for good, from the kept copies too."
    made = commands.add_parser("forget", help=said, description=said, parents=[common])
    made.add_argument("name", metavar="NAME")
    made.add_argument("--yes", action="store_true", help="do it; this cannot be undone")
    made.set_defaults(run=lambda options, language: _forget(options, language, shell))


def _forget(options: argparse.Namespace, language: Language, shell: Shell) -> int:
    from oneonone.journal.let_go import forget, what_would_go

    with shell.opened(options) as store:
        with store.reading() as session:
            teammate_id = _whom(session, options.name)
            found = what_would_go(session, teammate_id, store.folder)
        _tell(found, language)
        if not options.yes:
            print(f"oneonone: {_SAY_YES(language)}", file=sys.stderr)
            return 1
        if _is_open(store.folder):
            raise OneOnOneError(_OPEN, name=found.name)
        done = forget(store, teammate_id)
    _tell_done(done, language)
    return 1 if done.unreached else 0


def _is_open(folder: object) -> bool:
    """Whether a window holds these notes: it would still have them in what can be undone there."""
    from oneonone.capture.hand_over import is_running

    return is_running(str(folder))


def _whom(session: Session, name: str) -> str:
    """A whole name, else a first name that only one has; also of somebody in the archive or the trash."""
    from oneonone.journal.let_go import everybody

    name = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")  # a shell that does not say its encoding
    people = everybody(session)
    wanted = folded(" ".join(name.split()))
    for fits in (
        [one for one in people if folded(one[1]) == wanted],
        [one for one in people if folded(one[1]).split()[:1] == [wanted]],
    ):
        if len(fits) > 1:
            raise OneOnOneError(_SEVERAL, name=name, names=", ".join(one[1] for one in fits))
        if fits:
            return fits[0][0]
    raise NotFound(_NO_TEAMMATE, name=name)


def _tell(found: WouldGo, language: Language) -> None:
    from oneonone.journal.let_go_words import in_words

    print(_WOULD_GO(language, name=found.name))
    if said := in_words(found.counts, language):
        print(f"  {said}")
    if found.waiting:
        print(_WAITING(language, n=found.waiting))
    if found.copies:
        print(_COPIES(language, n=found.copies))
    if found.mentioned:
        print(_MENTIONED(language, n=found.mentioned, name=found.name))
    print(_ELSEWHERE(language))


def _tell_done(done: Forgotten, language: Language) -> None:
    print(_DONE(language, name=done.name, n=len(done.cleaned)))
    for copy in done.unreached:
        print(_UNREACHED(language, path=copy.path, why=copy.why), file=sys.stderr)
