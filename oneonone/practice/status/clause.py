"""A clause as the rules see it: politeness peeled off, what it opens with, whom or what it is about."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Final

from oneonone.practice.status.grammar import Grammar
from oneonone.practice.status.lexicon import Mark, Marks, Span, word_set

Words = tuple[str, ...]

#: Longest first: 'how far' must not be read as 'how'.
OPENERS: Final = (
    Mark.WHEN,
    Mark.HOW_LONG,
    Mark.HOW_MANY,
    Mark.HOW_FAR,
    Mark.WHY,
    Mark.HOW,
    Mark.WHAT,
    Mark.WHERE,
    Mark.WHO,
    Mark.WHETHER,
)
_TIMES: Final = word_set("before after since until during by voor na sinds tot tijdens")
_AUXILIARIES: Final = (Mark.BE, Mark.HAVE, Mark.DID, Mark.MODAL)
_WRAPPER_REACH: Final = 14
#: 'Still on the translation', 'nearly there': what begins like a filler and is none.
_STATUS_PHRASES: Final = (Mark.STATE, Mark.STATE_OF_YOU, Mark.DONE_IDIOM, Mark.LATE_IDIOM, Mark.NEWS_IDIOM)


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
        """Whether the idiom stands here, also with words such as 'nou' and 'really' in between: they come anywhere."""
        if mark in self.marks or not self.fillers:
            return mark in self.marks
        if self._squeezed is None:
            kept = [word for index, word in enumerate(self.words) if index not in self.fillers]
            self._squeezed = frozenset(self.grammar.lexicon.marks(kept))
        return mark in self._squeezed

    def deeds(self, *marks: Mark) -> list[int]:
        """Where verbs of `marks` start, a mere auxiliary left out."""
        helping = self.auxiliary if self.auxiliary is not None and _auxiliary_at(self, self.auxiliary) else -1
        return [start for mark in marks for start, _end in self.marks.get(mark, ()) if start != helping]

    @property
    def private(self) -> bool:
        """Whether the private life of the person is spoken of, and not a topic of work or a mere time ('before leave')."""
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
        return self.auxiliary is not None or self.has(*_AUXILIARIES)

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


def read(grammar: Grammar, raw: Words, words: Words, asked: bool) -> Clause:
    """The clause that `words` make, with greeting and politeness peeled off."""
    clause = _clause(grammar, *_without_s(grammar, raw, words), asked)
    for _ in range(4):
        peeled = _peeled(clause)
        if peeled is None:
            break
        clause = peeled
    _find_opening(clause)
    return clause


def _without_s(grammar: Grammar, raw: Words, words: Words) -> tuple[Words, Words]:
    """'The permit's in' with 'is' written out; 'Saturday's concert' as it stands."""
    for index, word in enumerate(words[:-1]):
        if word.endswith("'s") and len(word) > 2:
            after = words[index + 1]
            marks = set(grammar.lexicon.of(after))
            if (
                marks & _AFTER_IS
                or after in ("been", "not")
                or (grammar.is_participle(after) and Mark.TASK not in marks)
            ):
                parts = (word[:-2], "is")
                return (*raw[:index], raw[index][:-2], "is", *raw[index + 1 :]), (
                    *words[:index],
                    *parts,
                    *words[index + 1 :],
                )
    return raw, words


_AFTER_IS: Final = frozenset({Mark.STATE, Mark.STATE_AT_END, Mark.YET, Mark.FILLER, Mark.MOVING, Mark.LATE})


def _clause(grammar: Grammar, raw: Words, words: Words, asked: bool) -> Clause:
    marks = grammar.lexicon.marks(words)
    if grammar.verb_last:
        _drop_split_verbs(words, marks)
    for index in _too_much(grammar, words):
        marks.setdefault(Mark.OPINION, []).append((index, index + 1))
    return Clause(grammar, raw, words, marks, asked, fillers=_fillers(marks))


def _fillers(marks: Marks) -> frozenset[int]:
    return frozenset(index for start, end in marks.get(Mark.FILLER, ()) for index in range(start, end))


def _drop_split_verbs(words: Words, marks: Marks) -> None:
    """In 'om stoom af te blazen' the 'af' is part of a verb and no state."""
    for mark in (Mark.STATE, Mark.STATE_AT_END, Mark.STATE_OF_YOU):
        kept = [(start, end) for start, end in marks.get(mark, ()) if words[end : end + 1] != ("te",)]
        if kept:
            marks[mark] = kept
        else:
            marks.pop(mark, None)


def _too_much(grammar: Grammar, words: Words) -> list[int]:
    """Where 'too heavy', 'te dichtbij' stand: a judgement, whatever the word; 'te laat' is a state of the work."""
    too = "te" if grammar.verb_last else "too"
    return [
        index
        for index in range(len(words) - 1)
        if words[index] == too
        and words[index + 1] not in ("laat", "late")
        and not (too == "te" and words[index + 1].endswith("n"))
    ]


def _cut(clause: Clause, start: int, end: int | None = None, *, wrapped: bool = False, viewed: bool = False) -> Clause:
    """`clause` without the words before `start`, or without those from `start` to `end`."""
    if end is not None:
        raw, words = clause.raw[:start] + clause.raw[end:], clause.words[:start] + clause.words[end:]
        shorter = _clause(clause.grammar, raw, words, clause.asked)
    else:
        moved = {mark: _moved(spans, start) for mark, spans in clause.marks.items()}
        marks = {mark: spans for mark, spans in moved.items() if spans}
        raw, words = clause.raw[start:], clause.words[start:]
        shorter = Clause(clause.grammar, raw, words, marks, clause.asked, fillers=_fillers(marks))
    shorter.wrapped = clause.wrapped or wrapped
    shorter.viewed = clause.viewed or viewed
    return shorter


def _moved(spans: list[Span], by: int) -> list[Span]:
    """Spans counted from the word `by`; phrases are found from their first word on, so the others stay as they were."""
    return [(start - by, end - by) for start, end in spans if start >= by]


def opens(clause: Clause, index: int) -> tuple[Mark, int] | None:
    """The opener that starts at `index` and where it ends; a preposition may come before it ('by which week')."""
    for mark in OPENERS:
        end = clause.starting(index, mark)
        if end:
            return mark, end
    before = index
    while before < index + 2 and clause.at(before, Mark.LINK) and before + 1 < len(clause.words):
        before += 1
        for mark in (Mark.WHEN, Mark.HOW_MANY, Mark.WHAT, Mark.HOW_LONG, Mark.WHO):
            end = clause.starting(before, mark)
            if end:
                return mark, end
    return None


def _peeled(clause: Clause) -> Clause | None:
    """`clause` without its outermost layer, or None where nothing is to be taken off."""
    if len(clause.words) < 2:
        return None
    opening = opens(clause, 0)
    if opening is None:
        hello = 0 if _auxiliary_at(clause, 0) or clause.at(0, Mark.FIRST) else clause.starting(0, Mark.GREETING)
        if 0 < hello < len(clause.words) and not clause.at(hello, Mark.LINK):
            return _cut(clause, hello + _name(clause, hello))
        if (0 in clause.fillers or clause.starting(0, Mark.JOIN)) and not _auxiliary_at(clause, 0):
            end = max(clause.starting(0, Mark.FILLER), clause.starting(0, Mark.JOIN), 1)
            if end < len(clause.words) and clause.starting(0, *_STATUS_PHRASES) <= end:
                return _cut(clause, end)
    thinking = _thinking(clause, opening)
    if thinking is not None:
        return thinking
    return _unwrapped(clause, opening)


def _name(clause: Clause, at: int) -> int:
    """1 where the word at `at` is someone's name after a greeting, else 0."""
    names = (
        at + 1 < len(clause.words)
        and clause.raw[at][:1].isupper()
        and not any(start == at for spans in clause.marks.values() for start, _end in spans)
    )
    return int(names)


