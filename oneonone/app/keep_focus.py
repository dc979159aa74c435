"""The keyboard stays where it was while a page reads again and makes its widgets anew."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget


@contextmanager
def kept_focus(page: QWidget) -> Iterator[None]:
    """After the block the same widget has the keyboard, or the one that took its place, or its neighbour."""
    focus = QApplication.focusWidget()
    if focus is None or not page.isAncestorOf(focus):
        yield
        return
    before = _stops(page)
    at = before.index(focus) if focus in before else 0
    said = _said(focus)
    yield
    now = QApplication.focusWidget()
    if not page.isVisible() or (now is focus and focus.isVisible()):
        return
    after = _stops(page)
    same = [place for place, widget in enumerate(after) if _said(widget) == said]
    if same:
        nearest = min(same, key=lambda place: abs(place - at))
        _give(after[nearest], page)
    elif after:
        _give(after[min(at, len(after) - 1)], page)


def stop_with_focus(page: QWidget) -> QWidget | None:
    """What on the page has the keyboard, when Tab stops at it."""
    focus = QApplication.focusWidget()
    return focus if focus in _stops(page) else None


def give_same_stop(page: QWidget, former: QWidget, stop: QWidget) -> None:
    """The keyboard to what `stop` was on `former`, the same page made before, and the caret to where it was.

    It is the same by its kind and number: names and words may be said otherwise now, and what is covered is a stop too.
    """
    mine, were = ([one for one in _stops(each) if type(one) is type(stop)] for each in (page, former))
    if len(mine) != len(were) or stop not in were:
        return
    now = mine[were.index(stop)]
    _give(now, page)
    if isinstance(now, QLineEdit) and isinstance(stop, QLineEdit):
        now.setText(stop.text())
        now.setCursorPosition(stop.cursorPosition())


def _give(widget: QWidget, page: QWidget) -> None:
    """Widgets made just now are not shown before the next turn of the event loop, and only what is shown takes the
    keyboard."""
    above: QWidget | None = widget
    while above is not None and above is not page:
        above.show()
        above = above.parentWidget()
    widget.setFocus(Qt.FocusReason.OtherFocusReason)


def _stops(page: QWidget) -> list[QWidget]:
    """What Tab stops at, in the order in which it was made."""
    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(page) and widget.isEnabled()
    ]


def _said(widget: QWidget) -> tuple[str, str]:
    """What tells a widget apart from the others on its page."""
    words = widget.accessibleName()
    if not words and isinstance(widget, QAbstractButton):
        words = widget.text()
    elif not words and isinstance(widget, QLineEdit):
        words = widget.placeholderText()
    return type(widget).__name__, words
