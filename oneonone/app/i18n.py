"""The interface's texts in the chosen language, from the catalogues made by packaging/translations.py.

Pages call `translate("Context", "English text")`; what is written below the interface (reasons, summaries) carries both
languages itself, because it may be in the teammate's language rather than the manager's.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from oneonone.model.language import Language
from oneonone.resource import resource

translate = QCoreApplication.translate
#: Found by name, the application's other children stay unseen: PySide6 would make all that QStyle has for one of them.
_NAME = "texts"


class Translations:
    """Installs the catalogues of one language at a time, our own and Qt's."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app

    def use(self, language: Language) -> None:
        for former in self._app.findChildren(QTranslator, _NAME):
            self._app.removeTranslator(former)
            former.deleteLater()
        QLocale.setDefault(locale_of(language))
        own = self._new()
        if own.load(catalogue(language)):
            self._app.installTranslator(own)
        if language is not Language.EN:
            qts = self._new()
            if qts.load(f"qtbase_{language.value}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
                self._app.installTranslator(qts)

    def _new(self) -> QTranslator:
        made = QTranslator(self._app)
        made.setObjectName(_NAME)
        return made


@cache
def catalogue(language: Language) -> bytes:
    """The compiled texts. Read and kept, not mapped into memory: an update that replaces the file must not pull it from
    under a running program."""
    return resource("i18n", f"oneonone_{language.value}.qm").read_bytes()


def locale_of(language: Language) -> QLocale:
    """For dates and times: 24 hours and the week from Monday in both languages."""
    return QLocale("nl_NL" if language is Language.NL else "en_GB")
