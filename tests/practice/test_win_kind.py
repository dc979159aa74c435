"""The proposed kind of a win, on lines labelled by hand.

On `win_kinds.tsv` the signs were tuned; `win_kinds_held.tsv` was written beside it by the same hand and not tuned on;
on `win_kinds_fresh.tsv`, written last, the signs were tried once (24 of 40 right) and then left alone: that is
nearest to what a stranger's lines would give.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from oneonone.model.kinds import CaptureKind, WinKind
from oneonone.practice.win_kind import kind_if_win, propose_kind

DATA = Path(__file__).parent / "data"


def labelled(name: str) -> list[tuple[WinKind, str]]:
    rows = (line.split("\t") for line in (DATA / name).read_text(encoding="utf-8").splitlines())
    return [(WinKind(kind), text) for kind, text in rows]


@pytest.mark.parametrize(
    ("name", "least"), [("win_kinds.tsv", 0.97), ("win_kinds_held.tsv", 0.9), ("win_kinds_fresh.tsv", 0.6)]
)
def test_the_kind_is_mostly_right(name: str, least: float) -> None:
    lines = labelled(name)
    right = sum(propose_kind(text) is kind for kind, text in lines)
    assert right >= least * len(lines), f"{right} of {len(lines)}"


def test_there_are_enough_lines_of_each_kind_in_each_language() -> None:
    lines = labelled("win_kinds.tsv")
    assert len(lines) >= 60
    assert all(sum(kind is one for kind, _ in lines) >= 20 for one in WinKind)


def test_case_and_accents_do_not_count() -> None:
    assert propose_kind("APOLOGISED to the night shift") is propose_kind("apologised to the night shift")
    assert propose_kind("Bood zijn éxcuses aan") is WinKind.HARD_CONVERSATION


@pytest.mark.parametrize("text", ["", "…", "42", "Rustig gewerkt", "A calm day"])
def test_what_points_to_nothing_is_craft(text: str) -> None:
    assert propose_kind(text) is WinKind.CRAFT


def test_only_a_win_has_a_kind() -> None:
    assert kind_if_win(CaptureKind.NOTE, "Dared to say no") is None
    assert kind_if_win(CaptureKind.WIN, "Dared to say no") is WinKind.COURAGE
