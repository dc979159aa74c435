"""Lines captured from terminals while the program is killed again and again."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from time import monotonic

from oneonone.app.desk import Desk
from oneonone.app.intake import Intake
from oneonone.capture.hand_over import hand_over
from oneonone.journal.lines import inbox
from oneonone.model.kinds import Language
from oneonone.store.store import open_store

ROOT = Path(__file__).resolve().parents[2]


def captures(folder: Path, first: int, count: int) -> None:
    for number in range(first, first + count):
        hand_over(f"line {number}", str(folder), "2026-11-24T09:00:00+01:00")


def killed_meanwhile(tmp_path: Path, lines: int, writers: int, kills: int) -> None:
    """`writers` processes hand over `lines` together; the program is killed and started again meanwhile. Then each line
    must be there, and once."""
    data = tmp_path / "data"
    open_store(data).close()
    each = lines // writers
    writing = [
        subprocess.Popen(
            [sys.executable, "-c",
             f"from tests.capture.killed_meanwhile import captures; from pathlib import Path; "
             f"captures(Path({str(data)!r}), {number * each}, {each})"],
            cwd=ROOT,
        )
        for number in range(writers)
    ]  # fmt: skip
    chance = random.Random(1)
    killed = 0
    try:
        while any(one.poll() is None for one in writing) or killed < kills:
            running = subprocess.Popen(
                [sys.executable, "-m", "oneonone", "--data", str(data), "--lang", "en"], cwd=ROOT,
                env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, stderr=subprocess.DEVNULL,
            )  # fmt: skip
            began = monotonic()
            lived = chance.uniform(1.0, 6.0)
            while monotonic() - began < lived and running.poll() is None:
                with_timeout(running, 0.05)
            running.kill()
            running.wait()
            killed += 1
    finally:
        for one in writing:
            one.wait()
    assert all(one.returncode == 0 for one in writing) and killed >= kills
    desk = Desk(open_store(data), Language.EN)
    Intake(desk).take_waiting()
    found = sorted(int(one.text.split()[1]) for one in desk.read(inbox))
    desk.close()
    assert found == list(range(each * writers)), f"{len(found)} kept, {len(set(found))} different"
    assert not list((data / "inbox").glob("*"))


def with_timeout(process: subprocess.Popen[bytes], seconds: float) -> None:
    """Waits for it to end, at most so long."""
    with suppress(subprocess.TimeoutExpired):
        process.wait(seconds)
