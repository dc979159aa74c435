"""Onto the disk: whole or not at all, and never over what is there without a yes."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path

import pytest

from oneonone.errors import OneOnOneError
from oneonone.exchange.export import Exists, export
from oneonone.exchange.request import Form, Kind, Request
from oneonone.model.kinds import Language
from oneonone.practice.plant import fill_sample
from oneonone.store.store import Store

EVERYTHING = Request(Kind.EVERYTHING)


@pytest.fixture
def sample(store: Store, now: datetime) -> Store:
    with store.writing() as session:
        fill_sample(session, Language.EN, now)
    return store


@pytest.mark.parametrize("form", [form for form in Form if form is not Form.MARKDOWN])
def test_each_form_is_written_and_nothing_beside_it(sample: Store, now: datetime, tmp_path: Path, form: Form) -> None:
    to = tmp_path / "out" / f"notes.{form.value}"
    to.parent.mkdir()
    with sample.reading() as session:
        done = export(session, EVERYTHING, form, to, Language.EN, now)
    assert done.path == to and to.stat().st_size > 1000
    assert list(to.parent.iterdir()) == [to]
    assert done.left_out.lines > 0 and done.left_out.doubts > 0


def test_markdown_is_a_folder_csv_too_and_a_file_where_one_is_named(
    sample: Store, now: datetime, tmp_path: Path
) -> None:
    with sample.reading() as session:
        export(session, EVERYTHING, Form.MARKDOWN, tmp_path / "md", Language.EN, now)
        export(session, EVERYTHING, Form.CSV, tmp_path / "csv", Language.EN, now)
        export(session, EVERYTHING, Form.MARKDOWN, tmp_path / "one.md", Language.EN, now)
    assert {one.name for one in (tmp_path / "md").iterdir()} == {"People", "Conversations"}
    assert {one.name for one in (tmp_path / "csv").iterdir()} == {"conversations.csv", "follow-ups.csv", "wins.csv"}
    assert (tmp_path / "one.md").read_text(encoding="utf-8").startswith("# Everything in oneonone")


@pytest.mark.parametrize("name", ["notes.html", "md"])
def test_what_is_there_is_overwritten_only_with_a_yes(sample: Store, now: datetime, tmp_path: Path, name: str) -> None:
    form = Form.HTML if name.endswith("html") else Form.MARKDOWN
    to, own = tmp_path / name, tmp_path / "md" / "my own.md"
    with sample.reading() as session:
        export(session, EVERYTHING, form, to, Language.EN, now)
        before = _all(to)
        if form is Form.MARKDOWN:
            own.write_text("mine")
        with pytest.raises(Exists):
            export(session, Request(), form, to, Language.NL, now)
        assert {path: text for path, text in _all(to).items() if path != own} == before
        export(session, Request(), form, to, Language.NL, now, overwrite=True)
    assert _all(to) != before
    if form is Form.MARKDOWN:
        assert own.read_text() == "mine"


def _all(path: Path) -> dict[Path, bytes]:
    files = [one for one in path.rglob("*") if one.is_file()] if path.is_dir() else [path]
    return {one: one.read_bytes() for one in files}


def test_a_file_into_a_folder_gets_a_name_of_its_own(sample: Store, now: datetime, tmp_path: Path) -> None:
    (tmp_path / "into").mkdir()
    with sample.reading() as session:
        done = export(session, EVERYTHING, Form.PDF, tmp_path / "into", Language.EN, now)
    assert done.path.name == "Everything in oneonone 2026-11-24.pdf"


@pytest.mark.parametrize("form", [Form.MARKDOWN, Form.HTML, Form.PDF, Form.DOCX])
def test_stopped_half_way_nothing_is_left(sample: Store, now: datetime, tmp_path: Path, form: Form) -> None:
    class Enough(Exception):
        pass

    def progress(done: int, total: int) -> None:
        assert 0 < done <= total
        if done > 5:
            raise Enough

    (tmp_path / "out").mkdir()
    with sample.reading() as session, pytest.raises(Enough):
        export(session, EVERYTHING, form, tmp_path / "out" / "x", Language.EN, now, progress=progress)
    assert list((tmp_path / "out").iterdir()) == []


def test_a_place_that_cannot_be_written_is_told(sample: Store, now: datetime, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with sample.reading() as session:
        for to in (tmp_path / "no" / "x.html", tmp_path / "file" / "x.html"):
            with pytest.raises(OneOnOneError):
                export(session, EVERYTHING, Form.HTML, to, Language.EN, now)


def test_json_holds_no_search_and_no_conversation(sample: Store, now: datetime, tmp_path: Path) -> None:
    with sample.reading() as session:
        with pytest.raises(OneOnOneError, match="Choose another format"):
            export(session, Request(search="x"), Form.JSON, tmp_path / "x.json", Language.EN, now)
        export(session, EVERYTHING, Form.JSON, tmp_path / "x.json", Language.EN, now)
    assert json.loads((tmp_path / "x.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("form", "name"), [("md", "out"), ("html", "out.html"), ("pdf", "out.pdf")])
def test_killed_at_any_moment_no_half_file_has_the_name(store: Store, tmp_path: Path, form: str, name: str) -> None:
    folder = store.folder
    with store.writing() as session:
        fill_sample(session, Language.EN, datetime.fromisoformat("2026-11-24T09:00+01:00"))
    command = [sys.executable, "-m", "oneonone", "--data", str(folder), "export", "--format", form, "--overwrite",
               "--to"]  # fmt: skip
    whole = tmp_path / f"whole-{name}"
    began = time.monotonic()
    subprocess.run([*command, str(whole)], check=True, capture_output=True)
    lasted = time.monotonic() - began
    for number in range(4):
        to = tmp_path / f"{number}" / name
        to.parent.mkdir()
        killed(command, to, lasted * (0.6 + 0.1 * number))
        assert complete(to, whole)


def killed(command: list[str], to: Path, after: float) -> None:
    """Runs the export, and kills it after so many seconds unless it is done."""
    with subprocess.Popen([*command, str(to)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as running:
        try:
            running.wait(after)
        except subprocess.TimeoutExpired:
            running.send_signal(signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)


def complete(to: Path, whole: Path) -> bool:
    """Whether there is nothing under the name, or all of it."""
    if not to.exists():
        return True
    if whole.is_dir():
        expected = sorted(one.relative_to(whole) for one in whole.rglob("*"))
        return sorted(one.relative_to(to) for one in to.rglob("*")) == expected
    return to.stat().st_size > 0.98 * whole.stat().st_size and to.read_bytes()[-8:] == whole.read_bytes()[-8:]
