"""Questions that begin with a question word, a rule for each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from oneonone.practice.status import small_words as words
from oneonone.practice.status.clause import Clause, Subject
from oneonone.practice.status.completion import completion, polar
from oneonone.practice.status.finding import Asked, Finding
from oneonone.practice.status.lexicon import Mark
from oneonone.practice.status.person import awaits
from oneonone.practice.status.traits import denied, ends_in_state, habitual, on_something, with_something

#: These look themselves whether something private is meant.
_HEEDFUL: Final = (Mark.WHEN, Mark.HOW_MANY, Mark.HOW_FAR, Mark.HOW_LONG)


def question(clause: Clause) -> Finding | None:
    """The status check in a question, by the word it opens with."""
    if clause.private and clause.opener not in _HEEDFUL:
        return None
    if clause.opener is None:
        return polar(clause)
    rule = _BY_OPENER.get(clause.opener)
    return rule(clause) if rule else None


def _when(clause: Clause) -> Finding | None:
    someone = clause.subject is Subject.PERSON and not clause.at(clause.subject_at, Mark.THE)
    if clause.private or someone or clause.subject is Subject.NONE:
        return None
    asks = {
        Subject.ME: awaits,
        Subject.WE: _when_we,
        Subject.YOU: _when_you,
        Subject.OTHERS: _when_it,
    }.get(clause.subject, _when_thing)
    return Finding(Asked.DATE, 0.9 if asks is _when_thing else 0.85) if asks(clause) else None


def _works(clause: Clause) -> bool:
    return bool(clause.deeds(Mark.FINISH, Mark.DOING, Mark.REACHING)) or clause.has(Mark.STATE)


def _when_we(clause: Clause) -> bool:
    waiting = awaits(clause) or clause.says_any(words.LEARNING)
    return waiting or _works(clause) or ends_in_state(clause) or bool(clause.participles())


def _when_you(clause: Clause) -> bool:
    """'When will you send it'; 'when did you last' and 'when do you feel' ask for a story."""
    if clause.says_any(words.LAST_TIME) and not clause.has(Mark.TASK):
        return False
    if clause.deeds(Mark.FINISH) or clause.has(Mark.STATE_OF_YOU) or clause.says_any(words.READY):
        return _works(clause)
    return clause.has(Mark.TASK, Mark.METRIC) and not clause.helped_by(words.SELDOM_ONCE)


def _when_it(clause: Clause) -> bool:
    return clause.has(Mark.STATE) or ends_in_state(clause) or (_works(clause) and clause.helped_by(words.TO_COME))


def _when_thing(clause: Clause) -> bool:
    """One certain thing or time; 'when does praise ring hollow' is about any."""
    if clause.at(clause.last(), Mark.OPINION) and clause.has(Mark.BE):
        return False
    if clause.deeds(Mark.FINISH) or (_works(clause) and not habitual(clause)):
        return True
    first = clause.words[clause.subject_at]
    if first not in words.INDEFINITE and clause.helped_by(words.TO_COME):
        return True
    if first in words.ANY:
        return clause.has(Mark.TASK)
    certain = clause.at(clause.subject_at, Mark.THE, Mark.YOUR, Mark.TASK, Mark.METRIC)
    return certain or clause.has(Mark.TASK, Mark.DATE)


def _how_many(clause: Clause) -> Finding | None:
    people = clause.head(Mark.PEOPLE, Mark.PRIVATE)
    if people is not None and clause.auxiliary is not None and clause.opener_end <= people[0] < clause.auxiliary:
        return None
    on_the_side = clause.subject is not Subject.YOU and clause.mentions_you
    if on_the_side and not clause.deeds(Mark.FINISH, Mark.REACHING):
        return Finding(Asked.NUMBERS, 0.8) if _counts_down(clause) else None
    if _counts_down(clause):
        return Finding(Asked.NUMBERS, 0.8)
    if clause.mentions_yours and not clause.has(Mark.TASK, Mark.METRIC):
        return None
    vague = clause.subject is Subject.OTHERS and clause.words[clause.subject_at] not in words.THERE
    if vague or clause.at(clause.subject_at, Mark.YOUR):
        return Finding(Asked.NUMBERS, 0.75) if clause.has(Mark.STATE, Mark.TASK, Mark.METRIC) else None
    if clause.subject is Subject.YOU:
        return _how_many_did_you(clause)
    return Finding(Asked.NUMBERS, 0.85)


def _counts_down(clause: Clause) -> bool:
    """'How many more interviews *before* you can decide', 'hoeveel nog *voor* …'."""
    until = next((index for index, word in enumerate(clause.words) if word in words.UNTIL), None)
    return until is not None and (clause.auxiliary is None or clause.auxiliary > until)


def _how_many_did_you(clause: Clause) -> Finding | None:
    """What someone has worked off is a number for a report; what someone can bear is not."""
    if habitual(clause):
        return None
    if clause.deeds(Mark.FINISH, Mark.DOING, Mark.REACHING):
        return Finding(Asked.NUMBERS, 0.85)
    verb = clause.verb()
    lived = verb is None or clause.at(verb, Mark.EXPERIENCE, Mark.LIGHT)
    counted = not lived or clause.has(Mark.TASK, Mark.METRIC, Mark.DATE)
    return Finding(Asked.NUMBERS, 0.65) if counted and clause.has(Mark.HAVE, Mark.DID) else None


def _how_long(clause: Clause) -> Finding | None:
    if clause.subject is Subject.WE and clause.has(Mark.HAVE):
        return None
    goes_on = (clause.has(Mark.YET, Mark.HAVE) or "will" in clause.words) and not habitual(clause)
    if clause.subject is Subject.YOU and not (clause.has(Mark.TASK, Mark.METRIC) and goes_on):
        return None
    return Finding(Asked.DATE, 0.8)


def _how_far(clause: Clause) -> Finding | None:
    return None if clause.private else Finding(Asked.PROGRESS, 0.9)


def _how(clause: Clause) -> Finding | None:
    """How a thing is going; the past ('how did it go') asks for a story as often as for a result."""
    if clause.subject in (Subject.PERSON, Subject.YOU, Subject.ME, Subject.NONE) or clause.helped_by(words.WAS):
        return None
    if clause.subject is Subject.WE:
        return Finding(Asked.NUMBERS, 0.8) if clause.has(Mark.METRIC) and clause.has(Mark.BE) else None
    if clause.subject is Subject.OTHERS:
        going = clause.has(Mark.MOVING, Mark.BE) and with_something(clause)
        return Finding(Asked.PROGRESS, 0.85) if going else None
    on_paper = clause.has(Mark.TASK, Mark.METRIC, Mark.STATUS_NOUN)
    if clause.says_any(words.LOOKING) and not on_paper:
        return None
    if clause.has(Mark.MOVING):
        return Finding(Asked.PROGRESS, 0.85)
    if clause.has(Mark.METRIC) and clause.has(Mark.DID, Mark.BE) and not clause.mentions_you:
        return Finding(Asked.NUMBERS, 0.75)
    return Finding(Asked.PROGRESS, 0.75) if on_paper and clause.has(Mark.BE) else None


def _what(clause: Clause) -> Finding | None:
    thing = clause.subject is Subject.THING
    if thing and _concluded(clause):
        return Finding(Asked.NEWS, 0.7)
    if thing and clause.says_any(words.COSTING):
        return Finding(Asked.NUMBERS, 0.8)
    if clause.starting(clause.opener_end, Mark.STATUS_NOUN, Mark.METRIC) and not clause.mentions_you:
        return Finding(Asked.PROGRESS, 0.65)
    asks_for = clause.has(Mark.STATUS_NOUN, Mark.METRIC) or (clause.has(Mark.LATE) and thing)
    if asks_for and clause.auxiliary is not None and clause.at(clause.auxiliary, Mark.BE):
        return Finding(Asked.DATE if clause.has(Mark.DATE_IDIOM) else Asked.NUMBERS, 0.85)
    return _activity(clause) or _aim(clause) or _undergone(clause) or _which_one(clause)


def _concluded(clause: Clause) -> bool:
    """'What did the inspector conclude?', 'what was the verdict?': what came of something."""
    did = clause.helper == "did" and clause.at(clause.subject_at, Mark.THE)
    said = clause.says_any(words.SAYING) and clause.subject_at < len(clause.words)
    said = said and clause.words[clause.subject_at] not in words.INDEFINITE and not clause.helped_by(words.CHOICE)
    if (did or said) and not clause.has(Mark.YOU, Mark.YOUR, Mark.ME, Mark.OPINION):
        return True
    return (clause.says_any(words.CONCLUDING) and not clause.mentions_you) or clause.says_any(words.CONCLUSIONS)


def _activity(clause: Clause) -> Finding | None:
    """What someone did, does or is going to do, with a time or a task to it."""
    they = clause.subject is Subject.OTHERS and clause.words[clause.subject_at] in words.THEY
    they = they or (clause.subject is Subject.PERSON and clause.at(clause.subject_at, Mark.THE))
    if not (they or clause.subject in (Subject.YOU, Subject.WE)) or habitual(clause):
        return None
    if clause.says_any(words.AGREEING) and clause.has(Mark.THE) and clause.helped_by(words.PAST):
        return Finding(Asked.ACTIVITY, 0.8)
    obliged = clause.says_any(words.OBLIGED) or "have to" in " ".join(clause.words)
    work = clause.deeds(Mark.FINISH, Mark.DOING)
    if clause.grammar.verb_last and clause.subject is not Subject.YOU:
        work = work or [index for index in clause.participles() if not clause.at(index, Mark.EXPERIENCE, Mark.LIGHT)]
    if not work or obliged or clause.has(Mark.OPINION):
        return None
    managed = clause.says_any(words.MANAGING) and clause.deeds(Mark.FINISH)
    return Finding(Asked.ACTIVITY, 0.85) if managed or clause.has(Mark.DATE, Mark.TASK, Mark.YET) else None


def _aim(clause: Clause) -> Finding | None:
    """'What were your goals for last week', 'welke doelen heb je gehaald'."""
    figures = clause.has(Mark.STATUS_NOUN, Mark.METRIC)
    aimed = figures or not words.AIMS.isdisjoint(clause.words[clause.opener_end :])
    tied = figures or clause.has(Mark.DATE, Mark.FINISH, Mark.DOING)
    return Finding(Asked.NUMBERS, 0.8) if aimed and tied and clause.helped_by(words.PAST) else None


def _undergone(clause: Clause) -> Finding | None:
    """'What has been ordered so far', 'which offer did we pick': no person but 'we', and it is over."""
    if clause.has(Mark.YOU, Mark.YOUR, Mark.ME, Mark.OPINION, Mark.NEEDING, Mark.EXPERIENCE, Mark.PEOPLE):
        return None
    if clause.auxiliary is None:
        got = clause.words[clause.opener_end : clause.opener_end + 1] == ("got",)
        return Finding(Asked.NEWS, 0.65) if got and clause.participles() else None
    if clause.subject is Subject.WE and clause.auxiliary > clause.opener_end and clause.helped_by(words.PAST):
        return Finding(Asked.NEWS, 0.6)
    if clause.subject is Subject.OTHERS and clause.words[clause.subject_at] in words.THERE and clause.has(Mark.BE):
        undergone = [index for index in clause.participles() if not clause.at(index, Mark.EXPERIENCE, Mark.LIGHT)]
        return Finding(Asked.NEWS, 0.65) if undergone and clause.has(Mark.DATE, Mark.YET, Mark.TASK) else None
    first = clause.words[clause.subject_at] if clause.subject_at < len(clause.words) else ""
    underwent = first in words.BEEN or clause.grammar.is_participle(first)
    done = [index for index in clause.participles() if clause.at(index, Mark.DOING, Mark.FINISH)]
    return Finding(Asked.NEWS, 0.65) if underwent and done else None


def _which_one(clause: Clause) -> Finding | None:
    """'Which stores have been converted': the noun comes before the verb."""
    late_verb = clause.auxiliary is None and clause.grammar.verb_last and not clause.mentions_you
    if late_verb or (clause.auxiliary is not None and clause.auxiliary > clause.opener_end):
        return completion(clause)
    return None


def _who(clause: Clause) -> Finding | None:
    if clause.subject is Subject.YOU:
        return None
    signed = clause.opener_end < len(clause.words) and clause.grammar.is_participle(clause.words[clause.opener_end])
    regular = signed and clause.words[clause.opener_end].endswith("ed")
    worked = clause.has(Mark.TASK) or (regular and clause.has(Mark.THE) and clause.deeds(Mark.FINISH, Mark.DOING))
    if signed and worked and not clause.has(Mark.YOU, Mark.EXPERIENCE):
        return Finding(Asked.DONE, 0.7)
    return completion(clause) if clause.has(Mark.YET, Mark.TASK) or denied(clause) else None


def _why(clause: Clause) -> Finding | None:
    if clause.subject in (Subject.PERSON, Subject.ME):
        return None
    if clause.says_any(words.TAKING) and clause.subject is not Subject.YOU:
        return Finding(Asked.LATE, 0.8)
    late = clause.has(Mark.LATE, Mark.YET) or (denied(clause) and completion(clause) is not None)
    if late or (denied(clause) and clause.says_any(words.WORKING) and not clause.mentions_you):
        return Finding(Asked.LATE, 0.9)
    undone = clause.subject is Subject.THING and clause.participles() and not clause.has(Mark.EXPERIENCE, Mark.OPINION)
    return Finding(Asked.LATE, 0.65) if undone and not clause.mentions_you else None


def _where(clause: Clause) -> Finding | None:
    if clause.subject in (Subject.WE, Subject.YOU) and clause.has(Mark.BE, Mark.HAVE):
        plainly = clause.words[0] in words.WHERE and not clause.has(Mark.OPINION)
        return Finding(Asked.PROGRESS, 0.85) if plainly and on_something(clause) else None
    if clause.subject is not Subject.THING:
        return None
    if clause.has(Mark.LATE, Mark.OBSTACLE):
        return Finding(Asked.LATE, 0.8)
    by_now = clause.wrapped or clause.has(Mark.YET)
    gone = clause.has(Mark.YET) and (clause.at(clause.subject_at, Mark.THE) or bool(clause.participles()))
    return Finding(Asked.PROGRESS, 0.75) if (clause.has(Mark.TASK, Mark.METRIC) and by_now) or gone else None


def _whether(clause: Clause) -> Finding | None:
    """'Whether the order has shipped', under 'could you tell me'; 'if the order ships' on its own is a condition."""
    return None if clause.words[0] == "if" and not clause.wrapped else polar(clause)


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
    Mark.WHETHER: _whether,
}
