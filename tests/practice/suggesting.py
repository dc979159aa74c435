"""Shared by the tests of suggestions: teammates with a past, without a store, and the labelled notes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from oneonone.journal.background import Asked, Background, Recent
from oneonone.journal.records import Line, TeammateRecord
from oneonone.model.kinds import (
    CaptureKind,
    Language,
    MeetingKind,
    NeedKind,
    PointKind,
    PointState,
    Situation,
)  # fmt: skip

TODAY = date(2026, 11, 24)
DATA = Path(__file__).parent / "data"


def mate(name: str = "sam", language: Language = Language.EN, since: date | None = None) -> TeammateRecord:
    return TeammateRecord(name, name.title(), "", language, since, None, 30, "", "", 0, False, False)


def line(text: str, day: date = TODAY, kind: CaptureKind = CaptureKind.NOTE, *, quote: bool = False) -> Line:
    return Line(f"{kind}-{text}", kind, "sam", None, text, datetime.combine(day, time(12), UTC), False, quote=quote)


def past(
    *notes: str, held: int = 6, name: str = "sam", language: Language = Language.EN, days_ago: int = 7, **more: object
) -> Background:
    """A teammate with whom `held` talks were held, the last one with these notes; loose notes before the first."""
    talks = tuple(
        Recent(
            f"m{ago}", ago, MeetingKind.ONE_ON_ONE, TODAY - timedelta(days=days_ago + 7 * (ago - 1)), "", None, False,
            tuple(line(note, TODAY - timedelta(days=days_ago)) for note in notes) if ago == 1 else (),
        )
        for ago in range(1, min(held, 13) + 1)
    )  # fmt: skip
    first = TODAY - timedelta(weeks=held) if held else None
    if not held:
        more = {"since": tuple(line(note) for note in notes), **more}
    return Background(mate(name, language), held, first, recent=talks, **more)  # type: ignore[arg-type]


def asked(
    question_id: str, ago: int, need: NeedKind | None = None, text: str = "", opened: bool | None = None
) -> Asked:
    return Asked(question_id, text or question_id, PointKind.QUESTION, need, PointState.TALKED_ABOUT, ago, opened)


@dataclass(frozen=True, slots=True)
class Snippet:
    """A note as a manager might jot it, with the needs at stake and the situation."""

    id: str
    part: str
    language: Language
    needs: frozenset[NeedKind]
    situations: frozenset[Situation]
    text: str


def snippets(name: str) -> list[Snippet]:
    rows = [
        row.split("\t")
        for row in (DATA / f"snippets_{name}.tsv").read_text(encoding="utf-8").splitlines()
        if row and not row.startswith(("#", "id\t"))
    ]
    return [
        Snippet(
            row[0], row[1], Language(row[2]), frozenset(NeedKind(one) for one in row[3].split(",")),
            frozenset(Situation(one) for one in row[4].split(",") if one), row[5],
        )
        for row in rows
    ]  # fmt: skip
