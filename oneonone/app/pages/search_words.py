"""What a hit is called, its tone, and where it is opened."""

from __future__ import annotations

from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.places import PageName, Place
from oneonone.journal.search import Hit
from oneonone.journal.search_query import HitKind
from oneonone.model.kinds import MeetingKind, MeetingState, Owner
from oneonone.model.names import initials_of
from oneonone.model.words import short_date

#: Always private, so that it need not be said.
_OWN = (HitKind.DOUBT, HitKind.REFLECTION)


def kind_word(hit: Hit) -> str:
    """The word on the chip."""
    if hit.kind is HitKind.FOLLOW_UP:
        return translate("Words", "they will") if hit.owner is Owner.THEM else translate("Words", "I will")
    return {
        HitKind.NOTE: translate("Search", "note"),
        HitKind.NEED: translate("Words", "need"),
        HitKind.WIN: translate("Words", "win"),
        HitKind.DOUBT: translate("Words", "my doubt"),
        HitKind.TALKING_POINT: translate("Search", "talking point"),
        HitKind.MEETING: translate("Search", "conversation"),
        HitKind.TEAMMATE: translate("Search", "person"),
        HitKind.QUESTION: translate("Search", "own question"),
        HitKind.REFLECTION: translate("Search", "reflection"),
    }[hit.kind]


def kind_words() -> list[str]:
    """All of them, to measure the widest."""
    return [
        translate("Words", "they will"), translate("Words", "I will"), translate("Search", "note"),
        translate("Words", "need"), translate("Words", "win"), translate("Words", "my doubt"),
        translate("Search", "talking point"), translate("Search", "conversation"), translate("Search", "person"),
        translate("Search", "own question"), translate("Search", "reflection"),
    ]  # fmt: skip


def tone(hit: Hit) -> str:
    if hit.kind is HitKind.FOLLOW_UP:
        return "blue" if hit.owner is Owner.THEM else "rose"
    return {HitKind.NEED: "teal", HitKind.WIN: "amber"}.get(hit.kind, "grey")


def text(hit: Hit) -> str:
    """Its words; of a conversation without any, what it was."""
    if hit.snippet or hit.kind is not HitKind.MEETING:
        return hit.snippet
    if hit.meeting is MeetingKind.COFFEE:
        return translate("Words", "Coffee, no agenda")
    return {
        MeetingState.PLANNED: translate("Search", "Planned"),
        MeetingState.RUNNING: translate("Search", "Going on"),
        MeetingState.SKIPPED: translate("Search", "Skipped"),
    }.get(hit.state or MeetingState.HELD, translate("Search", "Took place"))


def who(hit: Hit, desk: Desk) -> str:
    return initials_of(hit.teammate) if desk.discreet else hit.teammate


def when(hit: Hit, desk: Desk) -> str:
    """The date, and that it is private; a person or a question has no date worth telling."""
    if hit.kind in (HitKind.TEAMMATE, HitKind.QUESTION):
        return ""
    words = short_date(hit.at.astimezone().date(), desk.language, desk.today())
    return f"{words} · {translate('Timeline', 'private')}" if hit.private and hit.kind not in _OWN else words


def say(hit: Hit, desk: Desk) -> str:
    """For a screen reader; nothing personal in discreet mode."""
    words = "…" if desk.discreet else text(hit)
    return " · ".join(part for part in (kind_word(hit), words, who(hit, desk), when(hit, desk)) if part)


def place_of(hit: Hit) -> Place:
    """Where it stands, with the row to bring into view."""
    mate = hit.teammate_id
    if hit.kind is HitKind.QUESTION:
        return Place(PageName.QUESTIONS, focus=hit.id)
    if hit.kind is HitKind.REFLECTION or (mate is None and hit.kind is HitKind.DOUBT):
        return Place(PageName.MINE, focus=hit.id)
    if mate is None:
        return Place(PageName.TODAY, focus=hit.id)
    if hit.kind is HitKind.TEAMMATE:
        return Place(PageName.TEAMMATE, mate)
    meeting = hit.id if hit.kind is HitKind.MEETING else hit.meeting_id
    if hit.kind in (HitKind.MEETING, HitKind.TALKING_POINT):
        if hit.state is MeetingState.RUNNING:
            return Place(PageName.MEETING, mate, meeting, hit.id)
        if hit.state in (None, MeetingState.PLANNED):
            return Place(PageName.PREPARE, mate, focus=hit.id)
        if hit.kind is HitKind.TALKING_POINT and hit.state is MeetingState.HELD:
            return Place(PageName.ROUND_OFF, mate, meeting, hit.id)
        return Place(PageName.TEAMMATE, mate, focus=meeting)
    return Place(PageName.TEAMMATE, mate, focus=hit.id)
