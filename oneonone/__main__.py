"""Where the program begins: the application, or one of its verbs in the terminal."""

from __future__ import annotations

import sys

TYPE_CHECKING = False  # as typing's own, without the time its import takes
if TYPE_CHECKING:
    from pathlib import Path

    from oneonone.model.kinds import Language


def main(arguments: list[str] | None = None) -> int:
    """The application without a verb, else the terminal. Capturing has its own way, because it must be instant."""
    arguments = sys.argv[1:] if arguments is None else arguments
    line = _to_capture(arguments)
    if line is not None:
        from oneonone.cli_capture import main as capture

        return capture(line)
    if not arguments:
        return application(None, None)
    from oneonone.cli import main as terminal

    return terminal(arguments, application)


def _to_capture(arguments: list[str]) -> list[str] | None:
    """What `capture` is to read; None when the verb is another. --data and --lang may stand before it as well."""
    before: list[str] = []
    at = 0
    while at < len(arguments) and len(arguments[at]) > 2:
        name, equals, value = arguments[at].partition("=")
        option = next((one for one in ("--data", "--lang") if one.startswith(name)), None)
        if option is None:
            break
        before += [option, value] if equals else [option, *arguments[at + 1 : at + 2]]
        at += 1 if equals else 2
    return [*before, *arguments[at + 1 :]] if arguments[at : at + 1] == ["capture"] else None


def application(data: Path | None, language: Language | None, today: bool = False) -> int:
    from oneonone.app.start import run

    return run(data, language, today=today)


if __name__ == "__main__":
    sys.exit(main())
