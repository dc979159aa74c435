"""A clause as the rules see it: its words, what they can be, what it opens with, whom or what it is about."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Final

from oneonone.practice.status.grammar import Grammar
from oneonone.practice.status.lexicon import Mark, Marks, Span, word_set

Words = tuple[str, ...]

_TIMES: Final = word_set("before after since until during by voor na sinds tot tijdens")
AUXILIARIES: Final = (Mark.BE, Mark.HAVE, Mark.DID, Mark.MODAL)


class Subject(Enum):
    """Whom or what a clause is about, by the first word of its subject."""

    YOU = auto()
    ME = auto()
    WE = auto()
    OTHERS = auto()
    PERSON = auto()
    THING = auto()
    NONE = auto()


@dataclass(slots=True)
class Clause:
    """Words from `start` on; what comes before is the wrapper around the question."""

    grammar: Grammar
    raw: tuple[str, ...]
    words: tuple[str, ...]
    marks: Marks
    asked: bool
    wrapped: bool = False
    viewed: bool = False
    opener: Mark | None = None
    opener_end: int = 0
    auxiliary: int | None = None
    subject: Subject = Subject.NONE
    subject_at: int = 0
    fillers: frozenset[int] = field(default_factory=frozenset)
    _squeezed: frozenset[Mark] | None = None

    def has(self, *marks: Mark) -> bool:
        return any(mark in self.marks for mark in marks)

    def says(self, mark: Mark) -> bool:
        """Whether the idiom stands here, also with words such as 'nou' in between: they can come anywhere."""
        if mark in self.marks or not self.fillers:
            return mark in self.marks
        if self._squeezed is None:
            kept = [word for index, word in enumerate(self.words) if index not in self.fillers]
            self._squeezed = frozenset(self.grammar.lexicon.marks(kept))
        return mark in self._squeezed

    def says_any(self, words: frozenset[str]) -> bool:
        return not words.isdisjoint(self.words)

    @property
    def helper(self) -> str:
        """The auxiliary as a word; empty where there is none."""
        return self.words[self.auxiliary] if self.auxiliary is not None else ""

    def helped_by(self, words: frozenset[str]) -> bool:
        return self.helper in words

    def deeds(self, *marks: Mark) -> list[int]:
        """Where verbs of `marks` start, a mere auxiliary left out."""
        helping = self.auxiliary if self.auxiliary is not None and self.helps(self.auxiliary) else -1
        return [start for mark in marks for start, _end in self.marks.get(mark, ()) if start != helping]

    @property
    def private(self) -> bool:
        """Whether the person's private life is spoken of, and not a topic of work or a mere time ('before leave')."""
        spoken = any(not self._is_time(start) for start, _end in self.marks.get(Mark.PRIVATE, ()))
        return spoken and (self.subject is Subject.PERSON or self.has(Mark.YOU, Mark.YOUR))

    def _is_time(self, index: int) -> bool:
        before = self.words[max(0, index - 2) : index]
        return any(word in _TIMES for word in before)

    def at(self, index: int, *marks: Mark) -> bool:
        """Whether one of `marks` stands at the word `index`, as a word or within a phrase."""
        return any(start <= index < end for mark in marks for start, end in self.marks.get(mark, ()))

    def starting(self, index: int, *marks: Mark) -> int:
        """The end of the longest of `marks` that starts at `index`, or 0."""
        return max((end for mark in marks for start, end in self.marks.get(mark, ()) if start == index), default=0)

    def helps(self, index: int) -> bool:
        """Whether an auxiliary starts at `index`."""
        return self.starting(index, *AUXILIARIES) > 0

    def head(self, *marks: Mark) -> Span | None:
        """The first of `marks` that is the head of its phrase and not what describes another noun.

        'energy' is no energy in 'the energy audit'; a phrase of several words always counts.
        """
        for mark in marks:
            for start, end in self.marks.get(mark, ()):
                if end - start > 1 or not self._describes(start):
                    return start, end
        return None

    def _describes(self, index: int) -> bool:
        after = index + 1
        if after >= len(self.words):
            return False
        if self.at(after, Mark.TASK, Mark.METRIC, Mark.STATUS_NOUN):
            return True
        noun = self.words[index] in self.grammar.describing and index > 0 and self.at(index - 1, Mark.THE, Mark.YOUR)
        return noun and not self.known(after)

    def known(self, index: int) -> bool:
        """Whether any class at all covers the word: what none covers is most often a noun of someone's trade."""
        return index in self.fillers or any(
            start <= index < end for spans in self.marks.values() for start, end in spans
        )

    @property
    def finite(self) -> bool:
        """Whether there is a verb to make it a sentence."""
        return self.auxiliary is not None or self.has(*AUXILIARIES)

    @property
    def mentions_yours(self) -> bool:
        return self.has(Mark.YOUR) or any(possessive(self, start) for start, _end in self.marks.get(Mark.YOU, ()))

    @property
    def mentions_you(self) -> bool:
        """Whether the person is spoken of, and not only what is theirs."""
        return any(
            not possessive(self, index) for start, end in self.marks.get(Mark.YOU, ()) for index in range(start, end)
        )

    def participles(self) -> list[int]:
        """Where participles stand after the subject has begun."""
        return [
            index
            for index in range(self.subject_at, len(self.words))
            if self.grammar.is_participle(self.words[index]) and self.words[index] not in self.grammar.no_state
        ]

    def verb(self) -> int | None:
        """The verb that goes with the auxiliary and a pronoun as subject: 'have you just *called* the baker'."""
        if self.grammar.verb_last:
            verbs = [
                index
                for index in range(self.subject_at + 1, len(self.words))
                if self.grammar.is_participle(self.words[index])
                or self.at(index, Mark.FINISH, Mark.DOING, Mark.REACHING, Mark.EXPERIENCE, Mark.LIGHT)
            ]
            return verbs[-1] if verbs else None
        index = self.subject_at + 1
        helping = (Mark.BE, Mark.MODAL) if self.has(Mark.DID) else (Mark.HAVE, Mark.BE, Mark.MODAL)
        while index < len(self.words) and (index in self.fillers or self.at(index, *helping)):
            index += 1
        return index if index < len(self.words) else None

    def last(self) -> int:
        """The last word that is no date, no filler and not the preposition before them; -1 where there is none."""
        index = len(self.words) - 1
        while index >= 0 and (index in self.fillers or self.at(index, Mark.DATE, Mark.YET) or self._before_date(index)):
            index -= 1
        return index

    def _before_date(self, index: int) -> bool:
        return self.at(index, Mark.LINK, Mark.THE) and index + 1 < len(self.words) and self.at(index + 1, Mark.DATE)


