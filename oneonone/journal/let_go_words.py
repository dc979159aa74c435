"""What would go, in words: for the dialog and for the terminal."""

from __future__ import annotations

from oneonone.journal.let_go import Counts
from oneonone.model.kinds import Language
from oneonone.model.words import Phrase, day_month

_KINDS: tuple[tuple[str, Phrase, Phrase], ...] = (
    ("meetings", Phrase("conversation", "gesprek"), Phrase("conversations", "gesprekken")),
    ("notes", Phrase("note", "notitie"), Phrase("notes", "notities")),
    ("needs", Phrase("need", "behoefte"), Phrase("needs", "behoeften")),
    ("follow_ups", Phrase("follow-up", "afspraak"), Phrase("follow-ups", "afspraken")),
    ("wins", Phrase("small win", "klein succes"), Phrase("small wins", "kleine successen")),
    ("doubts", Phrase("doubt of your own", "twijfel van jezelf"), Phrase("doubts of your own", "twijfels van jezelf")),
    ("points", Phrase("talking point", "gesprekspunt"), Phrase("talking points", "gesprekspunten")),
)
_AND = Phrase("{most} and {last}", "{most} en {last}")
_SINCE = Phrase("{what}, the oldest of {day}", "{what}; het oudste is van {day}")


def in_words(counts: Counts, language: Language) -> str:
    """'12 notes, 3 conversations and 1 small win, the oldest of 3 March 2025'; '' for nothing."""
    parts = []
    for field, one, many in _KINDS:
        if number := getattr(counts, field):
            parts.append(f"{number} {(one if number == 1 else many)(language)}")
    if not parts:
        return ""
    said = _AND(language, most=", ".join(parts[:-1]), last=parts[-1]) if len(parts) > 1 else parts[0]
    if counts.since is None:
        return said
    return _SINCE(language, what=said, day=f"{day_month(counts.since, language)} {counts.since.year}")
