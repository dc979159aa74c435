"""What in a clause about no one in particular makes it a status check, and of which kind.

The rules look at the frame first (what the clause opens with, its auxiliary, its subject) and then for a mark of
status that fits it; QUESTIONS-FIELD section 4 has the table they follow.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from oneonone.practice.status.clause import Clause, Subject
from oneonone.practice.status.lexicon import Mark


class Asked(Enum):
    """What a status check asks for; each has its own questions to offer instead."""

    DATE = auto()
    DONE = auto()
    PROGRESS = auto()
    LATE = auto()
    ACTIVITY = auto()
    NUMBERS = auto()
    CONTACT = auto()
    NEWS = auto()


@dataclass(frozen=True, slots=True)
class Finding:
    asked: Asked
    score: float


_IDIOMS: Final = (
    (Mark.ACTIVITY_IDIOM, Asked.ACTIVITY),
    (Mark.LATE_IDIOM, Asked.LATE),
    (Mark.NUMBER_IDIOM, Asked.NUMBERS),
    (Mark.DATE_IDIOM, Asked.DATE),
    (Mark.PROGRESS_IDIOM, Asked.PROGRESS),
    (Mark.DONE_IDIOM, Asked.DONE),
    (Mark.NEWS_IDIOM, Asked.NEWS),
)
_FRAGMENT_WORDS: Final = 9
LET_US: Final = (("let", "us"), ("laten", "we"))


def status(clause: Clause) -> Finding | None:
    """The status check in `clause`, which is not about the person."""
    if clause.words[:2] in LET_US:
        return _idiom(clause) or _noted(clause)
    if clause.asked or _wants_to_hear(clause):
        found = _idiom(clause) or _frame(clause) or _noted(clause)
        if found or clause.finite:
            return found
    if not clause.finite and len(clause.words) <= _FRAGMENT_WORDS and not clause.starting(0, Mark.HANDING_OUT):
        return fragment(clause)
    return None


def _wants_to_hear(clause: Clause) -> bool:
    """'I'd like an update on the lease', 'give me the latest': a wish or an order, without a question."""
    if clause.subject is Subject.ME or clause.subject is Subject.WE:
        return clause.has(Mark.NEEDING, Mark.KNOWING)
    return clause.has(Mark.KNOWING) and clause.auxiliary != 0 and not clause.starting(0, Mark.HANDING_OUT)


def _idiom(clause: Clause) -> Finding | None:
    for mark, asked in _IDIOMS:
        if clause.says(mark) and not (asked is Asked.ACTIVITY and clause.private):
            return Finding(asked, 0.9 if asked is Asked.DATE else 0.95)
    return None


def _noted(clause: Clause) -> Finding | None:
    """'Let's go through the milestones': no frame, but a word that means nothing else."""
    named = clause.has(Mark.STATUS_NOUN) and clause.opener is None and clause.auxiliary is None
    return Finding(Asked.PROGRESS, 0.75) if named else None


def _frame(clause: Clause) -> Finding | None:
    if clause.opener is None:
        return polar(clause)
    rule = _BY_OPENER.get(clause.opener)
    return rule(clause) if rule else None


def _when(clause: Clause) -> Finding | None:
    if clause.private or clause.subject in (Subject.PERSON, Subject.NONE):
        return None
    if clause.subject is Subject.THING:
        return None if clause.at(clause.last(), Mark.OPINION) and clause.has(Mark.BE) else Finding(Asked.DATE, 0.9)
    if clause.subject is Subject.ME:
        return Finding(Asked.DATE, 0.85)
    works = clause.deeds(Mark.FINISH, Mark.DOING, Mark.REACHING) or clause.has(Mark.STATE)
    if clause.subject is not Subject.YOU:
        works = works or clause.has(Mark.STATE_AT_END) or clause.participles()
    return Finding(Asked.DATE, 0.85) if works else None


def _how_many(clause: Clause) -> Finding | None:
    if clause.private or clause.subject is Subject.PERSON:
        return None
    if clause.subject is Subject.YOU and not clause.deeds(Mark.FINISH, Mark.DOING, Mark.REACHING, Mark.STATE):
        verb = clause.verb()
        counted = clause.has(Mark.TASK, Mark.METRIC) or (
            verb is not None and clause.has(Mark.HAVE, Mark.DID) and not clause.at(verb, Mark.EXPERIENCE, Mark.LIGHT)
        )
        return Finding(Asked.NUMBERS, 0.65) if counted and clause.words[clause.auxiliary or 0] not in _HABIT else None
    return Finding(Asked.NUMBERS, 0.85)


def _how_long(clause: Clause) -> Finding | None:
    if clause.subject is Subject.YOU and not clause.has(Mark.FINISH, Mark.DOING):
        return None
    return Finding(Asked.DATE, 0.8)


