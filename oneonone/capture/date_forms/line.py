"""The tokens of a line as the readers of dates see them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from oneonone.capture.text import Tokens
from oneonone.capture.words import calendar as words

#: A day and the index of the token behind it; None where no date begins.
Read = tuple[date, int] | None


class Line:
    """A line in which dates are looked for. `lenient`: a field for a date, where short forms mean nothing else."""

    def __init__(self, tokens: Tokens, today: date, *, day_first: bool, lenient: bool) -> None:
        self.tokens = tokens
        self.words = [token.word for token in tokens]
        self.today = today
        self.day_first = day_first
        self.lenient = lenient
        #: A word like 'by', 'on' or 'next' stands before the date that is being read.
        self.announced = lenient

    def word(self, index: int) -> str:
        return self.words[index] if 0 <= index < len(self.words) else ""

    def number(self, index: int) -> int | None:
        if 0 <= index < len(self.tokens) and self.tokens[index].is_number and len(self.words[index]) <= 4:
            return int(self.words[index])
        return None

    def count(self, index: int) -> int | None:
        """A number in figures or in words."""
        number = self.number(index)
        return number if number is not None else words.COUNTS.get(self.word(index))

    def joined(self, index: int) -> bool:
        """No space between the token and the one before it."""
        return 0 < index < len(self.tokens) and self.tokens[index].start == self.tokens[index - 1].end

    def followed_by_a_noun(self, index: int) -> bool:
        """A word that is no preposition, article or pronoun: 'Friday demo'."""
        if index >= len(self.tokens) or not self.tokens[index].is_word:
            return False
        return self.words[index] not in words.FUNCTION_WORDS

    def at_the_end(self, index: int) -> bool:
        """No word or number from token `index` on."""
        return not any(token.is_word or token.is_number for token in self.tokens[index:])


Form = Callable[[Line, int], Read]
