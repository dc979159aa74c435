"""Nothing typed is lost when the program is killed: what is older than half a second is in the store."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

import pytest

from tests.app.killing import kill_while_typing, plant

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of Unix")


@pytest.mark.parametrize("seed", range(10))
def test_killed_while_typing_loses_nothing_older_than_half_a_second(tmp_path: Path, now: datetime, seed: int) -> None:
    plant(tmp_path, now)
    killed = kill_while_typing(tmp_path, seed, longest=2.0)
    assert not killed.lost
    assert not killed.unsound
    assert killed.goes_on