def _thinking(clause: Clause, opening: tuple[Mark, int] | None) -> Clause | None:
    """Without 'do you think' where a clause hangs under it, at the front or after the opener."""
    start = opening[1] if opening else 0
    end = clause.starting(start, Mark.THINKING)
    if not end or end >= len(clause.words):
        return None
    follows = clause.words[end]
    if follows in ("that", "dat"):
        end += 1
    elif (clause.at(end, Mark.LINK) and not clause.at(end, Mark.WHETHER, Mark.THE, Mark.WE, Mark.YOU, Mark.OTHERS)) or (opening and not clause.at(end, Mark.WE, Mark.OTHERS, Mark.THE, Mark.YOU, Mark.YOUR, Mark.ME)):
        return None
    return _cut(clause, start, end if opening else None, viewed=True) if opening else _cut(clause, end, viewed=True)


def _unwrapped(clause: Clause, opening: tuple[Mark, int] | None) -> Clause | None:
    """The question inside 'could you tell me whether …', where there is one."""
    if opening is not None and opening[0] not in (Mark.WHEN, Mark.WHETHER):
        return None
    if clause.starting(0, Mark.HANDING_OUT) and not clause.asked:
        return None
    knowing = min((start for start, _end in clause.marks.get(Mark.KNOWING, ())), default=None)
    if knowing is None:
        return None
    for index in range(max(1, knowing + 1), min(len(clause.words), _WRAPPER_REACH)):
        if index in clause.fillers:
            continue
        if clause.words[index] in ("that", "dat") and clause.at(index - 1, Mark.KNOWING) and _hopes(clause):
            return _cut(clause, index + 1, wrapped=True)
        if opens(clause, index) is not None and not clause.at(index, Mark.KNOWING):
            return None if _confides(clause, index) else _cut(clause, index, wrapped=True)
    return None


