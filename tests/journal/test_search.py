"""Finding back what was written."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from oneonone.cli import main
from oneonone.journal import lines, points, teammates
from oneonone.journal.own_questions import add_own_question
from oneonone.journal.search import (
    Found,
    Hit,
    Order,
    forget_search,
    keep_search,
    kept_searches,
    search,
)
from oneonone.journal.search_dates import period
from oneonone.journal.search_query import HitKind, Standing, Term, read_query
from oneonone.journal.teammates import TeammateFields, add_teammate
from oneonone.model.kinds import CaptureKind, Celebration, Language, Owner
from oneonone.store.store import Store

TODAY = date(2026, 11, 24)
Find = Callable[..., Found]


@pytest.fixture
def people(store: Store, now: datetime) -> dict[str, str]:
    with store.writing() as session:
        found = {
            name: add_teammate(session, TeammateFields(name=name, role="Designer"), now).id
            for name in ("Priya Raman", "Tomás van den Berg")
        }
        priya, tomas = found.values()

        def note(kind: CaptureKind, text: str, days: int, who: str | None, **more: object) -> None:
            lines.note_line(session, kind, text, now - timedelta(days=days), teammate_id=who, **more)  # type: ignore[arg-type]

        note(CaptureKind.NOTE, "The **café** was quieter than feared", 1, priya)
        note(CaptureKind.NEED, "four days a week in the café, please", 40, priya)
        note(CaptureKind.WIN, "fixed the label printer", 3, tomas)
        note(CaptureKind.NOTE, "printer again, and again: printer, printer", 400, tomas, private=True)
        note(CaptureKind.FOLLOW_UP, "order a printer", 2, priya, owner=Owner.THEM)
        note(CaptureKind.DOUBT, "was I too quick about the days", 5, None)
        points.add_point(session, priya, "What would make the week lighter?")
    return found


@pytest.fixture
def find(store: Store, people: dict[str, str]) -> Find:
    def run(text: str, **more: object) -> Found:
        with store.reading() as session:
            return search(session, read_query(text, TODAY), **more)  # type: ignore[arg-type]

    return run


def _texts(found: Found) -> list[str]:
    return [hit.snippet for hit in found.hits]


def _marked(hit: Hit) -> list[str]:
    return [hit.snippet[first:last] for first, last in hit.marks]


# words


def test_a_word_is_found_by_its_beginning_without_case_and_diacritics(find: Find) -> None:
    found = find("CAF")
    assert _texts(found) == ["The café was quieter than feared", "four days a week in the café, please"]
    assert [_marked(hit) for hit in found.hits] == [["café"], ["café"]]
    assert found.hits[0].teammate == "Priya Raman"
    assert _texts(find("cafe\u0301 quiet")) == ["The café was quieter than feared"]


def test_a_phrase_in_quotes_stands_as_it_is(find: Find) -> None:
    assert len(find("days week").hits) == 1
    assert _texts(find('"four days"')) == ["four days a week in the café, please"]
    assert not find('"days four"').hits
    assert not find('"four day"').hits
    assert _texts(find('"four day')) == ["four days a week in the café, please"], "still being typed"


def test_newest_first_or_best_first(find: Find) -> None:
    assert _texts(find("printer"))[0] == "order a printer"
    assert _texts(find("printer", order=Order.BEST))[0].startswith("printer again")


def test_people_points_and_questions_are_found(find: Find, store: Store, now: datetime) -> None:
    with store.writing() as session:
        add_own_question(session, "What gave you wind this week?", language=Language.EN)
    assert [hit.kind for hit in find("tomas").hits] == [HitKind.TEAMMATE]
    assert [hit.kind for hit in find("lighter").hits] == [HitKind.TALKING_POINT]
    assert [hit.kind for hit in find("wind").hits] == [HitKind.QUESTION]


def test_pages_follow_each_other(find: Find, store: Store, people: dict[str, str], now: datetime) -> None:
    with store.writing() as session:
        for minute in range(2_400):  # so many that the walk from the newest is taken
            at = now - timedelta(minutes=minute)
            lines.note_line(session, CaptureKind.NOTE, f"bridge {minute}", at, teammate_id=people["Priya Raman"])
    first, second = find("bridge"), find("bridge", offset=50)
    assert _texts(first) == [f"bridge {minute}" for minute in range(50)]
    assert _texts(second)[0] == "bridge 50"
    assert first.more
    assert not find("bridge", offset=2_350).more


def test_deleted_lines_and_people_are_left_out(find: Find, store: Store, people: dict[str, str], now: datetime) -> None:
    with store.writing() as session:
        teammates.delete_teammate(session, people["Tomás van den Berg"], now)
    assert _texts(find("printer")) == ["order a printer"]
    assert _texts(find("printer", order=Order.BEST)) == ["order a printer"]
    assert not find("tomas").hits
    assert find("days kind:doubt").hits, "a line without a teammate stays"


# filters


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("printer with:tomas", 2),
        ("printer met:BERG", 2),
        ('printer with:"van den"', 2),
        ("printer with:tom,priya", 3),
        ("kind:win", 1),
        ("soort:succes,behoefte", 2),
        ("kind:follow-up", 1),
        ("soort:afspraak", 1),
        ("soort:twijfel", 1),
        ("kind:point", 1),
        ("kind:person", 2),
        ("soort:persoon berg", 1),
        ("kind:question", 0),
        ("printer in:2025", 1),
        ("printer before:2026", 1),
        ("printer voor:nov-2026", 1),
        ("printer na:2025", 2),
        ("printer after:2026-11-21", 1),
        ("printer since:2026-11-21", 2),
        ("in:oktober-2026", 1),
        ("is:private", 2),
        ("is:privé printer", 1),
        ("is:prive printer", 1),
        ("is:open printer", 2),
        ("is:open is:private", 1),
        ("is:done", 0),
    ],
)
def test_filters_in_both_languages(find: Find, text: str, found: int) -> None:
    result = find(text)
    assert (len(result.hits), result.unclear) == (found, ())


def test_done_is_what_was_kept_told_or_celebrated(find: Find, store: Store, now: datetime) -> None:
    promise, win = find("kind:follow-up").hits[0], find("kind:win").hits[0]
    with store.writing() as session:
        lines.set_done(session, lines.line(session, CaptureKind.FOLLOW_UP, promise.id), True, now)
        lines.celebrate(session, lines.line(session, CaptureKind.WIN, win.id), Celebration.TOLD, now)
    assert {hit.id for hit in find("is:done").hits} == {promise.id, win.id}
    assert {hit.id for hit in find("is:klaar printer").hits} == {promise.id, win.id}
    assert promise.id not in {hit.id for hit in find("is:open").hits}
    assert len(find("is:open,done printer").hits) == 2


def test_unknown_filters_are_explained_and_the_rest_still_works(find: Find) -> None:
    found = find("mood:good printer kind:zebra in:13-13 is:sad")
    assert len(found.hits) == 3
    said = [one.said(Language.EN) for one in found.unclear]
    assert ["mood:" in said[0], "zebra" in said[1], "13-13" in said[2], "sad" in said[3]] == [True] * 4
    assert "mood:" in found.unclear[0].said(Language.NL) and "soort:" in found.unclear[0].said(Language.NL)


def test_a_name_that_nobody_has_is_said(find: Find) -> None:
    found = find("printer with:wilhelmina")
    assert not found.hits
    assert "wilhelmina" in found.unclear[0].said(Language.EN)


def test_what_only_looks_like_a_filter_is_searched_for() -> None:
    assert read_query("10:30 note: https://a.b", TODAY).terms == (
        Term("10:30", True), Term("note:", True), Term("https://a.b", True),
    )  # fmt: skip
    query = read_query("kind:p is:o", TODAY)
    assert query.kinds >= {HitKind.TEAMMATE, HitKind.TALKING_POINT}, "still being typed"
    assert query.standing == {Standing.OPEN}


@pytest.mark.parametrize(
    ("text", "first", "after"),
    [
        ("2025", "2025-01-01", "2026-01-01"),
        ("2025-03", "2025-03-01", "2025-04-01"),
        ("2025-03-14", "2025-03-14", "2025-03-15"),
        ("14-3-2025", "2025-03-14", "2025-03-15"),
        ("03/2025", "2025-03-01", "2025-04-01"),
        ("march-2025", "2025-03-01", "2025-04-01"),
        ("MAART-2025", "2025-03-01", "2025-04-01"),
        ("mrt-2025", "2025-03-01", "2025-04-01"),
        ("2025-dec", "2025-12-01", "2026-01-01"),
        ("14-maart-2025", "2025-03-14", "2025-03-15"),
        ("march 14 2025", "2025-03-14", "2025-03-15"),
        ("november", "2026-11-01", "2026-12-01"),
        ("december", "2025-12-01", "2026-01-01"),
        ("3-dec", "2025-12-03", "2025-12-04"),
        ("q2-2025", "2025-04-01", "2025-07-01"),
        ("k4", "2026-10-01", "2027-01-01"),
        ("gisteren", "2026-11-23", "2026-11-24"),
        ("vorige-week", "2026-11-16", "2026-11-23"),
        ("this-month", "2026-11-01", "2026-12-01"),
        ("last-quarter", "2026-07-01", "2026-10-01"),
        ("vorig-jaar", "2025-01-01", "2026-01-01"),
    ],
)
def test_periods(text: str, first: str, after: str) -> None:
    assert period(text, TODAY) == (date.fromisoformat(first), date.fromisoformat(after))


@pytest.mark.parametrize("text", ["", "-", "0000", "2025-13", "2025-02-31", "29-feb", "xyz", "²", "12", "this-fish"])
def test_what_is_no_period(text: str) -> None:
    assert period(text, TODAY) is None


# anything may be typed


@pytest.mark.parametrize(
    "text",
    [
        '"', '"""', '" OR 1', "NEAR(a b)", "text:x AND", "NOT", "a AND NOT b", "^a", "(*", "a*b*", "{x}:y", "\x00",
        "a\x00b", "'; DROP TABLE note; --", "with:", "kind:", "in:", "is:,,", "with:,", ":", "::", "-", '"-"',
        "é" * 10_000, "a " * 5_000, '"' * 10_000, "in:" * 4_000, "\ud800", "%", "_", "with:\ud800", "\U0001f389",
    ],
)  # fmt: skip
@pytest.mark.parametrize("order", Order)
def test_hostile_searches(find: Find, text: str, order: Order) -> None:
    find(text, order=order)
    find(f"{text} printer", order=order)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(max_size=60) | st.text(alphabet='ab":*()-^ wihkndsé,', max_size=40))
