"""What a search asks for: words, phrases in quotes and filters, written in either language.

    mock-up "four days" with:priya kind:win,need in:march-2026 is:open
    proef "vier dagen" met:priya soort:succes na:2025 is:privé

Every word counts as the beginning of a word, without case and diacritics. A filter that is not understood is explained
and left out; the rest of the search still works.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TypeVar

from oneonone.journal.search_dates import period
from oneonone.model.kinds import Language
from oneonone.model.names import folded
from oneonone.model.words import Phrase

T = TypeVar("T", bound=StrEnum)
_LONGEST = 2_000  # characters of a search that are read
_LONGEST_TERM = 200
_MOST_TERMS = 24


class HitKind(StrEnum):
    """What can be found."""

    NOTE = "note"
    NEED = "need"
    FOLLOW_UP = "follow_up"
    WIN = "win"
    DOUBT = "doubt"
    TALKING_POINT = "talking_point"
    MEETING = "meeting"
    TEAMMATE = "teammate"
    QUESTION = "own_question"
    REFLECTION = "reflection"


class Standing(StrEnum):
    """What `is:` can ask: still to do or say, done or said, private."""

    OPEN = "open"
    DONE = "done"
    PRIVATE = "private"


@dataclass(frozen=True, slots=True)
class Term:
    """A word or a phrase; of a `beginning` the last word may go on."""

    text: str
    beginning: bool


@dataclass(frozen=True, slots=True)
class Unclear:
    """A filter that was left out, and why."""

    sentence: Phrase
    values: tuple[tuple[str, str], ...] = ()

    def said(self, language: Language) -> str:
        return self.sentence(language, **dict(self.values))


@dataclass(frozen=True, slots=True)
class SearchQuery:
    terms: tuple[Term, ...] = ()
    #: Folded parts of names; a hit is with anyone who fits one of them.
    names: tuple[str, ...] = ()
    kinds: frozenset[HitKind] = frozenset()
    #: From the first day on, and before the second.
    since: date | None = None
    until: date | None = None
    standing: frozenset[Standing] = frozenset()
    unclear: tuple[Unclear, ...] = ()

    @property
    def filtered(self) -> bool:
        return bool(self.names or self.kinds or self.since or self.until or self.standing)

    @property
    def asks(self) -> bool:
        """Whether there is anything to look for."""
        return bool(self.terms) or self.filtered

    @property
    def match(self) -> str:
        """The terms as an FTS5 query; '' when there are none."""
        return " ".join('"' + one.text.replace('"', '""') + ('"*' if one.beginning else '"') for one in self.terms)


_KEYS = {
    "with": "with", "met": "with", "kind": "kind", "soort": "kind", "before": "before", "voor": "before",
    "after": "after", "na": "after", "since": "since", "sinds": "since", "vanaf": "since", "in": "in", "is": "is",
}  # fmt: skip
_KINDS = {
    HitKind.NOTE: "note notes notitie notities",
    HitKind.NEED: "need needs behoefte behoeften behoeftes",
    HitKind.FOLLOW_UP: "follow-up follow-ups followup followups promise promises afspraak afspraken belofte beloftes",
    HitKind.WIN: "win wins succes successen succesje succesjes",
    HitKind.DOUBT: "doubt doubts twijfel twijfels",
    HitKind.TALKING_POINT: "point points talking-point talking-points punt punten gesprekspunt gesprekspunten",
    HitKind.MEETING: "meeting meetings conversation conversations gesprek gesprekken bila bila's bilas",
    HitKind.TEAMMATE: "person persons people teammate teammates persoon personen mensen teamlid teamleden",
    HitKind.QUESTION: "question questions vraag vragen",
    HitKind.REFLECTION: "reflection reflections reflectie reflecties terugblik terugblikken",
}
_STANDING = {
    Standing.OPEN: "open",
    Standing.DONE: "done klaar gedaan",
    Standing.PRIVATE: "private prive",
}
_NO_FILTER = Phrase(
    "There is no filter '{word}:', so it was left out. The filters are with:, kind:, before:, after:, in: and is:.",
    "Er is geen filter '{word}:', dus dat is weggelaten. De filters zijn met:, soort:, voor:, na:, in: en is:.",
)
_NO_KIND = Phrase(
    "'{word}' is not a kind, so it was left out. Kinds are win, need, note, follow-up, doubt, point, meeting, person, "
    "question and reflection.",
    "'{word}' is geen soort, dus dat is weggelaten. Soorten zijn succes, behoefte, notitie, afspraak, twijfel, punt, "
    "gesprek, persoon, vraag en terugblik.",
)
_NO_STANDING = Phrase(
    "After 'is:' comes open, done or private; '{word}' was left out.",
    "Na 'is:' komt open, klaar of privé; '{word}' is weggelaten.",
)
_NO_DATE = Phrase(
    "'{word}' is not a date that can be read here, so it was left out. Write 2025, 2025-03, 2025-03-14 or march-2025.",
    "'{word}' is geen datum die hier te lezen is, dus die is weggelaten. Schrijf 2025, 2025-03, 2025-03-14 of "
    "maart-2025.",
)
_NAME_WANTED = Phrase("After '{word}:' comes a part of a name.", "Na '{word}:' komt een deel van een naam.")
_TOO_MUCH = Phrase(
    "This is a long search: only its first words were looked for.",
    "Dit is een lange zoekopdracht: alleen de eerste woorden zijn gezocht.",
)
#: A filter with its value (bare or in quotes), a phrase in quotes (closed or not yet), or a word.
_PART = re.compile(r'([^\W\d_]+):(?:"([^"]*)"?|([^\s"]*))|"([^"]*)("?)|([^\s"]+)')


@dataclass(slots=True)
class _Reading:
    """The parts of a query as they are read."""

    today: date
    terms: list[Term] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    kinds: set[HitKind] = field(default_factory=set)
    since: date | None = None
    until: date | None = None
    standing: set[Standing] = field(default_factory=set)
    unclear: list[Unclear] = field(default_factory=list)

    def term(self, text: str, beginning: bool) -> None:
        found = Term(text[:_LONGEST_TERM].strip(), beginning or len(text) > _LONGEST_TERM)
        if not any(char.isalnum() for char in found.text) or found in self.terms:
            return
        if len(self.terms) < _MOST_TERMS:
            self.terms.append(found)
        else:
            self.lost(_TOO_MUCH)

    def lost(self, sentence: Phrase, word: str = "") -> None:
        one = Unclear(sentence, (("word", word[:40]),) if word else ())
        if one not in self.unclear:
            self.unclear.append(one)

    def filter(self, written: str, value: str) -> None:
        key = _KEYS.get(folded(written))
        if key is None:
            if value.strip("/") and not value.startswith("//"):
                self.lost(_NO_FILTER, written)
            else:
                self.term(f"{written}:{value}", True)
        elif key == "with":
            parts = [folded(part).strip() for part in value.split(",")]
            self.names += [part for part in parts if part]
            if not any(parts):
                self.lost(_NAME_WANTED, written)
        elif key in _READERS:
            _READERS[key](self, value)
        else:
            self._period(key, value)

    def _kind(self, value: str) -> None:
        for word in value.split(",") if value else ():
            found = _begun(word, _KINDS)
            self.kinds |= found
            if not found:
                self.lost(_NO_KIND, word)
        if not value:
            self.lost(_NO_KIND, "…")

    def _is(self, value: str) -> None:
        for word in value.split(",") if value else ("…",):
            found = _begun(word, _STANDING)
            self.standing |= found
            if not found:
                self.lost(_NO_STANDING, word)

    def _period(self, key: str, value: str) -> None:
        found = period(value, self.today)
        if found is None:
            self.lost(_NO_DATE, value or "…")
            return
        first, after = found
        since = {"after": after, "since": first, "in": first}.get(key)
        until = {"before": first, "in": after}.get(key)
        if since is not None:
            self.since = max(since, self.since or since)
        if until is not None:
            self.until = min(until, self.until or until)


_READERS: dict[str, Callable[[_Reading, str], None]] = {"kind": _Reading._kind, "is": _Reading._is}


def read_query(text: str, today: date) -> SearchQuery:
    """Reads a search as it was typed. Never raises, whatever is in it."""
    reading = _Reading(today)
    if len(text) > _LONGEST:
        reading.lost(_TOO_MUCH)
    for found in _PART.finditer(_cleaned(text[:_LONGEST])):
        key, quoted, value, phrase, closed, word = found.groups()
        if key is not None:
            reading.filter(key, quoted if quoted is not None else value)
        elif phrase is not None:
            reading.term(phrase, not closed)
        else:
            reading.term(word, True)
    return SearchQuery(
        tuple(reading.terms), tuple(reading.names), frozenset(reading.kinds), reading.since, reading.until,
        frozenset(reading.standing), tuple(reading.unclear),
    )  # fmt: skip


def _cleaned(text: str) -> str:
    """Composed, with typographic quotes as plain ones, and without what no text has (NUL, lone surrogates)."""
    composed = unicodedata.normalize("NFC", text)
    for quote in "“”„«»":
        composed = composed.replace(quote, '"')
    return "".join(" " if unicodedata.category(char) in ("Cc", "Cs") else char for char in composed)


def _begun(word: str, names: dict[T, str]) -> set[T]:
    """Those of which a name is `word`, else those of which one begins with it."""
    typed = folded(word).replace("_", "-").strip()
    if not typed:
        return set()
    exact = {one for one, known in names.items() if typed in known.split()}
    return exact or {one for one, known in names.items() if any(name.startswith(typed) for name in known.split())}
