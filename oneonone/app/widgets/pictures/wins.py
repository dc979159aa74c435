"""Small wins by the month they were noticed; a ring fills when it was celebrated."""

from __future__ import annotations

from oneonone.app.i18n import translate
from oneonone.app.widgets.pictures.blocks import Block, Unit, blocks
from oneonone.app.widgets.pictures.drawing import Drawing, Legend, Look, Mark
from oneonone.app.widgets.pictures.picture import Subject
from oneonone.app.widgets.pictures.saying import Seen, parts, row_place
from oneonone.journal.looking_back import Noticed
from oneonone.practice.looking_back import wins

NAME = "wins"
_CELEBRATED, _NOTICED = (Mark.DISC, "amber"), (Mark.RING, "amber")


def subject(seen: Seen) -> Subject:
    facts, language = seen.facts, seen.language

    def draw(width: float, look: Look) -> Drawing:
        legend = (
            Legend(*_CELEBRATED, translate("LookingBack", "celebrated")),
            Legend(*_NOTICED, translate("LookingBack", "noticed, to be told")),
        )
        heaps = []
        for first in seen.months():
            here = [one for one in facts.noticed if one.day.replace(day=1) == first]
            here.sort(key=lambda one: one.celebrated is None)
            heaps.append(Block(seen.month(first, short=True), tuple(_unit(seen, one) for one in here)))
        return blocks(heaps, legend, width, look)

    return Subject(
        NAME,
        translate("LookingBack", "Small wins you noticed"),
        wins.said(facts.noticed, facts.since, facts.until, language),
        wins.described(facts.noticed, language),
        draw if wins.enough(facts.noticed) else None,
    )


def _unit(seen: Seen, one: Noticed) -> Unit:
    made = translate("LookingBack", "noticed on {day}").format(day=seen.day(one.day))
    if one.celebrated is None:
        told = translate("LookingBack", "to be told")
    else:
        told = translate("LookingBack", "celebrated on {day}").format(day=seen.day(one.celebrated))
    mark = _NOTICED if one.celebrated is None else _CELEBRATED
    return Unit(*mark, parts(seen.who(one.teammate_id), made, told), row_place(one.teammate_id, one.id))
