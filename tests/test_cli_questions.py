"""`oneonone question check` and `oneonone question suggest`, as they are called from a shell."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from oneonone.journal.teammates import TeammateFields, add_teammate
from oneonone.model.kinds import NeedKind, QuestionRole
from oneonone.store.store import open_store

ROOT = Path(__file__).resolve().parent.parent


def run(*arguments: str, lines: bytes = b"", lang: str = "C") -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "LC_ALL": lang, "LANG": lang, "PYTHONUTF8": "0"}
    return subprocess.run(
        [sys.executable, "-m", "oneonone", *arguments], input=lines, capture_output=True, cwd=ROOT, env=environment,
        check=False,
    )  # fmt: skip


@pytest.fixture
def data(tmp_path: Path, plant_sample: Callable[[Path], Path]) -> Path:
    from tests.conftest import NOW

    store = open_store(plant_sample(tmp_path / "data"))
    with store.writing() as session:
        add_teammate(session, TeammateFields(name="Joséphine Baker"), NOW)
        add_teammate(session, TeammateFields(name="Priyanka Das"), NOW)
    store.close()
    return tmp_path / "data"


def suggested(data: Path, *arguments: str, lang: str = "C") -> list[dict[str, object]]:
    done = run("question", "suggest", *arguments, "--json", "--today", "2026-11-24", "--data", str(data), lang=lang)
    assert done.returncode == 0, done.stderr.decode()
    found: list[dict[str, object]] = json.loads(done.stdout)
    return found


def test_texts_are_told_apart_one_object_a_line() -> None:
    done = run(
        "question",
        "check",
        "Is the search rollout on schedule?",
        "What do you need from me?",
        "Shall we walk?",
        "--json",
    )
    told = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert done.returncode == 0
    assert [one["label"] for one in told] == ["status", "need", "neutral"]
    assert all(list(one) == ["text", "label", "score", "alternatives"] for one in told)
    assert told[0]["text"] == "Is the search rollout on schedule?"
    assert told[0]["score"] > 0.5 > told[1]["score"]
    assert any("search rollout" in alternative for alternative in told[0]["alternatives"])
    assert told[1]["alternatives"] == []


def test_lines_of_standard_input_in_any_locale_each_get_their_own() -> None:
    lines = ["Heb je de offerte al nagekeken?", "", "Héb je genoeg rust gehad?", "Planning verhuizing"]
    for end in ("\n", "\r\n"):
        done = run("question", "check", "--json", lines=end.join(lines).encode(), lang="POSIX")
        told = [json.loads(line) for line in done.stdout.decode().splitlines()]
        assert [one["text"] for one in told] == lines
        assert [one["label"] for one in told] == ["status", "neutral", "need", "status"]


def test_without_json_the_label_comes_first() -> None:
    done = run("question", "check", "When will the report be finished?", "--lang", "nl")
    first, *others = done.stdout.decode().splitlines()
    assert first.split(maxsplit=1) == ["status", "When will the report be finished?"]
    assert others and all(line.strip().startswith("→") for line in others)


def test_at_least_five_hundred_lines_a_second() -> None:
    lines = "".join(
        f"Is part {number} of the rollout on schedule?\nHoe gaat het met je, na week {number}?\n"
        for number in range(1000)
    )
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = run("question", "check", "--json", lines=lines.encode())
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert len(done.stdout.splitlines()) == 2000
    assert after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime < 4


def test_suggestions_with_what_the_contract_promises(data: Path) -> None:
    found = suggested(data, "Priya Raman")
    assert len(found) == 3
    assert all(list(one) == ["text", "need", "role", "depth", "reason"] for one in found)
    assert found[0]["role"] == QuestionRole.OPENER
    assert len({str(one["need"]) for one in found}) == 3
    assert all(NeedKind(str(one["need"])) and one["depth"] in (1, 2, 3) and one["reason"] for one in found)
    assert found == suggested(data, "Priya Raman")


def test_what_was_said_is_followed_and_the_count_kept(data: Path) -> None:
    found = suggested(data, "priya r", "--said", "She has not slept for weeks and is worn out", "--count", "2")
    assert 1 <= len(found) <= 2
    assert found[0]["need"] in (NeedKind.WELLBEING, NeedKind.SUPPORT_OBSTACLES)
    assert suggested(data, "Priya Raman", "--count", "1")


def test_reasons_are_in_the_language_of_the_manager_and_questions_in_that_of_the_teammate(data: Path) -> None:
    english, dutch = suggested(data, "Priya Raman"), suggested(data, "Priya Raman", lang="nl_NL.UTF-8")
    assert [one["text"] for one in english] == [one["text"] for one in dutch]
    assert [one["reason"] for one in english] != [one["reason"] for one in dutch]


def test_a_teammate_is_found_by_a_first_name_or_without_accents(data: Path) -> None:
    assert suggested(data, "tomas") and suggested(data, "josephine") and suggested(data, "van den berg")
    assert suggested(data, "priya") == suggested(data, "Priya Raman")


@pytest.mark.parametrize(("name", "said"), [("Nobody", "Nobody"), ("pri", "Priya Raman, Priyanka Das"), ("", "''")])
def test_a_name_that_fits_nobody_or_several_is_one_line_and_exit_one(data: Path, name: str, said: str) -> None:
    done = run("question", "suggest", name, "--data", str(data))
    assert done.returncode == 1
    assert done.stdout == b""
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith("oneonone: ") and said in line


@pytest.mark.parametrize(
    "arguments",
    [("question",), ("question", "suggest"), ("question", "suggest", "Priya", "--count", "0"),
     ("question", "suggest", "Priya", "--today", "soon"), ("question", "check", "--yaml")],
)  # fmt: skip
def test_what_is_asked_wrongly_is_exit_two(arguments: tuple[str, ...]) -> None:
    assert run(*arguments).returncode == 2


def test_without_json_the_reason_stands_below(data: Path) -> None:
    done = run("question", "suggest", "priya raman", "--today", "2026-11-24", "--data", str(data))
    lines = done.stdout.decode().splitlines()
    found = suggested(data, "Priya Raman")
    assert lines == [part for one in found for part in (one["text"], f"    {one['reason']}")]


def test_checking_opens_no_store_and_loads_no_window() -> None:
    code = (
        "import sys\nfrom oneonone.cli import main\n"
        "main(['question', 'check', 'Is it done?'], lambda data, language: 0)\n"
        "print([name for name in ('sqlalchemy', 'PySide6', 'tomllib') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, cwd=ROOT, check=True)
    assert done.stdout.decode().splitlines()[-1] == "[]"
