"""Writing or changing a question of one's own."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from oneonone.app.autosave import watch
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.pages.questions_model import depth_word
from oneonone.app.pages.questions_turn import StatusNote
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button
from oneonone.app.widgets.scroll import page_scroll
from oneonone.app.widgets.segmented import Segmented
from oneonone.errors import OneOnOneError
from oneonone.journal import drafts
from oneonone.journal.own_questions import (
    OwnQuestionRecord,
    add_own_question,
    delete_own_question,
    edit_own_question,
    own_questions,
)
from oneonone.model.kinds import Language, NeedKind, QuestionRole
from oneonone.model.likeness import Likenesses
from oneonone.practice.bank import Bank

_WIDTH = 600
_DRAFT = "own_question"
_PAUSE_MS = 250
_TELLING_WORDS = 3


@dataclass(frozen=True, slots=True)
class Start:
    """What the dialog begins with; `id` is that of the own question that is changed, None for a new one."""

    text: str
    language: Language
    need: NeedKind | None = None
    role: QuestionRole = QuestionRole.DEEPER
    depth: int = 2
    id: str | None = None

    @staticmethod
    def of(one: OwnQuestionRecord) -> Start:
        return Start(one.text, one.language, one.need, one.role, one.depth, one.id)


class QuestionDialog(QDialog):
    """What is typed for a new question is kept as a draft, so that closing or a crash loses nothing."""

    def __init__(self, desk: Desk, bank: Bank, start: Start, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._desk, self._bank, self._start = desk, bank, start
        self._key = _DRAFT if start.id is None else f"{_DRAFT}:{start.id}"
        self._known = _others(desk, bank, start.id)
        title = translate("Questions", "Write a question") if start.id is None else translate("Questions", "Change")
        self.setWindowTitle(title)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        body = QWidget(self)
        self._form = QVBoxLayout(body)
        self._form.setContentsMargins(28, 22, 28, 12)
        self._form.setSpacing(6)
        self._form.addWidget(labels.title(title))
        self._build_text()
        self._build_choices()
        self._form.addStretch()
        outer.addWidget(page_scroll(body), 1)
        outer.addLayout(self._foot())
        self.resize(_WIDTH, min(690, parent.height() - 20))
        self._changed()
        self.text.setFocus()
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)

    # the form

    def _build_text(self) -> None:
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(
            translate("Questions", "An open question, the way you would say it. It may be longer than a line.")
        )
        self.text.setFixedHeight(92)
        self._field(translate("Questions", "Question"), self.text)
        desk, key = self._desk, self._key
        kept = desk.read(drafts.draft, key)
        self.text.setPlainText(
            kept if kept and (self._start.id is not None or not self._start.text) else self._start.text
        )
        self._draft = watch(self.text, lambda text: desk.save(drafts.keep_draft, key, text))
        self.wrong = labels.error()
        self._form.addWidget(self.wrong)
        self.status = StatusNote(self)
        self.status.use.connect(self._take)
        self._form.addWidget(self.status)
        self.like = labels.small("", soft=True)
        self.like.hide()
        self._form.addWidget(self.like)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look_again)
        self.text.textChanged.connect(self._changed)

    def _build_choices(self) -> None:
        start, language = self._start, self._desk.language
        self.need = QComboBox()
        self.need.addItem(translate("Questions", "Not said"), None)
        for need in NeedKind:
            self.need.addItem(self._bank.needs[need].name(language), need)
        self.need.setCurrentIndex(0 if start.need is None else list(NeedKind).index(start.need) + 1)
        self.need.currentIndexChanged.connect(self._tell_need)
        self._field(translate("Questions", "What it asks about"), self.need)
        self._about = labels.small("", soft=True)
        self._form.addWidget(self._about)
        self._tell_need()
        self.role = self._choice(
            translate("Questions", "When in a conversation"),
            (
                (translate("Questions", "to open with"), QuestionRole.OPENER),
                (translate("Questions", "to go deeper"), QuestionRole.DEEPER),
                (translate("Questions", "to close with"), QuestionRole.CLOSER),
            ),
            start.role,
        )
        depths = tuple((depth_word(depth), depth) for depth in (1, 2, 3))
        self.how_deep = self._choice(translate("Questions", "How deep"), depths, start.depth)
        self._form.addWidget(
            labels.small(
                translate(
                    "Questions",
                    "Easy: preferences and practical things. Middle: experiences and feelings about the work. Deep: "
                    "values, doubts, the two of you.",
                ),
                soft=True,
            )
        )
        languages = (
            (translate("Questions", "English"), Language.EN), (translate("Questions", "Dutch"), Language.NL),
        )  # fmt: skip
        self.language = self._choice(translate("Questions", "Language"), languages, start.language)
        self._guesses_language = start.id is None
        self.language.chosen.connect(self._language_said)

    def _field(self, name: str, field: QWidget) -> None:
        self._form.addSpacing(4)
        self._form.addWidget(labels.small(name, soft=True))
        field.setAccessibleName(name)
        self._form.addWidget(field)

    def _choice(self, name: str, choices: tuple[tuple[str, object], ...], value: object) -> Segmented:
        made = Segmented(choices, value, name)
        self._form.addSpacing(4)
        self._form.addWidget(labels.small(name, soft=True))
        row = QHBoxLayout()
        row.addWidget(made)
        row.addStretch()
        self._form.addLayout(row)
        return made

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(28, 10, 28, 18)
        if self._start.id is not None:
            delete = button(translate("Questions", "Delete"), "danger")
            delete.setAutoDefault(False)
            delete.clicked.connect(self._delete)
            foot.addWidget(delete)
        foot.addStretch()
        cancel = button(translate("Questions", "Cancel"), "quiet")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.keep = button(translate("Questions", "Keep"), "primary", shortcut_hint="Ctrl ⏎")
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.accept)
        foot.addWidget(cancel)
        foot.addWidget(self.keep)
        return foot

    # while typing

    def _changed(self) -> None:
        self.wrong.hide()
        self.status.look_soon(self.text.toPlainText())
        self._pause.start()

    def _take(self, question: str) -> None:
        """As if it had been typed: it can be undone, and is kept as a draft."""
        cursor = self.text.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(question)
        self.text.setTextCursor(cursor)
        self.text.setFocus()

    def _look_again(self) -> None:
        """What it is much like, and, as long as the manager has not said it, in which language it is."""
        from oneonone.practice.status import check

        text = self.text.toPlainText()
        if self._guesses_language and len(text.split()) >= _TELLING_WORDS:
            self.language.set_value(check(text).language)
        found = self._known.find(text)
        self.like.setText(translate("Questions", "Much like: “{question}”").format(question=found) if found else "")
        self.like.setVisible(found is not None)

    def _language_said(self) -> None:
        self._guesses_language = False

    def _tell_need(self) -> None:
        need = self._need()
        said = self._bank.needs[need].sentence(self._desk.language) if need is not None else ""
        self._about.setText(said)
        self._about.setVisible(bool(said))

    def _need(self) -> NeedKind | None:
        found = self.need.currentData()
        return NeedKind(found) if found is not None else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.accept()
            return
        super().keyPressEvent(event)

    # keeping

    def accept(self) -> None:
        """Keeps it; what is wrong is said where it stands."""
        start, text = self._start, self.text.toPlainText()
        need, role = self._need(), QuestionRole(str(self.role.value()))
        depth, language = int(str(self.how_deep.value())), Language(str(self.language.value()))
        try:
            if start.id is None:
                self._desk.write(add_own_question, text, language, need=need, role=role, depth=depth)
                self._desk.said.emit(translate("Questions", "Your question is among the others"))
            else:
                self._desk.write(
                    edit_own_question, start.id, text, language=language, need=need, role=role, depth=depth
                )
        except OneOnOneError as error:
            self.wrong.setText(error.said(self._desk.language))
            self.wrong.show()
            self.text.setFocus()
            return
        self._forget_draft()
        super().accept()

    def reject(self) -> None:
        """A change is let go; a new question that is not kept yet waits as a draft."""
        if self._start.id is not None:
            self._forget_draft()
        super().reject()

    def _delete(self) -> None:
        assert self._start.id is not None
        self._desk.attempt(
            translate("Questions", "Question deleted"), delete_own_question, self._start.id, self._desk.now()
        )
        super().accept()

    def _forget_draft(self) -> None:
        self._draft.flush()
        self._desk.save(drafts.keep_draft, self._key, "")


def _others(desk: Desk, bank: Bank, but: str | None) -> Likenesses[str]:
    """All questions there are but the one that is changed, by their text in the language of the interface."""
    known: Likenesses[str] = Likenesses()
    for question in bank.questions:
        known.add(question.text(desk.language), question.en, question.nl)
    for own in desk.read(own_questions):
        if own.id != but:
            known.add(own.text, own.text)
    return known
