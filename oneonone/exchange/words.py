"""What exports call things, in both languages."""

from __future__ import annotations

from datetime import date, datetime

from oneonone.exchange.document import LeftOut
from oneonone.journal.gathering import FullLine
from oneonone.journal.records import Rhythm, local_day
from oneonone.model.kinds import (
    CaptureKind,
    Celebration,
    DateKind,
    FollowUpState,
    Language,
    MeetingKind,
    MeetingState,
    NeedState,
    TalkedMost,
    WinKind,
)
from oneonone.model.words import SHORT_MONTHS, WEEKDAYS, Phrase, day_month, number

WIN_KINDS = {
    WinKind.CRAFT: Phrase("craft", "vakwerk"),
    WinKind.HARD_CONVERSATION: Phrase("a hard conversation", "een lastig gesprek"),
    WinKind.COURAGE: Phrase("courage", "durf"),
    WinKind.HELPING: Phrase("helping", "een ander geholpen"),
    WinKind.SOMETHING_NEW: Phrase("something new", "iets nieuws"),
}
CELEBRATED = {
    Celebration.TOLD: Phrase("told in person", "persoonlijk gezegd"),
    Celebration.NOTE: Phrase("celebrated with a note", "gevierd met een briefje"),
    Celebration.TEAM: Phrase("celebrated in the team", "gevierd in het team"),
    Celebration.CARD: Phrase("celebrated with a card", "gevierd met een kaartje"),
    Celebration.OTHER: Phrase("celebrated", "gevierd"),
}
MEETING_KINDS = {
    MeetingKind.ONE_ON_ONE: Phrase("Conversation", "Gesprek"),
    MeetingKind.COFFEE: Phrase("Coffee, no agenda", "Koffie zonder agenda"),
}
MEETING_STATES = {
    MeetingState.PLANNED: Phrase("planned", "gepland"),
    MeetingState.RUNNING: Phrase("going on", "bezig"),
    MeetingState.HELD: Phrase("held", "gehouden"),
    MeetingState.SKIPPED: Phrase("skipped", "overgeslagen"),
}
TALKED = {
    TalkedMost.ME: Phrase("I talked most", "ik was het meest aan het woord"),
    TalkedMost.EVEN: Phrase("we talked about equally much", "we waren ongeveer even veel aan het woord"),
    TalkedMost.THEM: Phrase("{name} talked most", "{name} was het meest aan het woord"),
}
DATE_KINDS = {
    DateKind.BIRTHDAY: Phrase("birthday", "verjaardag"),
    DateKind.WORK_ANNIVERSARY: Phrase("work anniversary", "werkjubileum"),
    DateKind.OWN: Phrase("to remember", "om te onthouden"),
}
PRIVATE = Phrase("private", "privé")
_BY = Phrase("by {day}", "uiterlijk {day}")
_EACH_WEEK = Phrase("every week", "elke week")
_EVERY = Phrase("every {count} weeks", "elke {count} weken")
_KEPT = Phrase("kept on {day}", "nagekomen op {day}")
_DROPPED = Phrase("let go on {day}", "losgelaten op {day}")
_TRIED = Phrase("something was tried on {day}", "iets geprobeerd op {day}")
_TOLD_BACK = Phrase("told back on {day}", "op {day} verteld wat ervan kwam")
_HEARD = Phrase("heard, not told back yet", "gehoord, nog niet verteld wat ervan kwam")
_NOT_TOLD = Phrase("not celebrated yet", "nog niet gevierd")
_SAID = Phrase("said on {day}", "uitgesproken op {day}")
_RHYTHM = Phrase(
    "{often}, on {weekday} at {time}, {minutes} minutes", "{often} op {weekday} om {time}, {minutes} minuten"
)


def full_date(day: date, language: Language) -> str:
    """'24 November 2026', for what is read again in later years; it stays on one line."""
    return f"{day_month(day, language)} {day.year}".replace(" ", "\u00a0")


def short_date(day: date, language: Language) -> str:
    """'24 Nov 2026', for a column."""
    return f"{day.day} {SHORT_MONTHS[language][day.month - 1]} {day.year}".replace(" ", "\u00a0")


