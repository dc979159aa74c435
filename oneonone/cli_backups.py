"""`oneonone backup` and `oneonone restore`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from oneonone.model.kinds import Language
from oneonone.model.words import Phrase

if TYPE_CHECKING:
    from oneonone.cli_questions import Shell

_MADE = Phrase("A checked copy is {path}.", "Een gecontroleerde kopie staat in {path}.")
_BACK = Phrase("{path} has been put back.", "{path} is teruggezet.")
_KEPT = Phrase("The store as it was before is {path}.", "De opslag zoals hij hiervoor was, is {path}.")
_WOULD = Phrase(
    "Putting back {path} would bring back {back} lines, take away {gone}, and undo {newer_here} newer and "
    "{newer_there} older changes.",
    "{path} terugzetten zou {back} regels terugbrengen, {gone} weghalen, en {newer_here} nieuwere en {newer_there} "
    "oudere wijzigingen terugdraaien.",
)


def add_backup_commands(commands: Any, common: argparse.ArgumentParser, shell: Shell) -> None:
    said = "Make a checked copy of the store: one file that can be moved to another machine."
    backup = commands.add_parser("backup", help=said, description=said, parents=[common])
    backup.add_argument("--to", type=Path, metavar="PATH", help="a file, or a folder for it")
    backup.set_defaults(run=lambda options, language: _backup(options, language, shell))

    said = "Put a backup in the place of the store, which is kept aside first."
    restore = commands.add_parser("restore", help=said, description=said, parents=[common])
    restore.add_argument("path", metavar="PATH", type=Path)
    restore.add_argument("--dry-run", action="store_true", help="tell what would change; change nothing")
    restore.set_defaults(run=lambda options, language: _restore(options, language, shell))


def _backup(options: argparse.Namespace, language: Language, shell: Shell) -> int:
    from oneonone.store.backups import back_up_by_hand

    with shell.opened(options) as store:
        made = back_up_by_hand(store.folder, shell.now(options), options.to.expanduser() if options.to else None)
    print(_MADE(language, path=made))
    return 0


def _restore(options: argparse.Namespace, language: Language, shell: Shell) -> int:
    from oneonone.store.folder import default_folder
    from oneonone.store.restoring import compare, restore

    folder, path = options.data or default_folder(), options.path.expanduser()
    if options.dry_run:
        found = compare(folder, path)
        print(_WOULD(language, path=path, back=found.back, gone=found.gone, newer_here=found.newer_here,
                     newer_there=found.newer_there))  # fmt: skip
        return 0
    kept = restore(folder, path, shell.now(options))
    print(_BACK(language, path=path))
    if kept is not None:
        print(_KEPT(language, path=kept))
    return 0
