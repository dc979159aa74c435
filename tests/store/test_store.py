"""The store keeps what is written, and leaves alone what it should not touch."""

from __future__ import annotations

import hashlib
import os
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path
from threading import Event

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import select

from oneonone.errors import StoreError
from oneonone.model.kinds import Language
from oneonone.model.lines import Note
from oneonone.model.schema import metadata
from oneonone.model.teammate import Teammate
from oneonone.store.backups import back_up_daily, daily_backups, kept_days
from oneonone.store.doctor import examine
from oneonone.store.store import Store, open_store
from oneonone.store.versions import NEWEST

FIXTURES = Path(__file__).parent / "fixtures"


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def write_note(store: Store, text: str) -> str:
    with store.writing() as session:
        mate = Teammate(name="Tomás Ortega", language=Language.EN)
        session.add(mate)
        session.flush()
        note = Note(text=text, teammate_id=mate.id)
        session.add(note)
        session.flush()
        return note.id


def found(store: Store, match: str) -> list[str]:
    with store.reading() as session:
        rows = session.connection().exec_driver_sql("SELECT text FROM search WHERE search MATCH ?", (match,))
        return [row[0] for row in rows]


def test_what_is_written_is_there_after_reopening(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    note = write_note(store, "quiet mornings")
    store.close()
    again = open_store(tmp_path)
    with again.reading() as session:
        assert session.get_one(Note, note).text == "quiet mornings"
    again.close()


def test_an_error_in_the_middle_keeps_nothing(store: Store) -> None:
    with pytest.raises(ZeroDivisionError), store.writing() as session:
        session.add(Teammate(name="Priya", language=Language.EN))
        session.flush()
        _ = 1 / 0
    with store.reading() as session:
        assert session.query(Teammate).count() == 0


def test_the_index_follows_every_change_without_accents_and_by_prefix(store: Store) -> None:
    note = write_note(store, "Café met slagroom")
    assert found(store, "cafe") == ["Café met slagroom"]
    assert found(store, "slag*") == ["Café met slagroom"]
    with store.writing() as session:
        session.get_one(Note, note).text = "Thee"
    assert found(store, "cafe") == []
    assert found(store, "thee") == ["Thee"]
    with store.writing() as session:
        session.delete(session.get_one(Note, note))
    assert found(store, "thee") == []


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")
def test_only_the_owner_can_read_it(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        store = open_store(tmp_path / "data")
        write_note(store, "x")
        back_up_daily(store.folder, date(2026, 11, 24))
        files = [path for path in store.folder.rglob("*") if path.is_file()]
        folders = [store.folder, store.folder / "backups"]
        assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
        assert {stat.S_IMODE(path.stat().st_mode) for path in folders} == {0o700}
        store.close()
    finally:
        os.umask(old)


def test_durability_settings(store: Store) -> None:
    with store.reading() as session:
        connection = session.connection()
        values = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        ]
    assert values == ["wal", 2, 1, 1]


def test_a_newer_store_is_explained_and_untouched(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    store.close()
    raw = driver.connect(str(tmp_path / "oneonone.db"))
    raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.commit()
    raw.close()
    before = digest(tmp_path / "oneonone.db")
    with pytest.raises(StoreError, match="newer oneonone") as caught:
        open_store(tmp_path)
    assert "nieuwere oneonone" in caught.value.said(Language.NL)
    assert digest(tmp_path / "oneonone.db") == before


@pytest.mark.parametrize(
    "content", [b"This is not a database at all. " * 100, b"SQLite format 3\0" + b"\xff" * 5000], ids=["text", "torn"]
)
def test_a_damaged_store_is_explained_and_untouched(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "oneonone.db"
    path.write_bytes(content)
    with pytest.raises(StoreError, match="damaged"):
        open_store(tmp_path)
    assert path.read_bytes() == content


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "oneonone.db"
    raw = driver.connect(str(path))
    raw.execute("CREATE TABLE theirs (id)")
    raw.commit()
    raw.close()
    before = digest(path)
    with pytest.raises(StoreError, match="not a store of oneonone"):
        open_store(tmp_path)
    assert digest(path) == before


@pytest.mark.skipif(os.name != "posix", reason="needs a folder that even its reader cannot write to")
def test_a_folder_that_cannot_be_made_is_explained(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError, match="cannot be written to"):
        open_store(tmp_path / "file" / "data")
    assert (tmp_path / "file").read_text() == "in the way"


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="needs another user to try as")
def test_a_read_only_folder_is_explained_and_untouched(tmp_path: Path) -> None:
    store = open_store(tmp_path / "data")
    store.close()
    before = digest(tmp_path / "data" / "oneonone.db")
    for path in (tmp_path / "data", *tmp_path.parents):
        if path.stat().st_uid == 0 and str(path).startswith("/tmp/"):
            path.chmod(0o755)
    code = (
        "import os, sys; from pathlib import Path\n"
        "from oneonone.store.store import open_store\nfrom oneonone.errors import StoreError\n"
        "os.setuid(65534)\n"
        f"try: open_store(Path({str(tmp_path / 'data')!r}))\n"
        "except StoreError as error: print(error)\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "cannot be written to" in ran.stdout, ran.stderr
    assert digest(tmp_path / "data" / "oneonone.db") == before


def test_the_newest_version_is_the_last_migration_and_matches_the_nouns(store: Store) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext
    from alembic.script import ScriptDirectory

    import oneonone.store.versions as versions

    assert ScriptDirectory(str(versions._SCRIPTS)).get_current_head() == NEWEST
    derived = {"entry", "search", "search_data", "search_idx", "search_content", "search_docsize", "search_config"}
    with store.reading() as session:
        context = MigrationContext.configure(
            session.connection(),
            opts={"include_name": lambda name, kind, _parents: kind != "table" or name not in derived},
        )
        assert compare_metadata(context, metadata) == []


@pytest.mark.parametrize("fixture", sorted(FIXTURES.glob("*.db")), ids=lambda path: path.stem)
def test_every_former_store_opens(tmp_path: Path, fixture: Path) -> None:
    (tmp_path / "oneonone.db").write_bytes(fixture.read_bytes())
    store = open_store(tmp_path)
    with store.reading() as session:
        notes = session.query(Note).filter(Note.text == "Café met slagroom").count()
    store.close()
    assert notes == 1
    assert all(finding.sound for finding in examine(tmp_path))


def test_a_backup_a_day_that_opens_as_a_store(store: Store, tmp_path: Path) -> None:
    write_note(store, "kept")
    made = back_up_daily(store.folder, date(2026, 11, 24))
    assert made is not None
    assert back_up_daily(store.folder, date(2026, 11, 24)) is None
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "oneonone.db").write_bytes(made.read_bytes())
    copy = open_store(tmp_path / "elsewhere")
    assert found(copy, "kept") == ["kept"]
    copy.close()


def test_seven_days_four_weeks_and_twelve_months_are_kept() -> None:
    today = date(2026, 11, 24)
    days = [today - timedelta(days=back) for back in range(800)]
    kept = sorted(kept_days(days, today), reverse=True)
    assert kept[:7] == days[:7]
    assert {date(2026, 11, 24), date(2026, 11, 22), date(2026, 11, 15), date(2026, 11, 8)} <= set(kept)
    assert date(2026, 11, 1) not in kept
    assert [(day.year, day.month) for day in kept if day < date(2026, 10, 1)] == [
        (2026, 9), (2026, 8), (2026, 7), (2026, 6), (2026, 5), (2026, 4), (2026, 3), (2026, 2), (2026, 1), (2025, 12),
    ]  # fmt: skip


def test_a_clock_that_is_wrong_deletes_no_copy(store: Store) -> None:
    for back in range(5):
        back_up_daily(store.folder, date(2026, 11, 20) + timedelta(days=back))
    back_up_daily(store.folder, date(1970, 1, 1))
    assert len(daily_backups(store.folder)) == 6


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")
def test_a_folder_with_something_else_in_it_keeps_its_mode(tmp_path: Path) -> None:
    (tmp_path / "theirs.txt").write_text("x")
    tmp_path.chmod(0o755)
    open_store(tmp_path).close()
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755
    assert stat.S_IMODE((tmp_path / "oneonone.db").stat().st_mode) == 0o600


def test_deleted_words_are_gone_from_the_file(store: Store) -> None:
    note = write_note(store, "Zwaluwstaartverbinding")
    with store.writing() as session:
        session.delete(session.get_one(Note, note))
    with store.reading() as session:
        session.connection().exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    store.close()
    raw = store.path.read_bytes().lower()
    assert b"zwaluwstaart" not in raw


def test_older_copies_leave_as_days_go_by(store: Store) -> None:
    start = date(2026, 1, 1)
    for back in range(60):
        back_up_daily(store.folder, start + timedelta(days=back))
    days = [backup.day for backup in daily_backups(store.folder)]
    assert set(days) == kept_days(days, start + timedelta(days=59))
    assert len(days) <= 7 + 4 + 12


def test_the_doctor_finds_a_healthy_store_healthy_and_a_hole_in_the_index(store: Store) -> None:
    note = write_note(store, "kept")
    assert all(finding.sound for finding in examine(store.folder))
    with store.writing() as session:
        session.connection().exec_driver_sql("DELETE FROM entry WHERE row_id = ?", (note,))
    wrong = [finding.said(Language.EN) for finding in examine(store.folder) if not finding.sound]
    assert wrong == ["The search index misses 1 of what was written."]


def test_what_it_wrote_itself_did_not_come_from_elsewhere(store: Store) -> None:
    with ThreadPoolExecutor(1) as chores, store.reading() as here:
        here.scalars(select(Teammate)).all()
        chores.submit(lambda: store.changed_elsewhere()).result()  # a second one reads at the same time
    before = store.changed_elsewhere()
    for name in ("Priya", "Sanne", "Ola"):
        with store.writing() as session:
            session.add(Teammate(name=name, language=Language.EN))
        with store.reading() as session:
            assert name in session.scalars(select(Teammate.name)).all()
        assert store.changed_elsewhere() == before
    other = open_store(store.folder)
    with other.writing() as session:
        session.add(Teammate(name="Noor", language=Language.EN))
    other.close()
    assert store.changed_elsewhere() != before


def test_what_is_read_in_another_thread_did_not_come_from_elsewhere(store: Store) -> None:
    """Whichever of the two gives its connection back last, and also while it is still reading."""
    before = store.changed_elsewhere()
    reads, may_end = Event(), Event()

    def beside() -> None:
        with store.reading() as there:
            there.scalars(select(Teammate)).all()
            reads.set()
            may_end.wait()

    with ThreadPoolExecutor(1) as chores:
        with store.reading() as here:
            here.scalars(select(Teammate)).all()
            done = chores.submit(beside)
            reads.wait()
        may_end.set()
        done.result()
        assert store.changed_elsewhere() == before
        reads.clear()
        may_end.clear()
        done = chores.submit(beside)
        reads.wait()
        while_reading = store.changed_elsewhere()
        other = open_store(store.folder)
        with other.writing() as session:
            session.add(Teammate(name="Noor", language=Language.EN))
        other.close()
        may_end.set()
        done.result()
    assert while_reading == before
    assert store.changed_elsewhere() != before
