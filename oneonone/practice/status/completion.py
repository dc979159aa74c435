"""Yes-or-no questions: is it done, have you done it, will it be done, is there any."""

from __future__ import annotations

from oneonone.practice.status import small_words as words
from oneonone.practice.status.clause import Clause, Subject
from oneonone.practice.status.finding import Asked, Finding
from oneonone.practice.status.lexicon import Mark
from oneonone.practice.status.traits import (
    definite,
    ends_in_state,
    has_state,
    lies_somewhere,
    makes_date,
    there_is,
    weighed,
)


def polar(clause: Clause) -> Finding | None:
    """A question without a question word, or one inside 'whether …'."""
    if clause.auxiliary is None and not clause.wrapped and not clause.viewed and clause.finite:
        return None
    if clause.has(Mark.OBSTACLE) and clause.has(Mark.DATE, Mark.TASK) and clause.subject is not Subject.YOU:
        return Finding(Asked.DATE, 0.7)
    return _handed_over(clause) or completion(clause) or _possession(clause) or _impersonal(clause)


def _handed_over(clause: Clause) -> Finding | None:
    """'Can you give me the numbers', 'should I expect the draft this week'."""
    figures = clause.has(Mark.STATUS_NOUN, Mark.METRIC)
    if clause.subject is Subject.YOU and figures and clause.helped_by(words.CAN_YOU) and clause.says_any(words.HANDING):
        return Finding(Asked.NUMBERS, 0.95)
    if clause.subject is Subject.ME and clause.has(Mark.TASK, Mark.METRIC) and clause.says_any(words.COUNTING_ON):
        return Finding(Asked.DATE, 0.75)
    return None


def _impersonal(clause: Clause) -> Finding | None:
    """A yes-or-no question about one thing, in which no person and no judgement comes: 'Hangt de bewegwijzering?'."""
    if clause.auxiliary != 0 or clause.subject is not Subject.THING or not clause.at(clause.subject_at, Mark.THE):
        return None
    verb = clause.words[0]
    again = verb in ("does", "do") and clause.says_any(words.AGAIN)
    if (verb in words.PLAIN and not again) or weighed(clause) or clause.words[clause.subject_at] in words.INDEFINITE:
        return None
    if clause.has(Mark.YOU, Mark.YOUR, Mark.ME, Mark.WE, Mark.OPINION, Mark.NEEDING, Mark.EXPERIENCE, Mark.PEOPLE):
        return None
    return Finding(Asked.DONE, 0.55)


def _possession(clause: Clause) -> Finding | None:
    """'Do we have the figures', 'is there a date', 'are there any delays'."""
    existing = there_is(clause)
    if clause.has(Mark.HAVE) and clause.subject in (Subject.YOU, Subject.WE) and _holds(clause):
        return Finding(Asked.DONE, 0.6)
    if existing and not clause.mentions_you and clause.says_any(words.CONCLUSIONS):
        return Finding(Asked.NEWS, 0.7)
    if existing and not clause.mentions_you and _expected(clause):
        return Finding(Asked.DONE, 0.65)
    if (existing or clause.has(Mark.HAVE)) and clause.has(Mark.STATUS_NOUN, Mark.METRIC, Mark.LATE):
        return Finding(Asked.LATE if clause.has(Mark.LATE) else Asked.NUMBERS, 0.75)
    return None


def _expected(clause: Clause) -> bool:
    """'Is er al een leverdag', 'are there any trucks without a driver tomorrow'."""
    return clause.says_any(words.ALREADY) or (clause.has(Mark.TASK) and clause.has(Mark.DATE))


def _holds(clause: Clause) -> bool:
    """'Do you have the signed lease': one certain piece of work as what is had."""
    task = next((start for start, _end in clause.marks.get(Mark.TASK, ())), None)
    if task is None or clause.private:
        return False
    article = next((index for index in range(task - 1, clause.subject_at, -1) if clause.at(index, Mark.THE)), None)
    if article is None or clause.words[article] in words.ANY:
        return False
    return clause.words[article - 1] in words.HOLDING


def completion(clause: Clause) -> Finding | None:
    """A state, an ending or a deed that can be ticked off."""
    if clause.subject is Subject.PERSON and clause.at(clause.subject_at, Mark.THE) and not clause.private:
        return _told(clause)
    if clause.subject in (Subject.ME, Subject.PERSON) or clause.private:
        return None
    if weighed(clause) and not clause.has(Mark.STATE, Mark.DATE):
        return None
    if clause.subject is Subject.YOU:
        return _yours(clause)
    enough = clause.says_any(words.ENOUGH) and clause.has(Mark.DATE)
    if clause.subject is Subject.WE and (clause.has(Mark.METRIC) or enough) and clause.auxiliary is not None:
        return Finding(Asked.NUMBERS, 0.8)
    if makes_date(clause):
        return Finding(Asked.DATE, 0.8)
    if clause.subject is Subject.OTHERS and (clause.mentions_you or _at_home(clause)):
        return None
    if there_is(clause) and clause.says_any(words.INDEFINITE) and not clause.has(Mark.YET):
        return _there_is_one(clause)
    if has_state(clause) or ends_in_state(clause):
        return Finding(Asked.DONE, 0.9)
    if clause.has(Mark.LATE) and clause.has(Mark.BE):
        return Finding(Asked.LATE, 0.85)
    return _deed(clause) or _on_the_move(clause)


