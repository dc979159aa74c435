"""Which page is made for which place, and which stand in the sidebar. A page is imported when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.pages.page import Page
from oneonone.app.places import PageName, Place

if TYPE_CHECKING:
    from oneonone.app.window import MainWindow

_PAGES: dict[PageName, tuple[str, str]] = {
    PageName.WELCOME: ("welcome", "WelcomePage"),
    PageName.TODAY: ("today", "TodayPage"),
    PageName.PREPARE: ("prepare", "PreparePage"),
    PageName.MEETING: ("meeting", "MeetingPage"),
    PageName.ROUND_OFF: ("round_off", "RoundOffPage"),
    PageName.PAPER: ("paper", "PaperPage"),
    PageName.TEAMMATE: ("teammate", "TeammatePage"),
    PageName.AS_THEY_WOULD: ("as_they_would", "AsTheyWouldPage"),
    PageName.FOLLOW_UPS: ("follow_ups", "FollowUpsPage"),
    PageName.QUESTIONS: ("questions", "QuestionsPage"),
    PageName.LOOKING_BACK: ("looking_back", "LookingBackPage"),
    PageName.WINS: ("wins", "WinsPage"),
    PageName.WEEKLY_ROUND: ("weekly_round", "WeeklyRoundPage"),
    PageName.REFLECTION: ("reflection", "ReflectionPage"),
    PageName.SEARCH: ("search", "SearchPage"),
    PageName.MINE: ("mine", "MinePage"),
    PageName.ARCHIVE: ("archive", "ArchivePage"),
    PageName.SETTINGS: ("settings", "SettingsPage"),
}


def make_page(name: PageName, desk: Desk, go: Callable[[Place], None], window: MainWindow) -> Page:
    module, made = _PAGES[name]
    page: Page = getattr(import_module(f"oneonone.app.pages.{module}"), made)(desk, go, window)
    return page


def in_sidebar() -> list[tuple[PageName, str]]:
    return [
        (PageName.TODAY, translate("Sidebar", "Today")),
        (PageName.FOLLOW_UPS, translate("Sidebar", "Follow-ups")),
        (PageName.WINS, translate("Sidebar", "Wins")),
        (PageName.QUESTIONS, translate("Sidebar", "Questions")),
        (PageName.LOOKING_BACK, translate("Sidebar", "Looking back")),
    ]
