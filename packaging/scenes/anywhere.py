"""What opens over any page: the palette and quick capture."""

from __future__ import annotations

from collections.abc import Callable

from scenes.scene import Scene


def _palette(scene: Scene) -> None:
    from oneonone.app.window_actions import open_palette

    scene.go("today")
    open_palette(scene.window)


def _capture(scene: Scene) -> None:
    _type_capture(scene, scene.say("@Priya todo me intro to the platform guild by thursday",
                                   "@Priya actie ik: voorstellen bij het platformgilde voor donderdag"))  # fmt: skip


def _capture_asks(scene: Scene) -> None:
    from oneonone.journal.teammates import TeammateFields, add_teammate

    scene.desk.write(add_teammate, TeammateFields("Priya Nair"), scene.desk.now())
    _type_capture(scene, scene.say("@Priya win: said no to the rush job, kindly",
                                   "@Priya trots: zei vriendelijk nee tegen de haastklus"))  # fmt: skip


def _type_capture(scene: Scene, text: str) -> None:
    from oneonone.app.capturing import Capturing
    from oneonone.app.window_actions import open_capture

    scene.window.capturing = scene.window.capturing or Capturing(scene.window)
    scene.window.activateWindow()
    open_capture(scene.window)
    popover = scene.window.capturing.popover
    assert popover is not None
    popover.edit.setText(text)


SCENES: dict[str, Callable[[Scene], None]] = {
    "palette": _palette,
    "capture": _capture,
    "capture-asks": _capture_asks,
}
