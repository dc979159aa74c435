"""The interface speaks English and Dutch, wholly: every text, its numbers and blanks, and a switch while it runs."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from oneonone.app.i18n import translate
from oneonone.app.pages.all import _PAGES
from oneonone.app.pages.prepare import PreparePage
from oneonone.app.places import PageName, Place
from oneonone.app.window import MainWindow
from oneonone.journal import drafts
from oneonone.journal.records import TeammateRecord
from oneonone.journal.talking import start
from oneonone.journal.teammates import TeammateFields, add_teammate, team
from oneonone.model.kinds import Language
from oneonone.store.store import Store

ROOT = Path(__file__).resolve().parents[2]
TOOL = ROOT / "packaging" / "translations.py"
#: Words that are the same in both languages.
ALIKE = {" min", "Discreet", "Later", "Link", "Markdown (*.md)", "Menu", "Start", "is:open", "later", "{n} min",
         "{name}: …", "{time} · {minutes} min", "· {n} min"}  # fmt: skip
#: English that a Dutch manager would not say, though dictionaries may have it.
ANGLICISMS = ("agenda item", "check-in", "follow-up", "item", "meeting", "one-on-one", "task", "topic", "update")


def _tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("oneonone_translations", TOOL)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # its dataclasses look themselves up
    spec.loader.exec_module(module)
    return module


tool = _tool()
DUTCH = tool.read(tool.catalogue("nl"))
ENGLISH = tool.read(tool.catalogue("en"))


def _blanks(text: str) -> Counter[str]:
    return Counter(re.findall(r"\{\w*\}|%n|\n", text))


# the catalogues


def test_every_text_is_translated_and_compiled_from_wherever_it_is_run(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(TOOL), "--check"], cwd=tmp_path, capture_output=True, text=True, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr


def test_the_blanks_of_a_text_are_in_its_translation() -> None:
    wrong = [text for text, forms in DUTCH.items() if any(_blanks(form) != _blanks(text.source) for form in forms)]
    assert wrong == []


def test_nothing_is_left_in_english() -> None:
    assert [text for text, forms in DUTCH.items() if text.source in forms and text.source not in ALIKE] == []


def test_the_dutch_says_je_and_uses_no_english_where_there_is_a_word() -> None:
    unwanted = re.compile(rf"\b(u|uw|uzelf|({'|'.join(ANGLICISMS)})s?)\b")
    assert [form for forms in DUTCH.values() for form in forms if unwanted.search(form.casefold())] == []


def test_an_ellipsis_or_a_question_stays_one() -> None:
    for sign in ("…", "?"):
        wrong = [
            text
            for text, forms in DUTCH.items()
            if any(form.endswith(sign) != text.source.endswith(sign) for form in forms)
        ]
        assert wrong == []


def test_no_straight_quotes_and_no_double_spaces_in_the_dutch() -> None:
    wrong = re.compile(r"['\"]|  |^\s|\s$")
    said = (form for text, forms in DUTCH.items() for form in forms if not wrong.search(text.source))
    assert [form for form in said if wrong.search(form)] == []


def test_numbers_have_one_form_for_a_single_thing_and_one_for_several_in_both_languages() -> None:
    plurals = {text for text in tool.gathered(tool.SOURCES) if text.plural}
    assert plurals, "the interface counts things"
    for catalogue in (ENGLISH, DUTCH):
        assert all(len(catalogue[text]) == 2 and all(catalogue[text]) for text in plurals)
    assert not [form for forms in ENGLISH.values() for form in forms if "(s)" in form]


# gathering


def _texts(tmp_path: Path, code: str) -> set[object]:
    (tmp_path / "page.py").write_text(code, encoding="utf-8")
    return set(tool.gathered(tmp_path))


def test_a_text_is_gathered_however_its_number_is_written(tmp_path: Path) -> None:
    code = """
def said(meeting, found):
    translate("A", "%n minute(s)", None, meeting.minutes)
    translate("A", "and %n more", None, len(found) - 8)
    translate("A", "%n left", n=3)
    translate("A", "joined "
              "over lines")
    translate("A", "Open", "a door")
