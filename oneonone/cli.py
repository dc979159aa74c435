"""The same verbs from a terminal. Stable and scriptable: 0 done, 1 could not be met, 2 usage.

Each command imports only what it needs.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any

from oneonone import __version__
from oneonone.cli_backups import add_backup_commands
from oneonone.cli_export import add_export_command
from oneonone.cli_import import add_import_command
from oneonone.cli_let_go import add_forget_command
from oneonone.cli_questions import Shell, add_question_commands
from oneonone.cli_search import add_search_command
from oneonone.errors import OneOnOneError
from oneonone.model.kinds import FollowUpState, Language, Owner
from oneonone.model.words import SHORT_WEEKDAYS, Phrase, due_date, short_date, system_language

if TYPE_CHECKING:
    from oneonone.journal.agenda import Agenda, AgendaItem
    from oneonone.journal.records import Line, TeammateRecord
    from oneonone.store.store import Store

_NOT_EMPTY = Phrase(
    "There are teammates in this store already. The sample team goes into an empty one; choose another folder with "
    "--data.",
    "Er staan al teamleden in deze opslag. Het voorbeeldteam gaat in een lege; kies met --data een andere map.",
)
_SAMPLE_READY = Phrase("The sample team is ready. Start the program with: oneonone", "Het voorbeeldteam staat klaar. "
                       "Start het programma met: oneonone")  # fmt: skip
_NO_STORE = Phrase("There is no store in {folder} yet.", "In {folder} staat nog geen opslag.")
_ADDED = Phrase("{name} has been added.", "{name} is toegevoegd.")
_NEXT = Phrase("The first conversation is planned for {day}.", "Het eerste gesprek staat gepland op {day}.")
_NOTHING_TODAY = Phrase("No conversations today.", "Vandaag geen gesprekken.")
_PROMISED = Phrase("You promised:", "Je hebt beloofd:")
_WINS = Phrase("Small wins to celebrate:", "Kleine successen om te vieren:")
_LATER = Phrase("The days ahead:", "De komende dagen:")
_NO_FOLLOW_UPS = Phrase("Nothing is open.", "Er staat niets open.")


def main(arguments: list[str], application: Callable[[Path | None, Language | None, bool], int]) -> int:
    """Does what was asked; `application` starts the window, when no command was given or Today is wanted (True)."""
    _write_utf8()
    options = parser().parse_args(arguments)
    chosen = Language(options.lang) if options.lang else None
    language = chosen or system_language(os.environ)
    if options.data:
        options.data = Path(options.data).expanduser()
    try:
        if options.run is None:
            return application(options.data, chosen, options.today_wanted)
        run: Callable[[argparse.Namespace, Language], int] = options.run
        return run(options, language)
    except OneOnOneError as error:
        print(f"oneonone: {error.said(language)}", file=sys.stderr)
        return 1
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130


def _write_utf8() -> None:
    """What is read by a script is the same everywhere; a screen is left to Python, which knows what it can show."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper) and not stream.isatty():
            stream.reconfigure(encoding="utf-8")


def parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="oneonone",
        description="One-on-ones that are about the person. Without a command the application starts.",
    )
    parser.add_argument("--version", action="version", version=f"oneonone {__version__}")
    parser.set_defaults(run=None, today_wanted=False)
    common = argparse.ArgumentParser(add_help=False)
    for one in (parser, common):
        missing = None if one is parser else argparse.SUPPRESS
        one.add_argument("--data", metavar="DIR", default=missing, help="where the notes are kept")
        one.add_argument("--lang", choices=[language.value for language in Language], default=missing)
    commands = parser.add_subparsers(metavar="COMMAND")

    def command(name: str, run: Callable[..., int], help: str, to: Any = commands) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = to.add_parser(name, help=help, description=help, parents=[common])
        made.set_defaults(run=run)
        return made

    demo = command("demo", _demo, "Fill an empty store with a sample team.")
    demo.add_argument("--notes", type=_positive, metavar="N", help="a large store with N notes, for measuring")
    demo.add_argument("--today", type=_day, metavar="ISO")

    teammate = commands.add_parser("teammate", help="Add or list teammates.", parents=[common])
    teammates = teammate.add_subparsers(metavar="add|list", required=True)
    add = command("add", _teammate_add, "Add a teammate.", teammates)
    add.add_argument("name", metavar="NAME")
    add.add_argument("--role", default="")
    add.add_argument("--every", type=_positive, metavar="WEEKS", help="a one-on-one every so many weeks")
    add.add_argument("--weekday", type=_weekday, metavar="DAY", help="mon … sun, or ma … zo")
    add.add_argument("--time", type=_time, metavar="HH:MM")
    add.add_argument("--minutes", type=_positive, default=30)
    add.add_argument("--language", choices=[language.value for language in Language], help="the teammate's language")
    add.add_argument("--today", type=_day, metavar="ISO")
    listing = command("list", _teammate_list, "List the teammates.", teammates)
    listing.add_argument("--json", action="store_true")

    today = commands.add_parser("today", help="The application, at Today.", parents=[common])
    today.set_defaults(run=None, today_wanted=True)

    agenda = command("agenda", _agenda, "What Today shows.")
    agenda.add_argument("--today", type=_day, metavar="ISO")
    agenda.add_argument("--json", action="store_true")

    follow_ups = command("follow-ups", _follow_ups, "Promises that are open, of yours and of theirs.")
    follow_ups.add_argument("--owner", choices=[owner.value for owner in Owner])
    follow_ups.add_argument("--overdue", action="store_true")
    follow_ups.add_argument("--today", type=_day, metavar="ISO")
    follow_ups.add_argument("--json", action="store_true")

    command("doctor", _doctor, "Look whether the store is in good health; nothing is changed.")
    shell = Shell(_day, _positive, _now, _opened)
    add_question_commands(commands, common, shell)
    add_search_command(commands, common, shell)
    add_forget_command(commands, common, shell)
    add_import_command(commands, common, shell)
    add_backup_commands(commands, common, shell)
    add_export_command(commands, common, shell)
    _add_capture(commands, common)
    return parser


