"""Pictures: what is laid out where, what is painted, what keys and pointer do, what is read out, what is saved."""

from __future__ import annotations

import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from oneonone.app.places import PageName, Place
from oneonone.app.theme import LIGHT, Theme
from oneonone.app.widgets.pictures import asked, checks, promises, talked, talks, wins
from oneonone.app.widgets.pictures.drawing import PAPER_LOOK, Drawing, Look, Mark
from oneonone.app.widgets.pictures.picture import Picture, Subject
from oneonone.app.widgets.pictures.saved import SHARP, save_picture
from oneonone.app.widgets.pictures.saying import Seen
from oneonone.errors import OneOnOneError
from oneonone.journal.looking_back import LookingBack, Met, Noticed, Promised, Raised, Way
from oneonone.journal.records import TeammateRecord
from oneonone.model.kinds import FollowUpState, Language, NeedKind, TalkedMost
from oneonone.model.names import initials_of

SINCE, UNTIL = date(2026, 6, 1), date(2026, 11, 24)
PEOPLE = {"p": "Priya Raman", "s": "Sanne de Vries", "z": "Zoë"}
WAYS = (*[Way.TALK] * 6, *[Way.COFFEE] * 2, Way.SKIPPED)


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> Theme:
    made = Theme(qapp)
    made.apply("light")
    return made


def mate(key: str, archived: bool = False) -> TeammateRecord:
    return TeammateRecord(key, PEOPLE[key], "", Language.EN, None, None, 30, "", "", 0, archived, False)


def facts() -> LookingBack:
    """Nine meetings with two people each; in all as many promises, wins and talking points as the tests count."""
    met = [
        Met(f"{who}{at}", who, SINCE + timedelta(days=12 + 14 * at), way,
            (TalkedMost.ME, TalkedMost.EVEN, TalkedMost.THEM)[at % 3] if way is Way.TALK else None)
        for at, way in enumerate(WAYS) for who in ("p", "s")
    ]  # fmt: skip
    raised = [
        Raised(one.teammate_id, one.id, one.day, "Is it done yet?" if at % 4 == 0 else "What would help you?",
               list(NeedKind)[at % 5])
        for at, one in enumerate(met) if one.way is Way.TALK
    ]  # fmt: skip
    promised = [Promised(f"f{at}", "p", SINCE + timedelta(days=10 * at), list(FollowUpState)[at % 3], None)
                for at in range(12)]  # fmt: skip
    noticed = [Noticed(f"w{at}", "s", SINCE + timedelta(days=20 * at), UNTIL if at % 3 else None) for at in range(6)]
    people = (mate("p"), mate("s"), mate("z", archived=True))
    return LookingBack(SINCE, UNTIL, people, PEOPLE, tuple(met), tuple(raised), tuple(promised), tuple(noticed))


def seen(discreet: bool = False, language: Language = Language.EN) -> Seen:
    names = {key: initials_of(name) if discreet else name for key, name in PEOPLE.items()}
    return Seen(facts(), names, language)


def read() -> list[bool]:
    return [one.text.startswith("Is it") for one in facts().raised]


SUBJECTS: dict[str, Callable[[Seen], Subject]] = {
    "talks": talks.subject, "asked": asked.subject, "talked": talked.subject, "promises": promises.subject,
    "wins": wins.subject, "checks": lambda one: checks.subject(one, read()),
}  # fmt: skip
every_picture = pytest.mark.parametrize("make", SUBJECTS.values(), ids=SUBJECTS)


def laid_out(subject: Subject, width: float = 700, look: Look = PAPER_LOOK) -> Drawing:
    assert subject.layout is not None
    return subject.layout.drawing(width, look)


def marks(drawing: Drawing) -> Counter[Mark]:
    return Counter(spot.mark for spot in drawing.spots)


@pytest.fixture
def picture(qtbot: QtBot) -> Picture:
    made = Picture(talks.subject(seen()))
    qtbot.addWidget(made)
    made.resize(700, made.heightForWidth(700))
    made.show()
    qtbot.waitExposed(made)
    made.setFocus()
    return made


# laid out


