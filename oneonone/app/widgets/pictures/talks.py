"""Conversations per person: coffee, meeting and skipped, told apart by their shape."""

from __future__ import annotations

from oneonone.app.i18n import translate
from oneonone.app.places import Place
from oneonone.app.widgets.pictures.drawing import Legend, Mark
from oneonone.app.widgets.pictures.picture import Subject
from oneonone.app.widgets.pictures.saying import Seen, conversation_place, parts, row_place
from oneonone.app.widgets.pictures.strip import Dot, Row, Strip
from oneonone.journal.looking_back import Met, Way
from oneonone.journal.records import TeammateRecord
from oneonone.practice.looking_back import talks

_MARKS = {Way.TALK: (Mark.DISC, "teal"), Way.COFFEE: (Mark.DIAMOND, "amber"), Way.SKIPPED: (Mark.RING, "soft")}


def subject(seen: Seen) -> Subject:
    facts, language = seen.facts, seen.language

    def dot(one: Met) -> Dot:
        def said() -> str:
            return parts(seen.who(one.teammate_id), seen.day(one.day), _way(one.way))

        return Dot(lanes[one.teammate_id], one.day, *_MARKS[one.way], said, _place(one))

    lanes = {mate.id: at for at, mate in enumerate(facts.people)}
    rows = [_row(seen, mate) for mate in facts.people]
    legend = tuple(Legend(*mark, _way(way)) for way, mark in _MARKS.items())
    dots = [dot(one) for one in facts.met]
    names = {mate.id: seen.who(mate.id) for mate in facts.people}
    return Subject(
        "talks",
        translate("LookingBack", "Whom you spoke with"),
        talks.said(facts.met, facts.since, facts.until, language),
        talks.described(facts.met, names, language),
        Strip(rows, dots, legend, facts.since, facts.until, language, 34) if talks.enough(facts.met) else None,
    )


def _row(seen: Seen, mate: TeammateRecord) -> Row:
    if not mate.archived:
        return Row(seen.who(mate.id))
    return Row(translate("LookingBack", "{name} (archived)").format(name=seen.who(mate.id)), "soft")


def _way(way: Way) -> str:
    return {
        Way.TALK: translate("LookingBack", "conversation"),
        Way.COFFEE: translate("LookingBack", "coffee, no agenda"),
        Way.SKIPPED: translate("LookingBack", "skipped"),
    }[way]


def _place(one: Met) -> Place | None:
    if one.way is Way.TALK:
        return conversation_place(one.teammate_id, one.id)
    return row_place(one.teammate_id, one.id)
