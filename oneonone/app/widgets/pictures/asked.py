"""What I asked about, by need: a dot a week, larger where I asked more. The same on a teammate's page is AskedDots."""

from __future__ import annotations

from oneonone.app import wording
from oneonone.app.i18n import translate
from oneonone.app.widgets.pictures.picture import Subject
from oneonone.app.widgets.pictures.saying import Seen, parts
from oneonone.app.widgets.pictures.strip import Row, Strip
from oneonone.app.widgets.pictures.weekly import weekly, weekly_legend
from oneonone.model.kinds import NeedKind
from oneonone.practice.bank import load_bank
from oneonone.practice.looking_back import asked
from oneonone.practice.looking_back.words import QUESTIONS


def subject(seen: Seen) -> Subject:
    facts, language = seen.facts, seen.language
    needs = load_bank().needs

    def topic(need: NeedKind) -> str:
        return needs[need].topic(language)

    rows = [Row(wording.asked_need(need)) for need in NeedKind]
    lanes = {need: at for at, need in enumerate(NeedKind)}
    pieces = [
        (lanes[one.asked], one.day, one.teammate_id, one.meeting_id) for one in facts.raised if one.asked is not None
    ]
    dots = weekly(seen, pieces, lambda row, count: parts(rows[row].name, QUESTIONS(count, language)))
    since, until = facts.since, facts.until
    layout = Strip(rows, dots, weekly_legend(), since, until, language, 31)

    return Subject(
        "asked",
        translate("LookingBack", "What you asked about"),
        asked.said(facts.raised, facts.since, facts.until, topic, language),
        asked.described(facts.raised, topic, language),
        layout if asked.enough(facts.raised) else None,
    )
