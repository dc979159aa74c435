"""Words for what comes in: of which kind it is, whose, and what becomes of it."""

from __future__ import annotations

from datetime import date, datetime

from oneonone.app.i18n import translate
from oneonone.journal.incoming import Noun, Remark
from oneonone.journal.records import local_day
from oneonone.journal.taking_in import Fate, Weighed
from oneonone.model.kinds import Language, MeetingState, Owner
from oneonone.model.names import initials_of
from oneonone.model.words import SHORT_WEEKDAYS, day_month


def noun_word(noun: Noun) -> str:
    return {
        Noun.TEAMMATE: translate("Import", "person"),
        Noun.REMEMBERED_DATE: translate("Import", "date"),
        Noun.MEETING: translate("Import", "conversation"),
        Noun.TALKING_POINT: translate("Import", "talking point"),
        Noun.NOTE: translate("Import", "note"),
        Noun.DOUBT: translate("Import", "doubt"),
        Noun.NEED: translate("Import", "need"),
        Noun.FOLLOW_UP: translate("Import", "promise"),
        Noun.WIN: translate("Import", "small win"),
        Noun.OWN_QUESTION: translate("Import", "question"),
        Noun.QUESTION_MARK: translate("Import", "star"),
        Noun.DISMISSAL: translate("Import", "not now"),
        Noun.REFLECTION: translate("Import", "looking back"),
        Noun.DRAFT: translate("Import", "unfinished text"),
    }[noun]


def noun_tone(noun: Noun) -> str:
    return {Noun.NEED: "teal", Noun.WIN: "amber", Noun.FOLLOW_UP: "rose", Noun.TEAMMATE: "blue",
            Noun.MEETING: "blue"}.get(noun, "grey")  # fmt: skip


def fate_word(fate: Fate) -> str:
    return {
        Fate.NEW: translate("Import", "new"),
        Fate.CHANGES: translate("Import", "newer in the file: takes the place of yours"),
        Fate.SAME: translate("Import", "there already"),
        Fate.KEEPS: translate("Import", "newer here: yours stays"),
        Fate.TRASHED: translate("Import", "you deleted it: stays in the trash"),
        Fate.BACK: translate("Import", "comes back"),
    }[fate]


def said(one: Weighed | Remark, language: Language) -> str:
    """What it says, or for a meeting when it is."""
    if isinstance(one, Remark):
        return one.text or str(one.where)
    values = one.record.values
    if one.record.noun is Noun.MEETING:
        return _meeting(values["starts_at"], values.get("state"), language)
    if one.record.noun is Noun.REMEMBERED_DATE:
        return f"{day_month(date(2000, values['month'], values['day']), language)} {values.get('label', '')}".strip()
    if values.get("quote"):
        return f"“{values['text']}”"
    for name in ("text", "name", "what"):
        if values.get(name):
            return str(values[name])
    return noun_word(one.record.noun)


def below(one: Weighed | Remark, names: dict[str, str], language: Language, discreet: bool) -> str:
    """Whose it is, when, and what becomes of it; or for a remark where it stands, and what was done."""
    if isinstance(one, Remark):
        where = "" if discreet else str(one.where)
        return " · ".join(part for part in (where, one.words(language)) if part)
    values = one.record.values
    parts = []
    if one.record.noun is Noun.TEAMMATE:
        parts.append(_rhythm(values.get("every_weeks"), values.get("weekday"), language))
    else:
        name = names.get(one.values.get("teammate_id") or "", "")
        parts.append(initials_of(name) if discreet else name)
    if one.record.noun is Noun.FOLLOW_UP:
        theirs = values.get("owner") is Owner.THEM
        parts.append(translate("Import", "theirs") if theirs else translate("Import", "mine"))
        if values.get("due"):
            parts.append(translate("Import", "by {day}").format(day=_day(values["due"], language)))
    elif values.get("noted_at") is not None:
        parts.append(_day(local_day(values["noted_at"]), language))
    if values.get("private"):
        parts.append(translate("Import", "private"))
    parts.append(fate_word(one.fate))
    return " · ".join(part for part in parts if part)


def _meeting(starts: datetime, state: MeetingState | None, language: Language) -> str:
    told = f"{_day(local_day(starts), language)}, {starts.astimezone():%H:%M}"
    if state is MeetingState.PLANNED:
        return translate("Import", "planned: {when}").format(when=told)
    return told


def _day(day: date, language: Language) -> str:
    return f"{day_month(day, language)} {day.year}"


def _rhythm(weeks: int | None, weekday: int | None, language: Language) -> str:
    if not weeks or weekday is None:
        return ""
    day = SHORT_WEEKDAYS[language][weekday]
    return translate("Import", "every %n week(s), {day}", None, weeks).format(day=day)
