"""Our own JSON: lossless, ordered, described by a schema; merged by id when it comes in again."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from oneonone.errors import OneOnOneError
from oneonone.exchange.json_in import read_json
from oneonone.exchange.json_out import write_json
from oneonone.exchange.json_shape import LISTS, VERSION
from oneonone.journal import lines, own_questions
from oneonone.journal.drafts import keep_draft
from oneonone.journal.incoming import Cancelled, Plan
from oneonone.journal.search import keep_search
from oneonone.journal.taking_in import Fate, preview, take_in
from oneonone.journal.teammates import delete_teammate, team
from oneonone.model.kinds import CaptureKind, Language, Owner
from oneonone.model.lines import Note
from oneonone.model.reflection import Reflection
from oneonone.practice.plant import fill_sample
from oneonone.resource import resource
from oneonone.store.steps import Changes, undo
from oneonone.store.store import Store, open_store

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = json.loads(resource("schema", f"oneonone-export-{VERSION}.json").read_text(encoding="utf-8"))


@pytest.fixture
def full(tmp_path: Path, now: datetime) -> Iterator[Store]:
    """The sample team, with something of everything else."""
    store = open_store(tmp_path / "full")
    with store.writing() as session:
        fill_sample(session, Language.EN, now)
        mate = team(session)[0]
        made = own_questions.add_own_question(session, "What would help? 🙂", Language.EN)
        own_questions.star(session, made.id, True)
        own_questions.dismiss(session, made.id, mate.id, now.date())
        note = lines.note_line(session, CaptureKind.NOTE, 'Say "hi"\n\tand\\ \u2028 <b>', now, teammate_id=mate.id)
        lines.note_line(session, CaptureKind.NOTE, "in the inbox", now, teammate_id=None)
        lines.note_line(session, CaptureKind.FOLLOW_UP, "call", now, teammate_id=mate.id, owner=Owner.THEM)
        lines.delete_line(session, note, now)
        session.add(Reflection(week=now.date(), question="week", text="less talking"))
        delete_teammate(session, team(session)[5].id, now)
        keep_draft(session, "somewhere", "half a sen")
        keep_search(session, "with:priya")
    yield store
    store.close()


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path / "other")
    yield store
    store.close()


def out(store: Store, path: Path, **how: Any) -> Path:
    with store.reading() as session:
        write_json(session, path, **{"private": True, **how})
    return path


def bring(store: Store, plan: Plan, now: datetime) -> int:
    with store.writing() as session:
        return take_in(session, plan, now, Language.EN).changes


@pytest.mark.parametrize("private", [True, False])
def test_out_in_and_out_again_is_the_same_to_the_last_byte(
    full: Store, other: Store, tmp_path: Path, now: datetime, private: bool
) -> None:
    first = out(full, tmp_path / "first.json", private=private)
    bring(other, read_json(first), now)
    assert out(other, tmp_path / "second.json", private=private).read_bytes() == first.read_bytes()
    assert bring(other, read_json(first), now) == 0


def test_exports_are_what_the_schema_says(full: Store, tmp_path: Path, now: datetime) -> None:
    validator = Draft202012Validator(SCHEMA)
    Draft202012Validator.check_schema(SCHEMA)
    ids = frozenset([team_of(full)[0]])
    for how in ({}, {"private": False}, {"teammate_ids": ids}, {"since": now.date() - timedelta(days=60)}):
        told = json.loads(out(full, tmp_path / "one.json", **how).read_text(encoding="utf-8"))
        assert not [error.message for error in validator.iter_errors(told)]
        assert told["teammates"]
    assert set(LISTS.values()) == set(json.loads(out(full, tmp_path / "a.json").read_text(encoding="utf-8"))) - {
        "format", "version", "complete", "private",
    }  # fmt: skip


def test_the_shipped_schema_is_what_the_model_says() -> None:
    assert subprocess.run([sys.executable, "packaging/export_schema.py", "--check"], cwd=ROOT).returncode == 0


def team_of(store: Store) -> list[str]:
    with store.reading() as session:
        return [one.id for one in team(session)]


def test_without_private_parts_nothing_private_goes_out(full: Store, tmp_path: Path, now: datetime) -> None:
    with full.writing() as session:
        mate = team(session)[0].id
        lines.note_line(session, CaptureKind.NOTE, "SECRET one", now, teammate_id=mate, private=True)
        lines.note_line(session, CaptureKind.DOUBT, "SECRET two", now, teammate_id=mate)
        keep_draft(session, "x", "SECRET three")
    told = out(full, tmp_path / "one.json", private=False).read_text(encoding="utf-8")
    assert "SECRET" not in told
    assert "less talking" not in told
    assert not [row for row in json.loads(told)["notes"] if row["private"]]
    assert {row["hard"] for row in json.loads(told)["meetings"]} == {False}


def test_of_one_person_nothing_of_another(full: Store, tmp_path: Path) -> None:
    one = team_of(full)[1]
    told = json.loads(out(full, tmp_path / "one.json", teammate_ids=[one]).read_text(encoding="utf-8"))
    assert [row["id"] for row in told["teammates"]] == [one]
    for rows in told.values():
        if isinstance(rows, list):
            assert {row["teammate_id"] for row in rows if "teammate_id" in row} <= {one}


def test_the_newer_row_wins(full: Store, other: Store, tmp_path: Path, now: datetime) -> None:
    first = out(full, tmp_path / "first.json")
    bring(other, read_json(first), now)
    with other.writing() as session:
        notes = session.query(Note).filter(Note.deleted_at.is_(None)).order_by(Note.id).limit(2).all()
        notes[0].text = "changed here"
        trash_id = notes[1].id
        notes[1].deleted_at = now
        kept = notes[0].id
    with other.reading() as session:
        found = preview(session, read_json(first))
    assert found.changes == 0
    assert found.of(Fate.KEEPS) == 1
    assert found.of(Fate.TRASHED) == 1
    later = out(other, tmp_path / "later.json")
    assert bring(full, read_json(later), now) == 2
    with full.reading() as session:
        assert session.get_one(Note, kept).text == "changed here"
        assert session.get_one(Note, trash_id).deleted_at is not None


def test_one_undo_takes_all_of_it_back(full: Store, other: Store, tmp_path: Path, now: datetime) -> None:
    first = out(full, tmp_path / "first.json")
    heard: list[Changes] = []
    other.on_change(heard.append)
    bring(other, read_json(first), now)
    assert len(heard) == 1
    with other.writing() as session:
        undo(session, heard[0].step)
    with other.reading() as session:
        assert not team(session)
        assert preview(session, read_json(first)).of(Fate.NEW, Fate.CHANGES) == 0
    bring(other, read_json(first), now)
    assert team_of(other) == team_of(full)


def test_stopped_half_way_nothing_has_changed(full: Store, other: Store, tmp_path: Path, now: datetime) -> None:
    with full.writing() as session:
        for number in range(500):
            lines.note_line(session, CaptureKind.NOTE, f"note {number}", now, teammate_id=None)
    plan = read_json(out(full, tmp_path / "first.json"))

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled), other.writing() as session:
        take_in(session, plan, now, Language.EN, progress=stop)
    assert not team_of(other)
    with pytest.raises(Cancelled), full.reading() as session:
        write_json(session, tmp_path / "second.json", private=True, progress=stop)
    assert not (tmp_path / "second.json").exists()
    assert not list(tmp_path.glob(".*.part"))


def broken(text: str) -> list[tuple[str, str]]:
    """Ways in which an export can be wrong, each with what must be said of it."""
    told = json.loads(text)
    note = json.dumps(told["notes"][0], ensure_ascii=False)

    def with_note(**values: Any) -> str:
        changed = {**told["notes"][0], **values}
        return text.replace(note, json.dumps(changed), 1)

    return [
        ("{}", "not an export"),
        ('{"format": "other", "version": 1}', "not an export"),
        ("[" * 100_000, "expected"),
        ('{"format": ' + "[" * 100_000, "deep|cannot be read"),
        (text[: len(text) // 2], "cannot be read"),
        (text.replace('"version": 1', '"version": 2', 1), "newer oneonone"),
        (text.replace(note, note + ",\n" + note, 1), "twice"),
        (text + "{}", "after the end"),
        (with_note(noted_at="99999-01-01T00:00:00Z"), "noted_at"),
        (with_note(noted_at=5), "noted_at"),
        (with_note(private="yes"), "private"),
        (with_note(text="a\0b"), "NUL"),
        (with_note(text=None), "text"),
        (with_note(id="../../etc"), "32 hexadecimal"),
        (text.replace(told["meetings"][0]["teammate_id"], "0" * 32).replace("0" * 32, "1" * 32, 1), "belongs to"),
        (with_note(extra=1), "extra"),
        (text.replace('"minutes": 30', '"minutes": 1e999', 1), "minutes"),
        (text.replace('"minutes": 30', '"minutes": ' + "9" * 6000, 1), "cannot be read|minutes"),
        (text.replace('"minutes": 30', '"minutes": NaN', 1), "cannot be read"),
        (text.replace('"wins": [', '"teammates": [', 1), "wrong place"),
    ]  # fmt: skip


def test_what_is_broken_is_told_and_changes_nothing(full: Store, other: Store, tmp_path: Path, now: datetime) -> None:
    text = out(full, tmp_path / "first.json").read_text(encoding="utf-8")
    path = tmp_path / "broken.json"
    for content, said in broken(text):
        path.write_text(content, encoding="utf-8")
        with pytest.raises(OneOnOneError, match=said) as caught:
            bring(other, read_json(path), now)
        assert "\n" not in caught.value.said(Language.NL)
        assert not team_of(other)


def test_a_row_that_never_ends_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "huge.json"
    with path.open("wb") as file:
        file.write(b'{"format": "oneonone", "version": 1, "complete": true, "private": true, "teammates": [{"name": "')
        file.truncate(1_900_000_000)
    with pytest.raises(OneOnOneError, match="cannot be read"):
        read_json(path)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le"])
def test_other_encodings(full: Store, other: Store, tmp_path: Path, now: datetime, encoding: str) -> None:
    first = out(full, tmp_path / "first.json")
    path = tmp_path / "encoded.json"
    path.write_text(first.read_text(encoding="utf-8"), encoding=encoding)
    bring(other, read_json(path), now)
    assert out(other, tmp_path / "again.json").read_bytes() == first.read_bytes()
