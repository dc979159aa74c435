"""What can go wrong at the start is said in words, without a trace of Python, and what was there stays as it was."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

import PySide6
import pytest
import sqlcipher3.dbapi2 as driver
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from oneonone.app.places import PageName, Place
from oneonone.app.settings import Settings
from oneonone.app.single import Single
from oneonone.app.start import open_and_fill, show_window
from oneonone.app.window import MainWindow
from oneonone.model.kinds import Language
from oneonone.store.store import Store

ROOT = Path(__file__).resolve().parents[2]
LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="it is about X libraries and displays")
#: What makes root ask for permission like anybody else.
AS_ANYBODY = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--"] if os.name == "posix" and (
    os.geteuid() == 0) else []  # fmt: skip
BOTH = pytest.mark.parametrize("language", Language, indirect=True)


def start(*arguments: str, environment: dict[str, str | None], code: str = "") -> subprocess.CompletedProcess[str]:
    """A start of the program that is expected to end by itself; None takes a variable away."""
    ran = subprocess.run(
        [sys.executable, *(["-c", code] if code else ["-m", "oneonone"]), *arguments],
        cwd=ROOT, env=without(environment), capture_output=True, text=True, timeout=30, check=False,
    )  # fmt: skip
    assert "Traceback" not in ran.stderr
    return ran


def without(environment: dict[str, str | None]) -> dict[str, str]:
    return {key: value for key, value in {**os.environ, **environment}.items() if value is not None}


def states(folder: Path) -> dict[str, tuple[int, str]]:
    """The mode and content of every file of a store and its copies; the program's own settings and log may come."""
    own = {"settings.ini", "oneonone.log", "oneonone.lock", "oneonone.sock"}
    return {
        path.name: (path.stat().st_mode, sha256(path.read_bytes()).hexdigest() if path.is_file() else "")
        for path in (folder, *folder.rglob("*"))
        if path.name not in own and not path.is_socket()
    }


# no screen, no libraries

NO_SCREEN: dict[str, str | None] = {"DISPLAY": None, "WAYLAND_DISPLAY": None, "QT_QPA_PLATFORM": None}


@LINUX
@pytest.mark.parametrize(("lang", "said"), [("en", "There is no screen"), ("nl", "Er is geen scherm")])
def test_without_a_screen_it_says_so(tmp_path: Path, lang: str, said: str) -> None:
    ran = start("--data", str(tmp_path), "--lang", lang, environment=NO_SCREEN)
    assert ran.returncode == 1
    assert ran.stderr.startswith(f"oneonone: {said}")
    assert ran.stderr.count("\n") == 1


@LINUX
def test_a_screen_that_does_not_answer_is_said_rather_than_qt_aborting(tmp_path: Path) -> None:
    ran = start("--data", str(tmp_path), "--lang", "en", environment={**NO_SCREEN, "DISPLAY": ":4093"})
    assert ran.returncode == 1
    assert ran.stderr.startswith("oneonone: The screen :4093 does not answer")


@LINUX
def test_a_library_that_qt_itself_needs_is_named_with_the_packages_to_install(tmp_path: Path) -> None:
    package = tmp_path / "fake" / "PySide6"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    loader = "libEGL.so.1: cannot open shared object file: No such file or directory"
    (package / "QtWidgets.py").write_text(f"raise ImportError({loader!r})")
    path = os.pathsep.join((str(tmp_path / "fake"), os.environ.get("PYTHONPATH", "")))
    ran = start("--data", str(tmp_path / "data"), "--lang", "en", environment={"PYTHONPATH": path})
    assert ran.returncode == 1
    assert "(libEGL.so.1)" in ran.stderr
    assert "apt install" in ran.stderr and "libegl1" in ran.stderr


