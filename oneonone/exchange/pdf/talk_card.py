"""A preparation on a card of A6, to take along instead of a screen: three to six lines, and a back left empty to write
on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPagedPaintDevice, QPaintDevice, QPainter, QPen, QTextLayout

from oneonone.exchange.pdf.a6 import GREEN, INK, LINE, SOFT, WIDTH, Setter, a6_pdf, broken, save_a6, scaled
from oneonone.journal.preparing import Preparation
from oneonone.journal.records import Line
from oneonone.model.kinds import Language, Owner, PointKind
from oneonone.model.markdown import markdown_to_plain
from oneonone.model.words import Phrase, day_month

_TELL_BACK = Phrase("To tell back", "Nog te vertellen")
_PROMISED = Phrase("I promised", "Ik heb beloofd")
_ASK = Phrase("To ask", "Om te vragen")
_RAISE = Phrase("To talk about", "Om te bespreken")
_OWN = Phrase("Something of my own", "Iets van mezelf")
_BY = Phrase("{what} (by {day})", "{what} (voor {day})")
_MOST_EACH, _MOST_LINES = 2, 3  # of a kind; lines of one entry
_SIDE, _TOP, _FOOT = 13.0, 16.0, 11.0  # mm
_NAME, _WHEN, _LABEL, _BODY = 17.0, 9.0, 7.5, 11.5  # pt
_BETWEEN = 4.2  # mm between two headings


@dataclass(frozen=True, slots=True)
class Entry:
    """A small heading and what stands below it."""

    label: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TalkCard:
    """Who and when, and what to have in mind."""

    name: str
    when: str
    entries: tuple[Entry, ...]


def talk_card(found: Preparation, name: str, when: str, language: Language, *, own: bool = False) -> TalkCard:
    """What was not told back, my promises, one question, and something of my own where that is wished (`own`)."""
    told = [line.text for line in found.tell_back[:_MOST_EACH]]
    mine = [line for line in found.promises if line.owner is Owner.ME][:_MOST_EACH]
    promised = [_with_day(line, language) for line in mine]
    points = [one.point for one in found.points if one.point.kind is not PointKind.OWN]
    asked = next((one for one in points if one.kind is PointKind.QUESTION or one.text.rstrip().endswith("?")), None)
    raised = asked or next(iter(points), None)
    entries = [(_TELL_BACK, told), (_PROMISED, promised)]
    if raised is not None:
        entries.append((_ASK if asked is not None else _RAISE, [raised.text]))
    if own and found.own:
        entries.append((_OWN, [found.own[0].text]))
    return TalkCard(
        name,
        when,
        tuple(
            Entry(label(language), tuple(markdown_to_plain(text) for text in texts))
            for label, texts in entries
            if texts
        ),
    )


def _with_day(line: Line, language: Language) -> str:
    if line.due is None:
        return line.text
    return _BY(language, what=line.text, day=day_month(line.due, language).replace(" ", "\N{NO-BREAK SPACE}"))


def save_talk_card(path: Path, card: TalkCard) -> None:
    """Writes a PDF. Raises OneOnOneError when it cannot be written there; a former file stays as it was then."""
    save_a6(path, talk_card_pdf(card))


def talk_card_pdf(card: TalkCard) -> bytes:
    return a6_pdf(f"{card.name} · {card.when}", lambda writer: paint_talk_card(writer, card))


def paint_talk_card(device: QPagedPaintDevice | QPaintDevice, card: TalkCard) -> None:
    """Paints the card in the middle of a page, or on a picture. The letters grow smaller before anything is cut."""
    setter = Setter(device)
    scale = next((one for one in (1.0, 0.94, 0.88, 0.82) if _height(setter, card, one) <= _room()), 0.82)
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(setter.corner())
    top = _paint_head(painter, setter, card)
    for entry in card.entries:
        top = _paint_entry(painter, setter, entry, top, scale)
    painter.end()


def _room() -> float:
    """Millimetres for the entries."""
    return 148.0 - _FOOT - 38.0


def _height(setter: Setter, card: TalkCard, scale: float) -> float:
    """Of all entries, in millimetres."""
    total = 0.0
    for entry in card.entries:
        total += _label_height(setter) + _BETWEEN
        total += sum(len(_lines(setter, text, scale)) for text in entry.texts) * _step(setter, scale)
        total += (len(entry.texts) - 1) * 1.2
    return total


def _paint_head(painter: QPainter, setter: Setter, card: TalkCard) -> float:
    unit = setter.unit
    name = setter.font(_NAME)
    metrics = QFontMetricsF(name, setter.device)
    width = (WIDTH - 2 * _SIDE) * unit
    painter.setPen(QColor(INK))
    painter.setFont(name)
    shown = metrics.elidedText(card.name, Qt.TextElideMode.ElideRight, width)
    painter.drawText(QPointF(_SIDE * unit, _TOP * unit + metrics.ascent() * 0.6), shown)
    painter.setPen(QColor(SOFT))
    painter.setFont(setter.font(_WHEN, italic=True))
    place = scaled(QRectF(_SIDE, _TOP + 6.5, WIDTH - 2 * _SIDE, 6), unit)
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, card.when)
    painter.setPen(QPen(QColor(LINE), 0.25 * unit))
    painter.drawLine(QPointF(_SIDE * unit, 32.0 * unit), QPointF((WIDTH - _SIDE) * unit, 32.0 * unit))
    return 38.0


def _paint_entry(painter: QPainter, setter: Setter, entry: Entry, top: float, scale: float) -> float:
    """Paints one from `top` (mm) down; where the next begins."""
    unit = setter.unit
    painter.setPen(QColor(GREEN))
    painter.setFont(_label_font(setter))
    height = _label_height(setter)
    painter.drawText(
        scaled(QRectF(_SIDE, top, WIDTH - 2 * _SIDE, height), unit),
        Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop,
        entry.label.upper(),
    )
    top += height
    painter.setPen(QColor(INK))
    for number, text in enumerate(entry.texts):
        top += 1.2 if number else 0.0
        for line in _lines(setter, text, scale):
            line.draw(painter, QPointF(_SIDE * unit, top * unit))
            top += _step(setter, scale)
    return top + _BETWEEN


def _lines(setter: Setter, text: str, scale: float) -> Sequence[QTextLayout]:
    width = (WIDTH - 2 * _SIDE) * setter.unit
    font = setter.font(_BODY * scale)
    lines = broken(text, font, setter.device, width)
    if len(lines) <= _MOST_LINES:
        return lines
    last = " ".join(line.text() for line in lines[_MOST_LINES - 1 :])
    cut = QFontMetricsF(font, setter.device).elidedText(last, Qt.TextElideMode.ElideRight, width)
    return [*lines[: _MOST_LINES - 1], *broken(cut, font, setter.device, width * 1.2)]


def _step(setter: Setter, scale: float) -> float:
    """From line to line, in millimetres."""
    metrics = QFontMetricsF(setter.font(_BODY * scale), setter.device)
    return ceil(metrics.height() * 1.12) / setter.unit


def _label_font(setter: Setter) -> QFont:
    font = setter.font(_LABEL)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 108)
    return font


def _label_height(setter: Setter) -> float:
    return QFontMetricsF(_label_font(setter), setter.device).height() * 1.35 / setter.unit
