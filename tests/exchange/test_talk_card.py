"""The card of a preparation: A6, one side, three to six lines, nothing of one's own unless wished."""

from __future__ import annotations

import shutil
import subprocess
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from oneonone.errors import OneOnOneError
from oneonone.exchange.pdf.talk_card import TalkCard, save_talk_card, talk_card
from oneonone.journal import lines
from oneonone.journal.points import add_point
from oneonone.journal.preparing import prepare
from oneonone.journal.teammates import TeammateFields, add_teammate
from oneonone.model.kinds import CaptureKind, Language, Owner, PointKind
from oneonone.store.store import Store

pytestmark = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")


def read(path: Path) -> str:
    return subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True).stdout


def made(store: Store, now: datetime, language: Language, *, long: str = "", own: bool = False) -> TalkCard:
    with store.writing() as session:
        mate = add_teammate(session, TeammateFields("Joost van den Berg"), now)
        for kind, text in (
            (CaptureKind.NEED, f"to be in the **room** {long}"),
            (CaptureKind.FOLLOW_UP, f"ask about the guild {long}"),
            (CaptureKind.DOUBT, f"too early {long}"),
        ):
            owner = Owner.ME if kind is CaptureKind.FOLLOW_UP else None
            due = now.date() if owner else None
            lines.note_line(session, kind, text, now, teammate_id=mate.id, owner=owner, due=due)
        lines.note_line(session, CaptureKind.FOLLOW_UP, "theirs", now, teammate_id=mate.id, owner=Owner.THEM)
        add_point(session, mate.id, "The roadmap")
        add_point(session, mate.id, f"What gave you energy? {long}", kind=PointKind.QUESTION)
        found = prepare(session, mate.id, now)
    return talk_card(found, "Joost van den Berg", "24 November", language, own=own)


@pytest.mark.parametrize("language", Language)
def test_it_says_what_to_have_in_mind_on_one_page_of_a6(
    qtbot: QtBot, store: Store, now: datetime, tmp_path: Path, language: Language
) -> None:
    save_talk_card(tmp_path / "card.pdf", made(store, now, language))
    told = subprocess.run(["pdfinfo", str(tmp_path / "card.pdf")], capture_output=True, text=True, check=True).stdout
    assert "Pages:           1" in told
    assert "297" in told and "420" in told  # A6 in points
    text = " ".join(read(tmp_path / "card.pdf").split())
    for said in ("Joost van den Berg", "to be in the room", "ask about the guild", "What gave you energy?"):
        assert said in text
    assert "theirs" not in text
    assert "The roadmap" not in text
    assert ("NOG TE VERTELLEN" if language is Language.NL else "TO TELL BACK") in text


def test_something_of_ones_own_only_when_wished(store: Store, now: datetime) -> None:
    assert "too early" not in str(made(store, now, Language.EN))
    assert "too early" in str(made(store, now, Language.EN, own=True))


def test_long_lines_are_cut_and_the_card_stays_one(qtbot: QtBot, store: Store, now: datetime, tmp_path: Path) -> None:
    save_talk_card(tmp_path / "card.pdf", made(store, now, Language.EN, long="and on and on " * 60, own=True))
    told = subprocess.run(["pdfinfo", str(tmp_path / "card.pdf")], capture_output=True, text=True, check=True).stdout
    assert "Pages:           1" in told
    assert "…" in read(tmp_path / "card.pdf")
    assert "SOMETHING OF MY OWN" in read(tmp_path / "card.pdf")


def test_an_empty_preparation_is_a_card_with_a_name(qtbot: QtBot, tmp_path: Path) -> None:
    save_talk_card(tmp_path / "card.pdf", TalkCard("Noor", "", ()))
    assert "Noor" in read(tmp_path / "card.pdf")


def test_a_place_that_cannot_be_written_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(OneOnOneError):
        save_talk_card(tmp_path / "none" / "card.pdf", TalkCard("Noor", "", ()))