@LINUX
def test_a_library_that_qts_x_plugin_needs_is_named_before_the_plugin_aborts(tmp_path: Path) -> None:
    """A copy of the plugin that asks for a library nobody has; the system's own loader looks for it."""
    plugin = plugin_in_need_of(tmp_path, b"libxcb-cursor.so.0", b"libxcb-cursoq.so.0")
    code = (
        "import sys; from pathlib import Path; import oneonone.app.start as start\n"
        "plugin = Path(sys.argv.pop(1)); start.x_plugin = lambda: plugin\n"
        "from oneonone.__main__ import main; sys.exit(main(sys.argv[1:]))\n"
    )
    environment = {**NO_SCREEN, "DISPLAY": ":4093"}
    ran = start(str(plugin), "--data", str(tmp_path / "data"), "--lang", "en", environment=environment, code=code)
    assert ran.returncode == 1
    assert "(libxcb-cursoq.so.0)" in ran.stderr
    assert "libxcb-cursor0" in ran.stderr


def plugin_in_need_of(folder: Path, former: bytes, wanted: bytes) -> Path:
    """Qt's X plugin with its libraries beside it; the one of them that needs `former` needs `wanted` instead."""
    assert len(former) == len(wanted)
    qt = Path(PySide6.__file__).parent / "Qt"
    plugin = folder / "plugins" / "platforms" / "libqxcb.so"
    plugin.parent.mkdir(parents=True)
    (folder / "lib").mkdir()
    shutil.copy(qt / "plugins" / "platforms" / "libqxcb.so", plugin)
    for library in (qt / "lib").glob("lib*"):
        (folder / "lib" / library.name).symlink_to(library)
    library = folder / "lib" / "libQt6XcbQpa.so.6"
    content = library.read_bytes()
    assert former in content
    library.unlink()
    library.write_bytes(content.replace(former, wanted))
    return plugin


# a store that cannot be used


@pytest.fixture
def open_in_window(
    make_window: Callable[..., MainWindow], qapp: QApplication, qtbot: QtBot, language: Language
) -> Iterator[Callable[[Path], MainWindow]]:
    """Starts on a folder as the program does, from the painted window on."""
    made: list[Single] = []

    def open_in(folder: Path) -> MainWindow:
        single = Single(folder, qapp)
        assert single.hold()
        made.append(single)
        window = show_window(qapp, Settings(folder), language, fixed=True)
        qtbot.addWidget(window)
        open_and_fill(window, folder, single)
        return window

    yield open_in
    for single in made:
        single.close()


def shown(window: MainWindow) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window))


@BOTH
def test_a_store_of_a_newer_program_is_explained_and_left_alone(
    sample_store: Store, open_in_window: Callable[[Path], MainWindow], language: Language, qtbot: QtBot
) -> None:
    sample_store.close()
    connection = driver.connect(str(sample_store.path))
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    before = states(sample_store.folder)
    window = open_in_window(sample_store.folder)
    said = "written by a newer oneonone" if language is Language.EN else "opgeslagen door een nieuwere oneonone"
    qtbot.waitUntil(lambda: said in shown(window))
    window.close()
    assert states(sample_store.folder) == before


def damage(store: Store, table: str) -> Path:
    """Overwrites the first page of a table (of `sqlite_master`: of the whole file). The folder of the closed store."""
    store.close()
    connection = driver.connect(str(store.path))
    size = connection.execute("PRAGMA page_size").fetchone()[0]
    root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone() or (1,)
    connection.close()
    with store.path.open("r+b") as file:
        file.seek((root[0] - 1) * size)
        file.write(b"\xa5" * size)
    return store.folder


@BOTH
@pytest.mark.parametrize("table", ["sqlite_master", "alembic_version", "teammate", "meeting"])
def test_a_damaged_store_is_explained_and_left_alone(
    sample_store: Store, open_in_window: Callable[[Path], MainWindow], language: Language, table: str, qtbot: QtBot
) -> None:
    """Also where the damage shows only when Today is read."""
    folder = damage(sample_store, table)
    before = states(folder)
    window = open_in_window(folder)
    said = "is damaged" if language is Language.EN else "is beschadigd"
    qtbot.waitUntil(lambda: said in shown(window))
    assert "Priya" not in shown(window)
    qtbot.waitUntil(lambda: not window.windowIcon().isNull())  # also what comes a moment later has come
    assert window.desk is None
    window.close()
    assert states(folder) == before


