"""Who talked most, by my own estimate: a row for each of the three, a dot a week."""

from __future__ import annotations

from oneonone.app.i18n import translate
from oneonone.app.widgets.pictures.picture import Subject
from oneonone.app.widgets.pictures.saying import Seen, parts
from oneonone.app.widgets.pictures.strip import Row, Strip
from oneonone.app.widgets.pictures.weekly import weekly, weekly_legend
from oneonone.model.kinds import TalkedMost
from oneonone.practice.looking_back import talked
from oneonone.practice.looking_back.words import TALKS

NAME = "who-talked-most"


def subject(seen: Seen) -> Subject:
    facts, language = seen.facts, seen.language

    rows = [Row(_who(who)) for who in TalkedMost]
    lanes = {who: at for at, who in enumerate(TalkedMost)}
    pieces = [
        (lanes[one.talked_most], one.day, one.teammate_id, one.id)
        for one in talked.estimated(facts.met)
        if one.talked_most is not None
    ]
    dots = weekly(seen, pieces, lambda row, count: parts(rows[row].name, TALKS(count, language)))
    since, until = facts.since, facts.until
    layout = Strip(rows, dots, weekly_legend(), since, until, language, 40)

    return Subject(
        NAME,
        translate("LookingBack", "Who talked most"),
        talked.said(facts.met, facts.since, facts.until, language),
        talked.described(facts.met, language),
        layout if talked.enough(facts.met) else None,
    )


def _who(who: TalkedMost) -> str:
    return {
        TalkedMost.ME: translate("LookingBack", "mostly you"),
        TalkedMost.EVEN: translate("LookingBack", "about even"),
        TalkedMost.THEM: translate("LookingBack", "mostly the other"),
    }[who]
