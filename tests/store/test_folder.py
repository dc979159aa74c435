"""The data folder stays as it was found where it cannot be used, and is closed to others where it can."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from oneonone.store.folder import make_private

pytestmark = pytest.mark.skipif(os.name != "posix", reason="modes are of Unix")

#: What makes root ask for permission like anybody else.
AS_ANYBODY = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--"] if os.geteuid() == 0 else []


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_new_folder_and_one_open_to_others_are_for_their_owner_alone(tmp_path: Path) -> None:
    assert mode(make_private(tmp_path / "new" / "data")) == 0o700
    (tmp_path / "open").mkdir(mode=0o755)
    (tmp_path / "open").chmod(0o755)
    assert mode(make_private(tmp_path / "open")) == 0o700


@pytest.mark.skipif(bool(AS_ANYBODY) and shutil.which("setpriv") is None, reason="root may write anywhere")
def test_a_folder_made_read_only_by_its_owner_stays_so(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    folder.chmod(0o555)
    code = (
        "import sys; from pathlib import Path\n"
        "from oneonone.errors import StoreError\nfrom oneonone.store.folder import make_private\n"
        "try: make_private(Path(sys.argv[1]))\n"
        "except StoreError as error: print(error)\n"
    )
    ran = subprocess.run(
        [*AS_ANYBODY, sys.executable, "-c", code, str(folder)], capture_output=True, text=True, check=True
    )
    assert "cannot be written to" in ran.stdout
    assert mode(folder) == 0o555
