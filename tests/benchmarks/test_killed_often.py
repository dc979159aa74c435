"""Killed at 200 random moments while somebody types in a meeting: nothing older than half a second is ever missing.

python -m pytest tests/benchmarks/test_killed_often.py --benchmark-only -s
"""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from statistics import median, quantiles

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.app.killing import KEPT_AFTER, Killed, kill_while_typing, plant

KILLS = 200
LONGEST = 6.0  # s


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of Unix")
def test_killed_at_200_moments(benchmark: BenchmarkFixture, tmp_path: Path, now: datetime) -> None:
    def all_of_them() -> list[Killed]:
        found = []
        for seed in range(KILLS):
            folder = tmp_path / str(seed)
            plant(folder, now)
            found.append(kill_while_typing(folder, 1000 + seed, LONGEST))
        return found

    found = benchmark.pedantic(all_of_them)
    lags = sorted(one.lag for one in found)
    keys = sum(one.keys for one in found)
    lost = [spell for one in found for spell in one.lost]
    unsound = [said for one in found for said in one.unsound]
    benchmark.extra_info.update(kills=KILLS, keys=keys, lost=len(lost), unsound=len(unsound), longest_lag=lags[-1])
    print(
        f"\n{KILLS} kills, {keys} keys: {len(lost)} losses of more than {KEPT_AFTER * 1000:.0f} ms, "
        f"{len(unsound)} stores not sound; the oldest key not yet kept was {median(lags) * 1000:.0f} ms old (median), "
        f"{quantiles(lags, n=20)[-1] * 1000:.0f} ms (95 %), {lags[-1] * 1000:.0f} ms (most); "
        f"{sum(bool(one.twice) for one in found)} with a line kept that was still in its field"
    )
    assert not lost
    assert not unsound
    assert all(one.goes_on for one in found)
