"""Everything typed is kept without a save button: soon after the last key, and now and then while keys keep coming.

Whatever ends the writing (leaving the field, the page or the program) saves at once. What could not be saved is held
and tried again.
"""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from oneonone.app.i18n import translate
from oneonone.app.widgets.growing import GrowingLine
from oneonone.app.widgets.markdown.document import text_of
from oneonone.app.widgets.markdown_editor import MarkdownEditor
from oneonone.errors import OneOnOneError
from oneonone.model.kinds import Language

#: From the first unsaved key until it is saved. With the time the saving itself takes it stays under 500 ms, which is
#: the most that may be lost when the program is killed.
LONGEST_MS = 400

_LEAVING = frozenset({QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.Close})
_log = logging.getLogger(__name__)


@dataclass(slots=True)
class Pace:
    """When to save, in seconds of any clock: `delay` after the last key, but no later than `longest` after the first
    that is not saved yet."""

    delay: float
    longest: float
    first: float | None = None

    def key(self, now: float) -> float:
        """How long to wait from `now`, when a key has just been pressed."""
        if self.first is None:
            self.first = now
        return max(0.0, min(self.delay, self.first + self.longest - now))

    def saved(self) -> None:
        self.first = None


def explained(error: Exception, language: Language = Language.EN) -> str:
    """A sentence for a person; what went wrong technically is in the log."""
    if isinstance(error, OneOnOneError):
        return error.said(language)
    return translate("Autosave", "This could not be saved just now. It is kept here, and saving is tried again.")


class Autosave(QObject):
    """Hands each text to `save`, never the same one twice running.

    `failed` says in a sentence that a text could not be saved; it is kept, and tried again with the next key or flush.
    """

    failed = Signal(str)

    def __init__(
        self,
        save: Callable[[str], None],
        *,
        delay_ms: int = 300,
        parent: QObject | None = None,
        explain: Callable[[Exception], str] = explained,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        super().__init__(parent)
        self._save = save
        self._explain = explain
        self._clock = clock
        self._pace = Pace(delay_ms / 1000, max(delay_ms, LONGEST_MS) / 1000)
        self._kept: str | None = None
        self._waiting: str | None = None
        self._saving = False
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.flush)
        program = QCoreApplication.instance()
        if program is not None:
            program.aboutToQuit.connect(self.flush)

    @property
    def unsaved(self) -> bool:
        return self._waiting is not None

    @property
    def text(self) -> str | None:
        """The text as last heard of, saved or not; None before any."""
        return self._kept if self._waiting is None else self._waiting

    def known(self, text: str) -> None:
        """What the store holds, as the page has just read it. What was typed and not saved yet goes to the store first,
        and then the two differ: the next text is saved whatever it is."""
        if self._waiting is None:
            self._kept = text
            self._settled()
        else:
            self.flush()
            self._kept = None

    def note(self, text: str) -> None:
        """The text after an edit."""
        if text == self._kept and not self._saving:
            self._settled()
            return
        self._waiting = text
        self._timer.start(round(self._pace.key(self._clock()) * 1000))

    def flush(self) -> bool:
        """Saves at once what is not saved yet; False when that failed."""
        self._timer.stop()
        text = self._waiting
        if text is None or self._saving:
            return text is None
        self._saving = True
        try:
            self._save(text)
        except Exception as error:  # noqa: BLE001  whatever it is, the text must not be lost with it
            self._tell(error)
            return False
        finally:
            self._saving = False
            self._pace.saved()
        self._kept = text
        if self._waiting is not None:
            self.note(self._waiting)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _LEAVING:
            self.flush()
        return super().eventFilter(watched, event)

    def end(self) -> None:
        """Saves and goes, when the field it watched is gone."""
        self.flush()
        self.deleteLater()

    def _settled(self) -> None:
        self._waiting = None
        self._timer.stop()
        self._pace.saved()

    def _tell(self, error: Exception) -> None:
        """The log gets where it went wrong; the error's own words may hold what was written."""
        where = "".join(traceback.format_tb(error.__traceback__))
        _log.error("saving what was typed failed: %s\n%s", type(error).__name__, where)
        self.failed.emit(self._explain(error))


def watch(
    field: QLineEdit | QPlainTextEdit | MarkdownEditor | GrowingLine,
    save: Callable[[str], None],
    *,
    delay_ms: int = 300,
    explain: Callable[[Exception], str] = explained,
) -> Autosave:
    """Saves what is typed in `field`, at once when it loses the focus, is hidden or goes, or the program ends.

    A text that the page itself puts into the field counts as read from the store and is not written back; a page that
    reads again leaves a field alone while it is `unsaved`, or its writer sees old text. `save` must not need the field
    or its page: the last of the text may be saved after they are gone. Another record needs another watch.
    """
    autosave = Autosave(save, delay_ms=delay_ms, explain=explain, parent=QCoreApplication.instance())
    if isinstance(field, MarkdownEditor):
        autosave.known(field.markdown())
        field.edited.connect(autosave.note)
        field.replaced.connect(autosave.known)
    elif isinstance(field, GrowingLine):
        autosave.known(field.text())
        field.textEdited.connect(autosave.note)
    elif isinstance(field, QLineEdit):
        _watch_line(field, autosave)
    else:
        _watch_plain(field, autosave)
    field.installEventFilter(autosave)
    field.destroyed.connect(autosave.end)
    return autosave


def _watch_line(field: QLineEdit, autosave: Autosave) -> None:
    put_in: str | None = None
    former = ""

    def changed(text: str) -> None:
        nonlocal put_in, former
        if text != autosave.text:
            put_in, former = text, autosave.text or ""
            autosave.known(text)

    def edited(text: str) -> None:
        """The clear button and a completer change the text first and tell that it was the writer afterwards."""
        nonlocal put_in
        if text == put_in:
            autosave.known(former)
        put_in = None
        autosave.note(text)

    autosave.known(field.text())
    field.textEdited.connect(edited)
    field.textChanged.connect(changed)
    if (completer := field.completer()) is not None:
        completer.activated.connect(edited)


def _watch_plain(field: QPlainTextEdit, autosave: Autosave) -> None:
    document = field.document()
    has_undo = document.isUndoRedoEnabled()

    def changed() -> None:
        text = text_of(document)
        if text != autosave.text:
            # Qt switches undo off while a whole text is put in, and only then.
            put_in = has_undo and not document.isUndoRedoEnabled()
            (autosave.known if put_in else autosave.note)(text)

    autosave.known(text_of(document))
    field.textChanged.connect(changed)


def unsaved() -> bool:
    """Whether anything typed anywhere could not be saved yet."""
    app = QCoreApplication.instance()
    return app is not None and any(one.unsaved for one in app.findChildren(Autosave))
