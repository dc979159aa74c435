"""The type of a PDF: sizes in points, the sheet in millimetres."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QColor, QFont

#: Of what systems come with, the faces that read best on paper; the last is on nearly every Linux.
SERIF = ("Charter", "Source Serif 4", "Iowan Old Style", "Cambria", "Georgia", "Noto Serif", "C059", "Liberation Serif",
         "DejaVu Serif")  # fmt: skip
MONO = ("Cascadia Mono", "Menlo", "Consolas", "Noto Sans Mono", "DejaVu Sans Mono", "Liberation Mono")

#: Of the A4 sheet: the text is some 70 characters wide.
LEFT, RIGHT, TOP, BOTTOM = 32.0, 32.0, 28.0, 28.0
HEAD, FOOT = 16.0, 16.0
LEADING = 1.36

INK, SOFT, LINE, ACCENT = QColor("#231f1b"), QColor("#6a6259"), QColor("#d9d2c7"), QColor("#2f6b5e")
COLOURS = {"ink": INK, "soft": SOFT, "accent": ACCENT}


class Voice(StrEnum):
    """What speaks on the page."""

    TITLE = "title"
    SUB = "sub"
    CHAPTER = "chapter"
    HEADING = "heading"
    SMALL_HEADING = "small_heading"
    BODY = "body"
    SOFT = "soft"
    SAID = "said"
    CODE = "code"
    RUNNING = "running"


@dataclass(frozen=True, slots=True)
class Face:
    """Size in points, and how it stands: the room before and after in points."""

    size: float
    weight: QFont.Weight = QFont.Weight.Normal
    colour: str = "ink"
    before: float = 0
    after: float = 0
    mono: bool = False


FACES = {
    Voice.TITLE: Face(25, QFont.Weight.DemiBold, after=3),
    Voice.SUB: Face(10.2, colour="soft", after=6),
    Voice.CHAPTER: Face(15.5, QFont.Weight.DemiBold, before=26, after=2),
    Voice.HEADING: Face(13, QFont.Weight.DemiBold, before=22, after=3),
    Voice.SMALL_HEADING: Face(10.2, QFont.Weight.DemiBold, "accent", before=12, after=2),
    Voice.BODY: Face(10.2, before=4.2),
    Voice.SOFT: Face(9.6, colour="soft", before=4.2),
    Voice.SAID: Face(8.4, colour="soft", before=0.6),
    Voice.CODE: Face(8.6, before=4, mono=True),
    Voice.RUNNING: Face(8.2, colour="soft"),
}


def font(voice: Voice) -> QFont:
    face = FACES[voice]
    made = QFont()
    made.setFamilies(list(MONO if face.mono else SERIF))
    made.setPointSizeF(face.size)
    made.setWeight(face.weight)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setKerning(True)
    return made
