"""A thank-you note as a card: it fits on one, or flows on to a further one, and nothing of it is lost."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from oneonone.errors import OneOnOneError
from oneonone.exchange.pdf.thanks_card import ThanksCard, card_pdf, save_card
from oneonone.model.kinds import Language

SHORT = "Dear Zoë,\n\nYou halved the build. Thank you 😀.\n\nRobin"
LONG = "\n\n".join(f"This is paragraph {at}, and it says at some length what was done and what it changed."
                   for at in range(40))  # fmt: skip

pytestmark = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")


def read(path: Path, *options: str) -> str:
    return subprocess.run(["pdftotext", *options, str(path), "-"], capture_output=True, text=True, check=True).stdout


def pages(path: Path) -> str:
    return subprocess.run(["pdfinfo", str(path)], capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("language", Language)
def test_a_short_note_is_one_card_of_a6_with_name_and_date(qtbot: QtBot, tmp_path: Path, language: Language) -> None:
    path = tmp_path / "card.pdf"
    save_card(path, ThanksCard(SHORT, "Zoë de Vries", date(2026, 11, 24), language))
    text = " ".join(read(path).split())
    assert "You halved the build. Thank you" in text
    foot = "for Zoë de Vries · 24 November 2026" if language is Language.EN else "voor Zoë de Vries · 24 november 2026"
    assert foot in text
    told = pages(path)
    assert "Pages:           1" in told
    size = next(line for line in told.splitlines() if line.startswith("Page size"))
    width, height = (float(word) for word in size.split()[2:5:2])
    assert (round(width), round(height)) == (297, 420)


def test_a_long_note_flows_on_and_nothing_is_lost(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "card.pdf"
    save_card(path, ThanksCard(LONG, "Zoë", date(2026, 11, 24), Language.EN))
    text = " ".join(read(path).split())
    assert all(f"This is paragraph {at}, and it says" in text for at in range(40))
    assert text.count("for Zoë") == 1


def test_a_note_a_little_longer_is_set_smaller_first(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "card.pdf"
    save_card(path, ThanksCard("\n\n".join(LONG.split("\n\n")[:7]), "Zoë", date(2026, 11, 24), Language.EN))
    assert "Pages:           1" in pages(path)


def test_where_it_cannot_be_saved_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(OneOnOneError, match="could not be saved"):
        save_card(tmp_path / "nowhere" / "card.pdf", ThanksCard(SHORT, "Zoë", date(2026, 11, 24), Language.EN))


def test_it_is_a_pdf_of_its_own_fonts(qtbot: QtBot) -> None:
    data = card_pdf(ThanksCard(SHORT, "Zoë", date(2026, 11, 24), Language.EN))
    assert data.startswith(b"%PDF") and b"FontFile" in data
