"""100,000 notes out as JSON, into an empty store and out again; 500 spoilt files of each kind; 100 kills on each road.

python -m pytest tests/benchmarks/test_exchange_roads.py --benchmark-only -s
"""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from datetime import datetime
from pathlib import Path
from shutil import rmtree

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from oneonone.model.kinds import Language
from oneonone.practice.plant import fill_large, fill_sample
from oneonone.store.store import open_store
from tests.benchmarks.measuring import HERE, ROOT, run
from tests.exchange.broken_files import LONGEST, bring, seeds, spoilt
from tests.exchange.test_killed_import import killed_while_importing
from tests.exchange.test_killed_import import lasts as import_lasts
from tests.store.test_restoring import killed_while_restoring_or_backing_up, lasts, planted

NOTES = 100_000
FILES = 500
KILLS = 100
TARGET = 3.0


def road(way: str, data: Path, path: Path) -> tuple[float, float]:
    """Seconds, and MB at most."""
    done = subprocess.run(
        [sys.executable, str(HERE / "json_road.py"), way, str(data), str(path)],
        cwd=ROOT, env={"PYTHONPATH": str(ROOT), "PATH": ""}, stdout=subprocess.PIPE, check=True, text=True,
    )  # fmt: skip
    took, peak = (float(part) for part in done.stdout.split())
    return took, peak / 1024


def test_json_of_many_notes(benchmark: BenchmarkFixture, tmp_path: Path, now: datetime) -> None:
    store = open_store(tmp_path / "one")
    with store.writing() as session:
        fill_large(session, NOTES, now)
    store.close()
    open_store(tmp_path / "two").close()
    first, second = tmp_path / "first.json", tmp_path / "second.json"

    def all_ways() -> list[tuple[float, float]]:
        return [
            road("out", tmp_path / "one", first), road("in", tmp_path / "two", first),
            road("out", tmp_path / "two", second),
        ]  # fmt: skip

    found = benchmark.pedantic(all_ways)
    idle = run("today", str(tmp_path / "one"), cache=tmp_path / "cache").peak
    ratios = [peak / idle for _, peak in found]
    print(
        f"\n{NOTES} notes, {first.stat().st_size / 1e6:.0f} MB: out {found[0][0]:.0f} s, in {found[1][0]:.0f} s; "
        f"memory {ratios[0]:.2f} and {ratios[1]:.2f} times that of the idle program (target {TARGET})"
    )
    assert first.read_bytes() == second.read_bytes()
    assert max(ratios) < TARGET


def test_spoilt_files_of_each_kind(benchmark: BenchmarkFixture, tmp_path: Path, now: datetime) -> None:
    sample, store = open_store(tmp_path / "sample"), open_store(tmp_path / "data")
    with sample.writing() as session:
        fill_sample(session, Language.EN, now)

    def all_of_them() -> dict[str, tuple[float, int]]:
        found = {}
        for name, sound in seeds(sample, tmp_path).items():
            longest, refused = 0.0, 0
            for seed in range(FILES):
                (tmp_path / name).write_bytes(spoilt(sound, 10_000 + seed))
                took, said = bring(store, tmp_path / name, now)
                longest, refused = max(longest, took), refused + bool(said)
            found[name] = longest, refused
        return found

    found = benchmark.pedantic(all_of_them)
    print()
    for name, (longest, refused) in found.items():
        print(f"{name}: {FILES} files, {refused} refused in a sentence; the longest took {longest:.2f} s")
        assert longest < LONGEST
    sample.close()
    store.close()


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of Unix")
def test_killed_on_each_road(benchmark: BenchmarkFixture, tmp_path: Path, now: datetime) -> None:
    """The moments are drawn evenly from the time that each deed takes on this machine."""
    (tmp_path / "whole").mkdir()
    data, made = planted(tmp_path / "whole", now)
    longest = lasts(data, made, "restore"), lasts(data, tmp_path / "copy.db", "backup")
    (tmp_path / "import").mkdir()
    importing = import_lasts(tmp_path / "import", now)
    left: dict[str, Counter[str]] = {"import": Counter(), "restore": Counter(), "backup": Counter()}

    def all_of_them() -> None:
        for seed in range(KILLS):
            folder = tmp_path / f"{seed}"
            folder.mkdir()
            left["import"][killed_while_importing(folder, now, 1000 + seed, importing)] += 1
            rmtree(folder)
            folder.mkdir()
            restored, cut = killed_while_restoring_or_backing_up(folder, now, 1000 + seed, longest)
            left["restore"][restored] += 1
            left["backup"]["within" if cut else "done"] += 1
            rmtree(folder)

    benchmark.pedantic(all_of_them)
    print(f"\n{KILLS} kills on each road: every store is as before or as after, every file whole or not there")
    for road, (name, counts) in zip((importing, *longest), left.items(), strict=True):
        print(f"{name}, {road:.2f} s long: {dict(counts)}")
