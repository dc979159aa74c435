"""Where one can be in the program; pages go from one place to another without knowing each other."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PageName(StrEnum):
    WELCOME = "welcome"
    TODAY = "today"
    PREPARE = "prepare"
    MEETING = "meeting"
    ROUND_OFF = "round_off"
    PAPER = "paper"
    TEAMMATE = "teammate"
    AS_THEY_WOULD = "as_they_would"
    FOLLOW_UPS = "follow_ups"
    WINS = "wins"
    QUESTIONS = "questions"
    LOOKING_BACK = "looking_back"
    WEEKLY_ROUND = "weekly_round"
    REFLECTION = "reflection"
    SEARCH = "search"
    MINE = "mine"
    ARCHIVE = "archive"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class Place:
    """A page, of a teammate or a meeting where it is about one; `focus` names a row to bring into view, or
    on the search page what to search for."""

    page: PageName
    teammate_id: str | None = None
    meeting_id: str | None = None
    focus: str | None = None
