"""What can be done with a question: ask it next time, star, hide, write, change, delete, bring in and take out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from oneonone.app import wording
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.errors import OneOnOneError
from oneonone.journal import own_questions, points
from oneonone.journal.question_list import ListedQuestion
from oneonone.journal.records import TeammateRecord
from oneonone.model.kinds import NeedKind, PointKind
from oneonone.practice.bank import Bank


class Deeds(QObject):
    """`mate` is for whom one looks, among `team`; without one, asking next time asks whom first."""

    def __init__(self, desk: Desk, bank: Bank, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._bank, self._page = desk, bank, page
        self.team: Sequence[TeammateRecord] = ()
        self.mate: TeammateRecord | None = None

    def ask(self, one: ListedQuestion, at: QPoint) -> None:
        """Puts the question on the list for next time, or takes it off again."""
        if self.mate is None:
            self._whom(at, lambda mate: self._ask(mate, self._text_for(one, mate), one.id, one.need))
        elif one.waiting is not None:
            said = translate("Questions", "Off the list for {name}").format(name=self._name(self.mate))
            self._desk.attempt(said, points.delete_point, one.waiting, self._desk.now())
        else:
            self._ask(self.mate, one.text, one.id, one.need)

    def ask_text(self, text: str, at: QPoint) -> None:
        """The same with words that are no question of the list."""
        if self.mate is None:
            self._whom(at, lambda mate: self._ask(mate, text, None, None))
        else:
            self._ask(self.mate, text, None, None)

    def star(self, one: ListedQuestion) -> None:
        said = translate("Questions", "Star taken off") if one.starred else translate("Questions", "Starred")
        self._desk.attempt(said, own_questions.star, one.id, not one.starred)

    def hide_or_show(self, one: ListedQuestion) -> None:
        hidden = translate("Questions", "Hidden; it is suggested to nobody")
        shown = translate("Questions", "Back among the questions")
        self._desk.attempt(shown if one.hidden else hidden, own_questions.hide, one.id, not one.hidden)

    def edit(self, one: ListedQuestion) -> None:
        """Changes an own question; of a shipped one it makes an own version to change."""
        from oneonone.app.question_dialog import QuestionDialog, Start

        if one.own:
            start = Start.of(self._desk.read(own_questions.own_question, one.id))
        else:
            start = Start(one.text, one.language, one.need, one.role, one.depth)
        QuestionDialog(self._desk, self._bank, start, self._page.window()).open()

    def write(self, text: str = "", need: NeedKind | None = None) -> None:
        from oneonone.app.question_dialog import QuestionDialog, Start

        language = self.mate.language if self.mate is not None else self._desk.language
        QuestionDialog(self._desk, self._bank, Start(text, language, need), self._page.window()).open()

    def delete(self, one: ListedQuestion) -> None:
        if one.own:
            said = translate("Questions", "Question deleted")
            self._desk.attempt(said, own_questions.delete_own_question, one.id, self._desk.now())

    def bring_in(self) -> None:
        from oneonone.app.question_import import ImportDialog

        ImportDialog(self._desk, self._bank, self._page.window()).open()

    def take_out(self) -> None:
        """The manager's own questions to a file; its ending says the form."""
        from oneonone.exchange.questions_io import ListForm, save_questions, write_questions

        desk = self._desk
        own = desk.read(own_questions.own_questions)
        if not own:
            desk.told.emit(translate("Questions", "There are none of your own yet to export."))
            return
        kinds = {
            translate("Questions", "Markdown (*.md)"): ListForm.MARKDOWN,
            translate("Questions", "Table (*.csv)"): ListForm.CSV,
            translate("Questions", "Text (*.txt)"): ListForm.TEXT,
        }
        name = translate("Questions", "questions")
        chosen, kind = QFileDialog.getSaveFileName(
            self._page.window(), translate("Questions", "Export your own questions"), str(Path.home() / f"{name}.md"),
            ";;".join(kinds),
        )  # fmt: skip
        if not chosen:
            return
        path = Path(chosen)
        forms = {f".{form}": form for form in ListForm}
        form = forms.get(path.suffix.lower()) or kinds[kind]
        if path.suffix.lower() not in forms:
            path = path.with_name(f"{path.name}.{form}")
        text = write_questions(
            own, desk.read(own_questions.marks).starred, form, lambda need: self._bank.needs[need].name(desk.language),
            translate("Questions", "Without a need"),
        )  # fmt: skip
        try:
            save_questions(path, text)
        except OneOnOneError as error:
            desk.failed.emit(error.said(desk.language))
        else:
            said = translate("Questions", "%n question(s) written to {file}", None, len(own))
            desk.told.emit(said.format(file=path.name))

    def menu(self, one: ListedQuestion, at: QPoint) -> None:
        """Everything that can be done with one question."""
        menu = QMenu(self._page)
        if self.team:
            said = (
                translate("Questions", "Take off the list") if one.waiting else translate("Questions", "Ask next time")
            )
            menu.addAction(said).triggered.connect(lambda: self.ask(one, at))
        star = translate("Questions", "Take the star off") if one.starred else translate("Questions", "Star")
        menu.addAction(star).triggered.connect(lambda: self.star(one))
        hide = translate("Questions", "Show again") if one.hidden else translate("Questions", "Hide")
        menu.addAction(hide).triggered.connect(lambda: self.hide_or_show(one))
        if self.mate is not None:
            mate = self.mate
            name = self._name(mate)
            if one.away:
                again = translate("Questions", "May be suggested to {name} again").format(name=name)
                menu.addAction(again).triggered.connect(
                    lambda: self._desk.attempt(again, own_questions.allow_again, one.id, mate.id)
                )
            else:
                never = translate("Questions", "Never suggest to {name}").format(name=name)
                said = translate("Questions", "Not suggested to {name} again").format(name=name)
                menu.addAction(never).triggered.connect(
                    lambda: self._desk.attempt(
                        said, own_questions.dismiss, one.id, mate.id, self._desk.today(), for_good=True
                    )
                )
        menu.addSeparator()
        menu.addAction(translate("Questions", "Copy")).triggered.connect(
            lambda: QGuiApplication.clipboard().setText(one.text)
        )
        if one.own:
            menu.addAction(translate("Questions", "Change…")).triggered.connect(lambda: self.edit(one))
            menu.addAction(translate("Questions", "Delete")).triggered.connect(lambda: self.delete(one))
        else:
            menu.addAction(translate("Questions", "Make a version of your own…")).triggered.connect(
                lambda: self.edit(one)
            )
        self._open(menu, at)

    def head_menu(self, at: QPoint) -> None:
        menu = QMenu(self._page)
        menu.addAction(translate("Questions", "Import questions…")).triggered.connect(lambda: self.bring_in())
        menu.addAction(translate("Questions", "Export your own questions…")).triggered.connect(lambda: self.take_out())
        self._open(menu, at)

    def _ask(self, mate: TeammateRecord, text: str, question_id: str | None, need: NeedKind | None) -> None:
        said = translate("Questions", "On the list for {name}").format(name=self._name(mate))
        self._desk.attempt(
            said, points.add_point, mate.id, " ".join(text.split()), kind=PointKind.QUESTION, question_id=question_id,
            need=need,
        )  # fmt: skip

    def _whom(self, at: QPoint, then: Callable[[TeammateRecord], None]) -> None:
        menu = QMenu(self._page)
        menu.setTitle(translate("Questions", "Ask whom?"))
        head = menu.addAction(menu.title())
        head.setEnabled(False)
        for mate in self.team:
            menu.addAction(wording.shown_name(mate, self._desk.discreet)).triggered.connect(partial(then, mate))
        self._open(menu, at)

    def _text_for(self, one: ListedQuestion, mate: TeammateRecord) -> str:
        """A shipped question in the language of whom it is asked."""
        shipped = self._bank.get(one.id)
        return shipped.text(mate.language) if shipped is not None else one.text

    def _name(self, mate: TeammateRecord) -> str:
        return wording.shown_first_name(mate, self._desk.discreet)

    def _open(self, menu: QMenu, at: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)
