"""When something is due: the date that a line names, and the date typed into a field.

Which of several dates is the due one: that with a word for a deadline before it ('by', 'before', 'uiterlijk', 'voor'),
else one that stands for itself. A date that belongs to something else is left alone: 'since Friday', 'the Monday
meeting', 'every week', 'from Monday to Wednesday', '24/7'.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from oneonone.capture.date_grammar import DateGrammar
from oneonone.capture.date_rules import coming
from oneonone.capture.text import Tokens, tokens_of
from oneonone.capture.words import calendar as words


class Sure(IntEnum):
    """How plainly a date says that something is due."""

    AT_AN_EDGE = 1
    STANDS_ALONE = 2
    DEADLINE = 3


@dataclass(frozen=True, slots=True)
class Found:
    """A due day, and where the text says so, the word that announces it included."""

    due: date
    start: int
    end: int
    sure: Sure = Sure.STANDS_ALONE


def find_due(text: str, today: date, *, day_first: bool = True) -> Found | None:
    """The day on which `text` says something is due; None when it names none, or two and no telling which."""
    return due_in(tokens_of(text), today, day_first=day_first)


def read_due(text: str, today: date, *, day_first: bool = True) -> date | None:
    """The day that `text` is, in a field for a date: 'thursday', 'over twee weken', '3 dec'; None when it is none."""
    tokens = [token for token in tokens_of(text) if token.word not in (",", "!")]
    while tokens and tokens[-1].word == ".":
        tokens.pop()
    grammar = DateGrammar(tokens, today, day_first=day_first, lenient=True)
    for index in range(min(len(tokens), 5)):
        if _before(tokens, index)[0] != 0:
            continue
        found = grammar.at(index)
        if found is not None and _after(tokens, found[1]) == len(tokens):
            return found[0]
    return None


def due_in(tokens: Tokens, today: date, *, day_first: bool = True) -> Found | None:
    """The due day among `tokens`."""
    found = _all_dates(tokens, today, day_first=day_first)
    if not found:
        return None
    best = max(one.sure for one in found)
    likely = [one for one in found if one.sure is best]
    if len(likely) == 1:
        return likely[0]
    if len({one.due for one in likely}) == 1 or best is Sure.DEADLINE:
        return likely[-1]
    first, last = tokens[0].start, max(token.end for token in tokens if token.is_word or token.is_number)
    at_the_end = [one for one in likely if one.end >= last]
    at_the_start = [one for one in likely if one.start == first]
    return next(iter(at_the_end + at_the_start), None)


def implied_due(tokens: Tokens, today: date) -> Found | None:
    """The day of something to be ready for: 'invite her to Thursday's session'. It stays in the text."""
    for index, token in enumerate(tokens[1:], start=1):
        weekday = words.ENGLISH_DAYS.get(token.word.removesuffix("'s")) if token.word.endswith("'s") else None
        if weekday is not None and tokens[index - 1].word in ("to", "for", "before", "at", "by", "in"):
            return Found(coming(weekday, today), token.start, token.end)
    return None


def _all_dates(tokens: Tokens, today: date, *, day_first: bool) -> Sequence[Found]:
    grammar = DateGrammar(tokens, today, day_first=day_first)
    found: list[Found] = []
    index = 0
    while index < len(tokens):
        start, announced = _before(tokens, index)
        read = grammar.at(index, announced=announced > 0)
        if read is None:
            index += 1
            continue
        due, end = read
        sure = _how_sure(tokens, start, index, end, announced)
        after = _after(tokens, end)
        if found and tokens[start].start <= found[-1].start:  # 'end of day tomorrow': one date, not two
            found.pop()
        if sure is not None and not (found and tokens[start].start < found[-1].end):
            if after > end and tokens[end].word != "nog":
                sure = Sure.DEADLINE
            found.append(Found(due, tokens[start].start, tokens[after - 1].end, sure))
        index = after
    return found


_ANNOUNCED, _DEADLINE = 1, 2


def _before(tokens: Tokens, index: int) -> tuple[int, int]:
    """Where the words that announce a date at `index` begin, and how strong they are (0 when there are none)."""
    start, strength = index, 0
    while True:
        step, strong = _announcing(tokens, start)
        if not step:
            return start, strength
        start, strength = start - step, max(strength, strong)


