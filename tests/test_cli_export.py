"""`oneonone export` as a script sees it."""

from __future__ import annotations

from pathlib import Path

import pytest

from oneonone.cli import main


def _run(data: Path, *arguments: str) -> int:
    return main(["--data", str(data), "--lang", "en", *arguments], lambda data, language: 0)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    assert _run(folder, "demo", "--today", "2026-11-24") == 0
    return folder


def test_it_says_where_and_what_stayed_out(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    to = tmp_path / "notes.html"
    assert _run(data, "export", "--format", "html", "--to", str(to), "--teammate", "priya") == 0
    out = capsys.readouterr().out
    assert f"Written: {to}" in out and "Left out: three private lines and four doubts." in out
    assert "Notes on Priya Raman" in to.read_text(encoding="utf-8")


def test_private_lines_go_along_when_asked(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    to = tmp_path / "all"
    assert _run(data, "export", "--format", "md", "--to", str(to), "--private") == 0
    assert "Left out" not in capsys.readouterr().out
    assert any(" private" in one.read_text(encoding="utf-8") for one in to.rglob("*.md"))


def test_a_period_a_summary_a_review_and_a_search(data: Path, tmp_path: Path) -> None:
    for number, more in enumerate((
        ("--since", "2026-10-01", "--until", "2026-10-31"), ("--kind", "send", "--teammate", "priya"),
        ("--kind", "send", "--teammate", "priya", "--meeting", "2026-11-10"), ("--search", "kind:win"),
        ("--kind", "review", "--teammate", "priya", "--since", "2026-01-01"),
        ("--kind", "about", "--teammate", "sanne"),
        ("--kind", "everything", "--initials"),
    )):  # fmt: skip
        to = tmp_path / f"{number}.md"
        assert _run(data, "export", "--format", "md", "--to", str(to), "--today", "2026-11-24", *more) == 0
        assert to.read_text(encoding="utf-8").startswith("# ")
    assert "Priya" not in (tmp_path / "6.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (("--teammate", "nobody"), "There is no teammate 'nobody'."),
        (("--since", "2026-02-01", "--until", "2026-01-01"), "The period ends before it begins"),
        (("--kind", "send", "--teammate", "priya", "--meeting", "1999-01-01"), "There is no conversation '1999-01-01'"),
        (("--search", "zzzz"), "There is nothing to export here."),
    ],
)
def test_what_cannot_be_met_is_one_clear_line(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], more: tuple[str, ...], said: str
) -> None:
    assert _run(data, "export", "--format", "md", "--to", str(tmp_path / "x"), *more) == 1
    error = capsys.readouterr().err
    assert error.startswith(f"oneonone: {said}") and error.count("\n") == 1
    assert not (tmp_path / "x").exists()


def test_what_is_there_stays_without_overwrite(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    to = tmp_path / "a.csv"
    to.write_text("mine")
    assert _run(data, "export", "--format", "csv", "--to", str(to)) == 1
    assert "--overwrite" in capsys.readouterr().err and to.read_text() == "mine"
    assert _run(data, "export", "--format", "csv", "--to", str(to), "--overwrite") == 0
    assert to.read_bytes().startswith(b"\xef\xbb\xbfwhat,teammate")


@pytest.mark.parametrize(
    "wrong",
    [
        (), ("--format", "odt", "--to", "x"), ("--format", "md"), ("--format", "md", "--to", "x", "--kind", "review"),
        ("--format", "md", "--to", "x", "--kind", "everything", "--teammate", "priya"),
        ("--format", "md", "--to", "x", "--since", "yesterday"),
    ],
)  # fmt: skip
def test_wrong_usage_is_two(data: Path, wrong: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as left:
        _run(data, "export", *wrong)
    assert left.value.code == 2
