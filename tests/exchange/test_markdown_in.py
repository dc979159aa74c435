"""Markdown as people keep it comes in: our own folder without loss, files of people, daily notes."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from oneonone.capture.dates import find_due
from oneonone.errors import OneOnOneError
from oneonone.exchange.basket import Reading
from oneonone.exchange.markdown_in import read_markdown
from oneonone.journal.incoming import Incoming, Noun, Plan
from oneonone.journal.taking_in import Fate, preview, take_in
from oneonone.model.kinds import FollowUpState, Language, Owner
from oneonone.model.schema import metadata
from oneonone.practice.plant import fill_sample
from oneonone.store.store import Store, open_store


def reading(now: datetime, *names: str) -> Reading:
    def due(text: str, day: date) -> date | None:
        found = find_due(text, day)
        return found.due if found else None

    return Reading(now, names, due)


def of(plan: Plan, noun: Noun) -> list[Incoming]:
    return [one for one in plan.records() if one.noun is noun]


def texts(plan: Plan, noun: Noun) -> list[str]:
    return [one.values["text"] for one in of(plan, noun)]


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


PRIYA = """# Priya Raman

Runs on Wednesdays.

## 2026-01-13

- Slept badly
- The move went well
  - new desk is lovely
> I lose a day a week to it.

- [ ] Ask Mark about the guild 📅 2026-01-20
- [x] Send the slides ✅ 2026-01-14
- [ ] Priya: sketch the plan
- [-] Book a room
Need: quiet mornings
Win: said no, kindly

## 3 februari 2026 14:00

Something longer that
goes on below.

| a | b |
|---|---|
| 1 | 2 |

- not for others #private
"""


def test_a_file_a_person(tmp_path: Path, now: datetime) -> None:
    plan = read_markdown(write(tmp_path, "Priya Raman.md", PRIYA), reading(now))
    assert [one.values["name"] for one in of(plan, Noun.TEAMMATE)] == ["Priya Raman"]
    days = [one.values["starts_at"].astimezone() for one in of(plan, Noun.MEETING)]
    assert [day.strftime("%Y-%m-%d %H:%M") for day in days] == ["2026-01-13 09:00", "2026-02-03 14:00"]
    assert texts(plan, Noun.NOTE) == [
        "Runs on Wednesdays.",
        "Slept badly",
        "The move went well\n- new desk is lovely",
        "I lose a day a week to it.",
        "Something longer that\ngoes on below.",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "not for others",
    ]
    assert texts(plan, Noun.NEED) == ["quiet mornings"]
    assert texts(plan, Noun.WIN) == ["said no, kindly"]
    tasks = {one.values["text"]: one.values for one in of(plan, Noun.FOLLOW_UP)}
    assert tasks["Ask Mark about the guild"]["due"] == date(2026, 1, 20)
    assert tasks["Send the slides"]["state"] is FollowUpState.DONE
    assert tasks["Send the slides"]["done_at"].astimezone().date() == date(2026, 1, 14)
    assert tasks["sketch the plan"]["owner"] is Owner.THEM
    assert tasks["Book a room"]["state"] is FollowUpState.DROPPED
    quote = next(one for one in of(plan, Noun.NOTE) if "lose a day" in one.values["text"])
    assert quote.values["quote"]
    assert of(plan, Noun.NOTE)[-1].values["private"]
    assert [remark.where.line for remark in plan.remarks] == [24]


def test_every_word_of_a_file_is_somewhere(tmp_path: Path, now: datetime) -> None:
    odd = "---\nmood: fine\n---\n# Notes\n\nloose\n\n```\ncode here\n```\n<div>html</div>\n\n1. one\n2. two\n## Ideas"
    odd += "\nlast"
    plan = read_markdown(write(tmp_path, "notes.md", odd), reading(now))
    kept = "\n".join(texts(plan, Noun.NOTE))
    for word in ("mood: fine", "loose", "code here", "<div>html</div>", "one", "two", "Ideas", "last"):
        assert word in kept


def test_daily_notes(tmp_path: Path, now: datetime) -> None:
    write(tmp_path, "daily/2026-01-13.md", """# Tuesday

## 1:1 with Priya Raman
- tired of the release
- [ ] look for help by friday