def _how_far(clause: Clause) -> Finding | None:
    if clause.private:
        return None
    return Finding(Asked.PROGRESS, 0.9)


def _how(clause: Clause) -> Finding | None:
    """How a thing is going; the past ('how did it go') asks for a story as often as for a result."""
    if clause.subject in (Subject.PERSON, Subject.YOU, Subject.ME, Subject.NONE) or clause.private:
        return None
    if clause.has(Mark.MOVING, Mark.BE) and clause.subject is Subject.OTHERS and _with_something(clause):
        return Finding(Asked.PROGRESS, 0.85)
    if clause.has(Mark.MOVING) and clause.subject is not Subject.OTHERS:
        return Finding(Asked.PROGRESS, 0.85)
    if clause.has(Mark.MOVING, Mark.BE) and clause.has(Mark.TASK, Mark.STATUS_NOUN, Mark.METRIC):
        return Finding(Asked.PROGRESS, 0.75)
    return None


def _with_something(clause: Clause) -> bool:
    """'How is it coming *with the intranet*', 'hoe gaat het nou *met die vriezer*'."""
    for index, word in enumerate(clause.words[:-1]):
        if word in ("with", "on", "met") and clause.at(index + 1, Mark.THE, Mark.YOUR, Mark.TASK, Mark.METRIC):
            return clause.head(Mark.PEOPLE, Mark.PRIVATE) is None
    return False


def _what(clause: Clause) -> Finding | None:
    if clause.auxiliary is not None and clause.at(clause.auxiliary, Mark.BE) and clause.has(Mark.STATUS_NOUN, Mark.METRIC):
        return Finding(Asked.DATE if clause.has(Mark.DATE_IDIOM) else Asked.NUMBERS, 0.85)
    activity = _activity(clause)
    if activity:
        return activity
    if clause.auxiliary is not None and clause.auxiliary > clause.opener_end:
        return completion(clause)
    return None


def _activity(clause: Clause) -> Finding | None:
    """What someone did, does or is going to do, with a time or a task to it."""
    if clause.subject not in (Subject.YOU, Subject.WE, Subject.OTHERS) or clause.private:
        return None
    if not clause.deeds(Mark.FINISH, Mark.DOING) or _obliged(clause):
        return None
    past_or_planned = clause.auxiliary is not None and clause.words[clause.auxiliary] not in _HABIT
    if past_or_planned and (clause.has(Mark.DATE, Mark.TASK, Mark.YET) or clause.last() == clause.verb()):
        return Finding(Asked.ACTIVITY, 0.85)
    return None


def _obliged(clause: Clause) -> bool:
    return any(word in ("moeten", "moest", "moet") for word in clause.words) or "have to" in " ".join(clause.words)


#: 'What do you do', 'what would you do' ask for habits and choices, not for an account of the week.
_HABIT: Final = frozenset("do does would could should can may might zou zouden kun kan moet mag doe".split())


def _who(clause: Clause) -> Finding | None:
    if clause.has(Mark.HAVE, Mark.YET) or clause.has(Mark.STATE):
        return completion(clause)
    return None


def _why(clause: Clause) -> Finding | None:
    if clause.subject in (Subject.PERSON, Subject.ME):
        return None
    if clause.has(Mark.LATE) or (_denied(clause) and completion(clause)) or clause.has(Mark.YET):
        return Finding(Asked.LATE, 0.9)
    return None


def _denied(clause: Clause) -> bool:
    return any(word in ("not", "no", "niet", "geen", "nooit") for word in clause.words)


def _where(clause: Clause) -> Finding | None:
    if clause.subject in (Subject.WE, Subject.YOU) and clause.has(Mark.BE, Mark.HAVE):
        on_something = any(word in _ON for word in clause.words[clause.subject_at :])
        certain = clause.subject is Subject.WE or _definite(clause)
        return Finding(Asked.PROGRESS, 0.85) if on_something and certain else None
    if clause.subject is not Subject.THING:
        return None
    if clause.has(Mark.LATE, Mark.OBSTACLE):
        return Finding(Asked.LATE, 0.8)
    return Finding(Asked.PROGRESS, 0.75) if clause.has(Mark.TASK) and (clause.wrapped or clause.has(Mark.YET)) else None


_ON: Final = frozenset("with on in at against for met in bij aan van".split())


def polar(clause: Clause) -> Finding | None:
    """Yes or no: is it done, have you done it, will it be done, is there any."""
    if clause.auxiliary is None and not clause.wrapped and not clause.viewed and clause.finite:
        return None
    if clause.has(Mark.OBSTACLE) and clause.has(Mark.DATE, Mark.TASK) and clause.subject is not Subject.YOU:
        return Finding(Asked.DATE, 0.7)
    return completion(clause) or _possession(clause)


