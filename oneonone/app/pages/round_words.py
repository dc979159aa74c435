"""The weekly round in words: what a row is, what is known about it, and what its keys say."""

from __future__ import annotations

from oneonone.app import wording
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.journal.records import local_day
from oneonone.journal.weekly_round import Deed, RoundKind, RoundRow
from oneonone.model.words import due_date, weeks_ago

#: The key of each deed, the same on every row.
KEYS = {Deed.TOLD: "T", Deed.DONE: "D", Deed.LATER: "L", Deed.LET_GO: "X"}


def heading(row: RoundRow) -> str:
    return {
        RoundKind.WIN: translate("Round", "A small win nobody has heard about"),
        RoundKind.NEED: translate("Round", "A need: tell what came of it"),
        RoundKind.PROMISE: translate("Round", "What I promised"),
        RoundKind.PERSON: translate("Round", "Not really spoken to for a while"),
    }[row.kind]


def kind(row: RoundRow) -> str:
    """The word for a row that is still to come."""
    return {
        RoundKind.WIN: translate("Round", "a small win"),
        RoundKind.NEED: translate("Round", "a need"),
        RoundKind.PROMISE: translate("Round", "a promise"),
        RoundKind.PERSON: translate("Round", "a talk"),
    }[row.kind]


def when(row: RoundRow, desk: Desk) -> str:
    """How long it has been there."""
    if row.line is None:
        return ""
    ago = weeks_ago((desk.today() - local_day(row.line.noted_at)).days, desk.language)
    if row.kind is RoundKind.WIN:
        return translate("Round", "noticed {ago}").format(ago=ago)
    if row.kind is RoundKind.NEED:
        return translate("Round", "heard {ago}").format(ago=ago)
    return translate("Round", "promised {ago}").format(ago=ago)


def said(row: RoundRow, desk: Desk) -> str:
    """What stands large; about a person that is not written by anybody, so it may always be read."""
    if row.line is not None:
        from oneonone.app.pages.today_conversation import one_line

        return one_line(row.line.text)
    assert row.teammate is not None
    name = wording.shown_first_name(row.teammate, desk.discreet)
    if row.spoken is None:
        return translate("Round", "{name} and you have not really spoken yet.").format(name=name)
    ago = weeks_ago((desk.today() - row.spoken).days, desk.language)
    return translate("Round", "{name} and you last really spoke {ago}.").format(name=name, ago=ago)


def known(row: RoundRow) -> str:
    """What helps to do it, in the manager's own words; '' where there is nothing."""
    if row.kind is RoundKind.WIN and row.teammate is not None and row.teammate.celebrate.strip():
        return translate("Round", "How they like it: {text}").format(text=" ".join(row.teammate.celebrate.split()))
    if row.kind is RoundKind.NEED:
        return translate("Round", "What was done: {text}").format(text=row.what_was_done)
    return ""


def chip(row: RoundRow, desk: Desk) -> tuple[str, str] | None:
    """A word and its tone."""
    line = row.line
    if line is not None and line.win_kind is not None:
        return wording.win_kind(line.win_kind), "amber"
    if line is not None and row.kind is RoundKind.PROMISE and line.due is not None:
        day = due_date(line.due, desk.language, desk.today())
        return translate("Round", "for {day}").format(day=day), "grey"
    return None


def deed(row: RoundRow, which: Deed) -> str:
    """What stands on the button."""
    if which is Deed.LATER:
        return translate("Round", "Later")
    if which is Deed.TOLD:
        return translate("Round", "Told back") if row.kind is RoundKind.NEED else translate("Round", "Told")
    if which is Deed.DONE:
        return translate("Round", "We did speak") if row.kind is RoundKind.PERSON else translate("Round", "Done")
    if row.kind is RoundKind.WIN:
        return translate("Round", "Leave it at that")
    return translate("Round", "Not now") if row.kind is RoundKind.PERSON else translate("Round", "Let go")


def let_go(row: RoundRow) -> str:
    """What is said once it is let go: in Dutch not the word on the button."""
    return deed(row, Deed.LET_GO) if row.kind in (RoundKind.WIN, RoundKind.PERSON) else translate("Needs", "Let go")