def _at_home(clause: Clause) -> bool:
    """'Is it dry again in your house': of something of theirs that is no work."""
    return clause.mentions_yours and not clause.has(Mark.TASK, Mark.METRIC, Mark.STATUS_NOUN)


def _there_is_one(clause: Clause) -> Finding | None:
    """'Is there a signed copy'; but not 'is there a quiet place'."""
    stated = clause.has(Mark.STATE) or any(not clause.at(index, Mark.EXPERIENCE) for index in clause.participles())
    return Finding(Asked.DONE, 0.7) if stated and not clause.mentions_you else None


def _on_the_move(clause: Clause) -> Finding | None:
    if clause.subject is not Subject.THING:
        return None
    if clause.has(Mark.METRIC) and clause.auxiliary is not None:
        return Finding(Asked.NUMBERS, 0.75)
    moving = clause.has(Mark.MOVING) and not clause.says_any(words.LOOKING)
    return Finding(Asked.PROGRESS, 0.7) if moving else None


def _told(clause: Clause) -> Finding | None:
    """'Has the family been told about the move': people, as those to whom something was done."""
    if clause.deeds(Mark.FINISH) and clause.has(Mark.DID, Mark.HAVE) and not clause.mentions_you:
        return Finding(Asked.DONE, 0.65)
    participles = [index for index in clause.participles() if not clause.at(index, Mark.EXPERIENCE)]
    return Finding(Asked.DONE, 0.65) if participles and clause.says_any(words.PASSIVE) else None


def _yours(clause: Clause) -> Finding | None:
    """What the person asked has done or is about to do."""
    having = clause.has(Mark.HAVE) and not clause.says_any(words.INDEFINITE)
    if clause.has(Mark.STATE_OF_YOU) or (having and (ends_in_state(clause) or clause.has(Mark.STATE))):
        return Finding(Asked.DONE, 0.85)
    if makes_date(clause):
        return Finding(Asked.DATE, 0.8)
    verb = clause.verb()
    if verb is None or (clause.auxiliary is None and not (clause.wrapped or clause.viewed)):
        return None
    if clause.words[verb] == "have":
        return _possession(clause)
    if clause.at(verb, Mark.REACHING):
        return _contact(clause)
    return None if weighed(clause) else _your_deed(clause, verb)


def _your_deed(clause: Clause, verb: int) -> Finding | None:
    """The less a verb is one of work, the more must stand around it to make it a task."""
    done = _done(clause, verb)
    if clause.at(verb, Mark.FINISH):
        certain = done or clause.has(Mark.DATE, Mark.YET) or clause.grammar.verb_last
        return Finding(Asked.DONE, 0.9) if certain else None
    if clause.at(verb, Mark.DOING):
        return Finding(Asked.DONE, 0.85) if (done and definite(clause)) or clause.has(Mark.DATE) else None
    if clause.at(verb, Mark.LIGHT):
        worked = clause.has(Mark.TASK, Mark.METRIC, Mark.STATUS_NOUN)
        worked = worked or clause.says_any(words.ALREADY) or clause.says_any(words.EVERYTHING)
        return Finding(Asked.DONE, 0.65) if done and worked else None
    if clause.at(verb, Mark.EXPERIENCE):
        return None
    named = clause.has(Mark.TASK, Mark.YET, Mark.METRIC, Mark.THE) or clause.says_any(words.EVERYTHING)
    return Finding(Asked.DONE, 0.7) if done and named else None


def _done(clause: Clause, verb: int) -> bool:
    """'Have you sent', 'did you send', 'ben je begonnen'; but not 'do you have'."""
    if "did" in clause.words or "able" in clause.words:
        return True
    if clause.auxiliary is None or clause.wrapped or clause.viewed:
        return clause.has(Mark.HAVE, Mark.BE)
    if clause.at(clause.auxiliary, Mark.HAVE):
        return True
    being = clause.at(clause.auxiliary, Mark.BE) and clause.grammar.is_participle(clause.words[verb])
    return being and clause.has(Mark.YET, Mark.TASK)


def _contact(clause: Clause) -> Finding | None:
    """'Have you called the supplier'; whom someone speaks to in private is theirs."""
    people = clause.head(Mark.PEOPLE)
    if people is not None and not clause.has(Mark.TASK):
        return None
    return Finding(Asked.CONTACT, 0.85) if clause.has(Mark.THE, Mark.TASK, Mark.YET) else None


def _deed(clause: Clause) -> Finding | None:
    """Something that someone or something else has done, or that has been done."""
    certain = _certain_subject(clause)
    if _lived(clause):
        return None
    if _participle_of_work(clause, certain) or _finishing(clause):
        return Finding(Asked.DONE, 0.8)
    doing = [start for start in clause.deeds(Mark.DOING, Mark.REACHING) if start > clause.subject_at]
    if doing and clause.has(Mark.DID):
        return Finding(Asked.CONTACT if clause.at(doing[0], Mark.REACHING) else Asked.DONE, 0.75)
    if certain and clause.has(Mark.YET) and clause.has(Mark.DATE):
        return Finding(Asked.DATE, 0.65)
    if certain and _lightly(clause):
        return Finding(Asked.DONE, 0.65)
    return _by_circumstance(clause, certain)


