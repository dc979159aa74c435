"""Where the program begins: a meeting that is going on, Today, or the welcome of an empty store."""

from __future__ import annotations

from oneonone.app.desk import Desk
from oneonone.app.places import PageName, Place
from oneonone.journal.talking import running
from oneonone.journal.teammates import team


def first_place(desk: Desk) -> Place:
    going_on = desk.read(running)
    if going_on is not None:
        page = PageName.MEETING if going_on.ended_at is None else PageName.ROUND_OFF
        return Place(page, going_on.teammate_id, going_on.id)
    if not desk.read(team) and not desk.read(team, archived=True):
        return Place(PageName.WELCOME)
    return Place(PageName.TODAY)
