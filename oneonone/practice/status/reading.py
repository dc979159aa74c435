"""Reading a line: clause by clause, and then all together."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, StrEnum, auto
from itertools import pairwise
from typing import Final

from oneonone.model.kinds import Language
from oneonone.practice.status.clause import Clause, Subject
from oneonone.practice.status.features import features
from oneonone.practice.status.finding import Finding, guessed
from oneonone.practice.status.fragments import fragment, tail, verbless
from oneonone.practice.status.grammar import Grammar, grammar
from oneonone.practice.status.language import guess
from oneonone.practice.status.learned import likelihood
from oneonone.practice.status.lexicon import Mark
from oneonone.practice.status.opening import opens
from oneonone.practice.status.person import about_person, arranges, greets, is_tag, offers
from oneonone.practice.status.politeness import read
from oneonone.practice.status.rules import status
from oneonone.practice.status.text import Segment, Sentence, sentences, tokens


class StatusLabel(StrEnum):
    """What a line asks for."""

    STATUS = "status"
    NEED = "need"
    NEUTRAL = "neutral"


class _About(Enum):
    PERSON = auto()
    #: A question to the person, of which no table tells more.
    TO_YOU = auto()
    ARRANGEMENT = auto()
    GREETING = auto()
    REMARK = auto()
    STATUS = auto()
    NOTHING = auto()


@dataclass(frozen=True, slots=True)
class _Part:
    """One clause and what it turned out to be about."""

    clause: Clause
    about: _About
    finding: Finding | None = None
    sentence: int = 0


@dataclass(frozen=True, slots=True)
class Judgement:
    label: StatusLabel
    score: float
    language: Language
    finding: Finding | None = None
    clause: Clause | None = None
    topic: Clause | None = None
    #: Whether the line addresses the person with the Dutch 'u'.
    formal: bool = False


def judge(text: str, language: Language | None = None) -> Judgement:
    """What `text` asks for: by the rules first, and then by what was learnt where these leave room for it."""
    language = language or _language(text)
    lines, parts = _taken_apart(text, language)
    judged = _together(parts, language)
    bound = _bound(judged, parts)
    if bound is None:
        return judged
    likely = likelihood(features(language, lines, [part.clause for part in parts]))
    if judged.label is StatusLabel.STATUS:
        return judged if likely >= bound else Judgement(StatusLabel.NEUTRAL, 0.4, language)
    return _learnt(parts, language, likely) if likely >= bound else judged


def shown(text: str, language: Language | None = None) -> set[str]:
    """The features of `text`, as the weights are learnt from them."""
    language = language or _language(text)
    lines, parts = _taken_apart(text, language)
    return features(language, lines, [part.clause for part in parts])


def _taken_apart(text: str, language: Language) -> tuple[list[Sentence], list[_Part]]:
    rulebook = grammar(language)
    lines = sentences(text, rulebook.shorthand, rulebook.contractions)
    parts: list[_Part] = []
    for number, sentence in enumerate(lines):
        parts = _with(parts, [replace(part, sentence=number) for part in _parts(rulebook, sentence, bool(parts))])
    return lines, parts


#: How likely a line must be a status check to be read as one, by the part of it that the rules know best.
_BOUNDS: Final = ((_About.PERSON, 0.8), (_About.REMARK, 0.8), (_About.TO_YOU, 0.7), (_About.NOTHING, 0.6))
#: What the rules take for a status check is one, unless hardly anything else speaks for it.
_STILL_STATUS: Final = 0.35
#: An idiom such as 'where do we stand' needs no second reading.
_CERTAIN: Final = 0.95
#: A line that asks nothing is most often a topic or a remark.
_UNASKED: Final = 0.85


def _bound(judged: Judgement, parts: list[_Part]) -> float | None:
    """How likely the line must be to be read as a status check; None where the rules have the last word."""
    abouts = {part.about for part in parts}
    if judged.label is StatusLabel.STATUS:
        return _STILL_STATUS if judged.score < _CERTAIN else None
    if abouts & {_About.STATUS, _About.ARRANGEMENT}:
        return None
    bound = next((bound for about, bound in _BOUNDS if about in abouts), None)
    if bound is None or any(part.clause.asked for part in parts):
        return bound
    return max(bound, _UNASKED)


def _learnt(parts: list[_Part], language: Language, likely: float) -> Judgement:
    """A status check that no rule knows: what it asks for goes by the word it opens with."""
    asking = [part for part in parts if part.clause.asked and part.about is not _About.GREETING]
    clause = (asking or [part for part in parts if part.about is not _About.GREETING])[-1].clause
    before = [part.clause for part in parts if part.about is _About.NOTHING and part.clause is not clause]
    finding = Finding(guessed(clause), max(likely, 0.5))
    formal = _is_formal(parts, language)
    return Judgement(
        StatusLabel.STATUS, finding.score, language, finding, clause, before[-1] if before else None, formal
    )


def _with(before: list[_Part], parts: list[_Part]) -> list[_Part]:
    """`before` and `parts`; where `parts` is a mere 'is it?', the question is in what was said just before."""
    if before and len(parts) == 1 and is_tag(parts[0].clause):
        last = before[-1].clause
        again = read(last.grammar, last.raw, last.words, asked=True)
        return [*before[:-1], _about(again, len(before) > 1)]
    return before + parts


_FORMAL: Final = frozenset({"u", "uw"})


def _is_personal(part: _Part, parts: list[_Part]) -> bool:
    """Whether `part` asks about the person; 'how are you' is a greeting first and a question when it comes second."""
    if part.about in (_About.PERSON, _About.TO_YOU):
        return True
    first = next((index for index, each in enumerate(parts) if each.about is _About.STATUS), None)
    if first is None:
        return False
    if part.about is _About.GREETING:
        together = part.sentence == parts[first].sentence and part.clause.has(Mark.YOU)
        return part.clause.asked and (together or parts.index(part) > first)
    return part.about is _About.REMARK and parts[first].clause.subject is Subject.OTHERS


def _language(text: str) -> Language:
    words = [token.lower() for token in tokens(text)]
    return guess(words, {each: grammar(each).lexicon for each in Language})


def _together(parts: list[_Part], language: Language) -> Judgement:
    """A status check only where nothing in the line asks about the person: compound questions are left alone."""
    checks = [part for part in parts if part.about is _About.STATUS and part.finding]
    personal = any(_is_personal(part, parts) for part in parts)
    if checks and not personal:
        best = max(checks, key=lambda part: part.finding.score if part.finding else 0)
        before = parts[: parts.index(best)]
        topic = next((part.clause for part in reversed(before) if part.about is _About.NOTHING), None)
        score = best.finding.score if best.finding else 0.0
        formal = _is_formal(parts, language)
        return Judgement(StatusLabel.STATUS, score, language, best.finding, best.clause, topic, formal)
    if checks:
        return Judgement(StatusLabel.NEUTRAL, 0.4, language)
    if personal:
        return Judgement(StatusLabel.NEED, 0.05, language)
    return Judgement(StatusLabel.NEUTRAL, 0.1, language)


def _is_formal(parts: list[_Part], language: Language) -> bool:
    return language is Language.NL and any(word in _FORMAL for part in parts for word in part.clause.words)


def _parts(rulebook: Grammar, sentence: Sentence, follows: bool) -> list[_Part]:
    """The clauses of a sentence. What is said before a question is no question: it only counts as a topic."""
    clauses: list[Clause] = []
    for segment in sentence.segments:
        clauses.extend(read(rulebook, raw, low, asked=False) for raw, low in _joined(rulebook, segment))
    if sentence.asked and clauses:
        _pass_question_mark(clauses)
    parts: list[_Part] = []
    for clause in clauses:
        if parts and not clause.asked and any(part.clause.asked for part in parts):
            parts.append(_appendix(clause))
            continue
        topic = follows or any(part.about is not _About.STATUS for part in parts)
        parts.append(_about(clause, topic))
    return parts


def _appendix(clause: Clause) -> _Part:
    """What hangs on after the question in its own sentence: it can only add a word about the person."""
    if about_person(clause) and _counts(clause):
        return _Part(clause, _About.PERSON)
    finding = tail(clause) if clause.opener is not None else None
    return _Part(clause, _About.STATUS, finding) if finding else _Part(clause, _About.ARRANGEMENT)


def _pass_question_mark(clauses: list[Clause]) -> None:
    """The question mark goes to the last clause, or to the one before a tag ('…, right?'), unless one asks already."""
    while len(clauses) > 1 and is_tag(clauses[-1]):
        clauses.pop()
    if not any(clause.asked for clause in clauses):
        last = clauses[-1]
        clauses[-1] = read(last.grammar, last.raw, last.words, asked=True)


def _about(clause: Clause, after_topic: bool) -> _Part:
    if greets(clause):
        return _Part(clause, _About.GREETING)
    if clause.starting(0, Mark.THINKING) == len(clause.words):
        return _Part(clause, _About.ARRANGEMENT)
    if about_person(clause) and not offers(clause):
        return _Part(clause, _About.PERSON if _counts(clause) else _About.REMARK)
    finding = status(clause)
    if finding is None and not clause.finite and clause.opener is None and clause.asked:
        finding = fragment(clause) or verbless(clause)
    if finding is None and after_topic:
        finding = tail(clause)
    if clause.private and finding is None:
        return _Part(clause, _About.GREETING)
    if arranges(clause) and (finding is None or finding.score < 0.95):
        return _Part(clause, _About.ARRANGEMENT)
    if finding is not None:
        return _Part(clause, _About.STATUS, finding)
    to_you = clause.asked and clause.finite and clause.has(Mark.YOU, Mark.YOUR)
    return _Part(clause, _About.TO_YOU if clause.viewed or to_you else _About.NOTHING)


def _counts(clause: Clause) -> bool:
    """Whether a clause about the person asks, or names a topic; a remark before the question does neither."""
    return clause.asked or not (clause.finite and clause.subject.name in ("YOU", "ME"))


def _joined(rulebook: Grammar, segment: Segment) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The clauses of a segment: a new one begins where 'and' is followed by the opening of a question."""
    raw = tuple(word.raw for word in segment.words)
    low = tuple(word.low for word in segment.words)
    if not any(Mark.JOIN in rulebook.lexicon.of(word) for word in low):
        return [(raw, low)]
    marks = rulebook.lexicon.marks(low)
    whole = Clause(rulebook, raw, low, marks, asked=False)
    cuts = [0]
    for start, end in marks.get(Mark.JOIN, ()):
        if start > cuts[-1] and end < len(low) and _begins_question(whole, end):
            cuts.append(start)
    cuts.append(len(low))
    return [(raw[begin:stop], low[begin:stop]) for begin, stop in pairwise(cuts)]


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
