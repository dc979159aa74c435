"""Small wins, their notes and cards, and presence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from scenes.scene import MORNING, Scene

if TYPE_CHECKING:
    from oneonone.app.pages.wins import WinsPage


def _wins(scene: Scene) -> None:
    scene.go("wins")


def _wins_page(scene: Scene) -> WinsPage:
    from oneonone.app.pages.wins import WinsPage

    scene.go("wins")
    page = scene.window.page
    assert isinstance(page, WinsPage)
    return page


def _wins_note(scene: Scene) -> None:
    page = _wins_page(scene)
    page._begin()
    page._entry.edit.setText(scene.say("@Lena calmed the reader who was shouting", "@Lena kreeg de boze lezer rustig"))


def _thanks(scene: Scene) -> None:
    page = _wins_page(scene)
    page._wall.deed.emit("write", page._wall.current())


def _win_dialog(scene: Scene) -> None:
    page = _wins_page(scene)
    page._wall.deed.emit("edit", page._wall.current())


def _celebrate(scene: Scene) -> None:
    page = _wins_page(scene)
    page._wall.deed.emit("when", page._wall.current())


def _presence(scene: Scene) -> None:
    from oneonone.app.pages.presence_card import PresenceCard
    from oneonone.journal import planning

    for mate in scene.team[:3]:
        planned = scene.desk.read(planning.next_meeting, mate.id)
        if planned is not None:
            scene.desk.write(planning.skip, planned.id, MORNING)
    scene.clock.now = MORNING + timedelta(days=9)
    scene.go("today")
    for card in scene.window.findChildren(PresenceCard):
        card.fold.setChecked(True)


def _wins_discreet(scene: Scene) -> None:
    scene.go("wins")
    scene.desk.set_discreet(True)


SCENES: dict[str, Callable[[Scene], None]] = {
    "wins": _wins,
    "wins_note": _wins_note,
    "wins_discreet": _wins_discreet,
    "thanks": _thanks,
    "win_dialog": _win_dialog,
    "celebrate": _celebrate,
    "presence": _presence,
}
