"""What I asked about, by need: a dot a week, larger where I asked more. The same on a teammate's page is AskedDots."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from math import sqrt

from oneonone.app import wording
from oneonone.app.i18n import translate
from oneonone.app.places import Place
from oneonone.app.widgets.pictures.drawing import Drawing, Legend, Look, Mark
from oneonone.app.widgets.pictures.picture import Subject
from oneonone.app.widgets.pictures.saying import Seen, conversation_place, parts
from oneonone.app.widgets.pictures.strip import Dot, Row, strip
from oneonone.journal.looking_back import Raised
from oneonone.model.kinds import NeedKind
from oneonone.practice.bank import load_bank
from oneonone.practice.looking_back import asked
from oneonone.practice.looking_back.checks import monday_of
from oneonone.practice.looking_back.words import QUESTIONS

_THURSDAY = timedelta(days=3)


def subject(seen: Seen) -> Subject:
    facts, language = seen.facts, seen.language
    needs = load_bank().needs

    def topic(need: NeedKind) -> str:
        return needs[need].topic(language)

    def draw(width: float, look: Look) -> Drawing:
        rows = [Row(wording.asked_need(need)) for need in NeedKind]
        legend = (Legend(Mark.DISC, "teal", translate("LookingBack", "a week, larger where you asked more")),)
        return strip(rows, _dots(seen), legend, facts.since, facts.until, language, width, look, row_height=26)

    return Subject(
        "asked",
        translate("LookingBack", "What you asked about"),
        asked.said(facts.raised, facts.since, facts.until, topic, language),
        asked.described(facts.raised, topic, language),
        draw if asked.enough(facts.raised) else None,
    )


def _dots(seen: Seen) -> list[Dot]:
    facts = seen.facts
    weeks: dict[tuple[date, NeedKind], list[Raised]] = defaultdict(list)
    for one in facts.raised:
        if one.asked is not None:
            weeks[monday_of(one.day), one.asked].append(one)
    lanes = {need: at for at, need in enumerate(NeedKind)}
    found = []
    for (monday, need), raised in sorted(weeks.items(), key=lambda each: (each[0][0], lanes[each[0][1]])):
        middle = min(max(monday + _THURSDAY, facts.since), facts.until)
        said = parts(wording.asked_need(need), seen.week(monday), QUESTIONS(len(raised), seen.language))
        size = min(9.0, 2.2 + 1.8 * sqrt(len(raised)))
        found.append(Dot(lanes[need], middle, Mark.DISC, "teal", said, _place(raised), size))
    return found


def _place(raised: list[Raised]) -> Place | None:
    """Where it was one question there is one conversation to open."""
    meetings = {(one.teammate_id, one.meeting_id) for one in raised}
    return conversation_place(*meetings.pop()) if len(meetings) == 1 else None
