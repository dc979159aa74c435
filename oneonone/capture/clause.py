"""A line's own sentence as the rules for promises read it: words without the date, contractions taken apart."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from oneonone.capture.dates import Found, Sure
from oneonone.capture.names import NameFound, Person
from oneonone.capture.text import Tokens
from oneonone.capture.words.phrase import apart, word_set
from oneonone.model.kinds import CaptureKind, Owner

#: With what a sentence can begin before it begins.
BEGINNINGS = word_set("and so also then ok okay oh well but ps nb en dus ook dan oke ja nou maar , - – — ; . …")


@dataclass(frozen=True, slots=True)
class Said:
    """What a sentence turned out to be, and the parts of the line that said so."""

    kind: CaptureKind
    owner: Owner | None
    taken: tuple[tuple[int, int], ...] = ()
    #: Someone named in a place where only a person can be: "I promised Noor to …".
    person: Person | None = None


class Clause:
    """The words of a sentence with their places. `subject`: the teammate's name came right before it."""

    def __init__(
        self, tokens: Tokens, due: Found | None, *, subject: bool, name_at: Callable[[int], NameFound | None]
    ) -> None:
        self.due = due
        self.subject = subject
        self.words: list[str] = []
        self._places: list[tuple[int, int]] = []
        self._indices: list[int] = []
        self._capitals: list[bool] = []
        self._name_at = name_at
        for index, token in enumerate(tokens):
            if due is not None and due.start <= token.start < due.end:
                continue
            for word in apart(token.word):
                self.words.append(word)
                self._places.append((token.start, token.end))
                self._indices.append(index)
                self._capitals.append(token.text[:1].isupper())
        self.first = self._past_beginning()
        self.after_date = bool(due and self.first < len(self.words) and due.start < self._places[self.first][0])
        self.question = any(word == "?" for word in self.words[-2:])

    def _past_beginning(self) -> int:
        at = 0
        while at < len(self.words) - 1 and self.words[at] in BEGINNINGS:
            at += 1
        return at

    @property
    def deadline(self) -> bool:
        return self.due is not None and self.due.sure is Sure.DEADLINE

    def word(self, at: int) -> str:
        return self.words[at] if 0 <= at < len(self.words) else ""

    def phrase(self, at: int, phrases: Sequence[tuple[str, ...]]) -> int:
        """The number of words of the longest phrase that begins at `at`, 0 when none does."""
        return max((len(one) for one in phrases if tuple(self.words[at : at + len(one)]) == one), default=0)

    def capital(self, at: int) -> bool:
        return 0 <= at < len(self.words) and self._capitals[at]

    def any_of(self, words: Collection[str], start: int = 0) -> bool:
        return any(word in words for word in self.words[start:])

    def main_part(self, start: int, subordinators: Collection[str]) -> list[str]:
        """The words from `start` up to a subordinate clause."""
        end = next((at for at in range(start + 1, len(self.words)) if self.words[at] in subordinators), len(self.words))
        return self.words[start:end]

    def has_more(self, at: int) -> bool:
        return any(any(char.isalnum() for char in word) for word in self.words[at:])

    def end_of_words(self) -> int:
        """The index behind the last word, without the signs that close the sentence."""
        return next((at + 1 for at in range(len(self.words) - 1, -1, -1) if self.words[at][:1].isalnum()), 0)

    def last(self) -> str:
        return self.word(self.end_of_words() - 1)

    def name_at(self, at: int) -> tuple[Person, int] | None:
        """The one person named from word `at`, and the word behind the name."""
        if not 0 <= at < len(self.words):
            return None
        found = self._name_at(self._indices[at])
        if found is None or len(found.people) != 1 or found.possessive or (found.ordinary and not self.capital(at)):
            return None
        end = next(
            (index for index in range(at, len(self.words)) if self._indices[index] >= found.end), len(self.words)
        )
        return found.people[0], end

    def take(self, start: int, end: int) -> tuple[tuple[int, int], ...]:
        """The place in the line of the words from `start` up to `end`; those before the sentence go along."""
        if end <= start:
            return ()
        places = self._places[start:end]
        parts: list[tuple[int, int]] = []
        for place in places:
            if parts and not (self.due is not None and parts[-1][1] <= self.due.start < place[0]):
                parts[-1] = (parts[-1][0], place[1])
            else:
                parts.append(place)
        return tuple(parts)