def _announcing(tokens: Tokens, index: int) -> tuple[int, int]:
    """How many tokens just before `index` announce a date, and how strongly."""
    for phrases, strength in ((words.DEADLINE_PHRASES, _DEADLINE), (words.ANNOUNCE_PHRASES, _ANNOUNCED)):
        for phrase in phrases:
            if index >= len(phrase) and all(
                tokens[index - len(phrase) + place].word == word for place, word in enumerate(phrase)
            ):
                return len(phrase), strength
    if index == 0:
        return 0, 0
    word, before = tokens[index - 1].word, tokens[index - 2].word if index > 1 else ""
    if word == ":" and before in ("deadline", "due"):
        return 2, _DEADLINE
    if word in ("due", "deadline") and before in ("was", "is", "the", "de"):
        return 2, _DEADLINE
    if word == "is" and before in ("deadline", "due"):
        return 2, _DEADLINE
    if word in words.DEADLINE:
        return 1, _DEADLINE
    return (1, _ANNOUNCED) if word in words.ANNOUNCE else (0, 0)


def _after(tokens: Tokens, end: int) -> int:
    """Past what can follow a date and belongs to it: 'at the latest', 'uiterlijk'."""
    for phrase in words.AFTERWARDS:
        if [token.word for token in tokens[end : end + len(phrase)]] == list(phrase):
            return end + len(phrase)
    still = end < len(tokens) and tokens[end].word == "nog" and tokens[end - 1].word in words.STILL_AFTER
    return end + still


def _how_sure(tokens: Tokens, start: int, core: int, end: int, announced: int) -> Sure | None:
    """Whether the date in tokens `core` to `end`, announced from `start`, is a due date at all."""
    before = tokens[start - 1].word if start else ""
    after = tokens[end].word if end < len(tokens) else ""
    if after in words.NOT_DUE_AFTER and not (after in ("to", "of", "or") and announced == _DEADLINE):
        return None
    if after in words.PAST or (after == "s" and end < len(tokens)):
        return None
    if announced == _DEADLINE and not _names_a_thing(tokens, core, end, announced):
        return Sure.DEADLINE
    if not announced and _belongs_elsewhere(tokens, start, before):
        return None
    at_the_end = not any(token.is_word or token.is_number for token in tokens[end:])
    if _names_a_thing(tokens, core, end, announced) and (start > 0 or announced or after == "-"):
        return None
    if _is_figures(tokens, core) and not announced:
        never = [token.word for token in tokens[core:end]] in (["24", "/", "7"], ["1", "-", "1"], ["1", "/", "1"])
        return Sure.AT_AN_EDGE if at_the_end and not never else None
    return Sure.STANDS_ALONE


def _belongs_elsewhere(tokens: Tokens, start: int, before: str) -> bool:
    """'Since Friday', 'the Friday', 'vorige week vrijdag', '3-5 dec', 'Monday or Tuesday'."""
    if before in words.NOT_DUE:
        return True
    if start > 1 and before in words.WEEK and tokens[start - 2].word in words.PAST:
        return True
    joined = before in ("-", "–", "/") and tokens[start].start == tokens[start - 1].end
    return joined or (before in ("or", "of", "and", "en", "&") and start > 1 and _is_day(tokens[start - 2].word))


def _is_day(word: str) -> bool:
    return word in words.DAYS or word in words.SHORT_DAYS or word.isdecimal()


def _names_a_thing(tokens: Tokens, core: int, end: int, announced: int) -> bool:
    """'The Friday demo', 'for Monday standup': an English weekday right before a noun."""
    if tokens[end - 1].word not in words.ENGLISH_DAYS and tokens[end - 1].word not in words.CLEAR_SHORT_DAYS:
        return False
    if end - core > 1 or end >= len(tokens) or not tokens[end].is_word:
        return end < len(tokens) and tokens[end].word == "-" and tokens[end].start == tokens[end - 1].end
    if announced:
        return tokens[core - 1].word == "for" and tokens[end].word not in words.FUNCTION_WORDS
    return tokens[end].word not in words.FUNCTION_WORDS


def _is_figures(tokens: Tokens, core: int) -> bool:
    """A day and month in figures without a year."""
    following = [token.word for token in tokens[core : core + 5]]
    if len(following) < 3 or not following[0].isdecimal() or len(following[0]) > 2 or following[1] not in "-/.":
        return False
    return not (len(following) == 5 and following[3] == following[1] and following[4].isdecimal())