def _hopes(clause: Clause) -> bool:
    """'I was hoping to hear that the pump is in' asks; 'glad to hear that' does not."""
    return clause.asked or any(word.startswith(("hop", "gehoop", "curious", "benieuwd")) for word in clause.words[:6])


def _confides(clause: Clause, end: int) -> bool:
    """Whether what comes before `end` is more than politeness: 'would you dare to tell me if …'."""
    if not any(clause.at(index, Mark.YOU) for index in range(end)):
        return False
    return any(
        start < end and clause.words[start - 1] != "a"
        for mark in (Mark.NEED_WORD, Mark.TOUCHING)
        for start, _ in clause.marks.get(mark, ())
    )


def _auxiliary_at(clause: Clause, index: int) -> bool:
    return clause.starting(index, *_AUXILIARIES) > 0


def _find_opening(clause: Clause) -> None:
    """Opener, auxiliary and subject of a clause that is as short as it gets."""
    opening = opens(clause, 0)
    if opening is not None:
        clause.opener, clause.opener_end = opening
        if not clause.wrapped:
            clause.asked = True
    if clause.grammar.verb_last:
        _find_finite_verb(clause)
    clause.auxiliary = next(
        (
            index
            for index in range(clause.opener_end, len(clause.words))
            if _auxiliary_at(clause, index) or _first_verb(clause, index)
        ),
        None,
    )
    embedded = clause.wrapped or clause.viewed or clause.opener in (None, Mark.WHETHER)
    inverted = clause.auxiliary is not None and (clause.auxiliary == clause.opener_end or not embedded)
    if inverted and clause.auxiliary is not None:
        if clause.auxiliary == 0:
            clause.asked = True
        clause.subject_at = max(clause.starting(clause.auxiliary, Mark.MODAL), clause.auxiliary + 1)
    else:
        clause.subject_at = clause.opener_end
    while clause.subject_at < len(clause.words) and clause.subject_at in clause.fillers:
        clause.subject_at += 1
    if clause.wrapped or clause.viewed:
        clause.asked = True
    clause.subject = _subject(clause)


