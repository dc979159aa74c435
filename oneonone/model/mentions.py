"""Where a text names people: by first name, by surname with its particles, or in full; without case or diacritics."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from oneonone.model.names import PARTICLES, folded
from oneonone.model.ordinary_names import MONTH_NAMES, ORDINARY

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_SENTENCE_ENDS = ".!?:;\n•"
_NO_NAME = """
    a an the this that these those my your our his her their it as i you we they be not for to out up down off
    de het een dit dat deze die mijn je jouw ons onze zijn haar hun ik jij wij
"""
#: After a word that is a name as well ('Mark', 'Will'), these say that it is none.
_NO_NAME_BEFORE = frozenset(_NO_NAME.split())
_SHORT = 4  # letters; a shorter name in lower case is taken for a word


@dataclass(frozen=True, slots=True)
class Mention:
    """The characters `start:end` of a text name these people (several, where they share a name)."""

    start: int
    end: int
    people: tuple[str, ...]


class Names:
    """The names of people, by id, ready to be found in many texts."""

    def __init__(self, people: Iterable[tuple[str, str]]) -> None:
        self._by_first: dict[str, dict[tuple[str, ...], list[str]]] = defaultdict(dict)
        for person, name in people:
            for words in _ways(name):
                known = self._by_first[words[0]].setdefault(words, [])
                if person not in known:
                    known.append(person)

    def find(self, text: str) -> Iterator[Mention]:
        """In the order of the text; the longest name that fits counts."""
        tokens = [
            (match.start(), match.end(), folded(match.group()).replace("’", "'")) for match in _WORD.finditer(text)
        ]
        at = 0
        while at < len(tokens):
            found = self._at(text, tokens, at)
            if found is None:
                at += 1
                continue
            count, end, people = found
            yield Mention(tokens[at][0], end, tuple(people))
            at += count

    def _at(self, text: str, tokens: list[tuple[int, int, str]], at: int) -> tuple[int, int, list[str]] | None:
        for first in _without_endings(tokens[at][2]):
            ways = self._by_first.get(first)
            if not ways:
                continue
            for words in sorted(ways, key=len, reverse=True):
                if len(words) == 1:
                    if _is_name(text, tokens, at, first):
                        end = tokens[at][1] - (len(tokens[at][2]) - len(first))
                        return 1, end, ways[words]
                elif _follow(tokens, at, words):
                    last = tokens[at + len(words) - 1]
                    return len(words), last[1] - (len(last[2]) - len(words[-1])), ways[words]
        return None


def _ways(name: str) -> Iterator[tuple[str, ...]]:
    """'Joost van den Berg' is also Joost, Joost Berg and van den Berg; not Berg, which is a hill in his country."""
    words = [folded(word).replace("’", "'") for word in _WORD.findall(name)]
    if not words:
        return
    yield tuple(words)
    yield (words[0],)
    core = [word for word in words[1:] if word not in PARTICLES]
    if not core:
        return
    yield (words[0], *core)
    if len(words) - 1 > len(core):
        yield tuple(words[1:])
    if len(core) == 1 and core[0] not in ORDINARY and len(core[0]) >= _SHORT:
        yield (core[0],)


def _without_endings(word: str) -> Iterator[str]:
    """A name may own something: Priya's, Joosts, Lars'."""
    yield word
    if word.endswith("'s"):
        yield word[:-2]
    elif word.endswith("s") and len(word) > _SHORT:
        yield word[:-1]


def _follow(tokens: list[tuple[int, int, str]], at: int, words: tuple[str, ...]) -> bool:
    if at + len(words) > len(tokens):
        return False
    said = [token[2] for token in tokens[at : at + len(words)]]
    return said[:-1] == list(words[:-1]) and words[-1] in tuple(_without_endings(said[-1]))


def _is_name(text: str, tokens: list[tuple[int, int, str]], at: int, word: str) -> bool:
    """Whether one word that is somebody's name is meant so: by its capital, its '@', and what stands around it."""
    start = tokens[at][0]
    if start and text[start - 1] == "@":
        return True
    capital = text[start].isupper()
    if not capital:
        return word not in ORDINARY and len(word) >= _SHORT
    if word not in ORDINARY:
        return True
    before = text[:start].rstrip(" \t\"'“‘(*_-–>")
    if before and before[-1] not in _SENTENCE_ENDS:
        return word not in MONTH_NAMES or tokens[at - 1][2] not in ("in", "of", "since", "until", "by", "last", "next")
    following = tokens[at + 1][2] if at + 1 < len(tokens) else ""
    return word not in MONTH_NAMES and bool(following) and following not in _NO_NAME_BEFORE