"""
    text = tool.Text
    assert _texts(tmp_path, code) == {
        text("A", "%n minute(s)", plural=True),
        text("A", "and %n more", plural=True),
        text("A", "%n left", plural=True),
        text("A", "joined over lines"),
        text("A", "Open", "a door"),
    }


def test_a_text_marked_where_it_stands_may_be_looked_up_later(tmp_path: Path) -> None:
    code = 'BOLD = QT_TRANSLATE_NOOP("Editor", "Bold")\ndef said(text): return translate("Editor", text)\n'
    assert _texts(tmp_path, code) == {tool.Text("Editor", "Bold")}


@pytest.mark.parametrize(
    "code",
    [
        'def said(name): translate("A", f"Hello {name}")',
        'def said(text): translate("A", text)',
        'TITLE = translate("A", "asked for on import")',
        'def said(n): translate("A", "%n twice", None, n); translate("A", "%n twice")',
    ],
)
def test_a_text_that_could_not_be_translated_is_an_error(tmp_path: Path, code: str) -> None:
    with pytest.raises(tool.Wrong):
        _texts(tmp_path, code)


def test_a_catalogue_reads_back_as_it_was_written(tmp_path: Path) -> None:
    assert tool.catalogue("nl").read_text(encoding="utf-8") == tool.written(DUTCH, "nl")
    half = {tool.Text("A", "a < b & “c”\nd"): ("",), tool.Text("A", "%n line(s)", plural=True): ("%n regel", "")}
    path = tmp_path / "half.ts"
    path.write_text(tool.written(half, "nl"), encoding="utf-8")
    assert tool.read(path) == {}, "what is not finished is no translation"
    assert len(tool.untranslated(half, "nl")) == 2


DAY = tool.Text("Today", "Good day")
LATER = tool.Text("Today", "%n day(s) later", plural=True)


@pytest.fixture
def catalogues(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of their own for catalogues of two texts, translated and compiled."""
    monkeypatch.setattr(tool, "CATALOGUES", tmp_path / "i18n")
    assert tool.make(frozenset({DAY, LATER})) == 1, "nothing is translated yet"
    said = {"en": {LATER: ("%n day later", "%n days later")}, "nl": {DAY: ("Dag",), LATER: ("%n dag", "%n dagen")}}
    for language, translated in said.items():
        tool.catalogue(language).write_text(tool.written(translated, language), encoding="utf-8", newline="\n")
    assert tool.make(frozenset({DAY, LATER})) == 0
    return tmp_path / "i18n"


