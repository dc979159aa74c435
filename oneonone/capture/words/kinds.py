"""The explicit words and marks that say what a line is, folded, in both languages."""

from __future__ import annotations

from oneonone.capture.words.phrase import word_set
from oneonone.model.kinds import CaptureKind

#: With a colon behind them.
LABELS: dict[str, CaptureKind] = {
    "win": CaptureKind.WIN,
    "wins": CaptureKind.WIN,
    "trots": CaptureKind.WIN,
    "succes": CaptureKind.WIN,
    "succesje": CaptureKind.WIN,
    "need": CaptureKind.NEED,
    "needs": CaptureKind.NEED,
    "behoefte": CaptureKind.NEED,
    "ask": CaptureKind.TALKING_POINT,
    "vraag": CaptureKind.TALKING_POINT,
    "note": CaptureKind.NOTE,
    "notitie": CaptureKind.NOTE,
    "doubt": CaptureKind.DOUBT,
    "twijfel": CaptureKind.DOUBT,
}
#: With a name and a colon behind them.
LABELS_OF = {("trots", "op"): CaptureKind.WIN, ("proud", "of"): CaptureKind.WIN}
TODO = (("todo",), ("to", "do"), ("to", "-", "do"), ("actie",), ("action",), ("actiepunt",))
ME = word_set("me ik mij mezelf mijzelf myself")
THEM = word_set("them they she he him zij ze hij hen hem")
#: These are also "her review" and 'haar plan': only with a colon.
THEM_WITH_COLON = word_set("her haar hun")
#: "Todo list": a thing, no order.
NOT_AFTER_TODO = word_set("list lists lijst lijstje app item items board bord punt punten plan")
PRIVATE = r"(?<!\S)!(?:private|priv(?:e\u0301?|é))(?![\w-])"

#: What a promise further on in a line begins with.
SUBJECTS = word_set("i ik he she they hij zij ze")
#: Before a name in a sentence, or a verb that needs it: "lunch with @Bas", "call @Bas". There the name stays.
HOLDS_A_NAME = word_set(
    """
    with to for from about of by at on and or & than like as behind between against near without met aan voor van bij
    over naar door en of dan als tegen zonder tussen naast ask tell call email mail thank help meet see invite phone
    message ping text remind show give send vraag vragen bel bellen mail mailen bedank bedanken help helpen zie spreek
    stuur geef app nodig zeg vertel
    """
)
#: Before a name and a colon at the beginning: "with Noor: …".
WITH_A_NAME = word_set("with for about re met voor over bij")
#: After a name that begins a line: then it is part of a larger whole and stays in the text.
JOINS_NAMES = word_set("and en & or of")
