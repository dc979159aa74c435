"""CSV as spreadsheets and other programs write it comes in, with its columns recognised or matched by hand."""

from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from oneonone.exchange.basket import Reading
from oneonone.exchange.csv_columns import Column, Matching, Sheet, Table, guess, read_table
from oneonone.exchange.csv_in import matched
from oneonone.journal.incoming import Noun, Plan
from oneonone.model.kinds import FollowUpState, Language, Owner


def table(folder: Path, text: str) -> Table:
    path = folder / "list.csv"
    path.write_text(text, encoding="utf-8")
    return read_table(path)


def plan(found: Table, now: datetime) -> Plan:
    return matched(found, guess(found), Reading(now))


def values(made: Plan, noun: Noun) -> list[dict[str, Any]]:
    return [dict(one.values) for one in made.records() if one.noun is noun]


def test_people_in_either_language(tmp_path: Path, now: datetime) -> None:
    for head in ("Name,Role,Language,Weeks,Weekday,Time", "naam,functie,taal,elke,weekdag,tijd"):
        found = table(tmp_path, f"{head}\nPriya Raman,Engineer,nl,2,tue,10:00\n")
        assert guess(found).sheet is Sheet.PEOPLE
        person = values(plan(found, now), Noun.TEAMMATE)[0]
        assert person["role"] == "Engineer"
        assert person["language"] is Language.NL
        assert (person["every_weeks"], person["weekday"], person["time_of_day"]) == (2, 1, time(10))


def test_notes_with_dates_and_a_formula_that_is_none(tmp_path: Path, now: datetime) -> None:
    found = table(tmp_path, "Naam;Datum;Notitie;Privé\nPriya;13-1-2026;'=2+2;ja\nBas;ooit;moe;nee\n;2026-01-03;los;\n")
    made = plan(found, now)
    notes = values(made, Noun.NOTE)
    assert [one["text"] for one in notes] == ["=2+2", "moe", "los"]
    assert notes[0]["noted_at"].astimezone().date() == date(2026, 1, 13)
    assert [one["private"] for one in notes] == [True, False, False]
    assert notes[2]["teammate_id"] is None
    assert [remark.where.line for remark in made.remarks] == [3, 4]


def test_follow_ups(tmp_path: Path, now: datetime) -> None:
    text = "Name\tWho\tWhat\tDue\tStatus\nPriya\tme\task\t2026-12-01\topen\nBas\tBas\tdraw\t8-12-2026\tdone\n"
    first, second = values(plan(table(tmp_path, text), now), Noun.FOLLOW_UP)
    assert (first["owner"], first["due"], first.get("state")) == (Owner.ME, date(2026, 12, 1), None)
    assert (second["owner"], second["due"], second["state"]) == (Owner.THEM, date(2026, 12, 8), FollowUpState.DONE)


def test_wins_and_meetings(tmp_path: Path, now: datetime) -> None:
    wins = plan(table(tmp_path, "name,date,win,celebrated,how\nPriya,2026-01-03,said no,2026-01-04,card\n"), now)
    assert values(wins, Noun.WIN)[0]["celebrated_how"] == "card"
    meetings = plan(table(tmp_path, "with,date,minutes\nPriya,2026-01-03 14:30,45\nPriya,2999-01-01,30\n"), now)
    held = values(meetings, Noun.MEETING)
    assert [(one["starts_at"].astimezone().time(), one["minutes"]) for one in held] == [(time(14, 30), 45)]


def test_without_names_of_columns_it_goes_by_what_is_in_them(tmp_path: Path, now: datetime) -> None:
    found = table(tmp_path, "2026-01-03,Priya,went well and better than we thought\n2026-01-10,Bas,tired of it all\n")
    assert not guess(found).header
    assert len(values(plan(found, now), Noun.NOTE)) == 2
    assert {one["name"] for one in values(plan(found, now), Noun.TEAMMATE)} == {"Priya", "Bas"}


def test_columns_matched_by_hand(tmp_path: Path, now: datetime) -> None:
    found = table(tmp_path, "a,b,c\nPriya,well,x\n")
    made = matched(found, Matching(Sheet.NOTES, {Column.NAME: 0, Column.TEXT: 1}), Reading(now))
    assert values(made, Noun.NOTE)[0]["text"] == "well"
    again = matched(found, Matching(Sheet.NOTES, {Column.NAME: 0, Column.TEXT: 1}), Reading(now))
    assert [one.id for one in made.records()] == [one.id for one in again.records()]


def test_a_column_that_is_matched_with_nothing_is_told(tmp_path: Path, now: datetime) -> None:
    found = table(tmp_path, "naam;notitie;stemming;leeg\nPriya;moe;groen;\nBas;blij;;\n")
    remarks = plan(found, now).remarks
    assert [(one.where.line, one.words(Language.NL)) for one in remarks] == [
        (1, "de kolom 'stemming' is nergens aan gekoppeld; weggelaten")
    ]
    assert "groen" in remarks[0].text