def _add_capture(commands: Any, common: argparse.ArgumentParser) -> None:
    """For the help, the man page and the completions alone: `capture` reads its own line, see cli_capture."""
    told = "Keep one line: oneonone capture '@Priya win: …'; without a line the capture window opens."
    capture = commands.add_parser("capture", help=told, description=told, parents=[common])
    capture.add_argument("line", metavar="LINE", nargs="*")
    capture.add_argument("--today", type=_day, metavar="ISO")
    capture.add_argument("--dry-run", action="store_true", help="show what would be kept")
    capture.add_argument("--json", action="store_true")


def _demo(options: argparse.Namespace, language: Language) -> int:
    from oneonone.journal.teammates import team
    from oneonone.practice.plant import fill_large, fill_sample

    with _opened(options, make=True) as store, store.writing() as session:
        if team(session) or team(session, archived=True):
            raise OneOnOneError(_NOT_EMPTY)
        if options.notes:
            fill_large(session, options.notes, _now(options))
        else:
            fill_sample(session, language, _now(options))
    print(_SAMPLE_READY(language))
    return 0


def _teammate_add(options: argparse.Namespace, language: Language) -> int:
    from oneonone.journal.planning import next_meeting
    from oneonone.journal.records import Rhythm
    from oneonone.journal.teammates import TeammateFields, add_teammate

    given = (options.every, options.weekday, options.time)
    rhythm = None
    if any(value is not None for value in given):
        weekday = options.weekday if options.weekday is not None else _now(options).astimezone().weekday()
        rhythm = Rhythm(options.every or 2, weekday, options.time or time(10))
    fields = TeammateFields(
        name=options.name, role=options.role, rhythm=rhythm, minutes=options.minutes,
        language=Language(options.language) if options.language else language,
    )  # fmt: skip
    with _opened(options, make=True) as store:
        with store.writing() as session:
            made = add_teammate(session, fields, _now(options))
            planned = next_meeting(session, made.id)
        print(_ADDED(language, name=made.name))
        if planned:
            print(_NEXT(language, day=due_date(planned.day, language, _now(options).astimezone().date())))
    return 0


def _teammate_list(options: argparse.Namespace, language: Language) -> int:
    from oneonone.journal.teammates import team

    with _opened(options) as store, store.reading() as session:
        people = team(session)
    if options.json:
        _print_json([_teammate_json(one) for one in people])
    for one in () if options.json else people:
        print(f"{one.name}" + (f" · {one.role}" if one.role else ""))
    return 0


def _agenda(options: argparse.Namespace, language: Language) -> int:
    from oneonone.journal.agenda import agenda

    now = _now(options)
    with _opened(options) as store, store.reading() as session:
        found = agenda(session, now)
    if options.json:
        _print_json(_agenda_json(found))
        return 0
    names = {one.id: one.name for one in found.team}
    today = now.astimezone().date()
    if not found.today:
        print(_NOTHING_TODAY(language))
    for item in found.today:
        print(f"{_clock(item.meeting.starts_at)}  {item.teammate.name} · {item.meeting.minutes} min")
    if found.later:
        print(f"\n{_LATER(language)}")
    for item in found.later:
        print(f"  {due_date(item.meeting.day, language, today)} {_clock(item.meeting.starts_at)}  {item.teammate.name}")
    if found.promises:
        print(f"\n{_PROMISED(language)}")
    for line in found.promises:
        print("  " + _follow_up_text(line, names, language, today))
    if found.wins:
        print(f"\n{_WINS(language)}")
    for line in found.wins:
        print(f"  {names.get(line.teammate_id or '', '')}: {line.text}")
    return 0


