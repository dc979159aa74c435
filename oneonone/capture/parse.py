"""One typed line in, one record out: teammate, kind, owner, due date, text, private.

What said who, what or when is taken out; everything else stays in the text, in its order and as typed. Explicit words
and marks come first (head.py); a line without them may be a promise in a natural sentence (said_english.py,
said_dutch.py); everything else is a note. Only a promise or a task has a due date.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from oneonone.capture.clause import BEGINNINGS, Clause, Said
from oneonone.capture.dates import Found, Sure, due_in, implied_due
from oneonone.capture.head import Head
from oneonone.capture.names import NameFound, Person, find_name
from oneonone.capture.record import Capture, Span, What
from oneonone.capture.said_dutch import said_in_dutch
from oneonone.capture.said_english import said_in_english
from oneonone.capture.text import Token, tokens_of
from oneonone.capture.tidy import tidied
from oneonone.capture.words import kinds as words
from oneonone.model.kinds import CaptureKind

__all__ = ["Capture", "Person", "Span", "What", "parse"]

_QUOTES = '"“”„«»'
_BREAKS = frozenset((".", ",", ";", "!", "–", "—", "-", "and", "so", "but", "en", "dus", "maar"))
_PRIVATE = re.compile(words.PRIVATE, re.IGNORECASE)


def parse(
    line: str, names: Sequence[Person], today: date, *, day_first: bool = True, teammate: Person | None = None
) -> Capture:
    """What `line` says. `teammate`: it is typed in a meeting with that person, unless it names another with `@`."""
    return _Reading(line, names, today, day_first, teammate).capture()


class _Reading:
    """The reading of one line, step by step."""

    def __init__(
        self, line: str, names: Sequence[Person], today: date, day_first: bool, teammate: Person | None
    ) -> None:
        self._line = line
        self._names = names
        self._today = today
        self._day_first = day_first
        self._teammate = teammate
        self._taken: list[Span] = []
        self._kept: list[Span] = []
        private = [Span(*match.span(), What.PRIVATE) for match in _PRIVATE.finditer(line)]
        self._private = bool(private)
        self._taken += private
        self._tokens = [token for token in tokens_of(line) if not _inside(token, private)]

    def capture(self) -> Capture:
        head = Head(self._line, self._tokens, self._names, self._teammate)
        exact = [Span(start, end, What(what)) for start, end, what in head.taken]
        self._kept += [Span(start, end, What(what), taken=False) for start, end, what in head.kept]
        people, unknown = self._mentions(head)
        rest = [token for token in self._tokens[head.at :] if not _inside(token, self._taken)]
        due, said = None, None
        if head.kind is CaptureKind.FOLLOW_UP or (head.kind is None and not head.escaped):
            due, said = self._said(rest, head, people)
        kind, owner = head.kind, head.owner
        if said is not None and (kind is None or (head.dash and said.taken)):
            kind, owner = said.kind, said.owner
        if said is not None and said.person is not None and not people and self._teammate is None:
            people = (said.person,)
        kind = kind or CaptureKind.NOTE
        if kind is not CaptureKind.FOLLOW_UP:
            due = None
        text, spans = tidied(self._line, self._taken, exact)
        return Capture(
            person=people[0] if len(people) == 1 else self._teammate if not people else None,
            candidates=people if len(people) > 1 else (),
            unknown=unknown,
            kind=kind,
            owner=owner,
            due=due,
            text=text,
            private=self._private or kind is CaptureKind.DOUBT,
            quote=head.quote,
            spans=tuple(sorted([*spans, *self._kept], key=lambda span: (span.start, span.end))),
        )

    def _mentions(self, head: Head) -> tuple[tuple[Person, ...], str | None]:
        """`@Name` further on in the line. At the end it is an address and goes; inside a sentence only the @ goes."""
        people, unknown = head.people, head.unknown
        for index in range(head.at, len(self._tokens) - 1):
            sign, name = self._tokens[index], self._tokens[index + 1]
            if sign.text != "@" or name.start != sign.end or not name.is_word or not self._opens(sign):
                continue
            found = find_name(self._tokens, index + 1, self._names, prefer=self._teammate)
            if found is None:
                unknown = unknown or (name.text if not people else None)
                continue
            place = (sign.start, self._tokens[found.end - 1].end)
            if len(found.people) > 1:
                if not people:
                    people = found.people
                    self._kept.append(Span(*place, What.PERSON, taken=False))
                continue
            if len(people) != 1:
                people = found.people
                if self._is_address(head.at, index, found):
                    self._taken.append(Span(*place, What.PERSON))
                    continue
            self._taken.append(Span(sign.start, sign.end, What.PERSON))
        return people, unknown

    def _opens(self, sign: Token) -> bool:
        """Not the @ of an e-mail address."""
        return sign.start == 0 or not (self._line[sign.start - 1].isalnum() or self._line[sign.start - 1] in "._-@")

    def _is_address(self, start: int, index: int, found: NameFound) -> bool:
        if found.possessive or any(token.is_word or token.is_number for token in self._tokens[found.end :]):
            return False
        before = [token for token in self._tokens[start:index] if token.is_word]
        return bool(before) and not (before[-1].word in words.HOLDS_A_NAME and before[-1] is self._tokens[index - 1])

    def _said(self, rest: list[Token], head: Head, people: tuple[Person, ...]) -> tuple[date | None, Said | None]:
        """The due date and the sentence of a promise; takes out what said so."""
        rest = _without_label(rest)
        found = self._due_of(rest)
        said = self._sentence(rest, found, subject=head.subject)
        if said is not None and said.kind is CaptureKind.NEED and head.kind is not None:
            said = None
        if said is None and head.kind is None:
            said = self._later_sentence(rest)
        if said is None and head.kind is None:
            return None, None
        if said is not None:
            known = people or ((self._teammate,) if self._teammate is not None else ())
            stranger = said.person is not None and bool(known) and said.person not in known
            if not stranger:
                self._taken += [Span(start, end, What.KIND) for start, end in said.taken]
            if said.kind is CaptureKind.NEED:
                return None, said
        return self._due(rest, found), said

    def _due_of(self, rest: list[Token]) -> Found | None:
        """The due date of the first sentence; of a later one only where it is a deadline."""
        later = next(
            (
                index
                for index in range(_past_beginning(rest) + 2, len(rest))
                if rest[index - 1].text in _BREAKS and rest[index].word.split("'")[0] in words.SUBJECTS | {"we", "wij"}
            ),
            len(rest),
        )
        found = due_in(rest[:later], self._today, day_first=self._day_first)
        if found is None and later < len(rest):
            found = due_in(rest, self._today, day_first=self._day_first)
            return found if found is not None and found.sure is Sure.DEADLINE else None
        return found

    def _due(self, rest: list[Token], found: Found | None) -> date | None:
        if found is None:
            found = implied_due(rest, self._today)
            if found is not None:
                self._kept.append(Span(found.start, found.end, What.DUE, taken=False))
            return found.due if found is not None else None
        left = [
            token for token in rest if not found.start <= token.start < found.end and not _inside(token, self._taken)
        ]
        if any(token.is_word or token.is_number for token in left):
            self._taken.append(Span(found.start, found.end, What.DUE))
        else:
            self._kept.append(Span(found.start, found.end, What.DUE, taken=False))
        return found.due

    def _sentence(self, tokens: list[Token], due: Found | None, *, subject: bool) -> Said | None:
        def name_at(index: int) -> NameFound | None:
            return find_name(tokens, index, self._names, prefer=self._teammate)

        clause = Clause(tokens, due, subject=subject, name_at=name_at)
        return said_in_english(clause) or said_in_dutch(clause)

    def _later_sentence(self, rest: list[Token]) -> Said | None:
        """'Tired of the move, I'll ask finance before Friday': a promise behind something else; all words stay."""
        if any(token.text in _QUOTES for token in rest):
            return None
        for start in range(2, len(rest) - 2):
            if not (rest[start - 1].text in _BREAKS and rest[start].word.split("'")[0] in words.SUBJECTS):
                continue
            tokens = rest[start:]
            due = due_in(tokens, self._today, day_first=self._day_first)
            said = self._sentence(tokens, due, subject=False) if due is not None else None
            if said is not None and said.kind is CaptureKind.FOLLOW_UP:
                return Said(said.kind, said.owner)
        return None


def _inside(token: Token, spans: Sequence[Span]) -> bool:
    return any(span.start <= token.start < span.end for span in spans)


def _past_beginning(rest: list[Token]) -> int:
    """Past 'ok,' and 'dus': the same sentence goes on."""
    return next((index for index, token in enumerate(rest) if token.word not in BEGINNINGS), len(rest))


def _without_label(rest: list[Token]) -> list[Token]:
    """'Pieter: ik bel hem': past a name that nobody has, up to its colon."""
    for index in range(1, min(4, len(rest))):
        if rest[index].text == ":" and all(token.text[:1].isupper() for token in rest[:index]):
            return rest[index + 1 :]
    return rest