def _possession(clause: Clause) -> Finding | None:
    """'Do we have the figures', 'is there a date', 'are there any delays'."""
    there_is = clause.has(Mark.BE) and any(word in ("there", "er") for word in clause.words[:3])
    if (there_is or clause.has(Mark.HAVE)) and clause.has(Mark.STATUS_NOUN, Mark.METRIC, Mark.LATE):
        return Finding(Asked.LATE if clause.has(Mark.LATE) else Asked.NUMBERS, 0.75)
    return None


def completion(clause: Clause) -> Finding | None:
    """A state, an ending or a deed that can be ticked off."""
    if clause.subject in (Subject.ME, Subject.PERSON) or clause.private:
        return None
    if clause.subject is Subject.YOU:
        return _yours(clause)
    if clause.subject is Subject.WE and clause.has(Mark.METRIC) and clause.auxiliary is not None:
        return Finding(Asked.NUMBERS, 0.8)
    if _makes_date(clause):
        return Finding(Asked.DATE, 0.8)
    if clause.has(Mark.STATE) or _ends_in_state(clause):
        return Finding(Asked.DONE, 0.9)
    if clause.has(Mark.LATE) and clause.has(Mark.BE):
        return Finding(Asked.LATE, 0.85)
    deed = _deed(clause)
    if deed:
        return deed
    if clause.subject is Subject.THING and clause.has(Mark.METRIC) and clause.auxiliary is not None:
        return Finding(Asked.NUMBERS, 0.75)
    if clause.subject is Subject.THING and clause.has(Mark.MOVING):
        return Finding(Asked.PROGRESS, 0.7)
    return None


def _makes_date(clause: Clause) -> bool:
    """'We'll make Friday', 'halen we vrijdag'."""
    return clause.has(Mark.DATE) and any(word in _MAKING for word in clause.words)


_MAKING: Final = frozenset("make hit halen haal haalt redden red redt".split())


def _yours(clause: Clause) -> Finding | None:
    """What the person asked has done or is about to do."""
    if clause.has(Mark.STATE_OF_YOU) or (clause.has(Mark.HAVE) and (_ends_in_state(clause) or clause.has(Mark.STATE))):
        return Finding(Asked.DONE, 0.85)
    if _makes_date(clause):
        return Finding(Asked.DATE, 0.8)
    verb = clause.verb()
    if verb is None or clause.auxiliary is None and not (clause.wrapped or clause.viewed):
        return None
    if clause.at(verb, Mark.REACHING):
        return _contact(clause)
    done = clause.has(Mark.HAVE, Mark.DID) or "able" in clause.words
    if any(word in _CHOICE for word in clause.words):
        return None
    if clause.at(verb, Mark.FINISH):
        if done or clause.has(Mark.DATE, Mark.YET) or clause.grammar.verb_last:
            return Finding(Asked.DONE, 0.9)
        return None
    if clause.at(verb, Mark.DOING):
        return Finding(Asked.DONE, 0.85) if done and _definite(clause) or clause.has(Mark.DATE) else None
    if clause.at(verb, Mark.LIGHT):
        worked = done and clause.has(Mark.TASK, Mark.METRIC, Mark.STATUS_NOUN) and _definite(clause)
        return Finding(Asked.DONE, 0.65) if worked or done and clause.has(Mark.YET) else None
    if clause.at(verb, Mark.EXPERIENCE):
        return _possession(clause) if clause.words[verb] == "have" else None
    if done and (clause.has(Mark.TASK, Mark.YET, Mark.METRIC) or clause.has(Mark.THE)):
        return Finding(Asked.DONE, 0.7)
    return None


#: 'Would you close the shop earlier' weighs a choice.
_CHOICE: Final = frozenset("would should might zou zouden".split())


def _contact(clause: Clause) -> Finding | None:
    people = clause.head(Mark.PEOPLE)
    if people is not None and not clause.has(Mark.TASK):
        return None
    return Finding(Asked.CONTACT, 0.85) if clause.has(Mark.THE, Mark.TASK, Mark.YET) else None


def _definite(clause: Clause) -> bool:
    return clause.has(Mark.THE, Mark.YOUR, Mark.TASK, Mark.METRIC, Mark.YET, Mark.DATE)


