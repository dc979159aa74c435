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
    if arguments[:1] == ["capture"]:
        from oneonone.cli_capture import main as capture

        return capture(arguments[1:])
    if not arguments:
        return application(None, None)
    from oneonone.cli import main as terminal

    return terminal(arguments, application)


def application(data: Path | None, language: Language | None, today: bool = False) -> int:
    from oneonone.app.start import run

    return run(data, language, today=today)


if __name__ == "__main__":
    sys.exit(main())
