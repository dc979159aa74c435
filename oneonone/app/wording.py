"""Words the interface uses for what the store holds: dates, kinds, states. One place, so that pages agree."""

from __future__ import annotations

from datetime import date, datetime

from oneonone.app.i18n import translate
from oneonone.journal.records import Line, MeetingRecord, TeammateRecord
from oneonone.model.kinds import (
    CaptureKind,
    Celebration,
    Language,
    MeetingKind,
    NeedKind,
    NeedState,
    Owner,
    WinKind,
)
from oneonone.model.names import initials_of


def shown_name(teammate: TeammateRecord, discreet: bool) -> str:
    """The name, or in discreet mode the initials."""
    return initials_of(teammate.name) if discreet else teammate.name


def shown_first_name(teammate: TeammateRecord, discreet: bool) -> str:
    return initials_of(teammate.name) if discreet else teammate.first_name


def said_aloud(text: str, discreet: bool) -> str:
    """What was written, for a screen reader; in discreet mode it is covered for the ear too."""
    return "…" if discreet else text


def clock(moment: datetime) -> str:
    """'10:00', where the manager is."""
    return moment.astimezone().strftime("%H:%M")


def meeting_kind(meeting: MeetingRecord) -> str:
    if meeting.kind is MeetingKind.COFFEE:
        return translate("Words", "Coffee, no agenda")
    return translate("Words", "Conversation")


def line_kind(line: Line) -> str:
    """The word on the chip of a line; '' for a plain note."""
    if line.kind is CaptureKind.FOLLOW_UP:
        return translate("Words", "I will") if line.owner is Owner.ME else translate("Words", "they will")
    if line.kind is CaptureKind.NOTE:
        return translate("Words", "their words") if line.quote else ""
    return {
        CaptureKind.NEED: translate("Words", "need"),
        CaptureKind.WIN: translate("Words", "win"),
        CaptureKind.DOUBT: translate("Words", "my doubt"),
    }[line.kind]


def line_tone(line: Line) -> str:
    """The tone of that chip, as in the mockups: teal for needs, rose for promises of mine, blue for theirs."""
    if line.kind is CaptureKind.FOLLOW_UP:
        return "rose" if line.owner is Owner.ME else "blue"
    return {CaptureKind.NEED: "teal", CaptureKind.WIN: "amber"}.get(line.kind, "grey")


def win_kind(kind: WinKind) -> str:
    return {
        WinKind.CRAFT: translate("Words", "craft"),
        WinKind.HARD_CONVERSATION: translate("Words", "a hard conversation"),
        WinKind.COURAGE: translate("Words", "courage"),
        WinKind.HELPING: translate("Words", "helping"),
        WinKind.SOMETHING_NEW: translate("Words", "something new"),
    }[kind]


def celebration(how: Celebration) -> str:
    return {
        Celebration.TOLD: translate("Words", "told in person"),
        Celebration.NOTE: translate("Words", "with a note"),
        Celebration.TEAM: translate("Words", "in the team"),
        Celebration.CARD: translate("Words", "with a card"),
        Celebration.OTHER: translate("Words", "in another way"),
    }[how]


def need_state(state: NeedState) -> str:
    return {
        NeedState.HEARD: translate("Words", "heard"),
        NeedState.TRIED: translate("Words", "tried"),
        NeedState.TOLD_BACK: translate("Words", "told back"),
        NeedState.LET_GO: translate("Words", "let go"),
    }[state]


def asked_need(need: NeedKind) -> str:
    """What a question asks about, as a lower-case word."""
    return {
        NeedKind.WELLBEING: translate("Words", "energy"),
        NeedKind.AUTONOMY: translate("Words", "room to decide"),
        NeedKind.COMPETENCE_GROWTH: translate("Words", "growth"),
        NeedKind.RELATEDNESS_TRUST: translate("Words", "trust and belonging"),
        NeedKind.SUPPORT_OBSTACLES: translate("Words", "support"),
        NeedKind.CLARITY: translate("Words", "clarity"),
        NeedKind.RECOGNITION: translate("Words", "recognition"),
        NeedKind.MEANING_PURPOSE: translate("Words", "meaning"),
        NeedKind.FEEDBACK_TO_MANAGER: translate("Words", "feedback to you"),
        NeedKind.LIFE_OUTSIDE_WORK: translate("Words", "life outside work"),
    }[need]


def span_to(day: date, today: date, language: Language) -> str:
    """The small word beside a person in the list: 'today', 'Thu', '3 w'."""
    from oneonone.model.words import SHORT_WEEKDAYS

    days = (day - today).days
    if days <= 0:
        return translate("Words", "today") if days == 0 else translate("Words", "was {day}").format(
            day=SHORT_WEEKDAYS[language][day.weekday()]
        )  # fmt: skip
    if days < 7:
        return SHORT_WEEKDAYS[language][day.weekday()]
    return translate("Words", "{n} w").format(n=round(days / 7))
