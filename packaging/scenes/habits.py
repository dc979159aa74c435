"""Looking back, the weekly round, the reflection and my own page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from scenes.scene import Scene

if TYPE_CHECKING:
    pass


def _looking_back(scene: Scene) -> None:
    from PySide6.QtWidgets import QApplication

    from oneonone.app.pages.looking_back import LookingBackPage

    scene.go("looking_back")
    while isinstance(scene.window.page, LookingBackPage) and scene.window.page.reading:
        QApplication.processEvents()


def _weekly_round(scene: Scene) -> None:
    scene.go("weekly_round")


def _weekly_round_need(scene: Scene) -> None:
    """Both wins told, so that it is a need's turn."""
    from oneonone.app.pages.weekly_round import WeeklyRoundPage
    from oneonone.journal.weekly_round import Deed

    scene.go("weekly_round")
    page = scene.window.page
    assert isinstance(page, WeeklyRoundPage)
    page.slides = False
    page.do(Deed.TOLD)
    page.do(Deed.TOLD)


def _weekly_round_end(scene: Scene) -> None:
    from oneonone.app.pages.weekly_round import WeeklyRoundPage
    from oneonone.journal.weekly_round import Deed

    scene.go("weekly_round")
    page = scene.window.page
    assert isinstance(page, WeeklyRoundPage)
    page.slides = False
    while page.row is not None:
        page.do(Deed.LATER)


def _with_one_teammate(scene: Scene, page: str) -> None:
    from oneonone.journal.teammates import TeammateFields, add_teammate

    scene.desk.write(add_teammate, TeammateFields("Priya Raman"), scene.desk.now())
    scene.go(page)


def _wins_empty(scene: Scene) -> None:
    _with_one_teammate(scene, "wins")


def _looking_back_empty(scene: Scene) -> None:
    _with_one_teammate(scene, "looking_back")


def _weekly_round_empty(scene: Scene) -> None:
    _with_one_teammate(scene, "weekly_round")


def _reflection(scene: Scene) -> None:
    scene.go("reflection")


def _reflection_end(scene: Scene) -> None:
    from oneonone.app.pages.reflection import ReflectionPage

    scene.go("reflection")
    page = scene.window.page
    assert isinstance(page, ReflectionPage)
    for _question in page.questions:
        page.forth()


def _mine(scene: Scene) -> None:
    scene.go("mine")


SCENES: dict[str, Callable[[Scene], None]] = {
    "weekly_round": _weekly_round,
    "weekly_round_need": _weekly_round_need,
    "weekly_round_end": _weekly_round_end,
    "weekly_round_empty": _weekly_round_empty,
    "wins_empty": _wins_empty,
    "looking_back_empty": _looking_back_empty,
    "reflection": _reflection,
    "reflection_end": _reflection_end,
    "mine": _mine,
    "looking_back": _looking_back,
}
