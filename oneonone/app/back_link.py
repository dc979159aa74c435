"""One click back to the list that one came from, in the air above the page; Backspace does the same."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from oneonone.app.actions import Action
from oneonone.app.i18n import translate
from oneonone.app.places import PageName, Place
from oneonone.app.widgets.button import button

_LEFT, _TOP = 34, 2


def comes_from_list(former: Place | None, place: Place) -> bool:
    """Whether `place` was opened from a row of the follow-ups."""
    return former is not None and former.page is PageName.FOLLOW_UPS and place.focus is not None


def back_action(back: Callable[[], None]) -> Action:
    return Action("back_to_follow_ups", translate("Window", "Back to the follow-ups"), back, ("Backspace",))


def show_back_link(page: QWidget, back: Callable[[], None]) -> None:
    """Puts the link above the title of `page`, which leaves room there."""
    link = button("← " + translate("Window", "Follow-ups"), "back", shortcut_hint="⌫", parent=page)
    link.setAccessibleName(translate("Window", "Back to the follow-ups"))
    link.clicked.connect(lambda: back())
    link.move(_LEFT, _TOP)
    link.adjustSize()
    link.show()
    link.raise_()
