"""Promises of mine by the month they were made: kept, still open, let go."""

from __future__ import annotations

from oneonone.app.i18n import translate
from oneonone.app.widgets.pictures.blocks import Block, Unit, blocks
from oneonone.app.widgets.pictures.drawing import Drawing, Legend, Look, Mark
from oneonone.app.widgets.pictures.picture import Subject
from oneonone.app.widgets.pictures.saying import Seen, parts, row_place
from oneonone.journal.looking_back import Promised
from oneonone.model.kinds import FollowUpState
from oneonone.practice.looking_back import promises

_MARKS = {
    FollowUpState.DONE: (Mark.DISC, "teal"),
    FollowUpState.OPEN: (Mark.RING, "teal"),
    FollowUpState.DROPPED: (Mark.DASH, "soft"),
}
_ORDER = list(_MARKS)


def subject(seen: Seen) -> Subject:
    facts, language = seen.facts, seen.language

    def draw(width: float, look: Look) -> Drawing:
        legend = tuple(Legend(*mark, _state(state)) for state, mark in _MARKS.items())
        heaps = []
        for first in seen.months():
            here = [one for one in facts.promised if one.day.replace(day=1) == first]
            here.sort(key=lambda one: _ORDER.index(one.state))
            heaps.append(Block(seen.month(first, short=True), tuple(_unit(seen, one) for one in here)))
        return blocks(heaps, legend, width, look)

    return Subject(
        "promises",
        translate("LookingBack", "What you promised"),
        promises.said(facts.promised, facts.since, facts.until, language),
        promises.described(facts.promised, language),
        draw if promises.enough(facts.promised) else None,
    )


def _unit(seen: Seen, one: Promised) -> Unit:
    made = translate("LookingBack", "promised on {day}").format(day=seen.day(one.day))
    said = parts(seen.who(one.teammate_id), made, _state(one.state))
    return Unit(*_MARKS[one.state], said, row_place(one.teammate_id, one.id))


def _state(state: FollowUpState) -> str:
    return {
        FollowUpState.DONE: translate("LookingBack", "kept"),
        FollowUpState.OPEN: translate("LookingBack", "still open"),
        FollowUpState.DROPPED: translate("LookingBack", "dropped"),
    }[state]
