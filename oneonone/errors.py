"""What can go wrong, each with a sentence for a person: the interface shows it in place, the terminal on one line."""

from __future__ import annotations

from oneonone.model.language import Language
from oneonone.model.words import Phrase


class OneOnOneError(Exception):
    """A request that could not be met; `said(language)` is a plain sentence that says what and why."""

    def __init__(self, sentence: Phrase | str, **values: object) -> None:
        self.sentence = sentence
        self.values = values
        super().__init__(self.said(Language.EN))

    def said(self, language: Language) -> str:
        if isinstance(self.sentence, Phrase):
            return self.sentence(language, **self.values)
        return self.sentence.format(**self.values) if self.values else self.sentence


class NotFound(OneOnOneError):
    """What was asked for is not in the store (any more)."""


class StoreError(OneOnOneError):
    """The store cannot be opened; it has been left as it was."""