def _first_verb(clause: Clause, index: int) -> bool:
    """A lexical verb where a Dutch question has its finite verb: first, after the opener, or before 'je'."""
    if not clause.starting(index, Mark.FIRST):
        return False
    follows = index + 1 < len(clause.words) and clause.at(index + 1, Mark.YOU)
    return index == clause.opener_end or (clause.opener in (Mark.HOW_MANY, Mark.WHAT) and follows)


def _subject(clause: Clause) -> Subject:
    at = clause.subject_at
    if at >= len(clause.words):
        return Subject.NONE
    if clause.at(at, Mark.YOU) and not possessive(clause, at):
        return Subject.YOU
    for mark, subject in ((Mark.ME, Subject.ME), (Mark.WE, Subject.WE)):
        if clause.at(at, mark):
            return subject
    people = clause.head(Mark.PEOPLE, Mark.PRIVATE)
    if people is not None and at <= people[0] <= at + 3 and not _parted(clause, at, people[0]):
        return Subject.PERSON
    if clause.starting(at, Mark.OTHERS) and not _noun_follows(clause, at):
        return Subject.OTHERS
    return Subject.THING


def _parted(clause: Clause, start: int, end: int) -> bool:
    """Whether a preposition or a verb stands between: 'the letter to the family' is about a letter."""
    return any(clause.at(index, Mark.LINK, Mark.MOVING, Mark.FINISH, Mark.LIGHT) for index in range(start, end))


def _find_finite_verb(clause: Clause) -> None:
    """In a Dutch question the finite verb is the first word, or the one after the question word: any verb can be it."""
    at = clause.opener_end
    if at + 1 >= len(clause.words) or clause.opener is Mark.WHETHER:
        return
    if clause.opener is None and (not clause.asked or clause.wrapped or clause.viewed):
        return
    if clause.opener in (Mark.HOW_MANY, Mark.WHAT) and clause.words[at - 1] != "wat":
        for index in range(at + 1, len(clause.words)):
            if clause.at(index, Mark.YOU) and not clause.at(index - 1, Mark.LINK) and not possessive(clause, index):
                clause.marks.setdefault(Mark.FIRST, []).append((index - 1, index))
                return
        return
    no_verb = (Mark.THE, Mark.YOU, Mark.YOUR, Mark.ME, Mark.WE, Mark.OTHERS, Mark.LINK, Mark.FILLER, Mark.TASK)
    if clause.at(at, *no_verb) or _auxiliary_at(clause, at):
        return
    if clause.at(at + 1, Mark.YOU, Mark.YOUR, Mark.ME, Mark.WE, Mark.OTHERS, Mark.THE):
        clause.marks.setdefault(Mark.FIRST, []).append((at, at + 1))


def _noun_follows(clause: Clause, at: int) -> bool:
    """Whether 'this' or 'that' at `at` goes with a noun."""
    after = at + 1
    return (
        clause.at(at, Mark.THE)
        and after < len(clause.words)
        and after not in clause.fillers
        and not clause.at(after, Mark.LINK, Mark.BE, Mark.HAVE, Mark.MODAL, Mark.STATE, Mark.STATE_AT_END, Mark.FINISH)
        and not clause.at(after, Mark.YOU, Mark.OPINION)
        and not clause.grammar.is_participle(clause.words[after])
    )


#: Verbs of which the form with 'je' ends in t, and small words that do.
_JE_FORMS: Final = word_set(
    """
    zit laat moet weet wacht praat zet eet vergeet haat sluit besluit start schiet tast rust groet meet test vat let
    dacht mocht bracht kocht zocht wist liet zat vergat at moest niet wat dat met dit het tot uit net vast
    """
)


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
    return noun and clause.at(at - 1, Mark.LINK) and clause.words[at - 1] not in ("of", "dat", "als", "wat", "hoe", "waar")
