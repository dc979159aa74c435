"""A picture in its card: a title, the picture, its sentence, and a small menu to save it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSpacerItem, QWidget

from oneonone.app.i18n import translate
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import icon_button
from oneonone.app.widgets.card import Card
from oneonone.app.widgets.pictures.picture import Picture, Subject

#: Above and below a picture, where there is one.
_AIR = 8


class PictureCard(Card):
    """Takes a new subject without being made anew, so that the keyboard stays where it was."""

    opened = Signal(object)
    #: The card is to be saved, as 'png' or 'svg'.
    saving = Signal(object, str)

    def __init__(self, subject: Subject, about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.subject = subject
        self.picture: Picture | None = None
        self.setAccessibleName(subject.title)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(labels.strong(subject.title), 1)
        self.more = icon_button("more", translate("LookingBack", "Save “{title}”").format(title=subject.title))
        self.more.clicked.connect(lambda: self._menu(self.more.mapToGlobal(self.more.rect().bottomLeft())))
        head.addWidget(self.more)
        self.body().addLayout(head)
        if about:
            self.body().addWidget(labels.small(about, soft=True))
        self._air = (QSpacerItem(0, 0), QSpacerItem(0, 0))
        self.body().addSpacerItem(self._air[0])
        self._at = self.body().count()
        self.body().addSpacerItem(self._air[1])
        self.sentence = labels.body("")
        self.body().addWidget(self.sentence)
        self.body().addStretch()
        self.set_subject(subject)

    def set_subject(self, subject: Subject) -> None:
        self.subject = subject
        self.sentence.setText(subject.sentence)
        self.sentence.setProperty("kind", "body" if subject.layout is not None else "soft")
        self.sentence.style().unpolish(self.sentence)
        self.sentence.style().polish(self.sentence)
        self.more.setVisible(subject.layout is not None)
        for air in self._air:
            air.changeSize(0, _AIR if subject.layout is not None else 0)
        self.body().invalidate()
        if subject.layout is None:
            if self.picture is not None:
                self.picture.hide()
                self.picture.deleteLater()
                self.picture = None
        elif self.picture is None:
            self.picture = Picture(subject, self)
            self.picture.opened.connect(self.opened)
            self.picture.menu_wanted.connect(self._menu)
            self.body().insertWidget(self._at, self.picture)
        else:
            self.picture.set_subject(subject)

    def _menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        for text, form in (
            (translate("LookingBack", "Save as a picture (PNG)…"), "png"),
            (translate("LookingBack", "Save as a drawing (SVG)…"), "svg"),
        ):
            menu.addAction(text).triggered.connect(lambda _on=False, form=form: self.saving.emit(self, form))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
