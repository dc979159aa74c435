"""Two programs measured side by side, in turns, so that what else the machine does weighs on both alike."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import monotonic

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
#: A program that has not ended by then will not: what it measures has changed under it.
_ENDS_S = 60


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a program until what it shows was painted."""

    wall: float  # s, from its start
    cpu: float  # s
    peak: float  # MB


@dataclass(frozen=True, slots=True)
class Compared:
    """Medians over the runs of both."""

    wall: tuple[float, float]
    cpu: tuple[float, float]
    peak: tuple[float, float]

    @property
    def wall_ratio(self) -> float:
        return self.wall[0] / self.wall[1]

    @property
    def cpu_ratio(self) -> float:
        return self.cpu[0] / self.cpu[1]

    @property
    def peak_ratio(self) -> float:
        return self.peak[0] / self.peak[1]


def run(program: str | Path, *arguments: str, cache: Path) -> Run:
    """Runs one of the programs beside this file, by its name, or a built one, by its path. `cache` holds compiled
    modules, of both programs alike."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"} | {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPYCACHEPREFIX": str(cache),
        "PYTHONPATH": os.pathsep.join((str(ROOT), os.environ.get("PYTHONPATH", ""))),
    }
    command = [str(program)] if isinstance(program, Path) else [sys.executable, str(HERE / f"{program}.py")]
    began = monotonic()
    done = subprocess.run(
        [*command, *arguments],
        env=environment, stdout=subprocess.PIPE, check=True, text=True, timeout=_ENDS_S,
    )  # fmt: skip
    at, cpu, peak = (float(part) for part in done.stdout.split())
    return Run(at - began, cpu, peak / 1024)


def compare(
    ours: tuple[str | Path, *tuple[str, ...]], other: tuple[str | Path, *tuple[str, ...]], *, rounds: int, cache: Path
) -> Compared:
    """Both once to warm up, then in turns."""
    runs: tuple[list[Run], list[Run]] = ([], [])
    for number in range(rounds + 1):
        for at, (program, *arguments) in enumerate((ours, other)):
            found = run(program, *arguments, cache=cache)
            if number:
                runs[at].append(found)

    def medians(name: str) -> tuple[float, float]:
        return median(getattr(one, name) for one in runs[0]), median(getattr(one, name) for one in runs[1])

    return Compared(medians("wall"), medians("cpu"), medians("peak"))