def test_never_raises(find: Find, text: str) -> None:
    found = find(text)
    for hit in found.hits:
        assert all(0 <= first < last <= len(hit.snippet) for first, last in hit.marks)


def test_an_empty_search_finds_nothing(find: Find) -> None:
    assert find("  ") == Found()


# kept searches


def test_searches_are_kept_latest_first_and_forgotten(store: Store) -> None:
    with store.writing() as session:
        for text in ("kind:win", " met:priya  is:open ", "kind:win"):
            keep_search(session, text)
    with store.reading() as session:
        assert kept_searches(session) == ("kind:win", "met:priya is:open")
    with store.writing() as session:
        forget_search(session, "kind:win")
        forget_search(session, "met:priya is:open")
    with store.reading() as session:
        assert kept_searches(session) == ()


# the terminal


def test_search_in_the_terminal(store: Store, people: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    folder = str(store.folder)
    asked = ["--data", folder, "search", "printer with:tomas mood:x", "--limit", "1", "--json"]
    assert main(asked, lambda *_: 1) == 0
    said = capsys.readouterr()
    (hit,) = json.loads(said.out)
    assert (hit["kind"], hit["teammate"], hit["text"]) == ("win", "Tomás van den Berg", "fixed the label printer")
    assert [hit["text"][first:last] for first, last in hit["marks"]] == ["printer"]
    assert "mood:" in said.err
    assert main(["--data", folder, "--lang", "nl", "search", "zzz"], lambda *_: 1) == 0
    assert capsys.readouterr().out == "Niets gevonden.\n"
