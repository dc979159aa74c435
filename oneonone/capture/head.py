"""The beginning of a line: the teammate's name and what the line is, in either order.

Marks and words are read only where they cannot be anything else: '-5 degrees', '+31 6…' and '?!' are text.
"""

from __future__ import annotations

from collections.abc import Sequence

from oneonone.capture.names import NameFound, Person, find_name
from oneonone.capture.text import Token, has_letters
from oneonone.capture.words import kinds as words
from oneonone.capture.words import sentences
from oneonone.capture.words.english import ACTIONS
from oneonone.model.kinds import LINE_MARKS, CaptureKind, Owner
from oneonone.model.names import PARTICLES
from oneonone.model.ordinary_names import MONTH_NAMES

_MARKS: dict[str, tuple[CaptureKind, Owner | None]] = {
    "?": (CaptureKind.NEED, None),
    "!": (CaptureKind.FOLLOW_UP, Owner.ME),
    "-": (CaptureKind.FOLLOW_UP, Owner.THEM),
    "+": (CaptureKind.WIN, None),
    ">": (CaptureKind.NOTE, None),
    "~": (CaptureKind.DOUBT, None),
}
assert set(_MARKS) == set(LINE_MARKS)
FOLLOW_UP = CaptureKind.FOLLOW_UP
_BEFORE_A_FIGURE = "?!"  # '+31', '-5', '>50 %' and '~20 people' are figures; '?2 thuisdagen' is a need
_SEPARATORS = (":", ",", "–", "—", "-")


