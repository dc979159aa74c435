"""Follow-ups, and the question whether somebody is told."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from oneonone.model.kinds import CaptureKind, Language, Owner
from scenes.scene import Scene, type_into_focus

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from oneonone.journal.records import Line


def _follow_ups(scene: Scene) -> None:
    scene.go("follow_ups")


def _follow_ups_by_person(scene: Scene) -> None:
    scene.window.settings.set_follow_ups_by("person")
    scene.go("follow_ups")


def _follow_ups_done(scene: Scene) -> None:
    scene.go("follow_ups")
    scene.window.actions_registry.qt("arranged").trigger()
    scene.window.actions_registry.qt("arranged").trigger()


def _follow_ups_key(scene: Scene, action: str) -> None:
    scene.go("follow_ups")
    for name in ("next_promise", action):
        scene.window.actions_registry.qt(name).trigger()


def _follow_ups_put_off(scene: Scene) -> None:
    _follow_ups_key(scene, "snooze")
    type_into_focus(scene, "over twee weken" if scene.language is Language.NL else "next thursday")


def _follow_ups_change(scene: Scene) -> None:
    _follow_ups_key(scene, "change")


def _follow_ups_let_go(scene: Scene) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    _follow_ups_key(scene, "next_promise")
    scene.window.actions_registry.qt("drop").trigger()
    type_into_focus(scene, scene.say("somebody else has done it", "iemand anders heeft het gedaan"))
    QTest.keyClick(scene.window.focusWidget(), Qt.Key.Key_Return)


def _timeline_tell(scene: Scene) -> None:
    """The same question beside the timeline."""
    from oneonone.app.pages.teammate import TeammatePage
    from oneonone.journal import follow_ups

    scene.go("teammate", scene.team[0].id)
    page = scene.window.page
    assert isinstance(page, TeammatePage) and page._view is not None
    mine = next(
        row for row in scene.desk.read(follow_ups.open_rows)
        if row.owner is Owner.ME and row.teammate_id == scene.team[0].id
    )  # fmt: skip
    page._view._drop(scene.desk.read(_follow_up_line, mine.id))


def _follow_up_line(session: Session, line_id: str) -> Line:
    from oneonone.journal import lines

    return lines.line(session, CaptureKind.FOLLOW_UP, line_id)


def _weekly_round_tell(scene: Scene) -> None:
    """A promise of mine was let go: 'tell them?', over the next row."""
    from oneonone.app.pages.weekly_round import WeeklyRoundPage
    from oneonone.journal.weekly_round import Deed, RoundKind

    scene.go("weekly_round")
    page = scene.window.page
    assert isinstance(page, WeeklyRoundPage)
    page.slides = False
    while page.row is not None and page.row.kind is not RoundKind.PROMISE:
        page.do(Deed.LATER)
    page.do(Deed.LET_GO)


SCENES: dict[str, Callable[[Scene], None]] = {
    "follow_ups": _follow_ups,
    "follow_ups_by_person": _follow_ups_by_person,
    "follow_ups_done": _follow_ups_done,
    "follow_ups_put_off": _follow_ups_put_off,
    "follow_ups_change": _follow_ups_change,
    "follow_ups_let_go": _follow_ups_let_go,
    "weekly_round_tell": _weekly_round_tell,
    "timeline_tell": _timeline_tell,
}