def test_a_store_that_cannot_be_read_at_all_is_explained(
    tmp_path: Path, open_in_window: Callable[[Path], MainWindow], qtbot: QtBot
) -> None:
    (tmp_path / "data" / "oneonone.db").mkdir(parents=True)
    window = open_in_window(tmp_path / "data")
    qtbot.waitUntil(lambda: "oneonone.db" in shown(window))


@pytest.mark.skipif(os.name != "posix", reason="modes are of Unix")
@pytest.mark.skipif(bool(AS_ANYBODY) and shutil.which("setpriv") is None, reason="root may write anywhere")
def test_a_read_only_folder_is_explained_on_the_terminal_and_in_the_window(sample_store: Store) -> None:
    """The window stays until it is closed; here it is closed as soon as it shows its explanation."""
    sample_store.close()
    folder = sample_store.folder
    folder.chmod(0o555)
    before = states(folder)
    code = (
        "import sys; from PySide6.QtCore import QTimer; from PySide6.QtWidgets import QLabel\n"
        "import oneonone.app.window as window; explain = window.MainWindow.explain\n"
        "def and_close(self, sentence):\n"
        "    explain(self, sentence)\n"
        "    print(*(label.text() for label in self.findChildren(QLabel)), flush=True)\n"
        "    QTimer.singleShot(0, self.close)\n"
        "window.MainWindow.explain = and_close\n"
        "from oneonone.__main__ import main; sys.exit(main(sys.argv[1:]))\n"
    )
    ran = subprocess.run(
        [*AS_ANYBODY, sys.executable, "-c", code, "--data", str(folder), "--lang", "en"],
        cwd=ROOT, capture_output=True, text=True, timeout=30, check=False,
    )  # fmt: skip
    assert ran.returncode == 1
    assert "Traceback" not in ran.stderr
    assert "oneonone: The folder" in ran.stderr and "cannot be written to" in ran.stderr
    assert "Your notes cannot be opened right now" in ran.stdout and "cannot be written to" in ran.stdout
    assert states(folder) == before


@pytest.mark.skipif(os.name != "posix", reason="modes are of Unix")
def test_every_file_in_the_data_folder_is_for_its_owner_alone(
    sample_store: Store, open_in_window: Callable[[Path], MainWindow], qtbot: QtBot
) -> None:
    sample_store.close()
    window = open_in_window(sample_store.folder)
    qtbot.waitUntil(lambda: (sample_store.folder / "oneonone.sock").exists())
    window.close()
    open_to_others = [path.name for path in sample_store.folder.rglob("*") if path.stat().st_mode & 0o077]
    assert open_to_others == []


def test_a_second_start_says_when_the_first_does_not_answer(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    first = Single(folder)
    assert first.hold()
    try:
        ran = start("--data", str(folder), "--lang", "en", environment={})
    finally:
        first.close()
    assert ran.returncode == 1
    assert "is open already" in ran.stderr


@pytest.mark.parametrize(("arguments", "page"), [(["today"], PageName.TODAY), ([], PageName.QUESTIONS)])
def test_a_second_start_may_ask_for_today(
    open_in_window: Callable[[Path], MainWindow],
    sample_store: Store,
    qtbot: QtBot,
    arguments: list[str],
    page: PageName,
) -> None:
    window = open_in_window(sample_store.folder)
    qtbot.waitUntil(lambda: (sample_store.folder / "oneonone.sock").exists())
    window.go(Place(PageName.QUESTIONS))
    with subprocess.Popen(
        [sys.executable, "-m", "oneonone", *arguments, "--data", str(sample_store.folder)], cwd=ROOT
    ) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
    assert second.returncode == 0
    assert window.place is not None and window.place.page is page


def test_today_stays_behind_the_curtain(sample_window: MainWindow) -> None:
    sample_window.go(Place(PageName.QUESTIONS))
    sample_window.toggle_curtain()
    sample_window.raise_now(Place(PageName.TODAY))
    assert sample_window.curtain.drawn
    assert sample_window.place is not None and sample_window.place.page is PageName.QUESTIONS
