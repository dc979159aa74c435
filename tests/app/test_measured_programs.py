"""The programs whose start is measured still end by themselves: what they replace in ours is called as they think."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks.measuring import ROOT, run


@pytest.mark.parametrize("program", ["first_window", "today"])
def test_a_measured_program_paints_and_ends(program: str, tmp_path: Path) -> None:
    folder = str(tmp_path / "data")
    subprocess.run([sys.executable, "-m", "oneonone", "demo", "--data", folder, "--lang", "en"], cwd=ROOT, check=True)

    assert run(program, folder, cache=tmp_path / "cache").cpu > 0
