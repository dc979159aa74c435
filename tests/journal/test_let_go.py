"""Letting go: what would go is shown, what goes leaves no byte behind, and what belongs to others stays."""

from __future__ import annotations

import json
import os
import random
import selectors
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from oneonone.errors import OneOnOneError
from oneonone.journal import drafts, let_go, lines, talking
from oneonone.journal.captured import keep_captured
from oneonone.journal.records import DateRecord
from oneonone.journal.search import keep_search, kept_searches
from oneonone.journal.teammates import TeammateFields, add_teammate, delete_teammate
from oneonone.model.kinds import CaptureKind, DateKind, Owner
from oneonone.store.backups import back_up_before_upgrade, back_up_daily, daily_backups
from oneonone.store.doctor import examine
from oneonone.store.store import Store, open_store

ROOT = Path(__file__).resolve().parents[2]
#: Words that stand only in what is Wilhelmina's.
HERS = ("Wilhelmina", "quokka", "ptarmigan", "axolotl", "wombat", "numbat", "bilby", "dugong", "tapir", "okapi",
        "kakapo", "narwhal", "pangolin", "echidna")  # fmt: skip
_OF_EACH_KIND = {
    "ptarmigan": CaptureKind.NOTE, "axolotl": CaptureKind.NEED, "wombat": CaptureKind.WIN,
    "numbat": CaptureKind.FOLLOW_UP, "bilby": CaptureKind.DOUBT,
}  # fmt: skip
#: What others have, and must keep.
OTHERS = ("platypus", "capybara", "my own gecko")


def plant(folder: Path, now: datetime) -> tuple[str, str]:
    """Two people with everything that can be noted of one, and copies of days before."""
    store = open_store(folder)
    with store.writing() as session:
        birthday = DateRecord(DateKind.OWN, "day of the tapir", 3, 3, None)
        her = add_teammate(
            session, TeammateFields("Wilhelmina Zwaan", role="okapi", matters="her quokka", dates=(birthday,)), now
        )
        him = add_teammate(session, TeammateFields("Joost van den Berg"), now)
        for word, kind in _OF_EACH_KIND.items():
            owner = Owner.ME if kind is CaptureKind.FOLLOW_UP else None
            lines.note_line(session, kind, f"the {word} " * 40, now, teammate_id=her.id, owner=owner)
        lines.note_line(session, CaptureKind.NOTE, "the platypus", now, teammate_id=him.id)
        lines.note_line(session, CaptureKind.NOTE, "asked about the capybara", now, teammate_id=him.id)
        lines.note_line(session, CaptureKind.DOUBT, "my own gecko", now, teammate_id=None)
        gone = lines.note_line(session, CaptureKind.NOTE, "a dugong in the trash", now, teammate_id=her.id)
        lines.delete_line(session, gone, now)
        keep_captured(session, CaptureKind.NOTE, "Wilhelmina saw a kakapo", now, teammate_id=None)
        drafts.keep_draft(session, f"loose:{her.id}", "half a narwhal")
        drafts.keep_draft(session, "capture", "@Wilhelmina and the pangolin")
        keep_search(session, "Wilhelmina echidna")
        keep_search(session, "capybara")
        meeting = talking.start(session, her.id, now)
        drafts.keep_draft(session, f"meeting:{meeting.id}", "narwhal again")
        talking.end(session, meeting.id, now + timedelta(minutes=20))
    back_up_daily(folder, date(2026, 11, 23))
    back_up_daily(folder, date(2026, 11, 24))
    back_up_before_upgrade(folder, "0001")
    waiting = folder / "inbox"
    waiting.mkdir()
    for name, line in (("a1", "Wilhelmina win: the quokka"), ("b2", "Joost: the platypus")):
        message = {"id": name, "capture": line, "at": now.isoformat()}
        (waiting / f"{name}.json").write_text(json.dumps(message))
    store.close()
    return her.id, him.id


@pytest.fixture
def planted(tmp_path: Path, now: datetime) -> tuple[Path, str, str]:
    folder = tmp_path / "data"
    return folder, *plant(folder, now)


@pytest.fixture
def opened(planted: tuple[Path, str, str]) -> Iterator[Store]:
    store = open_store(planted[0])
    yield store
    store.close()