def test_a_mark_for_each_conversation_told_apart_by_its_shape() -> None:
    found = laid_out(talks.subject(seen()))
    assert marks(found) == {Mark.DISC: 12, Mark.DIAMOND: 4, Mark.RING: 2}
    assert len({(one.mark) for one, _at in found.legend}) == len(found.legend) == 3
    assert [words.text for words in found.words[:3]] == ["Priya Raman", "Sanne de Vries", "Zoë (archived)"]


def test_marks_stand_in_their_row_in_order_of_time() -> None:
    found = laid_out(talks.subject(seen()))
    for lane in (0, 1):
        row = [spot for spot in found.spots if spot.lane == lane]
        assert len({spot.y for spot in row}) == 1
        assert all(one.x < following.x for one, following in pairwise(row))


def test_two_on_one_day_lie_beside_each_other() -> None:
    twice = Met("again", "p", UNTIL, Way.COFFEE, None), Met("then", "p", UNTIL, Way.TALK, None)
    there = facts()
    both = LookingBack(SINCE, UNTIL, there.people, PEOPLE, (*there.met, *twice), (), (), ())
    found = laid_out(talks.subject(Seen(both, PEOPLE, Language.EN)))
    one, other = found.spots[-2:]
    assert abs(one.x - other.x) > one.radius
    assert max(one.x, other.x) + one.radius <= found.width


def test_questions_of_a_week_are_one_dot_and_more_make_it_larger() -> None:
    there = facts()
    day = date(2026, 9, 2)
    raised = [Raised("p", f"m{at}", day, "?", NeedKind.AUTONOMY) for at in range(5)]
    raised += [Raised("p", "m", day, "?", NeedKind.CLARITY)]
    few = LookingBack(SINCE, UNTIL, there.people, PEOPLE, (), tuple(raised), (), ())
    many, one = laid_out(asked.subject(Seen(few, PEOPLE, Language.EN))).spots
    assert many.radius > one.radius
    assert many.said() == "room to decide · five questions · week of 31 August"
    assert many.opens is None
    assert one.opens == Place(PageName.ROUND_OFF, "p", "m")


def test_a_mark_for_each_promise_win_and_talking_point() -> None:
    assert marks(laid_out(promises.subject(seen()))) == {Mark.DISC: 4, Mark.RING: 4, Mark.DASH: 4}
    assert marks(laid_out(wins.subject(seen()))) == {Mark.DISC: 4, Mark.RING: 2}
    assert marks(laid_out(checks.subject(seen(), read()))) == {Mark.DISC: sum(read()), Mark.RING: 12 - sum(read())}


def test_kept_promises_lie_lowest_in_their_month() -> None:
    found = laid_out(promises.subject(seen()))
    for lane in {spot.lane for spot in found.spots}:
        heap = [spot.mark for spot in found.spots if spot.lane == lane]
        assert heap == sorted(heap, key=[Mark.DISC, Mark.RING, Mark.DASH].index)


def test_while_talking_points_are_read_none_is_called_a_status_check() -> None:
    reading = checks.subject(seen(), None)
    assert marks(laid_out(reading)) == {Mark.RING: 12}
    assert reading.sentence == "Your talking points are being read…"


@every_picture
@pytest.mark.parametrize("width", [260, 420, 700, 1100])
@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("language", Language)
def test_nothing_is_outside_the_picture_or_over_something_else(
    make: Callable[[Seen], Subject], width: int, scale: float, language: Language
) -> None:
    look = Look(LIGHT, scale)
    subject = make(seen(language=language))
    assert subject.layout is not None
    found = subject.layout.drawing(width, look)
    assert found.height == subject.layout.height(width, look)
    for spot in found.spots:
        assert spot.x - spot.radius >= 0 and spot.x + spot.radius <= width
        assert spot.y - spot.radius >= 0 and spot.y + spot.radius <= found.foot.top()
    for words in found.words:
        assert words.rect.left() >= -0.5 and words.rect.right() <= width + 3, words
    for one, other in pairwise(sorted(found.words, key=lambda each: (each.rect.top(), each.rect.left()))):
        assert not one.rect.adjusted(0, 1, 0, -1).intersects(other.rect.adjusted(0, 1, 0, -1)), (one, other)


