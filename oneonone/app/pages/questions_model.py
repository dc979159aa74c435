"""The questions that are shown, as a list model, and the words below each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from oneonone.app import wording
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.journal.question_list import ListedQuestion
from oneonone.journal.records import TeammateRecord
from oneonone.model.kinds import Language
from oneonone.model.markdown import markdown_to_plain
from oneonone.model.words import short_date

Index = QModelIndex | QPersistentModelIndex
QuestionItem = Qt.ItemDataRole.UserRole + 1


class QuestionModel(QAbstractListModel):
    """`say` puts a row into words for a screen reader."""

    def __init__(self, say: Callable[[ListedQuestion], str], parent: Any = None) -> None:
        super().__init__(parent)
        self._say = say
        self._rows: tuple[ListedQuestion, ...] = ()

    def show_questions(self, questions: Sequence[ListedQuestion]) -> bool:
        """True when other questions are shown than before, or in another order."""
        same = [one.id for one in questions] == [one.id for one in self._rows]
        if same:
            self._rows = tuple(questions)
            if questions:
                self.dataChanged.emit(self.index(0), self.index(len(questions) - 1))
        else:
            self.beginResetModel()
            self._rows = tuple(questions)
            self.endResetModel()
        return not same

    def row_of(self, question_id: str) -> int | None:
        return next((at for at, one in enumerate(self._rows) if one.id == question_id), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one = self._rows[index.row()]
        if role == QuestionItem:
            return one
        if role == Qt.ItemDataRole.DisplayRole:
            return one.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._say(one)
        return None


@dataclass(frozen=True, slots=True)
class QuestionWords:
    """What is said below a question; `teammate` is for whom one looks, `with_need` says the need too."""

    desk: Desk
    teammate: TeammateRecord | None
    with_need: bool

    def name(self) -> str:
        return wording.shown_first_name(self.teammate, self.desk.discreet) if self.teammate is not None else ""

    def below(self, one: ListedQuestion) -> str:
        """All but the note: how deep, about what, when it was asked, and whose it is."""
        language, today = self.desk.language, self.desk.today()
        parts = [depth_word(one.depth)]
        if self.with_need and one.need is not None:
            parts.append(wording.asked_need(one.need))
        if one.written is not None:
            if one.language is not (self.teammate.language if self.teammate is not None else language):
                parts.append(language_word(one.language))
            if one.asked is None:
                day = short_date(one.written, language, today)
                parts.append(translate("Questions", "yours, written {day}").format(day=day))
            else:
                parts.append(translate("Questions", "yours"))
        if self.teammate is not None:
            if one.away:
                parts.append(translate("Questions", "not suggested to {name}").format(name=self.name()))
            if one.asked is not None:
                day = short_date(one.asked.day, language, today)
                parts.append(translate("Questions", "asked {day}").format(day=day))
            elif not one.own:
                parts.append(translate("Questions", "never asked {name}").format(name=self.name()))
        return " · ".join(parts)

    def note(self, one: ListedQuestion) -> str:
        """The note that followed, in quotation marks; '' when there is none."""
        if one.asked is None or not one.asked.note:
            return ""
        return f"“{markdown_to_plain(one.asked.note)}”"

    def say(self, one: ListedQuestion) -> str:
        parts = [one.text, self.below(one)]
        if self.note(one):
            parts.append("…" if self.desk.discreet else self.note(one))
        if one.starred:
            parts.append(translate("Questions", "starred"))
        if one.waiting is not None:
            parts.append(translate("Questions", "on the list for next time"))
        return " · ".join(parts)


def depth_word(depth: int) -> str:
    return {
        1: translate("Questions", "easy"),
        2: translate("Questions", "middle"),
        3: translate("Questions", "deep"),
    }[depth]


def language_word(language: Language) -> str:
    if language is Language.NL:
        return translate("Questions", "in Dutch")
    return translate("Questions", "in English")
