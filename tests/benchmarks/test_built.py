"""The built program beside an empty PySide6 window built the same way: its size, and how soon it is painted.

    python3 packaging/build.py deb; python3 packaging/build.py timed; python3 packaging/build.py empty
    python -m pytest tests/benchmarks/test_built.py --benchmark-only -s

Without what those three make under build/ there is nothing to measure, and it says so. `timed` is the program with
first_window.py for its beginning: the same modules, until the first paint. Sizes are the same on every machine, so they
fail at their target; of times only a ratio twice the target fails, and processor time counts.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.benchmarks.measuring import ROOT, Compared, compare

BUILD = ROOT / "build"
ROUNDS = 15
SIZE, START, BESIDE_SOURCE = 1.35, 1.5, 1.0


def built(name: str, with_: str) -> Path:
    found = sorted(BUILD.glob(name))
    if not found:
        pytest.skip(f"not built: python3 packaging/build.py {with_}")
    return found[0]


@pytest.fixture(autouse=True)
def as_a_menu_starts_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without arguments, in the folder that is its own; that is an empty one here."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))


def weight(folder: Path) -> int:
    """In bytes, a library that is linked to from two places once."""
    return sum(one.stat().st_size for one in folder.rglob("*") if one.is_file() and not one.is_symlink())


def tell(benchmark: BenchmarkFixture, name: str, target: float, ratio: float, detail: str) -> None:
    benchmark.extra_info.update(ratio=round(ratio, 3), target=target, detail=detail)
    print(f"\n{name}: {ratio:.2f} (target {target}), {detail}")


def times(found: Compared) -> str:
    return (
        f"processor {found.cpu[0] * 1000:.0f} / {found.cpu[1] * 1000:.0f} ms, "
        f"clock {found.wall[0] * 1000:.0f} / {found.wall[1] * 1000:.0f} ms = {found.wall_ratio:.2f}"
    )


def test_the_folder_is_little_larger_than_that_of_an_empty_window(benchmark: BenchmarkFixture) -> None:
    ours, empty = built("dist/oneonone", "folder"), built("dist/empty", "empty")
    sizes = benchmark.pedantic(lambda: (weight(ours), weight(empty)))
    tell(benchmark, "folder", SIZE, sizes[0] / sizes[1], f"{sizes[0] / 1e6:.1f} / {sizes[1] / 1e6:.1f} MB")
    assert sizes[0] <= SIZE * sizes[1]


def test_the_deb_is_little_larger_than_that_of_an_empty_window(benchmark: BenchmarkFixture) -> None:
    ours, empty = built("oneonone_*.deb", "deb"), built("empty.deb", "empty")
    sizes = benchmark.pedantic(lambda: (ours.stat().st_size, empty.stat().st_size))
    tell(benchmark, ".deb", SIZE, sizes[0] / sizes[1], f"{sizes[0] / 1e6:.1f} / {sizes[1] / 1e6:.1f} MB")
    assert sizes[0] <= SIZE * sizes[1]


def test_it_is_painted_nearly_as_soon_as_an_empty_window(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    ours, empty = built("dist/timed/timed", "timed"), built("dist/empty/empty", "empty")
    found = benchmark.pedantic(compare, ((ours,), (empty,)), {"rounds": ROUNDS, "cache": tmp_path})
    tell(benchmark, "built, first painted window", START, found.cpu_ratio, times(found))
    assert found.cpu_ratio <= START


def test_it_is_painted_as_soon_as_from_source(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    ours = built("dist/timed/timed", "timed")
    found = benchmark.pedantic(compare, ((ours,), ("first_window",)), {"rounds": ROUNDS, "cache": tmp_path})
    tell(benchmark, "built beside from source", BESIDE_SOURCE, found.cpu_ratio, times(found))
    assert found.cpu_ratio <= BESIDE_SOURCE