def bytes_of(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def where(folder: Path, words: tuple[str, ...]) -> set[tuple[str, str]]:
    """Each word with the files that hold it."""
    return {
        (word, path.name)
        for path, found in bytes_of(folder).items()
        for word in words
        if word.lower().encode() in found.lower()
    }


def test_what_would_go_is_counted_and_nothing_changes(opened: Store, planted: tuple[Path, str, str]) -> None:
    with opened.reading() as session:
        found = let_go.what_would_go(session, planted[1], opened.folder)
    counts = found.counts
    assert (counts.notes, counts.needs, counts.wins, counts.follow_ups, counts.doubts, counts.meetings) == (
        2, 1, 1, 1, 1, 1,
    )  # fmt: skip
    assert counts.since == date(2026, 11, 24)
    assert (found.waiting, found.copies, found.mentioned) == (3, 3, 0)


def test_lines_of_others_that_name_the_person_are_counted_and_stay(
    opened: Store, planted: tuple[Path, str, str], now: datetime
) -> None:
    with opened.writing() as session:
        lines.note_line(session, CaptureKind.NOTE, "wants to pair with wilhelmina", now, teammate_id=planted[2])
        lines.note_line(session, CaptureKind.DOUBT, "too hard on Zwaan?", now, teammate_id=None)
    with opened.reading() as session:
        assert let_go.what_would_go(session, planted[1], opened.folder).mentioned == 2
    let_go.forget(opened, planted[1])
    assert ("wilhelmina", "oneonone.db") in where(opened.folder, ("wilhelmina",))


def test_forgetting_leaves_no_byte_of_the_person_and_all_of_the_others(
    opened: Store, planted: tuple[Path, str, str]
) -> None:
    folder = planted[0]
    assert {word for word, _ in where(folder, HERS)} == set(HERS)
    done = let_go.forget(opened, planted[1])
    assert len(done.cleaned) == 3
    assert not done.unreached
    assert where(folder, HERS) == set()
    others = {name for _, name in where(folder, OTHERS)}
    assert others >= {
        "oneonone.db",
        "oneonone-2026-11-23.db",
        "oneonone-2026-11-24.db",
        "before-upgrade-from-0001-1.db",
    }
    assert (folder / "inbox" / "b2.json").exists()
    with opened.reading() as session:
        assert kept_searches(session) == ("capybara",)
        assert session.scalar(text("SELECT count(*) FROM note WHERE teammate_id IS NOT NULL")) == 2
        assert session.scalar(text("SELECT count(*) FROM draft WHERE key LIKE 'forgetting%'")) == 0
    opened.close()
    assert where(folder, HERS) == set()
    assert all(finding.sound for finding in examine(folder))


def test_a_person_in_the_trash_can_be_forgotten(opened: Store, planted: tuple[Path, str, str], now: datetime) -> None:
    with opened.writing() as session:
        delete_teammate(session, planted[1], now)
    let_go.forget(opened, planted[1])
    assert where(planted[0], HERS) == set()


def test_a_copy_that_cannot_be_read_is_told_and_the_rest_is_done(opened: Store, planted: tuple[Path, str, str]) -> None:
    broken = planted[0] / "backups" / "oneonone-2026-11-23.db"
    broken.write_bytes(b"not a store" * 500)
    done = let_go.forget(opened, planted[1])
    assert [copy.path for copy in done.unreached] == [broken]
    assert len(done.cleaned) == 2
    assert where(planted[0], HERS) == set()


def test_two_who_share_a_first_name_keep_their_waiting_lines(
    opened: Store, planted: tuple[Path, str, str], now: datetime
) -> None:
    with opened.writing() as session:
        add_teammate(session, TeammateFields("Wilhelmina de Boer"), now)
    with opened.reading() as session:
        assert let_go.what_would_go(session, planted[1], opened.folder).waiting == 0


_VICTIM = """
import sys
from pathlib import Path
from oneonone.journal import let_go
from oneonone.store.store import open_store
store = open_store(Path(sys.argv[1]))
print("ready", flush=True)
let_go.forget(store, sys.argv[2])
print("done", flush=True)
"""


@pytest.mark.parametrize("seed", range(8))
def test_killed_in_the_middle_it_is_before_or_after_and_the_next_start_finishes_it(
    tmp_path: Path, now: datetime, seed: int
) -> None:
    folder = tmp_path / "data"
    her, him = plant(folder, now)
    victim = subprocess.Popen(
        [sys.executable, "-c", _VICTIM, str(folder), her], stdout=subprocess.PIPE, cwd=ROOT, text=True
    )
    assert victim.stdout is not None
    assert victim.stdout.readline() == "ready\n"
    with selectors.DefaultSelector() as selector:
        selector.register(victim.stdout, selectors.EVENT_READ)
        selector.select(timeout=random.Random(seed).uniform(0.0, 0.12))  # the moment of the kill
    os.kill(victim.pid, signal.SIGKILL)
    victim.communicate()
    store = open_store(folder)
    with store.reading() as session:
        there = session.scalar(text("SELECT count(*) FROM teammate WHERE id = :her"), {"her": her})
        notes = session.scalar(text("SELECT count(*) FROM note WHERE teammate_id = :her"), {"her": her})
        assert (there, notes) in ((1, 2), (0, 0))
        assert session.scalar(text("SELECT count(*) FROM note WHERE teammate_id = :him"), {"him": him}) == 2
    let_go.finish_forgetting(store)
    store.close()
    if not there:
        assert where(folder, HERS) == set()
    assert all(finding.sound for finding in examine(folder))
    assert len(daily_backups(folder)) == 2


# keeping for a while


def months_ago(now: datetime, months: int) -> datetime:
    return now - timedelta(days=31 * months)


@pytest.fixture
def long_known(store: Store, now: datetime) -> str:
    """Somebody with old and recent lines of every kind."""
    with store.writing() as session:
        mate = add_teammate(session, TeammateFields("Noor"), months_ago(now, 30))
        for months in (20, 2):
            at = months_ago(now, months)
            for kind in (CaptureKind.NOTE, CaptureKind.WIN, CaptureKind.DOUBT):
                lines.note_line(session, kind, f"{kind} of {months} months", at, teammate_id=mate.id)
            need = lines.note_line(session, CaptureKind.NEED, f"need of {months}", at, teammate_id=mate.id)
            lines.told_back(session, need, at)
            done = lines.note_line(
                session, CaptureKind.FOLLOW_UP, f"kept promise of {months}", at, teammate_id=mate.id, owner=Owner.ME
            )
            lines.set_done(session, done, True, at)
            lines.note_line(
                session, CaptureKind.FOLLOW_UP, f"open promise of {months}", at, teammate_id=mate.id, owner=Owner.ME
            )
    return mate.id


def texts(store: Store) -> set[str]:
    with store.reading() as session:
        return {
            row[0]
            for table in ("note", "win", "doubt", "need", "follow_up")
            for row in session.execute(text(f"SELECT text FROM {table}"))
        }


def test_what_would_be_let_go_is_counted_before_it_is_set(store: Store, long_known: str, now: datetime) -> None:
    with store.reading() as session:
        all_older = let_go.would_be_let_go(session, long_known, 12, False, now)
        agreed_stays = let_go.would_be_let_go(session, long_known, 12, True, now)
    assert (all_older.notes, all_older.needs, all_older.follow_ups) == (1, 1, 1)
    assert (agreed_stays.notes, agreed_stays.needs, agreed_stays.follow_ups) == (1, 0, 0)
    assert all_older.since == months_ago(now, 20).date()


def test_what_is_older_goes_and_what_is_open_stays(store: Store, long_known: str, now: datetime) -> None:
    with store.writing() as session:
        let_go.set_keeping(session, long_known, 12, agreed_only=False)
    assert let_go.let_older_go(store, now) == 5
    left = texts(store)
    assert "note of 2 months" in left
    assert "open promise of 20" in left
    assert not {"note of 20 months", "win of 20 months", "need of 20", "kept promise of 20"} & left
    assert let_go.let_older_go(store, now) == 0


def test_with_only_what_was_agreed_promises_and_needs_stay(store: Store, long_known: str, now: datetime) -> None:
    with store.writing() as session:
        let_go.set_keeping(session, long_known, 12, agreed_only=True)
    let_go.let_older_go(store, now)
    left = texts(store)
    assert {"need of 20", "kept promise of 20", "open promise of 20", "win of 2 months"} <= left
    assert not {"note of 20 months", "win of 20 months", "doubt of 20 months"} & left


def test_nothing_goes_of_whom_everything_is_kept(store: Store, long_known: str, now: datetime) -> None:
    before = texts(store)
    assert let_go.let_older_go(store, now) == 0
    assert texts(store) == before


def test_what_is_older_goes_from_the_kept_copies_too(store: Store, long_known: str, now: datetime) -> None:
    back_up_daily(store.folder, now.date())
    with store.writing() as session:
        let_go.set_keeping(session, long_known, 12, agreed_only=False)
    let_go.let_older_go(store, now)
    assert where(store.folder, ("note of 20 months",)) == set()
    assert {name for _, name in where(store.folder, ("note of 2 months",))} == {"oneonone.db", "oneonone-2026-11-24.db"}


@pytest.mark.parametrize("months", [0, -1, 121])
def test_months_that_make_no_sense_are_refused(store: Store, long_known: str, months: int) -> None:
    with pytest.raises(OneOnOneError), store.writing() as session:
        let_go.set_keeping(session, long_known, months, agreed_only=False)


def test_months_before_the_last_day_of_a_longer_month(now: datetime) -> None:
    assert let_go.months_before(now.replace(month=8, day=31), 6).date() == date(2026, 2, 28)
    assert let_go.months_before(now, 12).date() == date(2025, 11, 24)