class Head:
    """Reads the beginning of a line; afterwards `at` is the first token of the rest."""

    def __init__(self, line: str, tokens: Sequence[Token], names: Sequence[Person], teammate: Person | None) -> None:
        self._line = line
        self._tokens = tokens
        self._names = names
        self._teammate = teammate
        self.at = 0
        self.kind: CaptureKind | None = None
        self.owner: Owner | None = None
        self.quote = False
        #: The kind was said by a mark.
        self.marked = False
        #: The mark may as well be a dash between a name and what follows: "Priya - I'll read it".
        self.dash = False
        #: A mark was escaped: what follows is meant as it stands.
        self.escaped = False
        self.people: tuple[Person, ...] = ()
        self.unknown: str | None = None
        #: The name came right before the rest, as a subject does.
        self.subject = False
        #: Where it was said, taken out of the text.
        self.taken: list[tuple[int, int, str]] = []
        #: Where it was said in words that stay in the text.
        self.kept: list[tuple[int, int, str]] = []
        self._read()

    def _read(self) -> None:
        for _ in range(5):
            if self.kind is None and (self._mark() or self._todo() or self._label()):
                continue
            if self.kind is None and self._escape():
                return
            if not self.people and self.unknown is None and (self._mentioned() or self._named()):
                continue
            if self.kind is not None or not self._past_a_stranger():
                return

    def _token(self, index: int) -> Token | None:
        return self._tokens[index] if 0 <= index < len(self._tokens) else None

    def _text(self, index: int) -> str:
        token = self._token(index)
        return token.text if token is not None else ""

    def _word(self, index: int) -> str:
        token = self._token(index)
        return token.word if token is not None else ""

    def _spaced(self, index: int) -> bool:
        """Nothing or white space right before token `index`."""
        token = self._token(index)
        return token is None or token.start == 0 or self._line[token.start - 1].isspace()

    def _rest_has_letters(self, index: int) -> bool:
        return any(token.is_word or token.is_number or has_letters(token.text) for token in self._tokens[index:])

    def _take(self, end: int, what: str) -> None:
        """Takes the tokens from `at` up to `end`."""
        if end > self.at:
            self.taken.append((self._tokens[self.at].start, self._tokens[end - 1].end, what))
        self.at = end

    # --- what the line is ---

    def _escape(self) -> bool:
        if self._text(self.at) != "\\" or self._spaced(self.at + 1):
            return False
        if self._text(self.at + 1) not in _MARKS and self._text(self.at + 1) != "@":
            return False
        self._take(self.at + 1, "kind")
        self.escaped = True
        return True

    def _mark(self) -> bool:
        mark = self._text(self.at)
        if mark not in _MARKS or not (self._spaced(self.at) or self._line[self._tokens[self.at].start - 1] == ":"):
            return False
        following = self._token(self.at + 1)
        if following is None or not self._rest_has_letters(self.at + 1):
            return False
        if not self._spaced(self.at + 1):
            figure = following.is_number and mark in _BEFORE_A_FIGURE
            if not (following.is_word or figure or following.text in "@\"'“‘(«\\#€$£"):
                return False
        self.kind, self.owner = _MARKS[mark]
        self.quote = mark == ">"
        self.marked = True
        self.dash = mark == "-" and bool(self.people)
        self.subject = False
        self._take(self.at + 1, "kind")
        return True

    def _label(self) -> bool:
        """'win:', 'behoefte:'; also 'win @Bas:' and 'trots op Bas:' with the colon behind the name."""
        kind = words.LABELS_OF.get((self._word(self.at), self._word(self.at + 1)))
        if kind is not None and not self.people and self._named_before_colon(self.at + 2):
            self._take(self.at + 2, "kind")
            self.kind, self.subject = kind, False
            return True
        kind = words.LABELS.get(self._word(self.at))
        if kind is None or not self._rest_has_letters(self.at + 1 + (self._text(self.at + 1) == ":")):
            return False
        if self._text(self.at + 1) == ":":
            self._take(self.at + 2, "kind")
        elif not self.people and self._named_before_colon(self.at + 1):
            self._take(self.at + 1, "kind")
        else:
            return False
        self.kind = kind
        self.subject = False
        return True

    def _named_before_colon(self, index: int) -> NameFound | None:
        index += self._text(index) == "@"
        found = find_name(self._tokens, index, self._names, prefer=self._teammate)
        return found if found is not None and self._text(found.end) == ":" and not found.possessive else None

    def _todo(self) -> bool:
        """'todo me', 'actie zij:', 'todo: …', and 'actie Bas: …' for something Bas will do."""
        words_here = [token.word for token in self._tokens[self.at : self.at + 3]]
        length = max((len(one) for one in words.TODO if tuple(words_here[: len(one)]) == one), default=0)
        if not length:
            return False
        after = self.at + length
        after += self._text(after) == ":" and self._word(after + 1) in words.ME | words.THEM
        after += self._word(after) in ("for", "voor", "van") and self._word(after + 1) in words.ME | words.THEM
        who, colon = self._word(after), self._text(after + 1) == ":"
        if who in words.ME:
            owner, end = Owner.ME, after + 1
        elif who in words.THEM or (who in words.THEM_WITH_COLON and colon):
            owner, end = Owner.THEM, after + 1
        elif not self.people and self._teammate is None and self._named_before_colon(after):
            owner, end = Owner.THEM, after
        elif who == ":" or (words_here[0] == "todo" and who not in words.NOT_AFTER_TODO):
            owner, end = self._doer(after + (who == ":")), after
        else:
            return False
        end = self._past_separator(end)
        if not self._rest_has_letters(end):
            return False
        self.kind, self.owner = FOLLOW_UP, owner
        self.subject = False
        self._take(end, "kind")
        return True

    def _doer(self, index: int) -> Owner:
        """'Actie: Bas levert het plan aan' is for Bas; without a subject it is the manager's own."""
        found = find_name(self._tokens, index, self._names, prefer=self._teammate)
        does = found is not None and not found.possessive and self._does(found.end)
        return Owner.THEM if does else Owner.ME

    def _does(self, index: int) -> bool:
        """'Levert …', 'sends …', or as in minutes 'to send …'."""
        if self._word(index) == "to":
            return self._word(index + 1) in ACTIONS
        return sentences.is_deed(self._word(index)) and not self._word(index).endswith("ed")

    def _past_separator(self, index: int) -> int:
        sign = self._text(index)
        if sign in _SEPARATORS and (sign != "-" or (self._spaced(index) and self._spaced(index + 1))):
            return index + 1
        return index

    # --- who it is about ---

    def _mentioned(self) -> bool:
        """`@Name`. One that fits nobody, or two people, stays in the text; the kind may still follow."""
        token = self._token(self.at + 1)
        if self._text(self.at) != "@" or token is None or self._spaced(self.at + 1) or not token.is_word:
            return False
        found = find_name(self._tokens, self.at + 1, self._names, prefer=self._teammate)
        if found is None:
            self.unknown = token.text
            self.at = self._past_colon(self.at + 2)
        elif len(found.people) > 1:
            self._keep(found)
            self.at = self._past_colon(found.end)
        elif self._part_of_more(found):
            self.people = found.people
            self._take(self.at + 1, "person")
            self.kind = self.kind or CaptureKind.NOTE
        else:
            self._take_name(found)
        return True

    def _named(self) -> bool:
        """A name without @: before a colon, a mark, a word for a kind, or as the subject of a sentence."""
        token = self._token(self.at)
        if token is None or not token.is_word:
            return False
        if token.word in words.WITH_A_NAME and self._named_before_colon(self.at + 1) and self._teammate is None:
            return self._with_name(self.at + 1)
        found = find_name(self._tokens, self.at, self._names, prefer=self._teammate)
        if found is None or (self._teammate is not None and found.people != (self._teammate,)):
            return False
        following = self._text(found.end)
        addressed = not found.possessive and (following in (":", "–", "—") or self._kind_follows(found.end))
        if addressed and len(found.people) > 1:
            self._keep(found)
            self.at = self._past_colon(found.end)
        elif addressed:
            self._take_name(found)
        elif not (self._spaced(found.end) or following == ",") or (found.ordinary and not self._surely_a_person(found)):
            return False
        elif self._part_of_more(found) or len(found.people) > 1:
            self._keep(found)
            self.kind = self.kind or CaptureKind.NOTE
        elif self._is_subject(found):
            self._take_name(found)
        else:
            self._keep(found)
        return True

    def _past_a_stranger(self) -> bool:
        """A name that nobody has before 'todo me', or before a colon and a mark: it stays, and the kind is read.

        Also a surname that does not go with the name before it: '@Ingrid Bergman todo me …'.
        """
        for index in range(self.at + 1, min(self.at + 4, len(self._tokens))):
            last = self._tokens[index - 1]
            like_a_name = last.text[:1].isupper() or last.word in PARTICLES
            if not last.is_word or not (like_a_name or (self.at == 0 and index == 1)):
                return False
            colon = self._text(index) == ":"
            rest = Head(self._line, self._tokens[index + colon :], (), None)
            if rest.kind is not None and (colon or self.at > 0 or (rest.kind is FOLLOW_UP and not rest.marked)):
                self.at = index + colon
                return True
        return False

    def _with_name(self, index: int) -> bool:
        """'With Noor: …', 'voor Priya: …'"""
        found = self._named_before_colon(index)
        if found is None or len(found.people) > 1:
            return False
        self._take_name(found)
        self.subject = False
        return True

    def _is_subject(self, found: NameFound) -> bool:
        if self.kind is CaptureKind.TALKING_POINT or self.owner is Owner.ME:
            return False
        verb = self._word(found.end)
        return found.possessive or verb == "," or self._does(found.end) or sentences.may_be_verb(verb)

    def _part_of_more(self, found: NameFound) -> bool:
        """'Noor's mother', 'Lena and Tomas': without the name the rest would be no sentence."""
        if found.possessive:
            return self._word(found.end) not in ("going", "gonna")
        if self._word(found.end) in words.JOINS_NAMES:
            return True
        if self._text(found.end) != ",":
            return False
        after = found.end + 1 + (self._text(found.end + 1) == "@")
        other = find_name(self._tokens, after, self._names)
        return other is not None and self._word(other.end) in words.JOINS_NAMES | {","}

    def _take_name(self, found: NameFound) -> None:
        self.people = found.people
        separated = self._text(found.end) in (":", ",", "–", "—")
        self._take(found.end + separated, "person")
        if self.owner is Owner.THEM and self._word(self.at) == "to" and self._does(self.at):
            self._take(self.at + 1, "kind")
        self.subject = self.kind is None

    def _keep(self, found: NameFound) -> None:
        """The name says who it is about, and stays part of the text."""
        self.people = found.people
        start = self.at + (self._text(self.at) == "@")
        self.kept.append((self._tokens[start].start, self._tokens[found.end - 1].end, "person"))

    def _past_colon(self, index: int) -> int:
        return index + (self._text(index) == ":")

    def _kind_follows(self, index: int) -> bool:
        if self.kind is not None or not self._spaced(index):
            return False
        rest = Head(self._line, self._tokens[index:], (), None)
        return rest.kind is not None or rest.escaped

    def _surely_a_person(self, found: NameFound) -> bool:
        """A name that is also a word needs a capital and a verb that only people do."""
        token, verb = self._tokens[found.end - 1], self._word(found.end)
        if not token.text[:1].isupper():
            return False
        if verb in sentences.OF_PEOPLE or sentences.is_deed(verb):
            return True
        if verb == "," and self._word(found.end + 1).split("'")[0] in words.SUBJECTS:
            return True
        only_people = token.word in MONTH_NAMES or found.surname
        return not only_people and (verb in sentences.OF_ANYTHING or found.possessive)
