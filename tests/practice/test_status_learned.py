"""The learnt reading: in step with its lines, the same each time, small, and silent where the rules are sure."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from oneonone.model.kinds import Language
from oneonone.practice.status import StatusLabel, check
from oneonone.practice.status.learned import likelihood, weights
from oneonone.practice.status.reading import shown
from oneonone.resource import resource

ROOT = Path(__file__).parents[2]
DATA = Path(__file__).parent / "data"


def test_the_weights_are_in_step_with_the_lines() -> None:
    script = ROOT / "packaging" / "status_weights.py"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    found = subprocess.run([sys.executable, script, "--check"], capture_output=True, text=True, env=environment)
    assert found.returncode == 0, found.stdout


def test_every_line_belongs_to_a_batch() -> None:
    rows = [row.split("\t") for row in (DATA / "status_batches.tsv").read_text(encoding="utf-8").splitlines()]
    for column, name in ((1, "status_en"), (2, "status_nl")):
        lines = (DATA / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
        assert sum(int(row[column]) for row in rows) == len(lines)


def test_the_file_stays_small_and_its_features_are_used() -> None:
    assert resource("status", "weights.tsv").stat().st_size < 300_000
    known = set(weights())
    assert len(known & shown("Is the leaflet at the printer?")) >= 20
    assert len(known & shown("Ligt de folder bij de drukker?")) >= 20


@pytest.mark.parametrize(
    ("likelier", "than"),
    [
        ("Is the barn roof on?", "Is the barn roof worrying you?"),
        ("How are the ticket sales?", "How are your evenings?"),
        ("Staat het hek er?", "Staat je hoofd ernaar?"),
        ("Do the pumps run?", "Do the pumps frighten you?"),
        ("Houdt iets de opening tegen?", "Houdt iets je tegen?"),
    ],
)
def test_it_tells_the_work_from_the_person(likelier: str, than: str) -> None:
    assert likelihood(shown(likelier)) > likelihood(shown(than))


def test_nothing_says_nothing() -> None:
    assert check("").label is check("?").label is StatusLabel.NEUTRAL
    assert 0 <= likelihood(shown("")) <= 1


@pytest.mark.parametrize("text", ["Shall we book the room?", "Kun je me de link sturen?", "How are you?"])
def test_what_the_rules_know_as_an_arrangement_is_left_to_them(text: str) -> None:
    assert check(text).label is StatusLabel.NEUTRAL


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Does the new till work yet?", Language.EN),
        ("Is there power in the annex yet?", Language.EN),
        ("Houdt de voorraad het?", Language.NL),
        ("Wegen de nieuwe weegschalen goed?", Language.NL),
    ],
)
def test_a_status_check_without_any_word_of_status(text: str, language: Language) -> None:
    reading = check(text, language)
    assert reading.label is StatusLabel.STATUS
    assert 2 <= len(reading.alternatives) <= 3
