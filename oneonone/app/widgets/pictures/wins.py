"""Small wins by the month they were noticed; a ring fills when it was celebrated."""

from __future__ import annotations

from oneonone.app.i18n import translate
from oneonone.app.widgets.pictures.blocks import Blocks, Unit
from oneonone.app.widgets.pictures.drawing import Legend, Mark
from oneonone.app.widgets.pictures.picture import Subject
from oneonone.app.widgets.pictures.saying import Seen, by_month, parts, row_place
from oneonone.journal.looking_back import Noticed
from oneonone.practice.looking_back import wins

NAME = "wins"
_CELEBRATED, _NOTICED = (Mark.DISC, "amber"), (Mark.RING, "amber")


def subject(seen: Seen) -> Subject:
    facts, language = seen.facts, seen.language

    legend = (
        Legend(*_CELEBRATED, translate("LookingBack", "celebrated")),
        Legend(*_NOTICED, translate("LookingBack", "noticed, to be told")),
    )
    heaps = by_month(seen, facts.noticed, lambda one: one.celebrated is None, lambda one: _unit(seen, one))
    return Subject(
        NAME,
        translate("LookingBack", "Small wins you noticed"),
        wins.said(facts.noticed, facts.since, facts.until, language),
        wins.described(facts.noticed, language),
        Blocks(heaps, legend) if wins.enough(facts.noticed) else None,
    )


def _unit(seen: Seen, one: Noticed) -> Unit:
    def said() -> str:
        made = translate("LookingBack", "noticed on {day}").format(day=seen.day(one.day))
        if one.celebrated is None:
            told = translate("LookingBack", "to be told")
        else:
            told = translate("LookingBack", "celebrated on {day}").format(day=seen.day(one.celebrated))
        return parts(seen.who(one.teammate_id), made, told)

    mark = _NOTICED if one.celebrated is None else _CELEBRATED
    return Unit(*mark, said, row_place(one.teammate_id, one.id))
