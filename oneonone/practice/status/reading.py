"""Reading a line: clause by clause, and then all together."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum, auto

from oneonone.model.kinds import Language
from oneonone.practice.status import rules
from oneonone.practice.status.clause import Clause, opens, read
from oneonone.practice.status.grammar import Grammar, grammar
from oneonone.practice.status.language import guess
from oneonone.practice.status.lexicon import Mark
from oneonone.practice.status.person import about_person, arranges, greets
from oneonone.practice.status.rules import Finding
from oneonone.practice.status.text import Segment, Sentence, sentences, tokens


class StatusLabel(StrEnum):
    """What a line asks for."""

    STATUS = "status"
    NEED = "need"
    NEUTRAL = "neutral"


class _About(Enum):
    PERSON = auto()
    ARRANGEMENT = auto()
    STATUS = auto()
    NOTHING = auto()


@dataclass(frozen=True, slots=True)
class _Part:
    """One clause and what it turned out to be about."""

    clause: Clause
    about: _About
    finding: Finding | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    label: StatusLabel
    score: float
    language: Language
    finding: Finding | None = None
    clause: Clause | None = None
    topic: Clause | None = None


def judge(text: str, language: Language | None = None) -> Judgement:
    """What `text` asks for."""
    language = language or _language(text)
    rulebook = grammar(language)
    parts: list[_Part] = []
    for sentence in sentences(text, rulebook.shorthand, rulebook.contractions):
        parts.extend(_parts(rulebook, sentence, bool(parts)))
    return _together(parts, language)


def _asks_you_more(part: _Part) -> bool:
    """A question to the person that no rule knows: beside a status check it makes the line compound."""
    return part.about is _About.NOTHING and part.clause.asked and part.clause.finite and part.clause.has(Mark.YOU, Mark.YOUR)


def _language(text: str) -> Language:
    words = [token.lower() for token in tokens(text)]
    return guess(words, {each: grammar(each).lexicon for each in Language})


def _together(parts: list[_Part], language: Language) -> Judgement:
    """A status check only where nothing in the line asks about the person: compound questions are left alone."""
    personal = any(part.about is _About.PERSON or _asks_you_more(part) for part in parts)
    checks = [part for part in parts if part.about is _About.STATUS and part.finding]
    if checks and not personal:
        best = max(checks, key=lambda part: part.finding.score if part.finding else 0)
        topic = next((part.clause for part in parts if part.about is _About.NOTHING), None)
        score = best.finding.score if best.finding else 0.0
        return Judgement(StatusLabel.STATUS, score, language, best.finding, best.clause, topic)
    if checks:
        return Judgement(StatusLabel.NEUTRAL, 0.4, language)
    if any(part.about is _About.PERSON for part in parts):
        return Judgement(StatusLabel.NEED, 0.05, language)
    return Judgement(StatusLabel.NEUTRAL, 0.1, language)


def _parts(rulebook: Grammar, sentence: Sentence, follows: bool) -> list[_Part]:
    """The clauses of a sentence. What is said before a question is no question: it only counts as a topic."""
    parts: list[_Part] = []
    for index, segment in enumerate(sentence.segments):
        final = index == len(sentence.segments) - 1
        for words in _joined(rulebook, segment):
            clause = read(rulebook, words[0], words[1], sentence.asked and final)
            topic = follows or any(part.about is not _About.STATUS for part in parts)
            parts.append(_about(clause, topic))
    return parts


def _about(clause: Clause, after_topic: bool) -> _Part:
    if greets(clause):
        return _Part(clause, _About.ARRANGEMENT)
    if about_person(clause):
        return _Part(clause, _About.PERSON if _counts(clause) else _About.NOTHING)
    finding = rules.status(clause)
    if finding is None and not clause.finite and clause.opener is None and clause.asked:
        finding = rules.fragment(clause) or rules.verbless(clause)
    if finding is None and after_topic:
        finding = rules.tail(clause)
    if clause.private and finding is None:
        return _Part(clause, _About.ARRANGEMENT)
    if arranges(clause) and (finding is None or finding.score < 0.95):
        return _Part(clause, _About.ARRANGEMENT)
    if finding is not None:
        return _Part(clause, _About.STATUS, finding)
    return _Part(clause, _About.PERSON if clause.viewed else _About.NOTHING)


def _counts(clause: Clause) -> bool:
    """Whether a clause about the person asks, or names a topic; a remark before the question does neither."""
    return clause.asked or not (clause.finite and clause.subject.name in ("YOU", "ME"))


def _joined(rulebook: Grammar, segment: Segment) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The clauses of a segment: a new one begins where 'and' is followed by the opening of a question."""
    raw = tuple(word.raw for word in segment.words)
    low = tuple(word.low for word in segment.words)
    marks = rulebook.lexicon.marks(low)
    whole = Clause(rulebook, raw, low, marks, asked=False)
    cuts = [0]
    for start, end in marks.get(Mark.JOIN, ()):
        if start > cuts[-1] and end < len(low) and _begins_question(whole, end):
            cuts.append(start)
    cuts.append(len(low))
    return [(raw[begin:stop], low[begin:stop]) for begin, stop in zip(cuts, cuts[1:], strict=False)]


def _begins_question(clause: Clause, index: int) -> bool:
    while index < len(clause.words) - 1 and clause.at(index, Mark.FILLER):
        index += 1
    if opens(clause, index) is not None:
        return True
    auxiliary = clause.at(index, Mark.BE, Mark.HAVE, Mark.DID, Mark.MODAL)
    following = index + 1
    return (
        auxiliary
        and following < len(clause.words)
        and clause.at(following, Mark.YOU, Mark.YOUR, Mark.ME, Mark.WE, Mark.OTHERS, Mark.THE, Mark.TASK)
    )
