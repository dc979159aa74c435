"""Whether two questions ask the same, be they worded a little differently.

Words that carry meaning count in full, small words a little, and words of time hardly at all: 'What could I take off
your plate?' and 'What could I take off your plate this week?' are the same question; 'more of' and 'less of' are not.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, TypeVar

from oneonone.model.names import folded

Key = TypeVar("Key")

#: From this likeness on, two texts ask the same.
ALIKE = 0.72
_WORD = re.compile(r"[^\W_]+(?:['’´`][^\W_]+)*")
_STEM = 6
_MEANING = 1.0
#: How much the order counts beside the words.
_ORDER = 0.3
#: By how much words that stand twice may lift the order above what the shared words allow.
_REPEATED = 0.1
#: What one text loses by a 'not' that the other has not.
_TURNED = 0.1
_NOT = frozenset(("not", "niet"))
#: What words count for; all others carry meaning.
_WEIGHTS: dict[str, float] = {
    word: weight
    for weight, words in (
        (0.3, """i me my mine you your yours he him his she her we us our they them their myself yourself themselves who
            whom where when how what which why ik mij mijn jij jullie hij hem zij haar wij ons hun zich wie waar
            wanneer hoe wat welke waarom"""),
        (0.7, "not niet"),
        (0.2, """do does did doe doet deed doen like of in on at to for from with about by than into out up off if and
            or but as too van op aan om voor met over bij naar door uit tot als en maar dan te mee toe af"""),
        (0.1, """is are was were be been being am have has had will would can could should ought may might must get let
            zijn ben bent waren word wordt worden werd heb hebt heeft hebben hadden zal zullen zul zou zouden kan
            kun kunt kunnen mag moet moeten wil wilt willen now right today currently lately recently week weeks
            month moment days day last past nowadays here nu vandaag momenteel laatst laatste recent afgelopen
            vorige deze weken maand dag dagen tijd tegenwoordig hier"""),
        (0.0, """a an the this that these those there it its some something anything thing things one any so please just
            really actually perhaps maybe still even also most de het een dit dat die er daar iets ding dingen eens
            eigenlijk misschien nou toch wel ook nog zelf graag echt meest meeste zoal precies"""),
    )
    for word in words.split()
}  # fmt: skip
_NOT_ENDINGS = {"can": "can", "won": "will", "shan": "shall"}
_WHOLE = {"cannot": ("can", "not"), "cant": ("can", "not"), "dont": ("do", "not"), "isnt": ("is", "not"),
          "arent": ("are", "not"), "didnt": ("did", "not"), "doesnt": ("does", "not"), "whats": ("what", "is"),
          "m'n": ("mijn",), "z'n": ("zijn",), "geen": ("niet",), "nooit": ("niet",), "never": ("not",),
          "me": ("mij",), "je": ("jij",), "jou": ("jij",), "jouw": ("jij",), "u": ("jij",), "uw": ("jij",),
          "ze": ("zij",), "we": ("wij",), "onze": ("ons",), "jezelf": ("jij",), "my": ("mij",), "our": ("us",),
          "your": ("you",), "their": ("them",), "waarvan": ("waar", "van"), "waarin": ("waar", "in"),
          "waarmee": ("waar", "mee"), "waarvoor": ("waar", "voor"), "waarop": ("waar", "op"),
          "waaraan": ("waar", "aan"), "waarover": ("waar", "over")}  # fmt: skip
_IRREGULAR = {"got": "get", "gotten": "get", "gets": "get", "getting": "get", "gave": "give", "gives": "give",
              "giving": "give", "went": "go", "goes": "go", "going": "go", "kreeg": "krijg", "krijgt": "krijg",
              "krijgen": "krijg", "geeft": "geef", "geven": "geef", "gaf": "geef", "gaat": "ga", "gaan": "ga",
              "ging": "ga", "wanting": "want", "missing": "miss", "made": "make", "making": "make"}  # fmt: skip


def same_question(one: str, other: str) -> bool:
    """Whether the two ask the same."""
    return likeness(one, other) >= ALIKE


def likeness(one: str, other: str) -> float:
    """Between 0 and 1: the part of their words, by weight, that the two share, and how far in the same order."""
    return _likeness(_read(one), _read(other))


class Likenesses(Generic[Key]):
    """Many texts, among which the one that asks the same as another is found without comparing with each."""

    def __init__(self) -> None:
        self._texts: dict[Key, list[_Text]] = {}
        self._by_word: dict[str, set[Key]] = defaultdict(set)
        self._wordless: set[Key] = set()

    def add(self, key: Key, *texts: str) -> None:
        """Texts of one question, such as its two languages."""
        for text in texts:
            read = _read(text)
            self._texts.setdefault(key, []).append(read)
            for word in read.meaning:
                self._by_word[word].add(key)
            if not read.meaning:
                self._wordless.add(key)

    def find(self, text: str) -> Key | None:
        """The key of the text that is most like `text`; None when none asks the same."""
        read = _read(text)
        near = set().union(*(self._by_word.get(word, ()) for word in read.meaning)) if read.meaning else self._wordless
        best, found = 0.0, None
        for key in near:
            degree = max(_likeness(read, other, max(best, ALIKE)) for other in self._texts[key])
            if degree > best:
                best, found = degree, key
        return found if best >= ALIKE else None


@dataclass(frozen=True, slots=True)
class _Text:
    """The words of a text, plain and cut to their stems, in order; what each counts for; those that carry meaning."""

    words: tuple[str, ...]
    weights: dict[str, float]
    meaning: frozenset[str]
    total: float


def _likeness(one: _Text, other: _Text, least: float = 0.0) -> float:
    """How alike the two are; 0 where they cannot reach `least`, which is seen before their order is looked at."""
    if one.words == other.words:
        return 1.0
    if not one.words or not other.words:
        return 0.0
    both = sum(weight for word, weight in one.weights.items() if word in other.weights)
    shared = both / (one.total + other.total - both)
    turned = _TURNED if bool(_NOT & one.weights.keys()) != bool(_NOT & other.weights.keys()) else 0.0
    most_in_order = min(1.0, 2 * shared / (1 + shared) + _REPEATED)
    if (1 - _ORDER) * shared + _ORDER * most_in_order - turned < least:
        return 0.0
    return (1 - _ORDER) * shared + _ORDER * _in_order(one, other) - turned


def _in_order(one: _Text, other: _Text) -> float:
    """The heaviest row of words that both have in the same order, as a part of the two texts."""
    former = [0.0] * (len(other.words) + 1)
    for word in one.words:
        row = [0.0]
        for at, second in enumerate(other.words):
            heaviest = max(former[at + 1], row[at])
            row.append(max(heaviest, former[at] + one.weights[word]) if word == second else heaviest)
        former = row
    whole = sum(one.weights[word] for word in one.words) + sum(other.weights[word] for word in other.words)
    return 2 * former[-1] / whole


@lru_cache(maxsize=4096)
def _read(text: str) -> _Text:
    weights: dict[str, float] = {}
    words: list[str] = []
    for word in _words(text):
        weight = _WEIGHTS.get(word)
        if weight is None:
            word, weight = _stem(word), _MEANING
        if weight:
            words.append(word)
            weights[word] = weight
    meaning = frozenset(word for word, weight in weights.items() if weight == _MEANING)
    return _Text(tuple(words), weights, meaning, sum(weights.values()))


def _words(text: str) -> list[str]:
    found: list[str] = []
    for match in _WORD.finditer(folded(text)):
        word = re.sub("[’´`]", "'", match.group())
        if word in _WHOLE:
            found.extend(_WHOLE[word])
            continue
        head, mark, tail = word.partition("'")
        if mark and tail == "t" and head.endswith("n"):
            found.extend((_NOT_ENDINGS.get(head, head[:-1]), "not"))
        else:
            found.append(head or tail)
    return found


def _stem(word: str) -> str:
    """'getting' → 'get', 'helped' → 'help': rough, and the same for both."""
    word = _IRREGULAR.get(word, word)
    for ending in ("ing", "ed", "es", "en", "s", "t", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            word = word.removesuffix(ending)
            break
    return (word[:-1] + "i" if word.endswith("y") else word)[:_STEM]