def test_hundreds_of_things_in_a_month_still_fit() -> None:
    there = facts()
    many = tuple(Noticed(f"w{at}", None, UNTIL, None) for at in range(400))
    found = laid_out(
        wins.subject(Seen(LookingBack(SINCE, UNTIL, there.people, {}, (), (), (), many), {}, Language.EN)), 420
    )
    assert len(found.spots) == 400
    assert len({(spot.x, spot.y) for spot in found.spots}) == 400
    assert all(spot.y - spot.radius >= 0 for spot in found.spots)


# on screen


def test_every_mark_is_painted_in_its_place(picture: Picture) -> None:
    image = picture.grab().toImage()
    teal, amber, card = QColor(LIGHT.teal), QColor(LIGHT.amber), QColor(LIGHT.card)
    wanted = {Mark.DISC: teal, Mark.DIAMOND: amber, Mark.RING: card}
    for spot in picture.drawing().spots:
        assert _near(image.pixelColor(int(spot.x), int(spot.y)), wanted[spot.mark]), spot
    ring = next(spot for spot in picture.drawing().spots if spot.mark is Mark.RING)
    edge = [image.pixelColor(int(ring.x), int(ring.y - ring.radius) + down) for down in range(3)]
    assert not all(_near(one, card) for one in edge)


def _near(one: QColor, other: QColor) -> bool:
    return all(abs(a - b) < 30 for a, b in zip(one.getRgb(), other.getRgb(), strict=True))


def test_arrow_keys_go_along_a_row_and_from_row_to_row(qtbot: QtBot, picture: Picture) -> None:
    def after(key: Qt.Key) -> str:
        qtbot.keyClick(picture, key)
        spot = picture.current()
        return spot.said() if spot is not None else ""

    assert after(Qt.Key.Key_Home) == "Priya Raman · Saturday 13 June · conversation"
    assert after(Qt.Key.Key_Left) == "Priya Raman · Saturday 13 June · conversation"
    assert after(Qt.Key.Key_Right) == "Priya Raman · Saturday 27 June · conversation"
    assert after(Qt.Key.Key_Down) == "Sanne de Vries · Saturday 27 June · conversation"
    assert after(Qt.Key.Key_Down) == "Sanne de Vries · Saturday 27 June · conversation"
    assert after(Qt.Key.Key_End) == "Sanne de Vries · Saturday 3 October · skipped"
    assert after(Qt.Key.Key_Left) == "Sanne de Vries · Saturday 19 September · coffee, no agenda"
    assert after(Qt.Key.Key_Up) == "Priya Raman · Saturday 19 September · coffee, no agenda"
    assert after(Qt.Key.Key_Escape) == ""


def test_in_blocks_up_goes_along_and_right_to_the_next_month(qtbot: QtBot) -> None:
    made = Picture(promises.subject(seen()))
    qtbot.addWidget(made)
    made.resize(500, made.heightForWidth(500))
    made.show()
    qtbot.keyClick(made, Qt.Key.Key_Home)
    lanes = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_End):
        qtbot.keyClick(made, key)
        spot = made.current()
        assert spot is not None
        lanes.append((spot.lane, spot.along))
    assert lanes == [(0, 1), (1, 1), (1, 0), (3, 1)]


def test_enter_opens_what_is_pointed_at(qtbot: QtBot, picture: Picture) -> None:
    opened: list[object] = []
    picture.opened.connect(opened.append)
    qtbot.keyClick(picture, Qt.Key.Key_Return)
    assert opened == []
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Return, Qt.Key.Key_End, Qt.Key.Key_Return):
        qtbot.keyClick(picture, key)
    assert opened == [Place(PageName.ROUND_OFF, "p", "p0"), Place(PageName.TEAMMATE, "p", focus="p8")]


def test_pointing_says_what_it_is_in_a_quiet_line_below_and_a_click_opens_it(qtbot: QtBot, picture: Picture) -> None:
    spot = picture.drawing().spots[4]
    before = picture.grab().toImage()
    at = QPoint(round(spot.x), round(spot.y))
    qtbot.mouseMove(picture, at + QPoint(40, 10))
    qtbot.mouseMove(picture, at)
    assert picture.current() == spot
    foot = picture.drawing().foot.toRect()
    assert picture.grab().toImage().copy(foot) != before.copy(foot)
    with qtbot.waitSignal(picture.opened) as signal:
        qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=at)
    assert signal.args == [spot.opens]
    qtbot.mouseMove(picture, QPoint(690, 2))
    assert picture.current() is None


