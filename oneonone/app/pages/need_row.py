"""One need: what was asked for, which promises answer it, and what became of it, typed in place."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from oneonone.app import wording
from oneonone.app.autosave import Autosave, watch
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.places import PageName, Place
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button
from oneonone.app.widgets.chip import Chip
from oneonone.app.widgets.flow import FlowLayout
from oneonone.app.widgets.inputs import line
from oneonone.journal import drafts, follow_ups, needs, preparing
from oneonone.journal.needs import NeedRecord
from oneonone.journal.records import Line, TeammateRecord
from oneonone.model.kinds import NeedState, Owner
from oneonone.model.markdown import markdown_to_plain
from oneonone.model.words import due_date, short_date


class NeedDeed(StrEnum):
    """What can become of a need."""

    TELL_BACK = "tell_back"
    BRING_UP = "bring_up"
    TRY = "try"
    PROMISE = "promise"
    LINK = "link"
    LET_GO = "let_go"


class Leading(labels.Written):
    """Words that lead somewhere: a click or Enter goes there."""

    clicked = Signal()

    def __init__(self, text: str, discreet: bool) -> None:
        super().__init__(text, "small")
        self.set_discreet(discreet)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)


class NeedRow(QWidget):
    """`said` is the need as this place puts it, `deeds` what is offered here, the likeliest first, as buttons
    of the first of `kinds` and the others of the second. `left`: what was
    being typed was left, and the page may read again."""

    left = Signal()

    def __init__(
        self, desk: Desk, go: Callable[[Place], None], mate: TeammateRecord, need: NeedRecord, said: str,
        deeds: Sequence[NeedDeed], *, with_state: bool = True, with_promises: bool = True,
        kinds: tuple[str, str] = ("chip-teal", "chip-grey"),
    ) -> None:  # fmt: skip
        super().__init__()
        self._desk, self._go, self._mate, self._need = desk, go, mate, need
        self._saving: Autosave | None = None
        self._entered = False
        self._keep: Callable[[str], str] = lambda text: ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(4)
        top = QHBoxLayout()
        top.setSpacing(8)
        self.said = labels.Written(said)
        self.said.set_discreet(desk.discreet)
        top.addWidget(self.said, 1)
        if with_state and need.line.need_state is not None:
            chip = Chip(wording.need_state(need.line.need_state), "teal")
            top.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        if with_promises:
            self._add_promises(column)
        self._flow = QWidget(self)
        flow = FlowLayout(self._flow, spacing=6)
        self.buttons: dict[NeedDeed, QPushButton] = {}
        for at, deed in enumerate(deeds):
            made = button(_words(deed), kinds[at > 0])
            made.setAccessibleName(f"{made.text()}: {'…' if desk.discreet else need.line.text}")
            made.clicked.connect(lambda _on=False, deed=deed: self.do(deed))
            self.buttons[deed] = made
            flow.addWidget(made)
        column.addSpacing(3)
        column.addWidget(self._flow)
        self.field = line("")
        self.field.installEventFilter(self)
        self.field.returnPressed.connect(self._enter)
        self._hint = labels.small(translate("Needs", "Enter keeps it, Escape leaves it."), soft=True)
        self.wrong = labels.error()
        for widget in (self.field, self._hint, self.wrong):
            column.addWidget(widget)
            widget.hide()

    @property
    def typing(self) -> bool:
        return not self.field.isHidden()

    def flush(self) -> None:
        if self._saving is not None:
            self._saving.flush()

    def do(self, deed: NeedDeed) -> None:
        ask = {
            NeedDeed.TELL_BACK: (translate("Needs", "How did that go? A word, or nothing"), self._tell_back),
            NeedDeed.TRY: (translate("Needs", "What did you try, in a word or two?"), self._try),
            NeedDeed.LET_GO: (translate("Needs", "Why let it go? A word, or nothing"), self._let_go),
            NeedDeed.PROMISE: (translate("Needs", "What will you do about it, and by when?"), self._promise),
        }.get(deed)
        if ask is not None:
            self._ask(deed, *ask)
        elif deed is NeedDeed.BRING_UP:
            said = translate("Needs", "To talk about next time")
            self._desk.attempt(said, needs.bring_up, self._need.line.id, self._mate.language)
        else:
            self._link()

    # what is typed

    def _ask(self, deed: NeedDeed, question: str, keep: Callable[[str], str]) -> None:
        desk, key = self._desk, f"need:{self._need.line.id}:{deed.value}"
        self.flush()
        self._keep = keep
        self.field.setPlaceholderText(question)
        self.field.setAccessibleName(question)
        self.field.setText(desk.read(drafts.draft, key))
        self._saving = watch(self.field, lambda text: desk.save(drafts.keep_draft, key, text))
        self.wrong.hide()
        self._flow.hide()
        self.field.show()
        self._hint.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self._close()
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The field's Enter goes no further, or it would press the button that has the keyboard next."""
        if not self._entered:
            super().keyPressEvent(event)
        self._entered = False

    def _enter(self) -> None:
        self._entered = True
        wrong = self._keep(self.field.text().strip())
        if wrong:
            self.wrong.setText(wrong)
            self.wrong.show()
        else:
            self._close()

    def _close(self) -> None:
        """What was typed is kept as what it says, or left: nothing of it is to be remembered. The keyboard stays with
        this need."""
        if self._saving is not None:
            self._saving.note("")
            self._saving.flush()
            self.field.removeEventFilter(self._saving)
            self._saving = None
        self._flow.show()
        next(iter(self.buttons.values())).setFocus(Qt.FocusReason.OtherFocusReason)
        for widget in (self.field, self._hint, self.wrong):
            widget.hide()

    def _tell_back(self, text: str) -> str:
        said = translate("Needs", "Told back")
        self._desk.attempt(said, needs.tell_back, self._need.line.id, self._desk.now(), text)
        return ""

    def _try(self, text: str) -> str:
        if not text:
            return translate("Needs", "Write what you tried, so that you can tell it.")
        self._desk.attempt(translate("Needs", "Noted"), needs.tried, self._need.line.id, text, self._desk.now())
        return ""

    def _let_go(self, text: str) -> str:
        self._desk.attempt(translate("Needs", "Let go"), needs.let_go, self._need.line.id, self._desk.now(), text)
        return ""

    def _promise(self, text: str) -> str:
        from oneonone.capture.dates import find_due

        if not text:
            return translate("Needs", "Write what you promise.")
        found = find_due(text, self._desk.today())
        words = text
        if found is not None:
            words = " ".join(f"{text[: found.start]} {text[found.end :]}".split()).strip(" ,;:–-") or text
        self._desk.attempt(
            translate("Needs", "Promised"), needs.promise, self._need.line.id, words, self._desk.now(),
            due=found.due if found is not None else None,
        )  # fmt: skip
        return ""

    # promises

    def _add_promises(self, column: QVBoxLayout) -> None:
        for promise in self._need.promises:
            leading = Leading(self._promise_words(promise), self._desk.discreet)
            leading.setToolTip(translate("Needs", "To the follow-up"))
            leading.clicked.connect(lambda promise=promise: self._go(Place(PageName.FOLLOW_UPS, focus=promise.id)))
            column.addWidget(leading)

    def _promise_words(self, promise: Line) -> str:
        today, language = self._desk.today(), self._desk.language
        name = wording.shown_first_name(self._mate, self._desk.discreet)
        who = translate("Needs", "you") if promise.owner is Owner.ME else name
        text = _plain(promise.text)
        if promise.settled_at is not None:
            day = short_date(promise.settled_at.astimezone().date(), language, today)
            return f"✓ {who}: {text} · " + translate("Needs", "done {day}").format(day=day)
        due = f" · {due_date(promise.due, language, today)}" if promise.due is not None else ""
        return f"→ {who}: {text}{due}"

    def _link(self) -> None:
        """A short choice of what is promised already."""
        menu = QMenu(self)
        linked = {one.id for one in self._need.promises}
        open_ones = [one for one in self._desk.read(preparing.open_promises, self._mate.id) if one.id not in linked]
        for promise in open_ones[:12]:
            words = "…" if self._desk.discreet else _brief(promise.text)
            menu.addAction(words).triggered.connect(
                lambda _on=False, promise=promise: self._desk.attempt(
                    translate("Needs", "Linked"), follow_ups.answer, promise.id, self._need.line.id
                )
            )
        if not open_ones:
            menu.addAction(translate("Needs", "No other promise is open.")).setEnabled(False)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        at = self.buttons[NeedDeed.LINK]
        menu.popup(at.mapToGlobal(at.rect().bottomLeft()))


