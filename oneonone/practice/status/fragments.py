"""Idioms, which need no frame, and notes without a verb."""

from __future__ import annotations

from typing import Final

from oneonone.practice.status import small_words as words
from oneonone.practice.status.clause import Clause, Subject
from oneonone.practice.status.finding import Asked, Finding
from oneonone.practice.status.lexicon import Mark
from oneonone.practice.status.traits import definite, ends_small, habitual, is_yours, of_yours

_IDIOMS: Final = (
    (Mark.ACTIVITY_IDIOM, Asked.ACTIVITY),
    (Mark.LATE_IDIOM, Asked.LATE),
    (Mark.NUMBER_IDIOM, Asked.NUMBERS),
    (Mark.DATE_IDIOM, Asked.DATE),
    (Mark.PROGRESS_IDIOM, Asked.PROGRESS),
    (Mark.DONE_IDIOM, Asked.DONE),
    (Mark.NEWS_IDIOM, Asked.NEWS),
)


def idiom(clause: Clause) -> Finding | None:
    """'Where do we stand', 'stand van zaken': said of work and of nothing else."""
    if _is_no_idiom(clause):
        return None
    for mark, asked in _IDIOMS:
        if not clause.says(mark):
            continue
        if asked is Asked.DATE:
            if clause.opener is not Mark.HOW:
                return Finding(asked, 0.9)
        elif asked is Asked.NEWS and clause.has(Mark.REACHING):
            return Finding(Asked.CONTACT, 0.95)
        elif asked is not Asked.ACTIVITY or not clause.private:
            return Finding(asked, 0.95)
    return None


def _is_no_idiom(clause: Clause) -> bool:
    """The words of an idiom about something of the person's own, of the manager's own, or about a limit."""
    if clause.opener is Mark.WHAT:
        return of_yours(clause) or is_yours(clause)
    if clause.opener is Mark.HOW_MANY:
        own = clause.mentions_yours and not clause.has(Mark.TASK, Mark.METRIC)
        return own or (clause.subject is Subject.YOU and habitual(clause))
    return clause.starting(0, Mark.NEWS_IDIOM) > 0 and clause.words[0] in words.OWN_NEWS and not clause.asked


def noted(clause: Clause) -> Finding | None:
    """'Let's go through the milestones': no frame, but a word that means nothing else."""
    if clause.opener is not None or not (clause.auxiliary is None or clause.words[:2] in words.LET_US):
        return None
    if clause.has(Mark.STATUS_NOUN):
        return Finding(Asked.PROGRESS, 0.75)
    return Finding(Asked.NUMBERS, 0.75) if clause.has(Mark.METRIC) else None


def fragment(clause: Clause) -> Finding | None:
    """A note without a verb: 'catalogue: latest state', 'begroting al rond'."""
    found = idiom(clause)
    if found or clause.private:
        return found
    if clause.head(Mark.STATUS_NOUN) or (clause.has(Mark.STATUS_NOUN) and len(clause.words) <= 4):
        return Finding(Asked.PROGRESS, 0.8)
    if any(word in words.ON_PAPER or word.endswith("cijfers") for word in clause.words):
        return Finding(Asked.NUMBERS, 0.7)
    by_now = clause.has(Mark.YET) and (clause.has(Mark.STATE) or ends_small(clause))
    return Finding(Asked.DONE, 0.75) if by_now else None


def tail(clause: Clause) -> Finding | None:
    """What may follow a topic and a colon, a comma or a question mark: 'sent?', 'how far', 'when'."""
    if len(clause.words) > 4 or clause.words[:2] in words.LET_US:
        return None
    if clause.opener is Mark.WHEN and len(clause.words) <= 2:
        return Finding(Asked.DATE, 0.8)
    if clause.opener is Mark.WHO and clause.participles() and not clause.has(Mark.EXPERIENCE, Mark.YOU):
        return Finding(Asked.DONE, 0.7)
    if clause.words in words.ANYTHING:
        return Finding(Asked.NEWS, 0.7)
    now = clause.opener is Mark.WHERE and clause.subject is Subject.OTHERS and clause.has(Mark.YET)
    if now or clause.opener is Mark.HOW_FAR or (clause.opener is Mark.WHERE and clause.has(Mark.WE)):
        return Finding(Asked.PROGRESS, 0.8)
    return None if clause.finite else verbless(clause)


def verbless(clause: Clause) -> Finding | None:
    """A state or a participle without a verb: 'ready?', 'already signed?'."""
    if clause.has(Mark.STATE, Mark.STATE_OF_YOU) or ends_small(clause):
        return Finding(Asked.DONE, 0.75)
    if clause.words in words.ON_TIME:
        return Finding(Asked.DATE, 0.7)
    if clause.mentions_you:
        return None
    worked = clause.starting(0, Mark.FINISH, Mark.DOING) > 0 and clause.grammar.is_participle(clause.words[0])
    begun = worked or clause.words[0] in words.BEGINNING
    if begun and definite(clause):
        return Finding(Asked.DONE, 0.7)
    if clause.has(Mark.LATE):
        return Finding(Asked.LATE, 0.7)
    if any(not clause.at(index, Mark.EXPERIENCE) for index in clause.participles()):
        return Finding(Asked.DONE, 0.7)
    return Finding(Asked.NUMBERS, 0.65) if clause.head(Mark.METRIC) else None
