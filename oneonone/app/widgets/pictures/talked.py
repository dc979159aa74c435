"""Who talked most, by my own estimate: a dot a conversation, in one of three rows."""

from __future__ import annotations

from oneonone.app.i18n import translate
from oneonone.app.widgets.pictures.drawing import Drawing, Look, Mark
from oneonone.app.widgets.pictures.picture import Subject
from oneonone.app.widgets.pictures.saying import Seen, conversation_place, parts
from oneonone.app.widgets.pictures.strip import Dot, Row, strip
from oneonone.model.kinds import TalkedMost
from oneonone.practice.looking_back import talked

NAME = "who-talked-most"


def subject(seen: Seen) -> Subject:
    facts, language = seen.facts, seen.language

    def draw(width: float, look: Look) -> Drawing:
        lanes = {who: at for at, who in enumerate(TalkedMost)}
        dots = [
            Dot(lanes[one.talked_most], one.day, Mark.DISC, "teal",
                parts(seen.who(one.teammate_id), seen.day(one.day), _who(one.talked_most)),
                conversation_place(one.teammate_id, one.id))
            for one in talked.estimated(facts.met)
            if one.talked_most is not None
        ]  # fmt: skip
        rows = [Row(_who(who)) for who in TalkedMost]
        return strip(rows, dots, (), facts.since, facts.until, language, width, look, row_height=38)

    return Subject(
        NAME,
        translate("LookingBack", "Who talked most"),
        talked.said(facts.met, facts.since, facts.until, language),
        talked.described(facts.met, language),
        draw if talked.enough(facts.met) else None,
    )


def _who(who: TalkedMost) -> str:
    return {
        TalkedMost.ME: translate("LookingBack", "mostly you"),
        TalkedMost.EVEN: translate("LookingBack", "about even"),
        TalkedMost.THEM: translate("LookingBack", "mostly the other"),
    }[who]
