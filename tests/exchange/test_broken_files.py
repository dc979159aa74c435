"""Whatever is in a file: it comes in, or it is told in a sentence and nothing has changed."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

import pytest

from oneonone.errors import OneOnOneError
from oneonone.exchange.basket import Reading
from oneonone.exchange.bringing_in import read_any
from oneonone.model.kinds import Language
from oneonone.practice.plant import fill_sample
from oneonone.store.store import Store, open_store
from tests.exchange.broken_files import LONGEST, bring, seeds, spoilt


@pytest.fixture
def sample(tmp_path: Path, now: datetime) -> Store:
    store = open_store(tmp_path / "sample")
    with store.writing() as session:
        fill_sample(session, Language.EN, now)
    return store


def test_spoilt_files(store: Store, sample: Store, tmp_path: Path, now: datetime) -> None:
    for name, sound in seeds(sample, tmp_path).items():
        for seed in range(25):
            path = tmp_path / name
            path.write_bytes(spoilt(sound, seed))
            took, _ = bring(store, path, now)
            assert took < LONGEST, (name, seed)
    sample.close()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.json", b"", "cannot be read"),
        ("a.md", b"PK\x03\x04" + b"\0" * 100, "archive"),
        ("a.zip", b"PK\x03\x04" + b"\0" * 100, "archive"),
        ("a.csv", b"\x1f\x8b\x08" + b"\0" * 100, "archive"),
        ("a.md", b"a\0b" * 100, "not a text"),
        ("a.md", b"x" * 1_000_001, "million"),
        ("a.csv", b"", "empty"),
        ("a.docx", b"hello", "no kind"),
    ],
)
def test_what_cannot_be_read_is_told(tmp_path: Path, now: datetime, name: str, content: bytes, said: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(OneOnOneError, match=said):
        read_any(path, Reading(now))


@pytest.mark.parametrize("name", ["a.md", "a.csv", "a.ics", "a.json"])
def test_a_file_of_two_gigabytes_on_one_line(tmp_path: Path, now: datetime, name: str) -> None:
    path = tmp_path / name
    with path.open("wb") as file:
        file.write(b"x")
        file.truncate(2_100_000_000)  # nothing on the disk
    with pytest.raises(OneOnOneError, match="MB"):
        read_any(path, Reading(now))


@pytest.mark.skipif(os.name != "posix", reason="pipes in folders are POSIX")
def test_what_is_no_ordinary_file(tmp_path: Path, now: datetime) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    with pytest.raises(OneOnOneError, match="no ordinary file"):
        read_any(tmp_path / "pipe.md", Reading(now))
    with pytest.raises(OneOnOneError, match="not there"):
        read_any(tmp_path / "nothing.md", Reading(now))
    with pytest.raises(OneOnOneError, match="not there"):
        read_any(Path("a\0b.md"), Reading(now))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("name", ["a.md", "a.csv"])
def test_encodings(tmp_path: Path, now: datetime, encoding: str, name: str) -> None:
    text = (
        "Naam;Tekst\nZoë;Crème brûlée, één keer\n"
        if name == "a.csv"
        else "# Zoë\n\n## 2026-01-03\n\n- Crème brûlée, één\n"
    )
    path = tmp_path / name
    path.write_bytes(text.encode(encoding))
    found = [str(one.values.get("text", one.values.get("name"))) for one in read_any(path, Reading(now)).records()]
    assert any(one.startswith("Crème brûlée, één") for one in found)
    assert "Zoë" in found