def possessive(clause: Clause, at: int) -> bool:
    """Whether the Dutch 'je' at `at` means 'your': after a verb that 'je' cannot be the subject of."""
    if clause.words[at] not in ("je", "jullie") or at + 1 >= len(clause.words):
        return False
    if at == 0:
        return False
    before = clause.words[at - 1]
    if at - 1 != clause.auxiliary:
        return _owner(clause, at)
    third = before in ("is", "zijn", "heeft", "hebben", "waren") or (before.endswith("t") and before not in _JE_FORMS)
    following = clause.at(at + 1, Mark.TASK, Mark.METRIC, Mark.STATUS_NOUN, Mark.PEOPLE, Mark.PRIVATE)
    return third or (following and before not in ("heb", "ben"))


def _owner(clause: Clause, at: int) -> bool:
    """'Van je enthousiasme': before a noun, known or not; 'van je gevraagd' is about you."""
    if clause.at(at + 1, Mark.TASK, Mark.METRIC, Mark.STATUS_NOUN, Mark.PEOPLE, Mark.PRIVATE):
        return True
    noun = not clause.known(at + 1) and not clause.grammar.is_participle(clause.words[at + 1])
    return (
        noun and clause.at(at - 1, Mark.LINK) and clause.words[at - 1] not in ("of", "dat", "als", "wat", "hoe", "waar")
    )


#: Verbs of which the form with 'je' ends in t, and small words that do.
_JE_FORMS: Final = word_set(
    """
    zit laat moet weet wacht praat zet eet vergeet haat sluit besluit start schiet tast rust groet meet test vat let
    dacht mocht bracht kocht zocht wist liet zat vergat at moest niet wat dat met dit het tot uit net vast
    """
)