def test_the_check_misses_no_untranslated_text(catalogues: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert tool.check(frozenset({DAY, LATER})) == 0
    assert tool.check(frozenset({DAY, LATER, tool.Text("Today", "Something new")})) == 1
    assert "oneonone_nl.ts: Today: Something new" in capsys.readouterr().err


def test_the_check_sees_a_catalogue_that_is_not_compiled(catalogues: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = catalogues / "oneonone_nl.ts"
    path.write_text(path.read_text(encoding="utf-8").replace(">Dag<", ">Goededag<"), encoding="utf-8", newline="\n")
    assert tool.check(frozenset({DAY, LATER})) == 1
    assert "oneonone_nl.qm" in capsys.readouterr().err
    assert tool.make(frozenset({DAY, LATER})) == 0
    assert tool.check(frozenset({DAY, LATER})) == 0
    assert tool.read(path)[DAY] == ("Goededag",), "gathering keeps what was translated"


def test_what_is_no_longer_used_is_out_of_date_and_goes(catalogues: Path) -> None:
    assert tool.check(frozenset({DAY})) == 1
    assert tool.make(frozenset({DAY})) == 0
    assert list(tool.read(catalogues / "oneonone_nl.ts")) == [DAY]


# while it runs


def _shown(window: QWidget) -> Counter[str]:
    """Everything the program says in view: words, placeholders, tooltips and accessible names."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    said: list[str] = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window):
            continue
        said += [widget.accessibleName(), widget.toolTip()]
        if isinstance(widget, QLabel | QAbstractButton):
            said.append(widget.text())
        if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
            said.append(widget.placeholderText())
        if isinstance(widget, QComboBox) and isinstance(widget.model(), QStandardItemModel):
            said += [widget.itemText(at) for at in range(widget.count())]
    return Counter(text for text in said if re.search(r"[^\W\d_]{2}", text))


def _someone(window: MainWindow, name: str = "Zoë Qvist") -> TeammateRecord:
    assert window.desk is not None
    return window.desk.write(add_teammate, TeammateFields(name=name), window.desk.now())


def test_the_sidebar_and_the_page_change_language_at_once(sample_window: MainWindow) -> None:
    sample_window.go(Place(PageName.TODAY))
    assert {"Today", "TODAY"} & set(_shown(sample_window))
    assert translate("Words", "Conversation") == "Conversation"
    sample_window.set_language("nl")
    shown = set(_shown(sample_window))
    assert {"Vandaag", "Snel noteren", "Goedemorgen", "Dinsdag 24 november · vandaag twee gesprekken"} <= shown
    assert not {"Today", "Quick capture", "Good morning"} & shown
    sample_window.set_language("en")
    shown = set(_shown(sample_window))
    assert {"Today", "Quick capture", "Good morning", "Tuesday 24 November · two conversations today"} <= shown
    assert "Vandaag" not in shown


def test_what_is_being_typed_stays_when_the_language_changes(sample_window: MainWindow) -> None:
    assert sample_window.desk is not None
    mate = sample_window.desk.read(team)[0]
    sample_window.go(Place(PageName.PREPARE, mate.id))
    page = sample_window.findChild(PreparePage)
    assert page is not None
    field = page.first_focus()
    assert isinstance(field, QLineEdit | QPlainTextEdit)
    field.setFocus()
    QTest.keyClicks(field, "A topic")
    sample_window.set_language("nl")
    assert sample_window.desk.read(drafts.draft, f"point:{mate.id}") == "A topic"
    assert "Iets toevoegen om over te praten…" in _shown(sample_window)


def test_the_actions_are_said_in_the_new_language(window: MainWindow) -> None:
    _someone(window)
    window.set_language("nl")
    words = {action.text for action in window.actions_registry}
    assert {"Instellingen", "Ongedaan maken", "Gordijn dichttrekken"} <= words
    assert not {"Settings", "Undo", "Draw the curtain"} & words


@pytest.mark.parametrize("page", [page for page in _PAGES if page is not PageName.WELCOME])
def test_nothing_on_a_page_stays_english(make_window: Callable[[Store], MainWindow], store: Store, page: PageName,
                                         ) -> None:  # fmt: skip
    """The same page of the same store in both languages: what reads alike is a name, a number, or an oversight."""
    window = make_window(store)
    assert window.desk is not None
    mate = _someone(window)
    meeting = None
    if page in (PageName.MEETING, PageName.ROUND_OFF):
        meeting = window.desk.write(start, mate.id, window.desk.now()).id
    about_one = page in (PageName.PREPARE, PageName.MEETING, PageName.ROUND_OFF, PageName.PAPER, PageName.TEAMMATE,
                          PageName.AS_THEY_WOULD)  # fmt: skip
    place = Place(page, mate.id if about_one else None, meeting)
    window.go(place)
    english = _shown(window)
    window.set_language("nl")
    assert window.place == place
    alike = set(english) & set(_shown(window))
    names = {mate.name, mate.first_name, f"{mate.first_name}: …", "ZQ", "oneonone", "English", "Nederlands"}
    left = {text for text in alike if text not in names | ALIKE and not re.search(r"Ctrl|^F\d$|oneonone \d", text)}
    assert left == set()


@pytest.mark.parametrize("language", [Language.NL], indirect=True)
def test_the_welcome_is_dutch_for_who_starts_in_dutch(window: MainWindow) -> None:
    assert "Gesprekken waarin het om de ander gaat" in _shown(window)


@pytest.mark.parametrize(("language", "said"), [(Language.EN, ("1 minute", "2 minutes")),
                                                (Language.NL, ("1 minuut", "2 minuten"))],
                         indirect=["language"])  # fmt: skip
def test_one_is_not_said_as_several(window: MainWindow, said: tuple[str, str]) -> None:
    assert (translate("RoundOff", "%n minute(s)", None, 1), translate("RoundOff", "%n minute(s)", None, 2)) == said