def usual_deeds(need: NeedRecord, could_link: bool) -> tuple[NeedDeed, ...]:
    """What is offered for an open need, the likeliest first."""
    link = (NeedDeed.LINK,) if could_link else ()
    if need.to_tell_back:
        return (NeedDeed.TELL_BACK, NeedDeed.PROMISE, *link, NeedDeed.LET_GO)
    return (NeedDeed.PROMISE, *link, NeedDeed.TRY, NeedDeed.TELL_BACK, NeedDeed.LET_GO)


def could_link(need: NeedRecord, promises: Collection[Line]) -> bool:
    """Whether there is an open promise that does not answer this need yet."""
    return bool({one.id for one in promises} - {one.id for one in need.promises})


def since_words(need: NeedRecord, desk: Desk) -> str:
    """Since when, and what was tried."""
    day = short_date(need.since, desk.language, desk.today())
    said = translate("Needs", "since {day}").format(day=day)
    if need.line.need_state is NeedState.TRIED and need.line.tried:
        return f"{said} · " + translate("Needs", "tried: {what}").format(what=need.line.tried)
    return said


def _words(deed: NeedDeed) -> str:
    return {
        NeedDeed.TELL_BACK: translate("Needs", "Told back…"),
        NeedDeed.BRING_UP: translate("Needs", "Put it on the list"),
        NeedDeed.TRY: translate("Needs", "I tried…"),
        NeedDeed.PROMISE: translate("Needs", "Promise something…"),
        NeedDeed.LINK: translate("Needs", "Link a promise"),
        NeedDeed.LET_GO: translate("Needs", "Let go…"),
    }[deed]


def _plain(text: str) -> str:
    return " ".join(markdown_to_plain(text).split())


def _brief(text: str) -> str:
    words = _plain(text).replace("&", "&&")
    return words if len(words) <= 60 else words[:59].rstrip() + "…"