def test_what_is_pointed_at_stays_when_the_picture_is_read_again(qtbot: QtBot, picture: Picture) -> None:
    qtbot.keyClick(picture, Qt.Key.Key_End)
    former = picture.current()
    there = facts()
    more = (Met("new", "p", SINCE, Way.TALK, None), *there.met)
    picture.set_subject(talks.subject(Seen(LookingBack(SINCE, UNTIL, there.people, PEOPLE, more, (), (), ()), PEOPLE,
                                           Language.EN)))  # fmt: skip
    now = picture.current()
    assert former is not None and now is not None
    assert now.said() == former.said()


@every_picture
def test_a_screen_reader_finds_a_graphic_with_a_name_and_all_there_is_to_see_in_words(
    make: Callable[[Seen], Subject], qtbot: QtBot
) -> None:
    subject = make(seen())
    made = Picture(subject)
    qtbot.addWidget(made)
    told = QAccessible.queryAccessibleInterface(made)
    assert told.role() == QAccessible.Role.Graphic
    assert told.text(QAccessible.Text.Name) == subject.title
    description = told.text(QAccessible.Text.Description)
    assert subject.sentence in description and subject.described in description
    assert subject.described.count("\n") >= 2


@every_picture
def test_discreetly_there_are_initials_alone(make: Callable[[Seen], Subject]) -> None:
    subject = make(seen(discreet=True))
    found = laid_out(subject)
    everything = [subject.sentence, subject.described, *(words.text for words in found.words),
                  *(spot.said() for spot in found.spots)]  # fmt: skip
    assert not any(name in text for text in everything for name in PEOPLE.values() if len(name) > 3)


# saved


@every_picture
def test_a_png_is_sharp_light_and_can_be_read_on_its_own(
    make: Callable[[Seen], Subject], theme: Theme, tmp_path: Path
) -> None:
    subject = make(seen())
    path = tmp_path / "kept.png"
    save_picture(path, subject, "1 June to 24 November 2026")
    image = QImage(str(path))
    assert image.width() == 960 * SHARP
    assert image.pixelColor(3, 3) == QColor(LIGHT.card)
    assert image.text("Title") == subject.title
    assert subject.sentence in image.text("Description")
    theme.apply("dark", 1.5)
    save_picture(path, subject, "1 June to 24 November 2026")
    assert QImage(str(path)) == image


@every_picture
def test_an_svg_keeps_its_text_as_text(make: Callable[[Seen], Subject], tmp_path: Path) -> None:
    subject = make(seen())
    path = tmp_path / "kept.SVG"
    save_picture(path, subject, "1 June to 24 November 2026")
    root = ElementTree.parse(path).getroot()
    space = "{http://www.w3.org/2000/svg}"
    assert root.findtext(f"{space}title") == subject.title
    assert subject.sentence in (root.findtext(f"{space}desc") or "")
    written = " ".join("".join(text.itertext()) for text in root.iter(f"{space}text"))
    words = " ".join(written.split())
    for wanted in (subject.title, "1 June to 24 November 2026", *subject.sentence.split()):
        assert wanted in words
    for line in laid_out(subject, 880).words:
        assert line.text in words


def test_where_it_cannot_be_written_that_is_said_and_what_was_there_stays(tmp_path: Path) -> None:
    subject = talks.subject(seen())
    with pytest.raises(OneOnOneError, match="could not be saved"):
        save_picture(tmp_path / "nowhere" / "kept.png", subject, "")
    folder = tmp_path / "kept.png"
    folder.mkdir()
    with pytest.raises(OneOnOneError):
        save_picture(folder, subject, "")
    assert folder.is_dir() and list(tmp_path.iterdir()) == [folder]


@pytest.mark.skipif(sys.platform == "win32", reason="a file that is open cannot be replaced there")
def test_a_picture_takes_the_place_of_the_former_one_whole(tmp_path: Path) -> None:
    path = tmp_path / "kept.svg"
    path.write_text("former")
    with path.open() as former:
        save_picture(path, talks.subject(seen()), "")
        assert former.read() == "former", "it was written aside, not over it"
    assert path.read_text().startswith("<?xml")
    assert [one.name for one in tmp_path.iterdir()] == ["kept.svg"]