def _certain_subject(clause: Clause) -> bool:
    owned = any(word.endswith(("'s", "s'")) for word in clause.words[clause.subject_at :])
    return owned or clause.at(clause.subject_at, Mark.THE, Mark.YOUR, Mark.TASK, Mark.OTHERS, Mark.WE)


def _lived(clause: Clause) -> bool:
    """'Did the course help': something was lived through, and that comes before any verb of work."""
    if not clause.has(Mark.DID):
        return False
    worked = min(clause.deeds(Mark.FINISH, Mark.DOING, Mark.REACHING), default=len(clause.words))
    return any(
        clause.subject_at < start < worked and not clause.at(start - 1, Mark.THE, Mark.YOUR)
        for start in clause.deeds(Mark.EXPERIENCE)
    )


def _participle_of_work(clause: Clause, certain: bool) -> bool:
    """'Has the hay been brought in': any participle will do where a certain thing underwent it."""
    if not clause.has(Mark.BE, Mark.HAVE):
        return False
    by_be = clause.auxiliary is not None and clause.at(clause.auxiliary, Mark.BE)
    underwent = certain and (by_be or clause.says_any(words.BEEN))
    return any(
        (underwent or not clause.at(index, Mark.EXPERIENCE) or clause.at(index, Mark.DOING, Mark.REACHING))
        and (certain or clause.has(Mark.BE) or not clause.at(index, Mark.LIGHT))
        for index in clause.participles()
    )


def _finishing(clause: Clause) -> bool:
    if not (clause.finite or clause.wrapped or clause.viewed):
        return False
    return any(
        (start >= clause.subject_at or start == clause.auxiliary) and _as_verb(clause, start)
        for start in clause.deeds(Mark.FINISH)
    )


def _as_verb(clause: Clause, index: int) -> bool:
    """Whether an English word such as 'place' or 'order' can be a verb here: as a base form it needs 'do' or 'will'."""
    word = clause.words[index]
    if clause.grammar.verb_last or word.endswith(("ed", "ing")) or clause.grammar.is_participle(word):
        return True
    helped = clause.auxiliary is not None and clause.at(clause.auxiliary, Mark.DID, Mark.MODAL)
    return helped or clause.wrapped or clause.viewed


def _again(clause: Clause) -> bool:
    """'Is the login broken again?', 'are the labels correct now?': whatever the word, is the thing in order."""
    thing = clause.subject is Subject.THING and clause.at(clause.subject_at, Mark.THE, Mark.TASK)
    if not thing or clause.auxiliary != 0 or not clause.at(0, Mark.BE) or not clause.says_any(words.AGAIN):
        return False
    if clause.words[clause.subject_at] in words.INDEFINITE:
        return False
    judged = clause.has(Mark.OPINION) and not clause.says_any(words.IN_ORDER)
    return not judged and not clause.has(Mark.EXPERIENCE, Mark.YOUR) and not clause.mentions_you


def _had_done(clause: Clause) -> bool:
    """'Did Rory get the cutter serviced', 'heeft Rory de snijmachine laten nakijken'."""
    had = clause.has(Mark.DID) and clause.says_any(words.GETTING)
    let = clause.has(Mark.HAVE) and "laten" in clause.words
    return (had and bool(clause.participles())) or (let and bool(clause.deeds(Mark.DOING, Mark.FINISH)))


def _lightly(clause: Clause) -> bool:
    """'Did the driver get the new route', 'komt de kraan maandag'."""
    found = next(
        (
            start
            for start, _end in clause.marks.get(Mark.LIGHT, ())
            if start > clause.subject_at or start == clause.auxiliary
        ),
        None,
    )
    if found is None:
        return False
    given = any(clause.at(index, Mark.THE, Mark.TASK) for index in range(found + 1, len(clause.words)))
    return clause.has(Mark.DATE) or (clause.has(Mark.DID) and given)


def _by_circumstance(clause: Clause, certain: bool) -> Finding | None:
    """No verb of work, but a place, an 'already' or a past that only a report can tell of."""
    if lies_somewhere(clause):
        return Finding(Asked.PROGRESS, 0.6)
    if _again(clause) or _had_done(clause):
        return Finding(Asked.DONE, 0.6)
    asks_yes = clause.opener in (None, Mark.WHETHER)
    if asks_yes and certain and clause.has(Mark.YET) and clause.has(Mark.TASK) and not clause.has(Mark.OPINION):
        return Finding(Asked.PROGRESS, 0.6)
    told = clause.helper == "did" and clause.at(clause.subject_at, Mark.THE)
    return Finding(Asked.NEWS, 0.6) if told and not clause.has(Mark.NEEDING, Mark.OPINION, Mark.YOU) else None
