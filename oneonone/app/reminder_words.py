"""Reminders in words: without a name or anything written, unless that may be shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from oneonone.app import wording
from oneonone.app.i18n import translate
from oneonone.app.notify.base import Notice
from oneonone.journal.reminding import Coming, DueToday
from oneonone.model.kinds import Language, MeetingKind
from oneonone.model.words import number
from oneonone.practice.reminders import BEFORE, Reminder, ReminderKind, Timing

PREPARE, START, ROUND, REFLECT, SHOW = "prepare", "start", "round", "reflect", "show"
#: The key of a reminder that is only tried.
TRY = "try"
_LINES = 3


def notice(reminder: Reminder, language: Language, *, contents: bool) -> Notice:
    if reminder.kind is ReminderKind.LOOK_BACK:
        return _look_back(reminder)
    if reminder.meeting is None:
        return _promises(reminder, language, contents)
    return _meeting(reminder, reminder.meeting, language, contents)


def sample(name: str | None, now: datetime, language: Language) -> Notice:
    """How a reminder looks; without a name where none may be shown."""
    minutes = BEFORE // timedelta(minutes=1)
    meeting = Coming("", "", name or "", MeetingKind.ONE_ON_ONE, now + BEFORE, 30, None)
    shown = notice(Reminder(TRY, ReminderKind.MEETING, meeting, minutes=minutes), language, contents=name is not None)
    return replace(shown, body=translate("Reminders", "This one is only a trial."), deeds=())


def _meeting(reminder: Reminder, meeting: Coming, language: Language, contents: bool) -> Notice:
    coffee = meeting.kind is MeetingKind.COFFEE
    who = _with_name(coffee, meeting.name) if contents else _without_name(coffee)
    at = wording.clock(meeting.starts_at)
    if reminder.timing is Timing.AHEAD:
        title = translate("Reminders", "{who} in {count} minute(s)", None, reminder.minutes).format(
            who=who, count=number(reminder.minutes, language)
        )
        body = translate("Reminders", "At {time}.").format(time=at)
    elif reminder.timing is Timing.NOW:
        title, body = translate("Reminders", "{who} begins now").format(who=who), ""
    else:
        title = translate("Reminders", "{who} was at {time}").format(who=who, time=at)
        body = translate("Reminders", "There is still time for it.")
    if contents and meeting.first_point and not coffee:
        first = translate("Reminders", "To begin with: “{text}”").format(text=_plain(meeting.first_point))
        body = f"{body} {first}".strip()
    deeds = () if coffee else (
        (PREPARE, translate("Reminders", "Prepare")), (START, translate("Reminders", "Start")),
    )  # fmt: skip
    return Notice(reminder.key, title, body, deeds)


def _with_name(coffee: bool, name: str) -> str:
    if coffee:
        return translate("Reminders", "Coffee with {name}").format(name=name)
    return translate("Reminders", "Your conversation with {name}").format(name=name)


def _without_name(coffee: bool) -> str:
    return translate("Reminders", "A coffee") if coffee else translate("Reminders", "A conversation")


def _promises(reminder: Reminder, language: Language, contents: bool) -> Notice:
    count = len(reminder.promises)
    title = translate("Reminders", "You promised {count} thing(s) for today", None, count).format(
        count=number(count, language)
    )
    return Notice(
        reminder.key,
        title,
        _listed(reminder.promises, language) if contents else "",
        ((SHOW, translate("Reminders", "Show")),),
    )


def _listed(promises: tuple[DueToday, ...], language: Language) -> str:
    """A few of them a line each; private ones are counted only."""
    shown = [one for one in promises if not one.private][:_LINES]
    said = [f"{_plain(one.text)} ({one.name.split()[0]})" if one.name else _plain(one.text) for one in shown]
    more = len(promises) - len(shown)
    if said and more:
        said.append(translate("Reminders", "and {count} more", None, more).format(count=number(more, language)))
    return "\n".join(said)


def _look_back(reminder: Reminder) -> Notice:
    return Notice(
        reminder.key,
        translate("Reminders", "Shall we look back on the week?"),
        translate("Reminders", "The round takes five minutes, the reflection three."),
        ((ROUND, translate("Reminders", "The round")), (REFLECT, translate("Reminders", "Reflect"))),
    )


def _plain(text: str) -> str:
    from oneonone.model.markdown import markdown_to_plain

    return " ".join(markdown_to_plain(text).split())
