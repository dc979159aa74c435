"""Promises of mine by the month they were made: kept, still open, let go."""

from __future__ import annotations

from oneonone.app.i18n import translate
from oneonone.app.widgets.pictures.blocks import Blocks, Unit
from oneonone.app.widgets.pictures.drawing import Legend, Mark
from oneonone.app.widgets.pictures.picture import Subject
from oneonone.app.widgets.pictures.saying import Seen, by_month, parts, row_place
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

    legend = tuple(Legend(*mark, _state(state)) for state, mark in _MARKS.items())
    heaps = by_month(seen, facts.promised, lambda one: _ORDER.index(one.state), lambda one: _unit(seen, one))
    return Subject(
        "promises",
        translate("LookingBack", "What you promised"),
        promises.said(facts.promised, facts.since, facts.until, language),
        promises.described(facts.promised, language),
        Blocks(heaps, legend) if promises.enough(facts.promised) else None,
    )


def _unit(seen: Seen, one: Promised) -> Unit:
    def said() -> str:
        made = translate("LookingBack", "promised on {day}").format(day=seen.day(one.day))
        return parts(seen.who(one.teammate_id), made, _state(one.state))

    return Unit(*_MARKS[one.state], said, row_place(one.teammate_id, one.id))


def _state(state: FollowUpState) -> str:
    return {
        FollowUpState.DONE: translate("LookingBack", "kept"),
        FollowUpState.OPEN: translate("LookingBack", "still open"),
        FollowUpState.DROPPED: translate("LookingBack", "let go"),
    }[state]