def _follow_ups(options: argparse.Namespace, language: Language) -> int:
    from oneonone.journal.follow_ups import open_follow_ups
    from oneonone.journal.teammates import team

    today = _now(options).astimezone().date()
    with _opened(options) as store, store.reading() as session:
        names = {one.id: one.name for archived in (False, True) for one in team(session, archived=archived)}
        owner = Owner(options.owner) if options.owner else None
        found = open_follow_ups(session, owner=owner, due_before=today if options.overdue else None)
    if options.json:
        _print_json([_follow_up_json(line, names) for line in found])
        return 0
    for line in found:
        print(_follow_up_text(line, names, language, today))
    if not found:
        print(_NO_FOLLOW_UPS(language))
    return 0


def _doctor(options: argparse.Namespace, language: Language) -> int:
    from oneonone.store.doctor import examine

    findings = examine(_folder(options))
    for finding in findings:
        print(("ok    " if finding.sound else "wrong ") + finding.said(language))
    return 0 if all(finding.sound for finding in findings) else 1


@contextmanager
def _opened(options: argparse.Namespace, *, make: bool = False) -> Iterator[Store]:
    """The store; only what adds to it makes one where there is none, so that a mistyped folder is told."""
    from oneonone.store.folder import DATABASE
    from oneonone.store.store import open_store

    folder = _folder(options)
    if not make and not (folder / DATABASE).exists():
        raise OneOnOneError(_NO_STORE, folder=folder)
    store = open_store(folder)
    try:
        yield store
    finally:
        store.close()


def _folder(options: argparse.Namespace) -> Path:
    from oneonone.store.folder import default_folder

    return options.data or default_folder()


def _now(options: argparse.Namespace) -> datetime:
    """The clock; with --today the same time on that day."""
    now = datetime.now(UTC)
    day: date | None = getattr(options, "today", None)
    if day is None:
        return now
    return datetime.combine(day, now.astimezone().time()).astimezone(UTC)


def _positive(text: str) -> int:
    value = int(text)
    if value <= 0:
        raise argparse.ArgumentTypeError("a number of 1 or more")
    return value


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"'{text}' is not a date like 2026-11-24") from error


def _time(text: str) -> time:
    try:
        return time.fromisoformat(text.zfill(2) if ":" not in text else text.zfill(5))
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"'{text}' is not a time like 10:00") from error


def _weekday(text: str) -> int:
    for names in SHORT_WEEKDAYS.values():
        for number, name in enumerate(names):
            if text.lower().startswith(name.lower()):
                return number
    raise argparse.ArgumentTypeError(f"'{text}' is not a weekday like tue")


def _print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))


def _clock(moment: datetime) -> str:
    return moment.astimezone().strftime("%H:%M")


def _teammate_json(one: TeammateRecord) -> dict[str, object]:
    rhythm = one.rhythm
    return {
        "id": one.id,
        "name": one.name,
        "role": one.role,
        "language": one.language.value,
        "since": one.since.isoformat() if one.since else None,
        "every_weeks": rhythm.weeks if rhythm else None,
        "weekday": SHORT_WEEKDAYS[Language.EN][rhythm.weekday].lower() if rhythm else None,
        "time": rhythm.time.strftime("%H:%M") if rhythm else None,
        "minutes": one.minutes,
    }


def _follow_up_json(line: Line, names: dict[str, str]) -> dict[str, object]:
    return {
        "id": line.id,
        "teammate": names.get(line.teammate_id or ""),
        "owner": line.owner.value if line.owner else None,
        "text": line.text,
        "due": line.due.isoformat() if line.due else None,
        "state": (line.follow_up_state or FollowUpState.OPEN).value,
        "private": line.private,
    }


def _agenda_json(found: Agenda) -> dict[str, object]:
    names = {one.id: one.name for one in found.team}

    def meeting(item: AgendaItem) -> dict[str, object]:
        return {
            "teammate": item.teammate.name,
            "kind": item.meeting.kind.value,
            "state": item.meeting.state.value,
            "starts": item.meeting.starts_at.astimezone().isoformat(timespec="minutes"),
            "minutes": item.meeting.minutes,
            "last_time": item.last.day.isoformat() if item.last else None,
        }

    coffee = found.coffee
    return {
        "today": [meeting(item) for item in found.today],
        "later": [meeting(item) for item in found.later],
        "promises": [_follow_up_json(line, names) for line in found.promises],
        "wins": [{"teammate": names.get(line.teammate_id or ""), "text": line.text} for line in found.wins],
        "coffee": {"teammate": coffee.teammate.name, "last": coffee.last.isoformat() if coffee.last else None}
        if coffee
        else None,
    }


def _follow_up_text(line: Line, names: dict[str, str], language: Language, today: date) -> str:
    who = names.get(line.teammate_id or "", "")
    arrow = "→" if line.owner is Owner.ME else "←"
    due = f" ({short_date(line.due, language, today)})" if line.due else ""
    return f"{arrow} {who}: {line.text}{due}" if who else f"{arrow} {line.text}{due}"
