"""Killed at a hundred random moments: whatever has the final name is whole."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path
from shutil import rmtree

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from oneonone.practice.plant import fill_large
from oneonone.store.store import Store
from tests.exchange.test_export import complete, killed

TIMES = 100
_FORMS = (("md", "out"), ("html", "out.html"), ("pdf", "out.pdf"), ("docx", "out.docx"), ("csv", "csv"))


def test_killed_a_hundred_times(benchmark: BenchmarkFixture, store: Store, tmp_path: Path, now: datetime) -> None:
    with store.writing() as session:
        fill_large(session, 1_000, now)
    chance = random.Random(20261124)
    wholes: dict[str, tuple[Path, float]] = {}
    for form, name in _FORMS:
        began = time.monotonic()
        subprocess.run([*_command(store, form), str(tmp_path / f"whole-{name}")], check=True, capture_output=True)
        wholes[form] = tmp_path / f"whole-{name}", time.monotonic() - began
    unharmed, within = 0, 0
    for number in range(TIMES):
        form, name = _FORMS[number % len(_FORMS)]
        whole, lasts = wholes[form]
        to = tmp_path / "tries" / name
        to.parent.mkdir()
        killed(_command(store, form), to, chance.uniform(0.3, 1.1) * lasts)
        within += any(one.name.endswith(".part") for one in to.parent.iterdir())
        unharmed += complete(to, whole)
        rmtree(to.parent)
    benchmark.extra_info["unharmed"] = unharmed
    print(f"\n{TIMES} kills, {within} of them while something was being written: nothing half under a final name")
    benchmark.pedantic(lambda: None, rounds=1)
    assert unharmed == TIMES


def _command(store: Store, form: str) -> list[str]:
    return [sys.executable, "-m", "oneonone", "--data", str(store.folder), "export", "--format", form, "--to"]


@pytest.fixture(autouse=True)
def _without_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
