"""`oneonone question check` and `oneonone question suggest`."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from oneonone.errors import NotFound, OneOnOneError
from oneonone.model.kinds import Language
from oneonone.model.names import folded
from oneonone.model.words import Phrase

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from oneonone.journal.records import TeammateRecord
    from oneonone.store.store import Store

_NO_TEAMMATE = Phrase("There is no teammate '{name}'.", "Er is geen teamlid '{name}'.")
_SEVERAL = Phrase("'{name}' fits more than one teammate: {names}.", "'{name}' past bij meer dan één teamlid: {names}.")
_NOTHING = Phrase(
    "Nothing to suggest today. Your own question is often the best.",
    "Vandaag geen suggestie. Je eigen vraag is vaak de beste.",
)


@dataclass(frozen=True, slots=True)
class Shell:
    """What every command has: how options are read, the clock, and the store of `--data`."""

    day: Callable[[str], date]
    positive: Callable[[str], int]
    now: Callable[[argparse.Namespace], datetime]
    opened: Callable[..., AbstractContextManager[Store]]


def add_question_commands(commands: Any, common: argparse.ArgumentParser, shell: Shell) -> None:
    question = commands.add_parser("question", help="Tell a status check from a question; suggest what to ask.",
                                   parents=[common])  # fmt: skip
    to = question.add_subparsers(metavar="check|suggest", required=True)

    said = "Tell for each text, or for each line of standard input, whether it asks for status or for a need."
    check = to.add_parser("check", help=said, description=said, parents=[common])
    check.add_argument("texts", nargs="*", metavar="TEXT")
    check.add_argument("--json", action="store_true", help="an object a line: text, label, score, alternatives")
    check.set_defaults(run=_check)

    said = "Suggest what to ask a teammate now, each with the reason."
    suggest = to.add_parser("suggest", help=said, description=said, parents=[common])
    suggest.add_argument("teammate", metavar="TEAMMATE")
    suggest.add_argument("--said", metavar="TEXT", help="take this for the last notes")
    suggest.add_argument("--count", type=shell.positive, default=3)
    suggest.add_argument("--today", type=shell.day, metavar="ISO")
    suggest.add_argument("--json", action="store_true", help="text, need, role, depth, reason")
    suggest.set_defaults(run=lambda options, language: _suggest(options, language, shell))


def _check(options: argparse.Namespace, language: Language) -> int:
    from oneonone.practice.status import check

    for text in options.texts or _lines_in():
        found = check(text)
        if options.json:
            told = {
                "text": text, "label": found.label.value, "score": round(found.score, 3),
                "alternatives": list(found.alternatives),
            }  # fmt: skip
            print(json.dumps(told, ensure_ascii=False))
        else:
            print(f"{found.label.value:<8} {text}")
            for alternative in found.alternatives:
                print(f"         → {alternative}")
    return 0


def _lines_in() -> Iterator[str]:
    """The lines of standard input, which is UTF-8 whatever the terminal believes; an empty line is a text too."""
    for line in sys.stdin.buffer:
        yield line.decode("utf-8", errors="replace").removeprefix("\ufeff").rstrip("\r\n")


def _suggest(options: argparse.Namespace, language: Language, shell: Shell) -> int:
    from oneonone.journal.background import background
    from oneonone.practice.bank import load_bank
    from oneonone.practice.suggest import suggest, suggest_for_text

    today = shell.now(options).astimezone().date()
    with shell.opened(options) as store, store.reading() as session:
        known = background(session, teammate_called(session, options.teammate).id, today)
    wanted = {"language": language, "count": options.count}
    if options.said is not None:
        found = suggest_for_text(options.said, known, load_bank(), today, **wanted)
    else:
        found = suggest(known, load_bank(), today, **wanted)
    if options.json:
        told = [
            {"text": one.text, "need": one.need.value, "role": one.role.value, "depth": one.depth, "reason": one.reason}
            for one in found
        ]
        print(json.dumps(told, ensure_ascii=False, indent=2))
        return 0
    for one in found:
        print(f"{one.text}\n    {one.reason}")
    if not found:
        print(_NOTHING(language))
    return 0


def teammate_called(session: Session, name: str, *, archived: bool = False) -> TeammateRecord:
    """The one teammate meant by a name or the beginning of its parts; case and accents do not matter.

    A full name goes before a first name, and a first name before a beginning; with `archived` those are meant
    too. Raises OneOnOneError.
    """
    from oneonone.journal.teammates import team

    wanted = folded(name).split()
    people = (*team(session), *(team(session, archived=True) if archived else ()))

    def first_words_fit(parts: list[str]) -> bool:
        places = iter(parts)
        return all(any(part.startswith(word) for part in places) for word in wanted)

    for fits in (
        lambda parts: parts == wanted,
        lambda parts: parts[: len(wanted)] == wanted,
        lambda parts: first_words_fit(parts),
    ):
        found = [one for one in people if wanted and fits(folded(one.name).split())]
        if len(found) == 1:
            return found[0]
        if found:
            raise OneOnOneError(_SEVERAL, name=name, names=", ".join(one.name for one in found))
    raise NotFound(_NO_TEAMMATE, name=name)
