"""Preparing, talking, rounding off, and the page of a teammate."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from oneonone.model.kinds import CaptureKind, Owner, TalkedMost
from scenes.scene import MORNING, Scene

if TYPE_CHECKING:
    from oneonone.journal.records import MeetingRecord


@dataclass(frozen=True)
class Said:
    """A line noted at a minute of the meeting, in both languages."""

    minute: int
    kind: CaptureKind
    english: str
    dutch: str
    owner: Owner | None = None
    due: date | None = None
    private: bool = False


_NOTED = (
    Said(4, CaptureKind.NOTE, "The wedding was lovely; slept little", "De bruiloft was prachtig; weinig geslapen"),
    Said(7, CaptureKind.NEED, "to be in the room when the roadmap is made",
         "erbij zijn als de roadmap wordt gemaakt"),
    Said(9, CaptureKind.FOLLOW_UP, "ask Mark to invite her to Thursday’s session",
         "Mark vragen haar uit te nodigen voor donderdag", Owner.ME, date(2026, 11, 26)),
    Said(11, CaptureKind.WIN, "told the vendor the truth about the delay",
         "vertelde de leverancier eerlijk over de vertraging"),
)  # fmt: skip
_NOTED_LATER = (
    Said(16, CaptureKind.FOLLOW_UP, "sketch what owning search would look like",
         "uitschetsen hoe het zou zijn als de zoekfunctie van haar is", Owner.THEM, date(2026, 12, 8)),
    Said(22, CaptureKind.NOTE, "Ask Mark first whether there is room for it", "Eerst Mark vragen of er ruimte voor is",
         private=True),
    Said(26, CaptureKind.DOUBT, "I promised the guild too early", "Ik heb het gilde te vroeg toegezegd"),
)  # fmt: skip


def _welcome(scene: Scene) -> None:
    scene.go("welcome")


def _today(scene: Scene) -> None:
    scene.go("today")


def _discreet(scene: Scene) -> None:
    scene.go("today")
    scene.desk.set_discreet(True)


def _prepare(scene: Scene) -> None:
    scene.go("prepare", scene.team[0].id)


def _talk(scene: Scene, *said: Said) -> MeetingRecord:
    """Priya's conversation from ten o'clock, with what was noted so far."""
    from oneonone.journal import lines, talking

    priya = scene.team[0]
    began = scene.clock.at(10, 0)
    meeting = scene.desk.write(talking.start, priya.id, began)
    for one in said:
        scene.desk.write(
            lines.note_line, one.kind, scene.say(one.english, one.dutch), began + timedelta(minutes=one.minute),
            teammate_id=priya.id, meeting_id=meeting.id, owner=one.owner, due=one.due, private=one.private,
        )  # fmt: skip
    return meeting


def _meeting(scene: Scene) -> None:
    meeting = _talk(scene, *_NOTED)
    scene.clock.at(10, 12)
    scene.go("meeting", scene.team[0].id, meeting.id)


def _round_off(scene: Scene) -> None:
    from oneonone.journal import points, talking

    meeting = _talk(scene, *_NOTED, *_NOTED_LATER)
    found = scene.desk.read(talking.conversation, meeting.id)
    ended = scene.clock.at(10, 31)
    scene.desk.write(points.talked_about, found.points[0].id, ended)
    scene.desk.write(
        talking.set_words, meeting.id, theirs=scene.say("hopeful", "hoopvol"), mine=scene.say("glad", "blij")
    )
    scene.desk.write(talking.set_talked_most, meeting.id, TalkedMost.EVEN)
    scene.desk.write(talking.end, meeting.id, ended)
    scene.go("round_off", scene.team[0].id, meeting.id)


def _between(scene: Scene) -> None:
    _meeting(scene)
    scene.window.actions_registry.qt("between").trigger()


def _paper(scene: Scene) -> None:
    scene.go("paper", scene.team[4].id)


def _teammate(scene: Scene) -> None:
    scene.go("teammate", scene.team[0].id)


def _teammate_dialog(scene: Scene) -> None:
    from oneonone.app.teammate_dialog import TeammateDialog

    scene.go("teammate", scene.team[0].id)
    TeammateDialog(scene.desk, scene.window.go, scene.team[0], scene.window).open()


def _archive(scene: Scene) -> None:
    from oneonone.journal import lines, teammates
    from oneonone.journal.agenda import agenda

    scene.desk.write(teammates.archive, scene.team[5].id, MORNING - timedelta(days=10))
    for promise in scene.desk.read(agenda, MORNING).promises[:2]:
        scene.desk.write(lines.delete_line, promise, MORNING - timedelta(days=3))
    scene.desk.write(teammates.delete_teammate, scene.team[3].id, MORNING - timedelta(days=1))
    scene.go("archive")


def _after_hard(scene: Scene) -> None:
    from oneonone.journal import talking

    meeting = scene.desk.write(
        talking.took_place, scene.team[4].id, MORNING - timedelta(days=4), MORNING - timedelta(days=4)
    )
    scene.desk.write(talking.set_hard, meeting.id, True)
    scene.go("today")


def _prepare_needs(scene: Scene) -> None:
    scene.go("prepare", scene.team[5].id)


def _needs(scene: Scene) -> None:
    scene.go("teammate", scene.team[5].id)


def _curtain(scene: Scene) -> None:
    _meeting(scene)
    scene.window.toggle_curtain()


def _sheet(scene: Scene) -> None:
    from oneonone.app.window_actions import open_sheet

    _meeting(scene)
    open_sheet(scene.window)


SCENES: dict[str, Callable[[Scene], None]] = {
    "welcome": _welcome,
    "today": _today,
    "today_discreet": _discreet,
    "prepare": _prepare,
    "meeting": _meeting,
    "round_off": _round_off,
    "teammate": _teammate,
    "teammate_dialog": _teammate_dialog,
    "after_hard": _after_hard,
    "needs": _needs,
    "prepare_needs": _prepare_needs,
    "between": _between,
    "paper": _paper,
    "archive": _archive,
    "sheet": _sheet,
    "curtain": _curtain,
}