## Work
- @Bas did the demo on his own
- [[Noor Haddad]] asked for a day off
- buy milk
""")  # fmt: skip
    write(tmp_path, "daily/2026-01-14 Bas.md", "he is glad\n")
    write(tmp_path, ".obsidian/app.md", "{}")
    plan = read_markdown(tmp_path, reading(now, "Bas de Wit", "Noor Haddad"))
    names = {one.id: one.values["name"] for one in of(plan, Noun.TEAMMATE)}
    whose = {one.values["text"]: names.get(one.values["teammate_id"]) for one in of(plan, Noun.NOTE)}
    assert whose["tired of the release"] == "Priya Raman"
    assert whose["@Bas did the demo on his own"] == "Bas de Wit"
    assert whose["[[Noor Haddad]] asked for a day off"] == "Noor Haddad"
    assert whose["buy milk"] is None
    assert whose["he is glad"] == "Bas de Wit"
    assert len(of(plan, Noun.MEETING)) == 2
    task = of(plan, Noun.FOLLOW_UP)[0]
    assert task.values["due"] == date(2026, 1, 16)
    assert "{}" not in whose


def test_what_a_daily_note_says_of_another_is_not_filed_with_whom_one_spoke(tmp_path: Path, now: datetime) -> None:
    said = "## 1:1 @Noor\n- wants to move\n- @Priya did a fine demo\n- asked @Priya for help\n- @work until late\n"
    path = write(tmp_path, "daily/2026-01-20.md", said)
    plan = read_markdown(path, reading(now, "Noor Haddad", "Priya Raman"))
    names = {one.id: one.values["name"] for one in of(plan, Noun.TEAMMATE)}
    whose = {one.values["text"]: names[one.values["teammate_id"]] for one in of(plan, Noun.NOTE)}
    assert whose == {
        "wants to move": "Noor Haddad", "@Priya did a fine demo": "Priya Raman",
        "asked @Priya for help": "Noor Haddad", "@work until late": "Noor Haddad",
    }  # fmt: skip
    held = {one.values["text"]: one.values.get("meeting_id") for one in of(plan, Noun.NOTE)}
    assert held["@Priya did a fine demo"] is None
    assert held["wants to move"] is not None


def test_a_second_time_changes_nothing_and_undone_it_comes_again(store: Store, tmp_path: Path, now: datetime) -> None:
    from oneonone.store.steps import undo

    path = write(tmp_path, "Priya Raman.md", PRIYA)
    heard: list[Any] = []
    store.on_change(heard.append)
    plan = read_markdown(path, reading(now))
    with store.writing() as session:
        assert take_in(session, plan, now, Language.EN).changes == plan.count
    with store.writing() as session:
        assert take_in(session, read_markdown(path, reading(now)), now, Language.EN).changes == 0
    with store.writing() as session:
        undo(session, heard[0].step)
    with store.reading() as session:
        assert preview(session, plan).of(Fate.BACK) == plan.count


def rows_of(store: Store) -> dict[str, list[dict[str, Any]]]:
    stamps = {"created_at", "changed_at", "colour", "sample", "archived_at"}
    with store.reading() as session:
        return {
            table.name: [
                {key: value for key, value in row.items() if key not in stamps}
                for row in session.execute(select(table).order_by(*table.primary_key)).mappings()
            ]
            for table in metadata.sorted_tables
        }


@pytest.mark.parametrize("language", Language)
def test_our_own_folder_goes_out_and_comes_back(tmp_path: Path, now: datetime, language: Language) -> None:
    gathering = pytest.importorskip("oneonone.journal.gathering")
    writer = pytest.importorskip("oneonone.exchange.writers.markdown")
    from oneonone.exchange.document import Document
    from oneonone.exchange.pages import pages

    store = open_store(tmp_path / "one")
    with store.writing() as session:
        fill_sample(session, language, now)
    with store.reading() as session:
        rows = gathering.gather(session, gathering.Scope())
    document = Document("All", language, now.date(), tuple(pages(rows, language)), rows)
    for place, text in writer.folder(document):
        write(tmp_path / "out", str(place), text)
    other = open_store(tmp_path / "two")
    plan = read_markdown(tmp_path / "out", reading(now))
    assert not plan.remarks
    with other.writing() as session:
        take_in(session, plan, now, language)
    before, after = rows_of(store), rows_of(other)
    for table in before:
        if table == "remembered_date":
            for row in (*before[table], *after[table]):
                row.pop("id")
            before[table].sort(key=str)
            after[table].sort(key=str)
        if table == "meeting":
            for row in (*before[table], *after[table]):
                row.pop("at_point")
                row.pop("planned_for")
        assert after[table] == before[table], table
    with other.writing() as session:
        assert take_in(session, read_markdown(tmp_path / "out", reading(now)), now, language).changes == 0
    store.close()
    other.close()


def test_a_folder_without_markdown_is_told(tmp_path: Path, now: datetime) -> None:
    with pytest.raises(OneOnOneError, match="no Markdown"):
        read_markdown(tmp_path, reading(now))


def test_links_out_of_the_folder_are_not_followed(tmp_path: Path, now: datetime) -> None:
    write(tmp_path, "secret/hidden.md", "do not read me")
    inside = write(tmp_path, "in/2026-01-01.md", "fine").parent
    (inside / "link.md").symlink_to(tmp_path / "secret" / "hidden.md")
    (inside / "folder").symlink_to(tmp_path / "secret")
    plan = read_markdown(inside, reading(now))
    assert texts(plan, Noun.NOTE) == ["fine"]
    assert Counter(str(remark.where) for remark in plan.remarks)["link.md"] == 1


def test_an_id_that_is_something_else_here_is_told(store: Store, tmp_path: Path, now: datetime) -> None:
    """Somebody copied a comment below another line."""
    head = "---\noneonone: 1\ntype: inbox\nlanguage: en\n---\n\n- One\n"
    comment = "  <!-- {} id=00000000000000000000000000000003 at=2026-01-13T13:02:00Z -->\n"
    with store.writing() as session:
        take_in(session, read_markdown(write(tmp_path, "a.md", head + comment.format("note")), reading(now)), now,
                Language.EN)  # fmt: skip
    other = read_markdown(write(tmp_path, "a.md", head + comment.format("need")), reading(now))
    with pytest.raises(OneOnOneError, match="something else"), store.writing() as session:
        take_in(session, other, now, Language.EN)
    both = head + comment.format("note") + "- Two\n" + comment.format("win")
    plan = read_markdown(write(tmp_path, "a.md", both), reading(now))
    assert len({one.id for one in plan.records()}) == 2
