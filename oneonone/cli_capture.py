"""`oneonone capture`: keeps one line, as fast as a shell can. Reads its own few options, and imports little."""

from __future__ import annotations

import os
import sys

_USAGE = {
    "en": """usage: oneonone capture [LINE] [--today ISO] [--dry-run] [--json] [--data DIR] [--lang en|nl]

Keeps one line: '@Priya win: said no, kindly', '@Bas todo me a desk by monday', '? @Noor quieter mornings'.
Without a line the capture window opens, of the running program or of one that starts for it. --dry-run shows what
would be kept.""",
    "nl": """gebruik: oneonone capture [REGEL] [--today ISO] [--dry-run] [--json] [--data MAP] [--lang en|nl]

Bewaart één regel: '@Priya trots: zei vriendelijk nee', '@Bas actie ik: een bureau voor maandag',
'? @Noor rustiger ochtenden'. Zonder regel opent het snelle venster, van het draaiende programma of van een dat ervoor
start. Met --dry-run zie je wat er bewaard zou worden.""",
}
_KEPT = {"en": "Kept.", "nl": "Bewaard."}
_WAITS = {
    "en": "Kept; oneonone files it when it next starts.",
    "nl": "Bewaard; oneonone zet het op zijn plek als het weer start.",
}
_FAILED = {"en": "This could not be kept: {why}", "nl": "Dit kon niet worden bewaard: {why}"}


def main(arguments: list[str]) -> int:
    """0 kept, 1 could not be kept (said on stderr), 2 usage."""
    options = _read(arguments)
    if options is None:
        print(_USAGE[_language("")], file=sys.stderr)
        return 2
    language = _language(options["lang"])
    if options["help"]:
        print(_USAGE[language])
        return 0
    from oneonone.place import default_folder

    folder = os.path.expanduser(options["data"]) if options["data"] else default_folder()
    line = options["line"].strip()
    if options["dry_run"]:
        return _dry_run(line, folder, options["today"], bool(options["json"]))
    from oneonone.capture.hand_over import ask_for_the_popover, hand_over

    if not line:
        if ask_for_the_popover(folder):
            return 0
        return _start(folder, options["lang"])
    try:
        running = hand_over(line, folder, _moment(options["today"]))
    except OSError as error:
        print(f"oneonone: {_FAILED[language].format(why=error.strerror or error)}", file=sys.stderr)
        return 1
    if not options["json"]:
        print((_KEPT if running else _WAITS)[language])
    return 0


def _start(folder: str, lang: str) -> int:
    """The program was not running: it starts, with the capture window in front and its own window out of the way."""
    from pathlib import Path

    from oneonone.app.start import run
    from oneonone.model.kinds import Language

    return run(Path(folder), Language(lang) if lang else None, capture=True)


def _read(arguments: list[str]) -> dict[str, str] | None:
    """The options by name; None when they are not understood. argparse alone takes longer than the whole capture."""
    options = {"line": "", "data": "", "lang": "", "today": "", "json": "", "dry_run": "", "help": ""}
    lines = []
    left = list(arguments)
    while left:
        word = left.pop(0)
        name, _, value = word.partition("=")
        if word == "--":
            lines += left
            break
        if word in ("-h", "--help", "--json", "--dry-run"):
            options["help" if word in ("-h", "--help") else word[2:].replace("-", "_")] = "yes"
        elif name in ("--data", "--lang", "--today"):
            if not value and not left:
                return None
            options[name[2:]] = value or left.pop(0)
        elif word.startswith("--"):
            return None
        else:
            lines.append(word)
    options["line"] = " ".join(lines)
    return options if options["lang"] in ("", "en", "nl") and _is_day(options["today"]) else None


def _is_day(text: str) -> bool:
    if not text:
        return True
    from datetime import date

    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _language(chosen: str) -> str:
    said = chosen or next((os.environ[key] for key in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(key)), "")
    return "nl" if said.lower().startswith("nl") else "en"


def _moment(today: str) -> str:
    """Now, in ISO with its zone; with --today the same time on that day."""
    from datetime import date, datetime

    now = datetime.now().astimezone()
    return (datetime.combine(date.fromisoformat(today), now.timetz()) if today else now).isoformat()


def _dry_run(line: str, folder: str, today: str, as_json: bool) -> int:
    """Shows the record that the line would become; teammates are read with the bare driver."""
    import json
    from datetime import date

    from oneonone.capture.names import Person
    from oneonone.capture.parse import parse

    people = [Person(*row) for row in _teammates(folder)]
    found = parse(line, people, date.fromisoformat(today) if today else date.today())
    record = {
        "teammate": found.person.name if found.person else None,
        "kind": "note" if found.kind.value == "doubt" else found.kind.value,
        "owner": found.owner.value if found.owner else None,
        "due": found.due.isoformat() if found.due else None,
        "text": found.text,
        "private": found.private,
    }
    if as_json:
        print(json.dumps(record, ensure_ascii=False))
    else:
        for key, value in record.items():
            print(f"{key + ':':10}{'–' if value is None else value}")
    return 0


def _teammates(folder: str) -> list[tuple[str, str]]:
    from pathlib import Path

    from oneonone.store.folder import DATABASE

    path = Path(folder) / DATABASE
    if not path.exists():
        return []
    import sqlcipher3.dbapi2 as driver

    connection = driver.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    try:
        query = "SELECT id, name FROM teammate WHERE deleted_at IS NULL AND archived_at IS NULL ORDER BY created_at"
        return [(row[0], row[1]) for row in connection.execute(query)]
    finally:
        connection.close()