def _on(phrase: Phrase, moment: datetime, language: Language) -> str:
    return phrase(language, day=full_date(local_day(moment), language))


def every(weeks: int, language: Language) -> str:
    return _EACH_WEEK(language) if weeks == 1 else _EVERY(language, count=number(weeks, language))


def rhythm(one: Rhythm, minutes: int, language: Language) -> str:
    return _RHYTHM(
        language, often=every(one.weeks, language), weekday=WEEKDAYS[language][one.weekday],
        time=one.time.strftime("%H:%M"), minutes=minutes,
    )  # fmt: skip


def about(line: FullLine, language: Language) -> str:
    """What there is to say about a line: until when, what became of it, whether it is private."""
    parts = [*_of_kind(line, language)]
    if line.private and line.kind is not CaptureKind.DOUBT:
        parts.append(PRIVATE(language))
    return " · ".join(parts)


def _of_kind(line: FullLine, language: Language) -> list[str]:
    if line.kind is CaptureKind.FOLLOW_UP:
        return _of_promise(line, language)
    if line.kind is CaptureKind.NEED:
        return [became(line, language)]
    if line.kind is CaptureKind.WIN:
        return [*_win_kind(line, language), celebrated(line, language)]
    if line.kind is CaptureKind.DOUBT and line.settled_at is not None:
        return [_on(_SAID, line.settled_at, language)]
    return []


def _of_promise(line: FullLine, language: Language) -> list[str]:
    parts = []
    if line.repeat_weeks:
        parts.append(every(line.repeat_weeks, language))
    if line.follow_up_state is FollowUpState.DONE and line.done_at is not None:
        parts.append(_on(_KEPT, line.done_at, language))
    elif line.follow_up_state is FollowUpState.DROPPED and line.dropped_at is not None:
        parts.append(_on(_DROPPED, line.dropped_at, language))
    elif line.due is not None:
        parts.append(_BY(language, day=full_date(line.due, language)))
    return parts


def _win_kind(line: FullLine, language: Language) -> list[str]:
    return [WIN_KINDS[line.win_kind](language)] if line.win_kind is not None else []


def celebrated(line: FullLine, language: Language) -> str:
    if line.celebrated_how is None or line.settled_at is None:
        return _NOT_TOLD(language)
    return f"{CELEBRATED[line.celebrated_how](language)}, {full_date(local_day(line.settled_at), language)}"


def became(line: FullLine, language: Language) -> str:
    """What became of a need."""
    if line.need_state is NeedState.TOLD_BACK and line.told_at is not None:
        return _on(_TOLD_BACK, line.told_at, language)
    if line.need_state is NeedState.LET_GO and line.let_go_at is not None:
        return _on(_DROPPED, line.let_go_at, language)
    if line.need_state is NeedState.TRIED and line.tried_at is not None:
        return _on(_TRIED, line.tried_at, language)
    return _HEARD(language)


_LEFT = (
    ("lines", Phrase("one private line", "één privéregel"), Phrase("{count} private lines", "{count} privéregels")),
    ("doubts", Phrase("one doubt", "één twijfel"), Phrase("{count} doubts", "{count} twijfels")),
    (
        "points",
        Phrase("one private talking point", "één privégesprekspunt"),
        Phrase("{count} private talking points", "{count} privégesprekspunten"),
    ),
    (
        "reflections",
        Phrase("one answer on looking back", "één antwoord bij het terugkijken"),
        Phrase("{count} answers on looking back", "{count} antwoorden bij het terugkijken"),
    ),
)
_STAYS_OUT = Phrase("Left out: {what}.", "Blijft eruit: {what}.")
_NOTHING_OUT = Phrase("Nothing is left out.", "Er blijft niets uit.")
_AND = Phrase(" and ", " en ")


def stays_out(left: LeftOut, language: Language) -> str:
    """'Left out: three private lines and one doubt.'"""
    parts = []
    for name, single, several in _LEFT:
        count = getattr(left, name)
        if count:
            parts.append(single(language) if count == 1 else several(language, count=number(count, language)))
    if not parts:
        return _NOTHING_OUT(language)
    *most, last = parts
    return _STAYS_OUT(language, what=", ".join(most) + _AND(language) + last if most else last)
