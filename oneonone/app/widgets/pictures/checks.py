"""Status checks among my talking points, by week: the lowest marks of a heap, as many as there are of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from oneonone.app.i18n import translate
from oneonone.app.widgets.pictures.blocks import Block, Blocks, Unit
from oneonone.app.widgets.pictures.drawing import Legend, Mark
from oneonone.app.widgets.pictures.picture import Subject
from oneonone.app.widgets.pictures.saying import Seen, conversation_place, parts
from oneonone.journal.looking_back import Raised
from oneonone.practice.looking_back import checks

NAME = "status-checks"


def subject(seen: Seen, found: Sequence[bool] | None) -> Subject:
    """`found` tells of each talking point whether it is a status check; None as long as they are being read."""
    facts, language = seen.facts, seen.language

    legend = (
        Legend(Mark.DISC, "blue", translate("LookingBack", "status check")),
        Legend(Mark.RING, "soft", translate("LookingBack", "another talking point")),
    )
    sentence, described = translate("LookingBack", "Your talking points are being read…"), ""
    if found is not None or not checks.enough(facts.raised):
        sentence = checks.said(facts.raised, found or (), facts.since, facts.until, language)
    if found is not None:
        described = checks.described(facts.raised, found, language)
    return Subject(
        NAME,
        translate("LookingBack", "Status checks among your talking points"),
        sentence,
        described,
        Blocks(_weeks(seen, found), legend) if checks.enough(facts.raised) else None,
    )


def _weeks(seen: Seen, found: Sequence[bool] | None) -> list[Block]:
    facts = seen.facts
    units: dict[date, list[tuple[bool, Unit]]] = {}
    monday = checks.monday_of(facts.since)
    while monday <= facts.until:
        units[monday] = []
        monday += timedelta(weeks=1)
    for one, check in zip(facts.raised, found or [False] * len(facts.raised), strict=True):
        units[checks.monday_of(one.day)].append((check, _unit(seen, one, check)))
    made, former = [], 0
    for monday, here in units.items():
        month = max(monday, facts.since)
        label = seen.month(month, short=True) if month.month != former else ""
        former = month.month
        made.append(Block(label, tuple(unit for _check, unit in sorted(here, key=lambda each: not each[0]))))
    return made


def _unit(seen: Seen, one: Raised, check: bool) -> Unit:
    def said() -> str:
        what = translate("LookingBack", "a status check") if check else translate("LookingBack", "a talking point")
        return parts(seen.who(one.teammate_id), seen.day(one.day), what)

    mark, ink = (Mark.DISC, "blue") if check else (Mark.RING, "soft")
    return Unit(mark, ink, said, conversation_place(one.teammate_id, one.meeting_id))