def _deed(clause: Clause) -> Finding | None:
    """Something that someone or something else has done, or that has been done."""
    definite = clause.at(clause.subject_at, Mark.THE, Mark.YOUR, Mark.TASK, Mark.OTHERS)
    light = clause.has(Mark.BE) or definite
    verbs = [
        index
        for index in clause.participles()
        if not clause.at(index, Mark.EXPERIENCE) and (light or not clause.at(index, Mark.LIGHT))
    ]
    if verbs and clause.has(Mark.BE, Mark.HAVE):
        return Finding(Asked.DONE, 0.8)
    finishing = [start for start, _end in clause.marks.get(Mark.FINISH, ()) if start >= clause.subject_at]
    if finishing and (clause.finite or clause.wrapped or clause.viewed):
        return Finding(Asked.DONE, 0.8)
    doing = [start for start in clause.deeds(Mark.DOING) if start > clause.subject_at]
    if doing and clause.has(Mark.DID):
        return Finding(Asked.DONE, 0.75)
    lightly = [start for start, _end in clause.marks.get(Mark.LIGHT, ()) if start > clause.subject_at]
    if lightly and definite and (clause.has(Mark.DATE) or (clause.has(Mark.DID) and _definite_after(clause, lightly[0]))):
        return Finding(Asked.DONE, 0.65)
    if definite and clause.has(Mark.YET) and clause.has(Mark.TASK) and not clause.has(Mark.OPINION):
        return Finding(Asked.PROGRESS, 0.6)
    return None


def _definite_after(clause: Clause, verb: int) -> bool:
    return any(clause.at(index, Mark.THE, Mark.TASK) for index in range(verb + 1, len(clause.words)))


def _ends_in_state(clause: Clause) -> bool:
    """'Are they *in*?', 'is the menu *back* from the printer': a small word that says it all, at the end of its phrase."""
    if clause.at(clause.subject_at, Mark.YOUR) and not clause.has(Mark.TASK, Mark.METRIC):
        return False
    last = clause.last()
    if last > clause.subject_at and clause.at(last, Mark.STATE_AT_END) and clause.finite:
        return True
    return clause.has(Mark.BE) and any(
        index > clause.subject_at and word in _BACK and index + 1 < len(clause.words) and clause.at(index + 1, Mark.LINK)
        for index, word in enumerate(clause.words)
    )


_BACK: Final = frozenset("back gone terug weg binnen".split())


def fragment(clause: Clause) -> Finding | None:
    """A note without a verb: 'catalogue: latest state', 'rota december ready?'."""
    idiom = _idiom(clause)
    if idiom:
        return idiom
    if clause.private:
        return None
    if clause.head(Mark.STATUS_NOUN) or (clause.has(Mark.STATUS_NOUN) and len(clause.words) <= 4):
        return Finding(Asked.PROGRESS, 0.8)
    if clause.head(Mark.METRIC) and clause.has(Mark.DATE):
        return Finding(Asked.NUMBERS, 0.7)
    if clause.has(Mark.YET) and (clause.has(Mark.STATE) or _ends_small(clause)):
        return Finding(Asked.DONE, 0.75)
    return None


def tail(clause: Clause) -> Finding | None:
    """What may follow a topic and a colon, a comma or a question mark: 'sent?', 'how far', 'when'."""
    if len(clause.words) > 4 or clause.words[:2] in LET_US:
        return None
    if clause.opener is Mark.WHEN and len(clause.words) <= 2:
        return Finding(Asked.DATE, 0.8)
    if clause.opener is Mark.HOW_FAR or clause.opener is Mark.WHERE and clause.has(Mark.WE):
        return Finding(Asked.PROGRESS, 0.8)
    if clause.finite:
        return None
    return verbless(clause)


def verbless(clause: Clause) -> Finding | None:
    """A state or a participle without a verb: 'ready?', 'already signed?'."""
    if clause.has(Mark.STATE, Mark.STATE_OF_YOU) or _ends_small(clause):
        return Finding(Asked.DONE, 0.75)
    if clause.starting(0, Mark.FINISH, Mark.DOING, Mark.LIGHT) and _definite(clause):
        return Finding(Asked.DONE, 0.7)
    if any(not clause.at(index, Mark.EXPERIENCE) for index in clause.participles()):
        return Finding(Asked.DONE, 0.7)
    if clause.head(Mark.METRIC):
        return Finding(Asked.NUMBERS, 0.65)
    return None


def _ends_small(clause: Clause) -> bool:
    last = clause.last()
    return last >= 0 and clause.at(last, Mark.STATE_AT_END)


_BY_OPENER: Final[dict[Mark, Callable[[Clause], Finding | None]]] = {
    Mark.WHEN: _when,
    Mark.HOW_LONG: _how_long,
    Mark.HOW_MANY: _how_many,
    Mark.HOW_FAR: _how_far,
    Mark.HOW: _how,
    Mark.WHAT: _what,
    Mark.WHERE: _where,
    Mark.WHO: _who,
    Mark.WHY: _why,
    Mark.WHETHER: polar,
}
