"""Wins over all teammates: which come first, what is found, changing and celebrating one, and who went unseen."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from oneonone.errors import NotFound, OneOnOneError
from oneonone.journal import teammates, wins
from oneonone.journal.records import Line, local_day
from oneonone.journal.talking import took_place
from oneonone.journal.teammates import TeammateFields, add_teammate
from oneonone.journal.wins import WinsWanted
from oneonone.model.kinds import Celebration, WinKind
from oneonone.store.steps import undo
from oneonone.store.store import Store

DAY = timedelta(days=1)


def mate(store: Store, name: str, now: datetime, met: timedelta = timedelta(weeks=10)) -> str:
    """Someone one has known for a while."""
    with store.writing() as session:
        found = add_teammate(session, TeammateFields(name=name), now).id
        took_place(session, found, now - met, now)
    return found


def noted(store: Store, whose: str, text: str, at: datetime, kind: WinKind = WinKind.CRAFT) -> Line:
    with store.writing() as session:
        return wins.note_win(session, text, kind, at, teammate_id=whose)


def texts(store: Store, wanted: WinsWanted | None = None) -> list[str]:
    with store.reading() as session:
        return [one.text for one in wins.wins(session, wanted or WinsWanted()).wins]


def test_what_nobody_has_heard_comes_first_then_the_newest(store: Store, now: datetime) -> None:
    priya = mate(store, "Priya", now)
    old = noted(store, priya, "old", now - 30 * DAY)
    noted(store, priya, "older, untold", now - 60 * DAY)
    noted(store, priya, "new, untold", now - DAY)
    recent = noted(store, priya, "recent", now - 2 * DAY)
    with store.writing() as session:
        for one in (old, recent):
            wins.celebrate(session, one.id, Celebration.TOLD, now)
    assert texts(store) == ["new, untold", "older, untold", "recent", "old"]


def test_pages_follow_each_other_without_a_gap(store: Store, now: datetime) -> None:
    priya = mate(store, "Priya", now)
    for at in range(7):
        noted(store, priya, str(at), now - at * DAY)
    with store.reading() as session:
        first = wins.wins(session, WinsWanted(), limit=4)
        second = wins.wins(session, WinsWanted(), offset=4, limit=4)
    assert (first.more, second.more) == (True, False)
    assert [one.text for one in (*first.wins, *second.wins)] == [str(at) for at in range(7)]


def test_found_by_person_kind_and_words_without_accents(store: Store, now: datetime) -> None:
    tomas, lena = mate(store, "Tomás Ortega", now), mate(store, "Lena", now)
    noted(store, tomas, "Gave the talk in the café", now, WinKind.COURAGE)
    noted(store, lena, "Cleared the desk", now - DAY)
    assert texts(store, WinsWanted(teammate_id=lena)) == ["Cleared the desk"]
    assert texts(store, WinsWanted(kind=WinKind.COURAGE)) == ["Gave the talk in the café"]
    assert texts(store, WinsWanted(words="CAFE talk")) == ["Gave the talk in the café"]
    assert texts(store, WinsWanted(words="tomas")) == ["Gave the talk in the café"]
    assert texts(store, WinsWanted(words="desk", kind=WinKind.COURAGE)) == []


def test_the_archive_and_the_trash_are_left_out(store: Store, now: datetime) -> None:
    priya, lena = mate(store, "Priya", now), mate(store, "Lena", now)
    gone = noted(store, priya, "deleted", now)
    noted(store, lena, "archived", now)
    with store.writing() as session:
        wins.delete_win(session, gone.id, now)
        teammates.archive(session, lena, now)
    assert texts(store) == []
    with store.reading() as session:
        assert wins.untold(session) == ()
        assert wins.count(session, local_day(now)).noted == 0


def test_celebrated_today_or_on_another_day_and_undone_in_one_step(store: Store, now: datetime) -> None:
    one = noted(store, mate(store, "Priya", now), "said no", now - 5 * DAY)
    heard = []
    store.on_change(heard.append)
    with store.writing() as session:
        told = wins.celebrate(session, one.id, Celebration.CARD, now, day=date(2026, 11, 20))
    assert told.settled_at is not None
    assert (told.celebrated_how, local_day(told.settled_at)) == (Celebration.CARD, date(2026, 11, 20))
    with store.writing() as session:
        undo(session, heard[0].step)
    with store.reading() as session:
        assert wins.win(session, one.id).open
    with store.writing() as session:
        assert wins.celebrate(session, one.id, Celebration.TOLD, now).settled_at == now


def test_changing_a_win(store: Store, now: datetime) -> None:
    priya, lena = mate(store, "Priya", now), mate(store, "Lena", now)
    one = noted(store, priya, "said no", now)
    with store.writing() as session:
        changed = wins.edit_win(
            session, one.id, now, text=" said no, kindly ", kind=WinKind.COURAGE, teammate_id=lena,
            day=date(2026, 11, 20),
        )  # fmt: skip
    assert (changed.text, changed.win_kind, changed.teammate_id) == ("said no, kindly", WinKind.COURAGE, lena)
    assert local_day(changed.noted_at) == date(2026, 11, 20)
    with pytest.raises(OneOnOneError), store.writing() as session:
        wins.edit_win(session, one.id, now, text=" ", kind=WinKind.CRAFT, teammate_id=lena, day=local_day(now))
    assert texts(store) == ["said no, kindly"]


def test_a_win_that_is_gone_is_said(store: Store, now: datetime) -> None:
    with pytest.raises(NotFound), store.writing() as session:
        wins.celebrate(session, "nothing", Celebration.TOLD, now)


def test_the_count_is_of_this_month_and_the_two_before(store: Store, now: datetime) -> None:
    priya = mate(store, "Priya", now)
    for weeks in (0, 4, 9, 20):
        noted(store, priya, "one", now - timedelta(weeks=weeks))
    with store.reading() as session:
        found = wins.count(session, local_day(now))
    assert (found.since, found.noted, found.untold) == (date(2026, 9, 1), 3, 4)


def test_the_note_is_kept_as_it_was_typed(store: Store, now: datetime) -> None:
    one = noted(store, mate(store, "Priya", now), "said no", now)
    with store.writing() as session:
        wins.set_thanks(session, one.id, "Dear Priya,\n")
    with store.reading() as session:
        assert wins.thanks(session, one.id) == "Dear Priya,\n"


def test_who_went_unseen(store: Store, now: datetime) -> None:
    """Long ago or never, the longest first; not who is new, who is archived, or for whom 'not now' was said."""
    never, long_ago, seen = (mate(store, name, now) for name in ("Never", "Long ago", "Seen"))
    archived, _new = mate(store, "Archived", now), mate(store, "New", now, met=timedelta(weeks=1))
    noted(store, long_ago, "one", now - timedelta(weeks=5))
    noted(store, seen, "one", now - timedelta(weeks=3))
    with store.writing() as session:
        teammates.archive(session, archived, now)
    with store.reading() as session:
        found = wins.unseen(session, now)
    assert [one.teammate.id for one in found] == [never, long_ago]
    assert found[0].last is None and found[1].last == local_day(now - timedelta(weeks=5))
    with store.writing() as session:
        wins.look_later(session, never, local_day(now))
    with store.reading() as session:
        assert [one.teammate.id for one in wins.unseen(session, now + timedelta(days=27))][:1] == [long_ago]
        assert wins.unseen(session, now + timedelta(days=28))[0].teammate.id == never
